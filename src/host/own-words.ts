import { isSea } from 'node:sea';

/** Returns the words behind `process.execPath` that start this program again with the parameters of a command line. */
export function ownWords(parameters: readonly string[]): string[] {
  // An executable with Node in it takes no script.
  const script = isSea() ? [] : [process.argv[1] ?? ''];
  return [...process.execArgv, ...script, ...parameters];
}
