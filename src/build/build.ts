import { composeMarkdown } from '../compose/compose-markdown.ts';
import type { Elsewhere } from '../host/elsewhere.ts';
import type { Host } from '../host/host.ts';
import { mergedInputs, recordingHost } from '../host/recording-host.ts';
import { memoizeByValue } from '../memoize/memoize-by-value.ts';
import type { Output } from '../output/output.ts';
import { fileNameOf } from '../output/output-names.ts';
import { publish } from '../output/publish.ts';
import type { AddressOf } from '../resolve/page-ranges.ts';
import { type Layouts, withPages } from '../session/assemble.ts';
import type { CheckRequest } from '../session/check-request.ts';
import { type Outcome, outcomeOf } from '../session/outcome.ts';
import type { ReadyDocument, Session } from '../session/session.ts';
import { writers } from '../write/writers.ts';
import { dossierByDossier } from './dossier-by-dossier.ts';
import { type DossierWork, inThisProcess, type ReadSource } from './dossier-work.ts';
import { attachmentsIn, originOf } from './foresee.ts';

/** Output formats: those of the writers, and the Markdown that a template renders to. */
export type Format = keyof typeof writers | 'markdown';

/** Which documents to build, in which formats, and where to write them. */
export interface BuildRequest extends CheckRequest {
  /** Folder that gets `<dossier>/<document>.<extension>`. */
  readonly out: string;
  readonly formats: readonly Format[];
}

/**
 * Builds documents, dossier by dossier. Of a dossier it writes all of them, or none when anything blocks.
 *
 * @param elsewhere where the helpers of `jobs` are; without it there are none
 * @throws HostError when nothing was written
 */
export async function build(request: BuildRequest, host: Host, elsewhere?: Elsewhere): Promise<Outcome> {
  return dossierByDossier({ name: 'build', work: buildWork(request, host) }, request, host, elsewhere);
}

/** Returns what `build` does with each dossier. */
export function buildWork(request: BuildRequest, host: Host): DossierWork {
  return inThisProcess(request, host, async (read) => {
    const { folder, isStopped } = read.source;
    const outcome = await writeDossier(read, request, host);
    const isHeld =
      outcome.written.length === 0 && (isStopped || outcome.blocked || outcome.refusals.length > 0);
    return isHeld ? { ...outcome, withheld: [folder] } : outcome;
  });
}

async function writeDossier(
  { source, session, progress }: ReadSource,
  { formats, out }: BuildRequest,
  host: Host,
): Promise<Outcome> {
  if (source.isStopped || outcomeOf(session).blocked) return outcomeOf(session);

  const outputs: Output[] = [];
  const printed: string[] = [];
  const total = session.documents.length;
  const shared = {
    session,
    host,
    layouts: new Map(),
    commitOf: memoizeByValue((folder: string) => host.commit(folder)),
  };
  for (const [index, ready] of session.documents.entries()) {
    const writeAs = documentWriter(ready, shared);
    for (const format of formats) {
      const name = `${ready.loaded.file} (${format})`;
      await progress?.({ action: 'write', number: index + 1, total, name });
      const made = await writeAs(format);
      if (typeof made === 'string') printed.push(made);
      else outputs.push(...made);
    }
  }
  if (outcomeOf(session).blocked) return outcomeOf(session);
  if (outputs.length > 0) await progress?.({ action: 'save', number: total, total, name: out });
  const published = publish(outputs, out, host, session.report);
  return { ...outcomeOf(session), ...published, printed: printed.join('\n') };
}

/** What the documents of a build share. */
interface Shared {
  readonly session: Session;
  readonly host: Host;
  readonly layouts: Layouts;
  readonly commitOf: (folder: string) => string | undefined;
}

/** Returns a function that writes a document in a format: its files, or the text of a printed format. */
function documentWriter(ready: ReadyDocument, { session, host, layouts, commitOf }: Shared) {
  const { loaded, dossier, report, suppressed } = ready;
  const disk = recordingHost(host);
  const withLinksTo = memoizeByValue((extension: string | undefined) => {
    const addressOf = extension ? addressesIn(session, extension) : undefined;
    return withPages(ready.document, ready.siblings, host, report, layouts, addressOf);
  });
  return async (format: Format): Promise<string | readonly Output[]> => {
    if (format === 'markdown') return composeMarkdown(loaded, dossier, report) ?? '';
    const { extension, holdsAttachments, linksDocuments, write } = writers[format];
    const document = await withLinksTo(linksDocuments ? extension : undefined);
    const attachments = document && (holdsAttachments ? attachmentsIn(document, ready) : []);
    const written =
      attachments && (await write(document, disk, report, attachments, originOf(ready, commitOf)));
    if (!written) return [];
    const { bytes, beside } = written;
    if (!extension) return new TextDecoder().decode(bytes);
    const output = { document, dossier, inputs: mergedInputs(ready.inputs(), disk.inputs()), suppressed };
    const others = beside ? [{ ...output, ...beside(fileNameOf(document, extension)) }] : [];
    return [{ ...output, extension, bytes }, ...others];
  };
}

/** Returns the file names of the documents in this build, for links between documents of a dossier. */
function addressesIn({ documents }: Session, extension: string): AddressOf {
  return (file) => {
    const found = documents.find(({ document }) => document.file === file);
    return found && fileNameOf(found.document, extension);
  };
}
