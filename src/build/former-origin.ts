import { sourcesIn } from '../embed/sources-in.ts';
import { sha256 } from '../host/sha256.ts';
import type { Dossier, LoadedDocument } from '../model/dossier.ts';
import type { Origin } from '../model/origin.ts';
import { pathBelow } from '../model/path-below.ts';
import type { VersionAt } from './version-at.ts';

/**
 * Returns the sources of the old version in a redline: a partner who answers in it changes what that says. In a folder
 * there is no commit.
 */
export function formerOrigin(
  { loaded, dossier }: { readonly loaded: LoadedDocument; readonly dossier: Dossier },
  { host, revision }: VersionAt,
): Origin {
  const sources = sourcesIn(loaded, dossier).map(({ file }) => ({
    path: pathBelow(dossier.folder, file) ?? file,
    sha256: sha256(host.read(file)),
  }));
  return { commit: revision?.commit, sources };
}
