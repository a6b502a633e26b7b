import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { replacement } from '../../diagnostic/fix.ts';
import type { Field } from '../../model/field.ts';
import { quoteAuthored } from '../../text/authored-text.ts';
import { nearest } from '../nearest.ts';

/** Something that can be named by its id: a partner, a cost type, a house style. */
export interface Named {
  readonly id: string;
  /** What people call it; a hint knows these too. */
  readonly names: readonly string[];
}

/** Says that a field names an unknown id, and which was probably meant. `where` ends the sentence. */
export function unknownName(
  rule: string,
  key: string,
  field: Field<string>,
  known: readonly Named[],
  where: string,
): Diagnostic {
  const words = new Map(known.flatMap(({ id, names }) => [...names, id].map((word) => [word, id] as const)));
  const meant = nearest(field.raw, words);
  const name = known.find(({ id }) => id === meant)?.names[0];
  return {
    rule,
    severity: 'error',
    message: `\`${key}\` (${field.label}) noemt ${quoteAuthored(field.raw)}, en dat staat niet ${where}.`,
    help:
      meant !== undefined
        ? `Bedoelde u \`${meant}\`${name ? ` (${name})` : ''}?`
        : known.length > 0
          ? `Bekend zijn: ${known.map(({ id }) => `\`${id}\``).join(', ')}.`
          : `Er staat nog niets ${where}.`,
    span: field.span,
    ...(meant !== undefined && { fixes: [replacement(field.span, meant, 'suggestion')] }),
  };
}
