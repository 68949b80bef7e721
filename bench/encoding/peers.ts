import { readFileSync } from 'node:fs';
import chardet from 'chardet';
import jschardet from 'jschardet';
import { detect } from '../../src/encoding/index.ts';

export interface Detector {
  readonly name: string;
  /** The label it gives, null for none. */
  detect(bytes: Uint8Array): string | null;
}

export const detectors: readonly Detector[] = [
  {
    name: 'emend',
    detect(bytes) {
      const { status, encoding } = detect(bytes);
      return status === 'binary' ? null : encoding;
    },
  },
  { name: 'jschardet', detect: (bytes) => jschardet.detect(Buffer.from(bytes)).encoding },
  { name: 'chardet', detect: (bytes) => chardet.detect(bytes) },
  { name: 'chardetng-wasm', detect: loadChardetng() },
];

/** As much of WebAssembly as is needed here; TypeScript has it among the types of browsers only. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

interface ChardetngExports {
  readonly memory: { readonly buffer: ArrayBuffer };
  __wbindgen_add_to_stack_pointer(bytes: number): number;
  __wbindgen_malloc(size: number): number;
  __wbindgen_free(at: number, size: number): void;
  detect(result: number, at: number, size: number): void;
}

/** Its package imports .wasm as a module, which Node does only behind a flag; so this does what its glue would do. */
function loadChardetng(): (bytes: Uint8Array) => string {
  const file = new URL('../node_modules/chardetng-wasm/dist/chardetng_wasm_bg.wasm', import.meta.url);
  const imports = {
    './chardetng_wasm_bg.js': {
      __wbindgen_throw() {
        throw new Error('chardetng failed');
      },
    },
  };
  const instance = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)), imports);
  const wasm = instance.exports as ChardetngExports;
  return (bytes) => {
    const result = wasm.__wbindgen_add_to_stack_pointer(-16);
    const at = wasm.__wbindgen_malloc(bytes.length);
    new Uint8Array(wasm.memory.buffer).set(bytes, at);
    wasm.detect(result, at, bytes.length);
    const [from, size] = new Uint32Array(wasm.memory.buffer.slice(result, result + 8));
    const label = Buffer.from(wasm.memory.buffer.slice(from!, from! + size!)).toString('latin1');
    wasm.__wbindgen_free(from!, size!);
    wasm.__wbindgen_add_to_stack_pointer(16);
    return label;
  };
}
