import type { Host } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';
import { redlineWriters } from '../write/writers.ts';
import { redlineDossiers } from './redline-dossiers.ts';

/**
 * Returns a document as it is now as a web page, with what changed since a revision of git; undefined when one of the
 * two cannot be made.
 *
 * @param file the source of a document that is built separately
 * @throws HostError `EREVISION` and others of `Host.revision`
 */
export async function liveRedline(file: string, since: string, host: Host): Promise<Uint8Array | undefined> {
  // A folder may be called so too: only a revision is meant.
  if (!revision.test(since)) throw new HostError('EREVISION', since);
  host.revision(since, file);
  const { dossiers } = await redlineDossiers({ old: since, current: '.', paths: [file] }, host);
  const documents = dossiers.flatMap((each) => each.documents);
  const marked = documents.find(({ current }) => current.file === file);
  return marked && redlineWriters.html.write(marked, marked.host, () => {});
}

/** Letters that names of revisions have; none that begins as a path or an option does. */
const revision = /^[\p{L}\p{N}_][\p{L}\p{N}_./~^@{}+-]{0,200}$/u;
