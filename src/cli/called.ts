import { programName } from '../host/program-name.ts';
import { asCalled } from '../text/as-called.ts';
import type { Terminal } from './terminal.ts';

/** Returns a text for the user in which commands begin with what she types to start the program. */
export function called(text: string, { environment }: Pick<Terminal, 'environment'>): string {
  return asCalled(text, programName(environment));
}
