/**
 * What an executable with Node in it runs (`scripts/executable.ts`): it puts the files of the program into the
 * user's cache, once for each version, and starts the program that is there then.
 */

import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { getAsset } from 'node:sea';
import { cacheFolder } from '../host/cache-folder.ts';
import { type Packed, unpacked } from './unpacked.ts';

const packed: Packed = JSON.parse(getAsset('packed.json', 'utf8'));
const folder = unpacked(
  packed,
  (name) => new Uint8Array(getAsset(name)),
  cacheFolder(process.platform, process.env, homedir),
);
createRequire(join(folder, 'bin/akkoord.js'))('./akkoord.js');
