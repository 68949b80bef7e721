/** An attribute of an element, with its place in the source. */
export class Attribute {
  readonly name: string;
  value: string;
  /** Where `name="value"` stood, when the source has it. */
  start: number | undefined;
  end: number | undefined;

  constructor(name: string, value: string) {
    this.name = name;
    this.value = value;
  }

  cloneNode(): Attribute {
    return new Attribute(this.name, this.value);
  }
}
