import { quoteAuthored } from '../text/authored-text.ts';
import { suggest } from '../text/suggest.ts';
import { type Parsed, parsed, refused } from '../values/parsed.ts';

/** Reads one of a few words, written exactly so; knows their Dutch names for the hint. */
export function choiceGrammar<C extends string>(choices: Readonly<Record<C, string>>) {
  const names = Object.keys(choices) as C[];
  const spelled = names.map((name) => `\`${name}\` (${choices[name]})`);
  const byWord = new Map<string, C>(
    names.flatMap((name) => [[choices[name], name] as const, [name, name] as const]),
  );
  return (raw: string): Parsed<C> => {
    const exact = names.find((name) => name === raw);
    if (exact !== undefined) return parsed(exact);
    const meant = byWord.get(suggest(raw, byWord.keys()) ?? '');
    return refused(
      'schema/choice',
      `${quoteAuthored(raw)} is geen van de keuzes`,
      meant === undefined
        ? `kies uit ${spelled.slice(0, -1).join(', ')} of ${spelled.at(-1)}`
        : `bedoelde u \`${meant}\` (${choices[meant]})?`,
    );
  };
}

/** Reads `ja` or `nee` (`true` and `false` too); the English and one-letter forms of YAML 1.1 are refused. */
export function yesNoGrammar(raw: string): Parsed<boolean> {
  if (raw === 'ja' || raw === 'true') return parsed(true);
  if (raw === 'nee' || raw === 'false') return parsed(false);
  return refused('schema/yes-no', `${quoteAuthored(raw)} is geen ja of nee`, 'schrijf `ja` of `nee`');
}
