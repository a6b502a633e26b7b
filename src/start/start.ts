/**
 * What `bin/akkoord.js` runs. A run of which all is still as it was is printed again, without its program.
 * Else it is the program's one file, with the compiled code that an earlier run left in the user's cache.
 * The program is in `cli/main.ts`; `scripts/build.ts` makes one file of each.
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { sha256 } from '../host/sha256.ts';
import { cachedScript } from './cached-script.ts';
import { keptRun } from './kept-run.ts';
import { kindOfWork } from './kind-of-work.ts';
import { programHash } from './program-hash.ts';
import { asksOnDisk, stillHolds } from './run-record.ts';
import { userCache } from './user-cache.ts';

if (!printAgain()) runProgram();

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

function runProgram(): void {
  const file = join(import.meta.dirname, 'akkoord.cjs');
  // V8 refuses code of another version or with other flags.
  const origin = [programHash, process.version, process.arch, process.execArgv, process.env.NODE_OPTIONS];
  const name = sha256(Buffer.from(JSON.stringify([origin, kindOfWork(process.argv.slice(2))])));
  // Of code 3 to 7 MB each.
  const script = cachedScript(file, readFileSync(file, 'utf8'), userCache('code', 12), name);
  const program = { exports: {} };
  script.runInThisContext()(program.exports, createRequire(file), program, file, import.meta.dirname);
}
