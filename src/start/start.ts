/**
 * What `bin/akkoord.js` runs: the program's one file, with the compiled code that an earlier run left in the
 * user's cache. The program is in `cli/main.ts`; `scripts/build.ts` makes one file of each.
 */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { cachedScript } from './cached-script.ts';
import { kindOfWork } from './kind-of-work.ts';
import { UserCache } from './user-cache.ts';

/** SHA-256 of the program's file; the build fills it in. */
declare const PROGRAM_HASH: string;

const folder = cacheFolder(process.platform, process.env, homedir);
const cache = folder === undefined ? undefined : new UserCache(folder);
const work = kindOfWork(process.argv.slice(2));
// V8 refuses code of another version or with other flags.
const origin = [PROGRAM_HASH, process.version, process.arch, process.execArgv, process.env.NODE_OPTIONS];
const name = createHash('sha256')
  .update(JSON.stringify([origin, work]))
  .digest('hex');

const file = join(import.meta.dirname, 'akkoord.cjs');
const script = cachedScript(file, readFileSync(file, 'utf8'), cache, name);
const program = { exports: {} };
script.runInThisContext()(program.exports, createRequire(file), program, file, import.meta.dirname);
