import type { Host } from '../host/host.ts';
import { sha256 } from '../host/sha256.ts';
import type { RawValue } from '../host/write-all.ts';
import type { FixedFile } from './plan-fixes.ts';

/** Writes fixed files, each only when it is still what the plan saw. All or none, but for what changes meanwhile. @throws HostError */
export function writeFixes(files: readonly FixedFile[], host: Host): RawValue {
  return host.writeAll(
    files.map(({ path, before, after }) => ({ path, bytes: after, over: [sha256(before)] })),
  );
}
