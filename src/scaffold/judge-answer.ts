import { kinds } from '../kinds/kinds.ts';
import { type Choice, choiceList } from '../kinds/start/choice.ts';
import type { Problem } from '../kinds/start/problem.ts';
import type { Question } from '../kinds/start/starter.ts';
import { quoteAuthored } from '../text/authored-text.ts';
import { suggest } from '../text/suggest.ts';
import { cleanAnswer } from './clean-answer.ts';

/**
 * Returns an answer as it comes in the frontmatter (empty when nothing was answered), or why it cannot be used: the schema of the
 * kind judges it, as it will when the file is read. A choice may be answered with its number or its name.
 *
 * @param choices what may be chosen, for a question that names something
 */
export function judgeAnswer(
  answer: string,
  question: Question,
  kind: string,
  choices: readonly Choice[] | undefined,
): string | Problem {
  const text = cleanAnswer(answer);
  if (typeof text !== 'string' || text === '') return text;
  if (choices) return chosen(text, choices);
  const name = question.kind ?? kind;
  const probe = question.path.reduceRight<unknown>((value, key) => ({ [key]: value }), text);
  const judged = kinds[name]?.schema.safeParse({ kind: name, ...(probe as object) });
  const issue = judged?.error?.issues.find(({ code }) => code === 'custom');
  if (issue?.code === 'custom') return { message: issue.message, help: String(issue.params?.help ?? '') };
  // A form that no text can have: the question points at the wrong place.
  if (!judged?.success) throw new Error(`${name} has no field for ${question.name}`);
  return text;
}

function chosen(text: string, choices: readonly Choice[]): string | Problem {
  const byNumber = /^[1-9]\d?$/.test(text) ? choices[Number(text) - 1] : undefined;
  const byName = choices.find(({ id, name }) => [id, name.toLowerCase()].includes(text.toLowerCase()));
  const found = byName ?? byNumber;
  if (found) return found.id;
  const words = new Map(choices.flatMap(({ id, name }) => [[name, id] as const, [id, id] as const]));
  const meant = words.get(suggest(text, words.keys()) ?? '');
  return {
    message: `${quoteAuthored(text)} is geen van de keuzes`,
    help: meant ? `bedoelde u \`${meant}\`?` : `kies uit ${choiceList(choices, '`')}`,
  };
}
