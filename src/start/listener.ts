import type { Elsewhere } from '../host/elsewhere.ts';
import { readAsideName, splitPath } from '../host/hidden-names.ts';
import type { Host } from '../host/host.ts';
import { sha256 } from '../host/sha256.ts';
import {
  type Ask,
  type Asks,
  answerText,
  type Environment,
  type Question,
  questions,
  type RunRecord,
} from './run-record.ts';

type Asked = RunRecord['asked'][number];

/** What a run meets outside the program. */
interface Outside {
  readonly host: Host;
  readonly elsewhere: Elsewhere;
}

/** Hears all that a run asks, writes and prints, for a record of it. */
export class Listener {
  readonly #asks: Asks;
  /** By question and parameters. */
  readonly #asked = new Map<string, Asked>();
  /** Of those, what was answered in two ways. */
  readonly #unsteady = new Set<string>();
  readonly #environment: Record<string, string | null> = {};
  readonly #printed: (readonly [1 | 2, string])[] = [];
  /** Asks git for the commit of a folder again, by folder, with what it said before. */
  readonly #commits = new Map<string, { readonly said: unknown; readonly ask: () => unknown }>();
  /** SHA-256 of files that were put in place, by path. */
  readonly #written = new Map<string, string>();
  /** Whether the run did what cannot be heard here. */
  #isPartial = false;

  /** @param asks the same questions to the same disk */
  constructor(asks: Asks) {
    this.#asks = asks;
  }

  environment(actual: Environment): Environment {
    const get = (_: Environment, name: string | symbol) => {
      const value = actual[String(name)];
      this.#environment[String(name)] = value ?? null;
      return value;
    };
    return new Proxy(actual, { get });
  }

  /** Hears a stream: not what this run prints, but what one would that finds all as this one left it. */
  stream<S extends { readonly write: (text: string) => void }>(number: 1 | 2, stream: S): S {
    const write = (text: string, again = () => text) => {
      this.#printed.push([number, again()]);
      stream.write(text);
    };
    return Object.assign(Object.create(stream), { write });
  }

  /** Other processes ask for themselves: what they did is not heard. */
  around({ host, elsewhere }: Outside): Outside {
    const hearing = questions.map((question): readonly [Question, Ask] => {
      const ask = host[question] as Ask;
      const ways = { commit: this.#hearingBefore(ask), history: this.#hearingPast(ask) };
      return [question, ways[question as keyof typeof ways] ?? this.#hearing(question, ask)];
    });
    const get = (_: Elsewhere, name: string | symbol) => {
      this.#isPartial = true;
      return Reflect.get(elsewhere, name);
    };
    return {
      host: {
        ...host,
        ...(Object.fromEntries(hearing) as unknown as Pick<Host, Question>),
        writeAll: (files) => {
          for (const { path, bytes } of files) this.#written.set(path, sha256(bytes));
          return host.writeAll(files);
        },
        changedSince: (revision, folders, beside) => {
          // What a revision is called may change without any file.
          this.#isPartial = true;
          return host.changedSince(revision, folders, beside);
        },
        revision: (name, path) => {
          this.#isPartial = true;
          return host.revision(name, path);
        },
        moveToFreePath: (from, to) => {
          this.#isPartial = true;
          return host.moveToFreePath(from, to);
        },
        remove: (path, hash) => {
          this.#isPartial = true;
          return host.remove(path, hash);
        },
      },
      elsewhere: new Proxy(elsewhere, { get }),
    };
  }

  /** Returns the record of the run; undefined when a later run may find another state than it went by. */
  record(code: number): RunRecord | undefined {
    for (const [path, hash] of this.#written) this.#askAfterWriting(path, hash);
    for (const folder of this.#commits.keys()) this.#askCommitAgain(folder);
    const asked = [...this.#asked.values()];
    const isUndecided = asked.some(
      ([question, , answer]) => (question === 'commit' || question === 'history') && answer === '',
    );
    if (this.#isPartial || isUndecided || this.#unsteady.size > 0) return undefined;
    return { asked, environment: this.#environment, printed: this.#printed, code };
  }

  #hearing(question: Question, ask: Ask): Ask {
    return (...given) => {
      const outcome = outcomeOf(() => ask(...given));
      this.#keep(question, given, answerText(question, outcome));
      return outcome();
    };
  }

  /** Of a commit, hears what git is about to go by. */
  #hearingBefore(ask: Ask): Ask {
    return (...given) => {
      this.#keep(
        'commit',
        given,
        answerText('commit', () => this.#asks.commit(...given)),
      );
      const [folder = ''] = given;
      const said = ask(folder);
      const before = this.#commits.get(folder);
      if (before && before.said !== said) this.#isPartial = true;
      this.#commits.set(folder, { said, ask: () => ask(folder) });
      return said;
    };
  }

  /** Of the past of a file, hears what git goes by. */
  #hearingPast(ask: Ask): Ask {
    return (...given) => {
      this.#keep(
        'history',
        given,
        answerText('history', () => this.#asks.history(...given)),
      );
      return ask(...given);
    };
  }

  #keep(question: Question, given: readonly string[], answer: string): void {
    const key = keyOf(question, given);
    const before = this.#asked.get(key);
    if (before && before[2] !== answer) this.#unsteady.add(key);
    if (!before) this.#asked.set(key, [question, given, answer]);
  }

  /**
   * Asks again what the run asked before it wrote a file, and what the next will ask about it. Whatever else
   * changed meanwhile stays as it was heard, so that the next run sees the difference.
   */
  #askAfterWriting(path: string, hash: string): void {
    const [folder] = splitPath(path);
    const before = this.#asked.get(keyOf('list', [folder]))?.[2];
    const known = new Set([
      ...(before?.split('/') ?? []),
      ...[...this.#written.keys()].map((each) => splitPath(each)[1]),
    ]);
    const isOurs = this.#askAgain('read', path) === hash;
    const names = this.#askAgain('list', folder).split('/');
    const areExpected = names.every((name) => {
      const aside = readAsideName(name);
      if (!aside) return before === undefined || known.has(name);
      this.#askAgain('inspect', `${folder}/${name}`);
      // What was moved aside, and nobody wrote to since, stops no run.
      return this.#askAgain('read', `${folder}/${name}`).startsWith(aside.hash);
    });
    if (!isOurs || !areExpected) this.#isPartial = true;
    this.#askAgain('inspect', path);
    for (const [question, [above = '']] of [...this.#asked.values()])
      if (question === 'inspect' && path.startsWith(`${above}/`)) {
        this.#askAgain('inspect', above);
        this.#askAgain('realPath', above);
      }
  }

  /**
   * Outputs may lie in the folder that git was asked about, and so be part of what it went by. The next run
   * finds them as they are now, which is the same to it as long as git still says the same.
   */
  #askCommitAgain(folder: string): void {
    const heard = this.#asked.get(keyOf('commit', [folder]))?.[2];
    const now = this.#askAgain('commit', folder);
    const { said, ask } = this.#commits.get(folder) ?? {};
    if (now === heard || (ask?.() === said && this.#askAgain('commit', folder) === now)) return;
    this.#isPartial = true;
  }

  #askAgain(question: Question, path: string): string {
    const key = keyOf(question, [path]);
    const answer = answerText(question, () => this.#asks[question](path));
    this.#asked.set(key, [question, [path], answer]);
    this.#unsteady.delete(key);
    return answer;
  }
}

function keyOf(question: Question, given: readonly string[]): string {
  return [question, ...given].join('\n');
}

/** Calls once; gives what that returned or threw, any number of times. */
function outcomeOf(call: () => unknown): () => unknown {
  try {
    const answer = call();
    return () => answer;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
