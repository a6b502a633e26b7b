import { dirname, resolve } from 'node:path';
import { gitState, historyState } from '../host/git-state.ts';
import { hashOfFile } from '../host/hash-of-file.ts';
import type { Host } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';
import { nodeQuestions } from '../host/node-questions.ts';
import { sha256 } from '../host/sha256.ts';

/** What a run went by and what came of it: while every answer is the same, so is what comes of it. */
export interface RunRecord {
  /** Each question once, with its parameters, and a text for its answer. */
  readonly asked: readonly (readonly [question: Question, parameters: readonly string[], answer: string])[];
  /** Every variable that was looked at. */
  readonly environment: Readonly<Record<string, string | null>>;
  readonly printed: readonly (readonly [stream: 1 | 2, text: string])[];
  readonly code: number;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** What a host is asked that does not change anything. */
export const questions = ['inspect', 'realPath', 'read', 'list', 'font', 'commit', 'history'] as const;
export type Question = (typeof questions)[number];
export type Ask = (...parameters: readonly string[]) => unknown;
export type Asks = Readonly<Record<Question, Ask>>;

/** Texts for answers: equal when the answers are. */
export const answerTexts: Readonly<Record<Question, (answer: never) => string>> = {
  // The size of a folder is the system's own affair.
  inspect: ({ kind, size, isAnyones }: ReturnType<Host['inspect']>) =>
    kind === 'file' ? `file ${size}${isAnyones ? ' of anyone' : ''}` : kind,
  realPath: (path: string) => path,
  read: contentText,
  // No name has a `/` in it.
  list: (names: readonly string[]) => names.join('/'),
  font: contentText,
  commit: (state: string | undefined) => state ?? '',
  history: (state: string | undefined) => state ?? '',
};

/** Returns the text for what a question is answered now, an error of the system included. */
export function answerText(question: Question, ask: () => unknown): string {
  try {
    return answerTexts[question](ask() as never);
  } catch (error) {
    if (error instanceof HostError) return `error ${error.code}`;
    throw error;
  }
}

/**
 * The questions, to the disk of this machine. Of a file the answer is its SHA-256, of a commit and of the past of a
 * file what git would go by, or undefined.
 */
export function asksOnDisk(folder: string, environment: Environment): Asks {
  const { inspect, realPath, read, list, font } = nodeQuestions(folder, hashOfFile);
  const commit = (path: string) => environment.AKKOORD_COMMIT ?? gitState(resolve(folder, path), environment);
  const history = (path: string) => historyState(dirname(resolve(folder, path)));
  // Each takes as many texts as the question has parameters.
  return { inspect, realPath, read, list, font, commit, history } as Readonly<
    Record<Question, unknown>
  > as Asks;
}

/** Says whether everything that a run went by is still so. */
export function stillHolds({ asked, environment }: RunRecord, asks: Asks, now: Environment): boolean {
  return (
    Object.entries(environment).every(([name, value]) => (now[name] ?? null) === value) &&
    asked.every(
      ([question, parameters, answer]) =>
        answerText(question, () => asks[question](...parameters)) === answer,
    )
  );
}

/** Bytes, or their SHA-256. */
function contentText(content: Uint8Array | string): string {
  return typeof content === 'string' ? content : sha256(content);
}
