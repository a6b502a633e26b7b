import type { Field } from '../model/field.ts';
import { quoteAuthored } from '../text/authored-text.ts';
import { err, ok, type Result } from '../values/result.ts';
import { leaf, leafTransform, marksNeeded, type Schema } from './builders.ts';
import { yesNoGrammar } from './choice-grammar.ts';
import { runningLineGrammar } from './running-line-grammar.ts';

/** A value of the project's own data files: it may not be empty, and the output is the value itself. */
export function required<T>(of: Schema<Field<T>>) {
  const filled = leafTransform(of, (field, refuse): T => {
    if (field.value !== undefined) return field.value;
    refuse({
      message: 'ontbreekt',
      rule: 'schema/missing',
      help: 'vul een waarde in: deze sleutel mag niet leeg zijn',
    });
    return undefined as never;
  });
  return marksNeeded(filled);
}

/** A value that may be absent or empty: undefined. */
export function bare<T>(of: Schema<Field<T>>) {
  return leafTransform(of, (field): T | undefined => field.value);
}

/** Fixed words of a document, also if they look like a placeholder elsewhere: "Datum". */
export function words(label: string, example: string) {
  const field = leaf<string>({ type: 'text', label, example, parse: ok<string> });
  return required(leafTransform(field, (value) => ({ ...value, value: value.raw || undefined })));
}

/** One side of a header or footer, which may be empty. */
export function runningText(label: string, example: string) {
  const field = leaf<string>({ type: 'text', label, example, parse: runningLineGrammar });
  return leafTransform(field, ({ raw }): string => raw);
}

/** A decimal number within bounds, with `.` or `,` as decimal mark. */
export function number(label: string, example: string, least: number, max: number) {
  const parse = (raw: string): Result<number> => {
    const value = /^-?\d{1,6}([.,]\d{1,3})?$/.test(raw) ? Number(raw.replace(',', '.')) : Number.NaN;
    if (value >= least && value <= max) return ok(value);
    const help = `schrijf een getal van ${String(least).replace('.', ',')} tot en met ${max}`;
    return Number.isNaN(value)
      ? err('style/not-a-number', { message: `${quoteAuthored(raw)} is geen getal`, help })
      : err('style/out-of-bounds', { message: `${quoteAuthored(raw)} valt buiten de grenzen`, help });
  };
  return required(leaf({ type: 'text', label, example, parse }));
}

/** `ja` or `nee`. */
export function yesNo(label: string) {
  return required(
    leaf({
      type: 'choice',
      label,
      example: 'ja',
      choices: ['ja', 'nee'],
      also: ['true', 'false'],
      parse: yesNoGrammar,
    }),
  );
}

/** `#rrggbb`, converted to lower case. */
export function colour(label: string, example: string) {
  const parse = (raw: string): Result<string> =>
    /^#[0-9a-f]{6}$/i.test(raw)
      ? ok(raw.toLowerCase())
      : err('style/colour', {
          message: `${quoteAuthored(raw)} is geen kleur`,
          help: 'schrijf een hekje met zes cijfers of letters van a tot en met f, tussen aanhalingstekens: `"#154273"`',
        });
  return required(leaf({ type: 'text', label, example, parse }));
}
