import type { Root } from 'mdast';
import type { CalendarDate } from '../values/calendar-date.ts';
import type { KindName } from './dossier.ts';
import type { HouseStyle } from './house-style.ts';
import type { RunningName } from './running-names.ts';
import type { SigningOrder } from './signing-place.ts';
import type { Status } from './status.ts';

/** What the writers print: one tree with everything that they must agree on already in it. */
export interface Document {
  readonly id: string;
  readonly file: string;
  readonly kind: KindName;
  /** Plain text, for the metadata and the running lines. */
  readonly title: string;
  readonly status: Status;
  readonly date: CalendarDate | undefined;
  readonly language: 'nl-NL';
  /** Fields of the running lines other than page numbers, by name; absent or empty when there is none. */
  readonly running: Readonly<Partial<Record<RunningName, string>>>;
  /** A letter has the running lines of the house style's letters. */
  readonly form?: 'letter' | undefined;
  /** How those who sign it are asked; one after another when absent. */
  readonly signingOrder?: SigningOrder | undefined;
  /** Organisation that answers for the document, for the metadata. */
  readonly author: string;
  readonly style: HouseStyle;
  /** After compose: placeholders still in it. After resolve: only `FinalNode`s. */
  readonly root: Root;
}
