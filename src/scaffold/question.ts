import { kinds } from '../kinds/kinds.ts';
import type { Shape } from '../kinds/shape.ts';
import type { Choice } from '../kinds/start/choice.ts';
import type { Problem } from '../kinds/start/problem.ts';
import type { Known, Question } from '../kinds/start/starter.ts';
import { isAsked } from './is-asked.ts';
import { judgeAnswer } from './judge-answer.ts';

/** A question as it is asked. */
export interface AskedQuestion {
  /** Also the name of the option that answers it. */
  readonly name: string;
  readonly ask: string;
  readonly example: string;
  /** To be chosen by id, by name or by number from 1. */
  readonly choices?: readonly Choice[] | undefined;
  /** The default answer; absent when an empty answer leaves the key empty. */
  readonly otherwise?: string | undefined;
  /** Says whether earlier answers leave nothing to ask. Default: never. */
  readonly isMoot?: ((answers: Readonly<Record<string, string>>) => boolean) | undefined;
  /** Returns why an answer cannot be used; undefined if it can. */
  readonly problemOf: (answer: string) => Problem | undefined;
}

/** Returns questions with a choice for a document that joins a dossier (`joins`) or starts one. */
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
  const usual = choices.find(({ isUsual }) => isUsual) ?? choices.find(({ id }) => id === example);
  return (usual ?? choices[0])?.id;
}

/** Returns the schema's example for the field of a question. */
function exampleAt({ kind, path }: Question, made: string): string {
  const start: Shape | undefined = kinds[kind ?? made]?.shape;
  const shape = path.reduce<Shape | undefined>((at, key) => {
    if (at?.kind === 'group') return at.fields[key];
    return at?.kind === 'map' ? at.of : undefined;
  }, start);
  return shape?.kind === 'leaf' ? shape.example : '';
}
