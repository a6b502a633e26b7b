import { basename, join } from 'node:path/posix';
import type { WordFile } from '../docx-reading/word-file.ts';
import type { Host } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';
import { overlayHost } from '../host/overlay-host.ts';
import { sha256 } from '../host/sha256.ts';
import { findSources } from '../session/find-sources.ts';
import type { DocumentPlace } from './document-at.ts';
import { embeddedSources, shareKept } from './embedded-sources.ts';

/** The version of a dossier that a Word file was made of. */
export interface SentVersion extends DocumentPlace {
  /** Reads the sources as they were. */
  readonly host: Host;
  /** Nobody here has that version any more: it is read from the Word file, as it was published. */
  readonly isFromFile?: true | undefined;
}

/** Why nobody knows which version was sent, and what to do. */
export interface UnknownVersion {
  readonly message: string;
  readonly help: string;
}

/** A source that a Word file was made of: its path, and the SHA-256 of its bytes. */
interface Source {
  readonly path: string;
  readonly hash: string;
}

/** Less of the text that was sent than this is still there: it is the text of something else. */
const LEAST_KEPT = 0.5;

/**
 * Finds the version of a dossier that a Word file was made of, by what the file says of itself: the sources as they are
 * now when their hashes are the same, or else those of its commit, or else those that it carries.
 * @param folder of the dossier
 * @throws HostError when a source cannot be read
 */
export function sentVersion(file: WordFile, folder: string, host: Host): SentVersion | UnknownVersion {
  const { properties } = file;
  const document = properties.get('document');
  const sources = sourcesOf(file, folder);
  if (document === undefined || sources.length === 0)
    return {
      message:
        'dit bestand is niet door Akkoord gemaakt, of het programma dat het bewaarde liet de kenmerken weg',
      help: 'maak er met `akkoord import` zonder `--into` een nieuw document van',
    };
  const place: DocumentPlace = {
    ...{ folder, document },
    status: properties.get('status') === 'final' ? 'final' : 'draft',
  };
  if (has(sources, host)) return { ...place, host };
  const commit = (properties.get('commit') ?? '').replace(/-dirty$/, '');
  const revision = commit === '' ? undefined : revisionOf(commit, folder, host);
  if (revision && has(sources, revision)) return { ...place, host: revision };
  const other = dossierOf(file, folder, host);
  if (other !== undefined)
    return {
      message: `dit bestand is gemaakt van \`${other}\``,
      help: `geef \`--into ${other}\``,
    };
  const carried = carriedVersion(file, sources, host);
  if (carried) return { ...place, host: carried, isFromFile: true };
  const gone = sources.find(({ path }) => host.inspect(path).kind === 'missing');
  if (gone)
    return {
      message: `\`${gone.path}\`, waarvan dit bestand is gemaakt, is er niet meer`,
      help: 'zet het terug, of maak met `akkoord import` zonder `--into` een nieuw document',
    };
  return {
    message: 'de tekst waarvan dit bestand is gemaakt, is hier niet meer te vinden',
    help:
      revision === undefined
        ? 'kies het dossier waarvan dit bestand is gemaakt, of haal met git de versie op die u verstuurde'
        : `kies het dossier waarvan dit bestand is gemaakt; bij versie ${commit.slice(0, 12)} hoort een andere tekst`,
  };
}

function sourcesOf({ properties }: WordFile, folder: string): Source[] {
  return [...properties].flatMap(([name, hash]) =>
    name.startsWith('sha256 ') ? [{ path: join(folder, name.slice(7)), hash }] : [],
  );
}

function has(sources: readonly Source[], host: Host): boolean {
  return sources.every(
    ({ path, hash }) => host.inspect(path).kind === 'file' && sha256(host.read(path)) === hash,
  );
}

function revisionOf(commit: string, folder: string, host: Host): Host | undefined {
  try {
    return host.revision(commit, folder).host;
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

/** Returns the document of another dossier near this one that a file was made of. */
function dossierOf(file: WordFile, folder: string, host: Host): string | undefined {
  if (folder === '.') return undefined;
  const { dossiers } = findSources({ paths: [join(folder, '..')] }, host);
  const found = dossiers.find((each) => each.folder !== folder && has(sourcesOf(file, each.folder), host));
  return found && join(found.folder, `${file.properties.get('document')}.md`);
}

/** Lays the sources in a file over those that are there, when these are still the same text for the most part. */
function carriedVersion(file: WordFile, sources: readonly Source[], host: Host): Host | undefined {
  const carried = embeddedSources(file);
  const texts = new Map<string, string>();
  for (const { path } of sources) {
    const text = carried.get(basename(path));
    if (text === undefined || host.inspect(path).kind !== 'file') return undefined;
    const now = new TextDecoder().decode(host.read(path));
    if (shareKept(text, now) < LEAST_KEPT) return undefined;
    texts.set(path, text);
  }
  return overlayHost(host, { texts, absolute: (path) => join(path) });
}
