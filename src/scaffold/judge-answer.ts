import { kinds } from '../kinds/kinds.ts';
import { type Choice, choiceList, meantChoice } from '../kinds/start/choice.ts';
import type { Problem } from '../kinds/start/problem.ts';
import type { Question } from '../kinds/start/starter.ts';
import { quoteAuthored } from '../text/authored-text.ts';
import { cleanAnswer } from './clean-answer.ts';

/**
 * Returns an answer as it goes in the frontmatter (empty for no answer), or why it cannot be used: it is
 * validated by the schema of the kind, as when the file is read. A choice may be answered by number or by
 * name.
 *
 * @param choices what can be chosen, for a question that refers to something
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
  // No text is valid there: the path of the question is wrong.
  if (!judged?.success) throw new Error(`${name} has no field for ${question.name}`);
  return text;
}

/** Returns the id of the choice that an answer names, by id, name or number from 1; or why there is none. */
export function chosen(text: string, choices: readonly Choice[]): string | Problem {
  const byNumber = /^[1-9]\d?$/.test(text) ? choices[Number(text) - 1] : undefined;
  const byName = choices.find(({ id, name }) => [id, name.toLowerCase()].includes(text.toLowerCase()));
  const found = byName ?? byNumber;
  if (found) return found.id;
  const meant = meantChoice(text, choices);
  return {
    message: `${quoteAuthored(text)} is geen van de keuzes`,
    help: meant ? `bedoelde u \`${meant}\`?` : `kies uit ${choiceList(choices, '`')}`,
  };
}
