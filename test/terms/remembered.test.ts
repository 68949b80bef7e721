import { describe, expect, it } from 'vitest';
import { remembered } from '../../src/terms/remembered.ts';

describe('what is remembered of a text', () => {
  const read: string[] = [];
  const lengthOf = remembered((text) => {
    read.push(text);
    return text.length;
  });
  const asked = (text: string, memory?: object) => {
    read.length = 0;
    expect(lengthOf(memory === undefined ? { text } : { text, memory })).toBe(text.length);
    return read.length;
  };

  it('is read once under one memory', () => {
    const memory = {};
    expect([asked('harbour', memory), asked('harbour', memory)]).toEqual([1, 0]);
  });

  it('is read anew under another, and without one', () => {
    expect([asked('harbour', {}), asked('harbour', {})]).toEqual([1, 1]);
    expect([asked('harbour'), asked('harbour')]).toEqual([1, 1]);
  });

  it('is not taken for that of another text', () => {
    const memory = {};
    asked('harbour', memory);
    expect([asked('market', memory), asked('market', memory)]).toEqual([1, 0]);
  });
});
