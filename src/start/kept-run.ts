import { unlessRefused } from '../host/host-error.ts';
import { sha256 } from '../host/sha256.ts';
import { userCache } from '../host/user-cache.ts';
import { workingFolder } from '../host/working-folder.ts';
import { programHash } from './program-hash.ts';
import type { RunRecord } from './run-record.ts';

/** Commands that end by themselves, and do and print the same as long as nothing changed. */
const repeatable = ['build', 'check'];

/** Where the record of an earlier run with the same words is kept: in this folder, on such terminals. */
export interface KeptRun {
  /** The working folder. */
  readonly folder: string;
  read(): RunRecord | undefined;
  write(record: RunRecord): void;
}

/**
 * Returns where the record of this run is kept; undefined for what is never kept, and when `AKKOORD_FULL` asks
 * for the whole work (to measure it).
 */
export function keptRun(): KeptRun | undefined {
  const [, , ...words] = process.argv;
  const cache = userCache('run', 100);
  const folder = unlessRefused(workingFolder, undefined);
  if (programHash === undefined || process.env.AKKOORD_FULL || !repeatable.includes(words[0] ?? ''))
    return undefined;
  if (!cache || folder === undefined) return undefined;
  const terminals = [process.stdout, process.stderr].map((stream) => stream.isTTY && (stream.columns ?? 0));
  const node = [process.version, process.execArgv, process.env.NODE_OPTIONS];
  const name = sha256(Buffer.from(JSON.stringify([programHash, node, folder, words, terminals])));
  return {
    folder,
    read() {
      const bytes = cache.read(name);
      return bytes && JSON.parse(bytes.toString('utf8'));
    },
    write: (record) => cache.write(name, Buffer.from(JSON.stringify(record))),
  };
}
