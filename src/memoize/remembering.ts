import { isDeepStrictEqual } from 'node:util';
import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';

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
interface Remembered<T> {
  readonly asked: readonly Asked[];
  readonly said: readonly Diagnostic[];
  readonly made: T;
}

/** Makes something of files, telling what is wrong with them. It must ask the host for all that it depends on, and never change what it gave. */
type Make<T> = (host: Host, report: Report) => T;

/** Enough for the largest dossier with all its templates; what was not asked for longest goes first. */
const most = 500;

/**
 * Returns a function that makes something of files and, when it is asked for the same again, looks whether the host still answers what it
 * answered then: if so the same object is given and the same is reported, without any work. An editor that checks at every key, and a
 * preview, thus only read what changed. Each file is asked for once per call, so what is made never mixes two states of it.
 */
export function remembering<T>(): (key: string, host: Host, report: Report, make: Make<T>) => T {
  const memory = new Map<string, Remembered<T>>();
  return (key, host, report, make) => {
    const answers = new Map<string, Answer>();
    const ask = (question: Question, parameters: readonly string[]): Answer => {
      const id = [question, ...parameters].join('\n');
      const answer = answers.get(id) ?? answerOf(host, question, parameters);
      answers.set(id, answer);
      return answer;
    };
    const known = memory.get(key);
    memory.delete(key);
    const isSame = known?.asked.every(({ question, parameters, answer }) =>
      isDeepStrictEqual(ask(question, parameters), answer),
    );
    if (known && isSame) {
      known.said.forEach(report);
      memory.set(key, known);
      return known.made;
    }
    const asked: Asked[] = [];
    const said: Diagnostic[] = [];
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
    const made = make({ ...host, ...(listening as unknown as Pick<Host, Question>) }, (diagnostic) => {
      said.push(diagnostic);
      report(diagnostic);
    });
    memory.set(key, { asked, said, made });
    const [oldest] = memory.size > most ? memory.keys() : [];
    if (oldest !== undefined) memory.delete(oldest);
    return made;
  };
}

function answerOf(host: Host, question: Question, parameters: readonly string[]): Answer {
  try {
    return { value: (host[question] as Ask)(...parameters) };
  } catch (error) {
    if (error instanceof HostError) return { error };
    throw error;
  }
}
