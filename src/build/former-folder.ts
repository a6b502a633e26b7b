import { basename, dirname } from 'node:path/posix';
import type { Host } from '../host/host.ts';
import { unlessRefused } from '../host/host-error.ts';
import { sha256 } from '../host/sha256.ts';
import { dossierFiles } from '../load/dossier-files.ts';
import { findDossiers } from '../load/find-dossiers.ts';
import { overlap } from '../redline/likeness.ts';
import type { VersionAt } from './version-at.ts';

/** At least this part of two dossiers is the same when one is what became of the other. */
const LEAST = 0.5;

/**
 * Returns what the folder of a dossier was called in the old version, in which there is no such folder: of the
 * dossiers there that are gone now, the one whose files it has, by their bytes or by their names and words.
 */
export function formerFolder(
  folder: string,
  { old, current }: { readonly old: VersionAt; readonly current: VersionAt },
): string | undefined {
  const above = [dirname(current.projectPathOf(folder)), '.'].map(old.pathOf);
  const isThere = (path: string) => old.host.inspect(path).kind === 'folder';
  const before = unlessRefused(
    () => findDossiers([...new Set(above)].filter(isThere), old.host, () => {}).map((found) => found.folder),
    [],
  );
  const left = [...new Set(before)].filter(
    (each) => current.host.inspect(current.pathOf(old.projectPathOf(each))).kind === 'missing',
  );
  if (left.length === 0) return undefined;
  const now = filesIn(folder, current.host);
  const found = left.map((each) => ({ folder: each, likeness: likenessOf(filesIn(each, old.host), now) }));
  const [best] = found.sort((a, b) => b.likeness - a.likeness);
  return best && best.likeness >= LEAST ? best.folder : undefined;
}

interface DossierFile {
  readonly name: string;
  readonly hash: string;
  readonly words: readonly string[];
}

function filesIn(folder: string, host: Host): readonly DossierFile[] {
  return unlessRefused(() => dossierFiles(folder, host), []).map((file) => {
    const bytes = host.read(file);
    const words =
      new TextDecoder()
        .decode(bytes)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    return { name: basename(file), hash: sha256(bytes), words };
  });
}

function likenessOf(before: readonly DossierFile[], now: readonly DossierFile[]): number {
  const hashes = new Set(now.map(({ hash }) => hash));
  const shared = before.map(({ name, hash, words }) => {
    if (hashes.has(hash)) return 1;
    const same = now.find((each) => each.name === name);
    return same ? overlap(words, same.words) : 0;
  });
  return shared.reduce((sum, each) => sum + each, 0) / Math.max(1, before.length, now.length);
}
