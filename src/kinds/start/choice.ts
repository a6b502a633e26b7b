import { suggest } from '../../text/suggest.ts';

/** Something that an id can refer to, with its name. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  /** Whether it is the one that the project has by default. */
  readonly isUsual?: boolean | undefined;
}

/** Returns the id of the choice that a misspelt id or name resembles, if any. */
export function meantChoice<Id extends string>(
  authored: string,
  choices: readonly { readonly id: Id; readonly name: string }[],
): Id | undefined {
  const words = new Map<string, Id>(
    choices.flatMap(({ id, name }) => [[name, id] as const, [id, id] as const]),
  );
  return words.get(suggest(authored, words.keys()) ?? '');
}

/** Lists choices in comments and messages: "gka (Gelijke Kansen Alliantie), neutraal". */
export function choiceList(choices: readonly Choice[], quote = ''): string {
  return choices
    .map(({ id, name }) => {
      const shown = `${quote}${id}${quote}`;
      return name === '' || name.toLowerCase() === id ? shown : `${shown} (${name})`;
    })
    .join(', ');
}
