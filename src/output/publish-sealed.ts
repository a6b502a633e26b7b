import type { Host } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';
import { sha256 } from '../host/sha256.ts';
import type { NewFile } from '../host/write-all.ts';
import type { Published } from './publish.ts';
import { type Refusal, refusalOf } from './refusal.ts';
import { readSeal } from './seal.ts';

/**
 * Writes sealed files. One that is there already gives way only when its own seal says that nobody changed
 * it; when another file is in the way, nothing at all is written.
 * @throws HostError when the disk refuses
 */
export function publishSealed(
  files: readonly Pick<NewFile, 'path' | 'bytes'>[],
  host: Host,
): Omit<Published, 'unchanged'> {
  const judged = files.map((file) => ({ ...file, ...judge(file.path, host) }));
  const refusals = judged.flatMap(({ refusal }) => refusal ?? []);
  if (refusals.length > 0) return { written: [], refusals };
  const changed = judged.filter(({ bytes, over }) => !over.includes(sha256(bytes)));
  const { written, inTheWay } = host.writeAll(changed);
  const left = new Set(changed.map(({ path }) => path).filter((path) => !written.includes(path)));
  return {
    written: files.map(({ path }) => path).filter((path) => !left.has(path)),
    refusals: inTheWay.map((path) => refusalOf({ path, bytes: undefined, ours: [] })),
  };
}

/** What a file may take the place of, or why it may not come. */
interface Judgement {
  readonly over: readonly string[];
  readonly refusal?: Refusal;
}

function judge(path: string, host: Host): Judgement {
  const { kind } = host.inspect(path);
  if (kind === 'missing') return { over: [] };
  if (kind !== 'file') throw new HostError(kind === 'folder' ? 'EISDIR' : 'ENOTFILE', path);
  const bytes = host.read(path);
  const seal = readSeal(bytes);
  const hash = sha256(bytes);
  if (seal === 'whole') return { over: [hash] };
  // A broken seal was ours: of which hash does not matter, only that it was another.
  return { over: [], refusal: refusalOf({ path, bytes, ours: seal === 'broken' ? ['broken'] : [] }) };
}
