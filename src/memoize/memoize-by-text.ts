import { Memory } from './memory.ts';

/** Rough cost in bytes of an entry and, with the spans, words and nodes made of it, of each character. */
const SIZE = { entry: 100, character: 10 } as const;

/**
 * Memoizes a function of a text, as long as there is room (`Memory`). `make` must depend on the text alone,
 * and its results must not be changed. So a check at every keystroke only processes paragraphs that changed.
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
