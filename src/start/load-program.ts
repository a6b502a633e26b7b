import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { sha256 } from '../host/sha256.ts';
import { userCache } from '../host/user-cache.ts';
import { cachedScript } from './cached-script.ts';
import { programHash } from './program-hash.ts';

/**
 * Loads the program's one file, with the compiled code that an earlier run left in the user's cache. What it
 * exports is in `program.ts`.
 *
 * @param work runs with the same text share compiled code; a wrong guess only costs time
 */
export function loadProgram<Program>(work: string): Program {
  const file = join(import.meta.dirname, 'akkoord.cjs');
  // V8 refuses code of another version or with other flags.
  const origin = [programHash, process.version, process.arch, process.execArgv, process.env.NODE_OPTIONS];
  const name = sha256(Buffer.from(JSON.stringify([origin, work])));
  // Of code 3 to 7 MB each.
  // All of it is ASCII, so nothing is to be decoded.
  const script = cachedScript(file, readFileSync(file, 'latin1'), userCache('code', 12), name);
  const program = { exports: {} };
  script.runInThisContext()(program.exports, createRequire(file), program, file, import.meta.dirname);
  return program.exports as Program;
}
