import { kinds } from '../kinds/kinds.ts';
import type { Shape } from '../kinds/shape.ts';
import type { Choice } from '../kinds/start/choice.ts';
import type { Problem } from '../kinds/start/problem.ts';
import type { Known, Question } from '../kinds/start/starter.ts';
import { isAsked } from './is-asked.ts';
import { judgeAnswer } from './judge-answer.ts';

/** A question as someone is asked it. */
export interface AskedQuestion {
  /** Of the option that answers it too. */
  readonly name: string;
  readonly ask: string;
  readonly example: string;
  /** What may be chosen: by id, by name or by number from 1. */
  readonly choices?: readonly Choice[] | undefined;
  /** What an empty answer stands for; absent when it leaves the key empty. */
  readonly otherwise?: string | undefined;
  /** Why an answer cannot be used; nothing when it can. */
  readonly problemOf: (answer: string) => Problem | undefined;
}

/**
 * Returns what may be asked about a new document, which is added to a dossier (`joins`) or begins one. What leaves no choice is not
 * asked.
 */
export function questionsFor(kind: string, name: string, known: Known, joins: boolean): AskedQuestion[] {
  const starter = kinds[kind]?.starter;
  if (!starter) return [];
  return starter.questions.flatMap((question) => {
    if (!isAsked(question, joins)) return [];
    const choices = question.of && (known[question.of] ?? []);
    if (choices && choices.length < 2) return [];
    const example = question.example ?? exampleAt(question, kind);
    return {
      name: question.name,
      ask: question.ask,
      example,
      choices,
      otherwise: otherwiseOf(question, example, choices, starter.title?.(name)),
      problemOf: (answer) => {
        const judged = judgeAnswer(answer, question, kind, choices);
        return typeof judged === 'string' ? undefined : judged;
      },
    };
  });
}

function otherwiseOf(
  { name, otherwise }: Question,
  example: string,
  choices: readonly Choice[] | undefined,
  title: string | undefined,
): string | undefined {
  if (name === 'title') return title;
  if (!choices) return otherwise;
  return choices.some(({ id }) => id === example) ? example : choices[0]?.id;
}

/** What the schema gives as an example where the answer comes. */
function exampleAt({ kind, path }: Question, made: string): string {
  const start: Shape | undefined = kinds[kind ?? made]?.shape;
  const shape = path.reduce<Shape | undefined>((at, key) => {
    if (at?.form === 'group') return at.fields[key];
    return at?.form === 'map' ? at.of : undefined;
  }, start);
  return shape?.form === 'leaf' ? shape.example : '';
}
