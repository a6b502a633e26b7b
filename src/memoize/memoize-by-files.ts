import { isDeepStrictEqual } from 'node:util';
import type { Report } from '../diagnostic/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';
import { Memory } from './memory.ts';
import { type Reported, reportAgain, reported } from './reported.ts';

/** Calls of a host that change nothing. */
const questions = ['inspect', 'realPath', 'read', 'list', 'font'] as const;
type Question = (typeof questions)[number];
type Ask = (...parameters: readonly string[]) => unknown;

type Answer = { readonly value: unknown } | { readonly error: HostError };
interface Asked {
  readonly question: Question;
  readonly parameters: readonly string[];
  readonly answer: Answer;
}
interface Read<T> extends Reported<T> {
  readonly asked: readonly Asked[];
}

/**
 * Memoizes a function of files by name: a text, or plain data. When it is called again and the host still answers every question as
 * before, it returns the same result and repeats the same reports. So an editor that checks at every
 * keystroke, and a preview, only read what changed. Each file is read once per call, so that a result never
 * mixes two states of it.
 *
 * @param make must depend on the name, the answers of the host and `host.templates` alone; its results must
 * not be changed
 */
export function memoizeByFiles<T, Name extends string | object = string>(
  make: (name: Name, host: Host, report: Report) => T,
): (name: Name, host: Host, report: Report) => T {
  const memory = new Memory<Read<T>>();
  return (name, host, report) => {
    const key = `${host.templates}\n${typeof name === 'string' ? name : JSON.stringify(name)}`;
    const answers = new Map<string, Answer>();
    const ask = (question: Question, parameters: readonly string[]): Answer => {
      const id = [question, ...parameters].join('\n');
      const answer = answers.get(id) ?? answerOf(host, question, parameters);
      answers.set(id, answer);
      return answer;
    };
    const known = memory.find(key)?.value;
    const isSame = known?.asked.every(({ question, parameters, answer }) =>
      isDeepStrictEqual(ask(question, parameters), answer),
    );
    if (known && isSame) return reportAgain(known, report);
    const asked: Asked[] = [];
    const listening = Object.fromEntries(
      questions.map((question): [Question, Ask] => [
        question,
        (...parameters) => {
          const answer = ask(question, parameters);
          asked.push({ question, parameters, answer });
          if ('error' in answer) throw answer.error;
          return answer.value;
        },
      ]),
    );
    // The table has every question, with the parameters and results of the host's function.
    const listener = { ...host, ...(listening as unknown as Pick<Host, Question>) };
    const read = { asked, ...reported((hear) => make(name, listener, hear), report) };
    memory.keep(key, read, sizeOf([...answers.values()]));
    return read.made;
  };
}

/** Counts the bytes that were read; results are small compared to what is memoized of paragraphs. */
function sizeOf(answers: readonly Answer[]): number {
  return answers.reduce(
    (sum, answer) =>
      sum + ('value' in answer && answer.value instanceof Uint8Array ? answer.value.length : 0),
    0,
  );
}

function answerOf(host: Host, question: Question, parameters: readonly string[]): Answer {
  try {
    return { value: (host[question] as Ask)(...parameters) };
  } catch (error) {
    if (error instanceof HostError) return { error };
    throw error;
  }
}
