import { suggest } from '../text/suggest.ts';
import { hint, UsageError } from './usage-error.ts';

/** Reads one of the keys of a table, case-insensitively. @throws UsageError that lists them */
export function readChoice<Name extends string>(
  text: string,
  table: Readonly<Record<Name, unknown>>,
  what: string,
): Name {
  const name = text.trim().toLowerCase();
  if (isKey(name, table)) return name;
  const known = Object.keys(table);
  const choice = known.map((each) => `\`${each}\``).join(', ');
  throw new UsageError(`\`${text.trim()}\` is ${what} (kies uit ${choice})${hint(suggest(name, known))}`);
}

/** Lists choices with their meaning: "`pdf`, het document als PDF; `tree`, …". */
export function choiceHelp(table: Readonly<Record<string, string>>): string {
  return Object.entries(table)
    .map(([name, meaning]) => `\`${name}\`, ${meaning}`)
    .join('; ');
}

function isKey<Name extends string>(name: string, table: Readonly<Record<Name, unknown>>): name is Name {
  return Object.hasOwn(table, name);
}
