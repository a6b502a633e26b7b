import type * as z from 'zod';
import { type Words, wordTable } from '../model/words.ts';
import { err, type Result } from '../values/result.ts';
import { group, type LeafProblem, leafTransform } from './builders.ts';
import { words } from './plain-values.ts';
import { withNames } from './running-line-grammar.ts';

type Table = { readonly [key: string]: readonly string[] | Table };

/** Contents of `templates/words.yaml`: every key of the table. */
export const wordsSchema = groupOf(wordTable) as z.ZodType<Words>;

function groupOf(table: Table): z.ZodType {
  const fields = Object.entries(table).map(
    ([key, of]) => [key, isNames(of) ? word(of) : groupOf(of)] as const,
  );
  return group('woorden', Object.fromEntries(fields));
}

function isNames(of: Table[string]): of is readonly string[] {
  return Array.isArray(of);
}

/** A text; with names between braces in it, a function that fills them in. */
function word(names: readonly string[]): z.ZodType {
  const example = names.map((name) => `{${name}}`).join(' ') || 'Inhoud';
  return leafTransform(words('tekst', example), (text, context) => {
    const read = withAll(text, names);
    if (!read.ok) {
      const { message, rule, help } = read;
      context.addIssue({ code: 'custom', message, params: { rule, help } satisfies LeafProblem });
    }
    if (names.length === 0) return text;
    return (values: Readonly<Record<string, string>>) =>
      text.replace(/\{(\w+)\}/gu, (_whole, name: string) => values[name] ?? '');
  });
}

/** Reads a text that must have these names between braces, and no others. */
function withAll(text: string, names: readonly string[]): Result<string> {
  const known = Object.fromEntries(names.map((name) => [name, name]));
  const read = withNames(text, known, 'words/name', 'deze tekst');
  const absent = names.find((name) => !text.includes(`{${name}}`));
  return !read.ok || absent === undefined
    ? read
    : err('words/name', {
        message: `\`{${absent}}\` ontbreekt`,
        help: `zet \`{${absent}}\` op zijn plaats in de tekst`,
      });
}
