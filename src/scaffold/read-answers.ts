import { kinds } from '../kinds/kinds.ts';
import type { Problem } from '../kinds/start/problem.ts';
import type { Known } from '../kinds/start/starter.ts';
import { isAsked } from './is-asked.ts';
import { judgeAnswer } from './judge-answer.ts';

/** Answers by the name of the question; as typed, empty for none. */
export type Answers = Readonly<Record<string, string>>;

/**
 * Validates all answers for a new document. Returns those that are not empty, as they go in the frontmatter,
 * or the first problem. Adds a title if the kind needs one, and answers to questions without a choice.
 *
 * @param joins the document is added to a dossier
 */
export function readAnswers(
  kind: string,
  name: string,
  given: Answers,
  known: Known,
  joins: boolean,
): Answers | { readonly option: string; readonly problem: Problem } {
  const starter = kinds[kind]?.starter;
  if (!starter) throw new Error(`no kind ${kind}`);
  const answers: Record<string, string> = starter.title ? { title: starter.title(name) } : {};
  const option = Object.keys(given).find((each) => !starter.questions.some(({ name }) => name === each));
  if (option !== undefined)
    return { option, problem: { message: `dit hoort niet bij \`${kind}\``, help: 'laat het weg' } };
  for (const question of starter.questions) {
    const choices = question.of && (known[question.of] ?? []);
    const judged = judgeAnswer(given[question.name] ?? '', question, kind, choices);
    if (typeof judged !== 'string') return { option: question.name, problem: judged };
    const only = isAsked(question, joins) && choices?.length === 1 ? choices[0]?.id : undefined;
    const answer = judged || only;
    if (answer) answers[question.name] = answer;
  }
  return answers;
}
