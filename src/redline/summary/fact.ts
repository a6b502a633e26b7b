import type { Span } from '../../diagnostic/span.ts';
import type { Dossier, LoadedDocument } from '../../model/dossier.ts';
import type { Field, FieldType } from '../../model/field.ts';
import type { Partner } from '../../model/partner.ts';
import { printField } from '../../model/print-field.ts';
import type { Topic } from './summary.ts';

/** Something that the data of a dossier are about: a partner, a line of a budget, a total, a document. */
export interface Fact {
  readonly type: string;
  readonly topic: Topic;
  /** What it is recognized by in another version, the surest first. */
  readonly identities: readonly string[];
  /** In Dutch. */
  readonly subject: string;
  /** What is told when all of it comes or goes. */
  readonly text: string;
  readonly span: Span | undefined;
  readonly parts: readonly FactPart[];
}

/** A part of it that can change. */
export interface FactPart {
  /** What it is recognized by: a path in the frontmatter. */
  readonly key: string;
  readonly topic: Topic;
  /** In Dutch. */
  readonly label: string;
  /** As printed; undefined: unfilled. */
  readonly text: string | undefined;
  /** What is the same as long as nothing changed, if not the text: the id of a partner, who may be called otherwise. */
  readonly same?: string | undefined;
  /** Whether the subject is called so. */
  readonly isName?: true | undefined;
  readonly span: Span | undefined;
}

/** Where changes of a type of data are told. */
export const topicOfType: Partial<Record<FieldType, Topic>> = {
  date: 'dates',
  period: 'dates',
  money: 'money',
  amount: 'money',
};

/** Returns a field as a part of a fact; nothing for one that is not there. */
export function partOf(
  key: string,
  topic: Topic,
  field: Field | undefined,
  {
    label = field?.label ?? key,
    text = field && printField(field),
    same,
    isName,
  }: Partial<Pick<FactPart, 'label' | 'text' | 'same' | 'isName'>> = {},
): readonly FactPart[] {
  return field ? [{ key, topic, label, text, same, isName, span: field.span }] : [];
}

/** Returns the partners of a dossier by id; none for a document that has no partners. */
export function partnersOf({ main: { data } }: Dossier): Readonly<Record<string, Partner>> {
  return 'partners' in data ? (data.partners as Readonly<Record<string, Partner>>) : {};
}

/** Returns the title of a document, or the name of its file. */
export function titleOf({ data, id }: LoadedDocument): string {
  return ('title' in data && data.title.value) || id;
}

export function quoted(name: string): string {
  return `“${name}”`;
}
