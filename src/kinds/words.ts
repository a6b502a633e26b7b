import { type Words, wordTable } from '../model/words.ts';
import { err, type Result } from '../values/result.ts';
import { group, leafTransform, type Schema } from './builders.ts';
import { words } from './plain-values.ts';
import { withNames } from './running-line-grammar.ts';

type Table = { readonly [key: string]: readonly string[] | Table };

/** Of a text without names, as most are. */
const plain = word([]);

/** Contents of `templates/words.yaml`: every key of the table. */
export const wordsSchema = groupOf(wordTable) as Schema<Words>;

function groupOf(table: Table): Schema {
  const fields = Object.entries(table).map(
    ([key, of]) => [key, isNames(of) ? (of.length > 0 ? word(of) : plain) : groupOf(of)] as const,
  );
  return group('woorden', Object.fromEntries(fields));
}

function isNames(of: Table[string]): of is readonly string[] {
  return Array.isArray(of);
}

/** A text; with names between braces in it, a function that fills them in. */
function word(names: readonly string[]): Schema {
  const example = names.map((name) => `{${name}}`).join(' ') || 'Inhoud';
  return leafTransform(words('tekst', example), (text, refuse) => {
    const read = withAll(text, names);
    if (!read.ok) refuse(read);
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
