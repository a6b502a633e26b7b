import type { Program } from './program.ts';

/** What starts a process: a file, its words, and variables on top of the environment. */
export interface CommandLine {
  readonly command: string;
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Returns how to run the program with these words. A script is run by the Node that is in the editor, so that
 * nobody has to install one.
 *
 * @param editor the process of the editor: `process.execPath`
 */
export function commandLine(
  { file, isScript }: Program,
  words: readonly string[],
  editor: string,
): CommandLine {
  return isScript
    ? { command: editor, words: [file, ...words], environment: { ELECTRON_RUN_AS_NODE: '1' } }
    : { command: file, words, environment: {} };
}
