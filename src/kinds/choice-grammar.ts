import { quoteAuthored } from '../text/authored-text.ts';
import { err, ok, type Result } from '../values/result.ts';
import { meantChoice } from './start/choice.ts';

/** Makes a grammar that accepts a few words, exactly so; suggests them by their Dutch names too. */
export function choiceGrammar<C extends string>(choices: Readonly<Record<C, string>>) {
  const names = Object.keys(choices) as C[];
  const spelled = names.map((name) => `\`${name}\` (${choices[name]})`);
  const named = names.map((id) => ({ id, name: choices[id] }));
  return (raw: string): Result<C> => {
    const exact = names.find((name) => name === raw);
    if (exact !== undefined) return ok(exact);
    const meant = meantChoice(raw, named);
    return err('schema/choice', {
      message: `${quoteAuthored(raw)} is geen van de keuzes`,
      help:
        meant === undefined
          ? `kies uit ${spelled.slice(0, -1).join(', ')} of ${spelled.at(-1)}`
          : `bedoelde u \`${meant}\` (${choices[meant]})?`,
      right: meant,
    });
  };
}

/** Parses `ja` or `nee` (`true` and `false` too); refuses the English and one-letter forms of YAML 1.1. */
export function yesNoGrammar(raw: string): Result<boolean> {
  if (raw === 'ja' || raw === 'true') return ok(true);
  if (raw === 'nee' || raw === 'false') return ok(false);
  return err('schema/yes-no', {
    message: `${quoteAuthored(raw)} is geen ja of nee`,
    help: 'schrijf `ja` of `nee`',
  });
}
