import { type CarriedError, carriedError } from './carried-error.ts';

/** The last word of the command line of a process that does what another asks; the others are those of the other. */
export const helperWord = 'als-hulp';

/** What came of a task. */
export type Answer = { readonly result: unknown } | { readonly thrown: CarriedError };

/** Says whether this process was started to do what another process of the program asks. */
export function doesTasks(): boolean {
  return process.argv.at(-1) === helperWord && process.send !== undefined;
}

/** Does the tasks that the other process sends, until it is gone. It asks for one at a time. */
export function answerTasks(work: (task: unknown) => Promise<unknown>): void {
  const answer = (answer: Answer, then = () => {}) => process.send?.(answer, then);
  // Ctrl-C reaches both; the other decides. Writing is synchronous, so this process never ends halfway a file.
  process.on('SIGINT', () => {});
  process.once('disconnect', () => process.exit());
  // Libraries may throw asynchronously, where no caller can catch it.
  process.once('uncaughtException', (error) =>
    answer({ thrown: carriedError(error) }, () => process.exit(1)),
  );
  process.on('message', (task) =>
    work(task).then(
      (result) => answer({ result }),
      (error: unknown) => answer({ thrown: carriedError(error) }),
    ),
  );
}
