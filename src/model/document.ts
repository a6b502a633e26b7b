import type { Root } from 'mdast';
import type { CalendarDate } from '../values/calendar-date.ts';
import type { KindName } from './dossier.ts';
import type { HouseStyle } from './house-style.ts';
import type { RunningName } from './running-names.ts';
import type { SigningOrder } from './signing-place.ts';
import type { Status } from './status.ts';
import type { ToldChanges } from './told-change.ts';
import type { Words } from './words.ts';

/** What the writers print: one tree that holds everything they must agree on. */
export interface Document {
  readonly id: string;
  readonly file: string;
  readonly kind: KindName;
  /** Plain text, for the metadata and the running lines. */
  readonly title: string;
  readonly status: Status;
  readonly date: CalendarDate | undefined;
  /** A BCP 47 tag: `nl-NL`. */
  readonly language: string;
  /** Fields of the running lines other than page numbers, by name. */
  readonly running: Readonly<Partial<Record<RunningName, string>>>;
  /** Letters have running lines of their own in the house style. */
  readonly layout?: 'letter' | undefined;
  /** How signatories are invited; one after another when absent. */
  readonly signingOrder?: SigningOrder | undefined;
  /** Organisation responsible for the document, for the metadata. */
  readonly author: string;
  readonly style: HouseStyle;
  readonly words: Words;
  /** Of what it is a redline, if it is one; its nodes have `data.change`. */
  readonly redline?: Redlined | undefined;
  /** After compose it still has slots; after resolve only `FinalNode`s. */
  readonly root: Root;
}

/** The versions that a redline is of, as they are called: `v1.0`, `HEAD`. */
export interface Redlined {
  readonly old: string;
  readonly current: string;
  /** What changed in the dossier. */
  readonly summary?: readonly ToldChanges[] | undefined;
}
