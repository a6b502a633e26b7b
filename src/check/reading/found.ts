import type { Span } from '../../diagnostic/span.ts';
import { sayable } from '../../text/authored-text.ts';
import type { Passage } from './passages.ts';
import { sentenceAround } from './sentence-around.ts';

/** A stretch of a text, in UTF-16 code units, 0-based; `to` is one past the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Returns what it finds in the text of a passage, in order. */
export type Reader<T extends Stretch> = (text: string, passage: Passage) => readonly T[];

/** Something that was read in a passage, and what is around it. */
export class Found<T extends Stretch = Stretch> implements Stretch {
  readonly passage: Passage;
  /** As the reader returned it. */
  readonly read: T;
  readonly from: number;
  readonly to: number;

  constructor(passage: Passage, read: T) {
    this.passage = passage;
    this.read = read;
    this.from = read.from;
    this.to = read.to;
  }

  /** As it is in the passage. */
  get text(): string {
    return this.passage.text.slice(this.from, this.to);
  }

  /** As a message quotes it: on one line, with plain spaces. */
  get said(): string {
    return sayable(this.text);
  }

  /** Where it is in the source. */
  get span(): Span {
    return this.passage.span(this.from, this.to);
  }

  /** Whether its author wrote all of it there. */
  get isAuthored(): boolean {
    return this.passage.isAuthored(this.from, this.to);
  }

  /** The sentence that it begins in. */
  get sentence(): string {
    return sentenceAround(this.passage.text, this.from).text;
  }

  /** Returns up to so many characters in front of it. */
  before(length: number): string {
    return this.passage.text.slice(Math.max(0, this.from - length), this.from);
  }

  /** Returns up to so many characters behind it. */
  after(length: number): string {
    return this.passage.text.slice(this.to, this.to + length);
  }
}

/** Returns what a reader finds in passages. */
export function foundIn<T extends Stretch>(read: Reader<T>, passages: readonly Passage[]): Found<T>[] {
  return passages.flatMap((passage) => read(passage.text, passage).map((each) => new Found(passage, each)));
}

/** Returns what of that the authors wrote there; filled-in values and references are left out. */
export function authored<T extends Stretch>(read: Reader<T>, passages: readonly Passage[]): Found<T>[] {
  return foundIn(read, passages).filter((each) => each.isAuthored);
}
