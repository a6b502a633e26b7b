import { Memory } from './memory.ts';

/** Bytes, about, that each entry takes, and each character of it with what is made of that: places, words, nodes. */
const SIZE = { entry: 100, character: 10 } as const;

/**
 * Returns a function of a text that gives again what it made of the same text before, as long as there is room (`Memory`). `make` must
 * depend on the text alone, and nobody may change what it gives. A check of what is being typed then only looks at the paragraphs that
 * differ from those of a key ago.
 */
export function memoizeByText<T>(make: (text: string) => T): (text: string) => T {
  const memory = new Memory<T>();
  return (text) => {
    const known = memory.find(text);
    if (known) return known.value;
    const made = make(text);
    memory.keep(text, made, SIZE.entry + SIZE.character * text.length);
    return made;
  };
}
