import { isDeepStrictEqual } from 'node:util';
import type { Report } from '../diagnostic/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';
import { Memory } from './memory.ts';
import { type Reported, reportAgain, reported } from './reported.ts';

/** What can be asked of a host without changing anything. */
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
 * Returns a function that makes something of files and, when it is asked for the same name again, looks whether the host still answers what
 * it answered then: if so it gives the same again and reports the same again, without any work. An editor that checks at every key, and a
 * preview, thus only read what changed. Each file is asked for once per call, so what is made never mixes two states of it.
 *
 * @param make what it makes depends on the name, on what it asks of the host and on `host.templates` alone, and nobody may change it
 */
export function memoizeByFiles<T>(
  make: (name: string, host: Host, report: Report) => T,
): (name: string, host: Host, report: Report) => T {
  const memory = new Memory<Read<T>>();
  return (name, host, report) => {
    const key = `${host.templates}\n${name}`;
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
    // The table above has every question with the parameters and the answers of the host's own.
    const listener = { ...host, ...(listening as unknown as Pick<Host, Question>) };
    const read = { asked, ...reported((hear) => make(name, listener, hear), report) };
    memory.keep(key, read, sizeOf([...answers.values()]));
    return read.made;
  };
}

/** Bytes that were read. What is made of a text is little beside what is memoized of its paragraphs. */
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
