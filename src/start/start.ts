/**
 * What `bin/akkoord.js` runs. A run of which all is still as it was is printed again, without its program.
 * Else it is the program's one file, with the compiled code that an earlier run left in the user's cache.
 * The program is in `cli/main.ts`; `scripts/build.ts` makes one file of each.
 */

import { keptRun } from './kept-run.ts';
import { kindOfWork } from './kind-of-work.ts';
import { loadProgram } from './load-program.ts';
import { asksOnDisk, stillHolds } from './run-record.ts';
import { setEngineFlags } from './set-engine-flags.ts';

/** Commands that go on until someone ends them: what they do again and again is to be fast. */
const lasting = ['lsp', 'preview', 'watch'];

if (!printAgain()) {
  const program = loadProgram<Program>(kindOfWork(process.argv.slice(2)));
  setEngineFlags(!lasting.includes(process.argv[2] ?? ''));
  program.commandLine();
}

interface Program {
  commandLine(): unknown;
}

/** Prints what an earlier run did, and returns true, when this one would do the same. */
function printAgain(): boolean {
  try {
    const kept = keptRun();
    const record = kept?.read();
    if (!kept || !record || !stillHolds(record, asksOnDisk(kept.folder, process.env), process.env))
      return false;
    for (const stream of [process.stdout, process.stderr])
      stream.on('error', ({ code }: NodeJS.ErrnoException) => {
        // A pipe closed early (`| head`) is no fault.
        if (code !== 'EPIPE') process.exitCode = 4;
      });
    process.exitCode = record.code;
    for (const [stream, text] of record.printed) (stream === 1 ? process.stdout : process.stderr).write(text);
    return true;
  } catch {
    // Whatever is the matter, the program tells it.
    return false;
  }
}
