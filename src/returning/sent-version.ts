import { join } from 'node:path/posix';
import type { WordFile } from '../docx-reading/word-file.ts';
import type { Host } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';
import { sha256 } from '../host/sha256.ts';

/** The version of a dossier that a Word file was made of. */
export interface SentVersion {
  /** Reads the sources as they were. */
  readonly host: Host;
  /** Id of the document in its dossier: `akkoord`. */
  readonly document: string;
  readonly status: 'draft' | 'final';
}

/** Why nobody knows which version was sent, and what to do. */
export interface UnknownVersion {
  readonly message: string;
  readonly help: string;
}

/**
 * Finds the version of a dossier that a Word file was made of, by what the file says of itself: the sources as they are
 * now when their hashes are the same, or else those of its commit.
 * @param folder of the dossier
 * @throws HostError when a source cannot be read
 */
export function sentVersion(
  { properties }: WordFile,
  folder: string,
  host: Host,
): SentVersion | UnknownVersion {
  const document = properties.get('document');
  const hashes = [...properties].flatMap(([name, value]) =>
    name.startsWith('sha256 ') ? [{ path: join(folder, name.slice(7)), hash: value }] : [],
  );
  if (document === undefined || hashes.length === 0)
    return {
      message:
        'dit bestand is niet door Akkoord gemaakt, of het programma dat het bewaarde liet de kenmerken weg',
      help: 'maak er met `akkoord import` zonder `--into` een nieuw document van',
    };
  const status = properties.get('status') === 'final' ? 'final' : 'draft';
  const isSent = (at: Host): boolean =>
    hashes.every(({ path, hash }) => at.inspect(path).kind === 'file' && sha256(at.read(path)) === hash);
  if (isSent(host)) return { host, document, status };
  const commit = (properties.get('commit') ?? '').replace(/-dirty$/, '');
  const revision = commit === '' ? undefined : revisionOf(commit, folder, host);
  if (revision && isSent(revision)) return { host: revision, document, status };
  return {
    message: 'de tekst waarvan dit bestand is gemaakt, is hier niet meer te vinden',
    help:
      revision === undefined
        ? 'kies het dossier waarvan dit bestand is gemaakt, of haal met git de versie op die u verstuurde'
        : `kies het dossier waarvan dit bestand is gemaakt; bij versie ${commit.slice(0, 12)} hoort een andere tekst`,
  };
}

function revisionOf(commit: string, folder: string, host: Host): Host | undefined {
  try {
    return host.revision(commit, folder).host;
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}
