/** The declarations of a `style` attribute. Last one wins, as in CSS; `!important` is dropped. */
export class Style {
  readonly #values = new Map<string, string>();

  constructor(source: string) {
    for (const declaration of source.split(';')) {
      const colon = declaration.indexOf(':');
      if (colon < 0) continue;
      const value = declaration
        .slice(colon + 1)
        .replace(/!\s*important/i, '')
        .trim();
      this.#values.set(declaration.slice(0, colon).trim().toLowerCase(), value.toLowerCase());
    }
  }

  get(property: string): string | undefined {
    return this.#values.get(property);
  }
  get display(): string {
    return this.#values.get('display') ?? '';
  }
  get visibility(): string {
    return this.#values.get('visibility') ?? '';
  }
}
