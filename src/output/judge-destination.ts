import { readAsideName } from '../host/hidden-names.ts';
import type { Host } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';
import { sha256 } from '../host/sha256.ts';
import { holdsSignature } from '../pdf-file/holds-signature.ts';
import type { ManifestEntry } from './manifest.ts';
import { recordedHashes } from './recorded-hashes.ts';
import { type Refusal, refusalOf } from './refusal.ts';

/** What a build finds where an output is to come. */
export interface Judgement {
  /** The very bytes are there already. */
  readonly holds: boolean;
  /** SHA-256 of what the output may take the place of. */
  readonly over: readonly string[];
  /** Why it may not come there. */
  readonly refusals: readonly Refusal[];
  /** A file moved aside that must first go back: a build was killed before its successor was in place. */
  readonly cutOff?: string | undefined;
}

/**
 * Looks at the place where an output is to come, and at what was moved aside there before. Only bytes that
 * the program wrote itself, by their hash in the manifest, may be replaced; so may those that are to be
 * written, or a beginning of them. Never those that hold a signature.
 *
 * @throws HostError when a folder or a device is in the way
 */
export function judgeDestination(
  path: string,
  bytes: Uint8Array,
  entry: ManifestEntry | undefined,
  host: Host,
): Judgement {
  const ours = recordedHashes(entry);
  const asides = asidesOf(path, host);
  const changed = asides.filter(({ isChanged }) => isChanged);
  const over = [...ours, sha256(bytes)];
  const { kind } = host.inspect(path);
  if (kind === 'missing') {
    const own =
      entry?.pending === undefined ? undefined : asides.find(({ hash }) => entry.sha256.startsWith(hash));
    return { holds: false, over, refusals: [], cutOff: (changed[0] ?? own)?.path };
  }
  if (kind !== 'file') throw new HostError(kind === 'folder' ? 'EISDIR' : 'ENOTFILE', path);
  const old = host.read(path);
  const hash = sha256(old);
  // Where files cannot have two names, a build that is killed leaves a part of the new one.
  if (entry?.pending !== undefined && isBeginning(old, bytes)) over.push(hash);
  const refusals = changed.map((aside) => refusalOf({ ...aside, ours: [] }));
  const holds = hash === sha256(bytes);
  // A manifest is a file like any other: it may have been restored, or edited to name the hash of what is
  // signed.
  if (!holds && (!over.includes(hash) || holdsSignature(old)))
    refusals.unshift(refusalOf({ path, bytes: old, ours }));
  return { holds, over, refusals };
}

/** What was moved aside to make room for an output, and whether anyone wrote to it since. */
function asidesOf(path: string, host: Host) {
  const slash = path.lastIndexOf('/');
  const [folder, name] = [path.slice(0, slash), path.slice(slash + 1)];
  if (host.inspect(folder).kind !== 'folder') return [];
  return host.list(folder).flatMap((neighbour) => {
    const aside = readAsideName(neighbour);
    const path = `${folder}/${neighbour}`;
    if (aside?.target !== name || host.inspect(path).kind !== 'file') return [];
    const bytes = host.read(path);
    return [
      {
        path: path,
        asideOf: name,
        bytes,
        hash: aside.hash,
        isChanged: !sha256(bytes).startsWith(aside.hash) || holdsSignature(bytes),
      },
    ];
  });
}

function isBeginning(part: Uint8Array, whole: Uint8Array): boolean {
  return part.length <= whole.length && part.every((byte, index) => byte === whole[index]);
}
