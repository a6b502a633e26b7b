import { kinds } from '../kinds/kinds.ts';
import type { Problem } from '../kinds/start/problem.ts';
import type { Known } from '../kinds/start/starter.ts';
import { isAsked } from './is-asked.ts';
import { judgeAnswer } from './judge-answer.ts';

/** What was answered, by the name of the question; as typed, empty for nothing. */
export type Answers = Readonly<Record<string, string>>;

/**
 * Judges all answers about a new document and returns them as its frontmatter takes them, without those that are empty; or the first
 * problem. Filled in by themselves are a title, if the kind must have one, and what would be asked but leaves no choice.
 *
 * @param joins the document is added to a dossier, rather than begins one
 */
export function readAnswers(
  kind: string,
  name: string,
  given: Answers,
  known: Known,
  joins: boolean,
): Answers | Refused {
  const starter = kinds[kind]?.starter;
  if (!starter) throw new Error(`no kind ${kind}`);
  const answers: Record<string, string> = starter.title ? { title: starter.title(name) } : {};
  for (const option of Object.keys(given)) {
    if (!starter.questions.some((question) => question.name === option))
      return { option, problem: { message: `dit hoort niet bij \`${kind}\``, help: 'laat het weg' } };
  }
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

/** An answer that cannot be used, with the option that gives it. */
export interface Refused {
  readonly option: string;
  readonly problem: Problem;
}
