import { composeMarkdown } from '../compose/compose-markdown.ts';
import type { Host } from '../host/host.ts';
import { mergedInputs, recordingHost } from '../host/recording-host.ts';
import { memoizeByValue } from '../memoize/memoize-by-value.ts';
import type { Document } from '../model/document.ts';
import type { Output } from '../output/output.ts';
import { fileNameOf } from '../output/output-names.ts';
import { publish } from '../output/publish.ts';
import type { AddressOf } from '../resolve/page-ranges.ts';
import { type Layouts, withPages } from '../session/assemble.ts';
import type { CheckRequest } from '../session/check-request.ts';
import { type Outcome, outcomeOf } from '../session/outcome.ts';
import { readSession } from '../session/read-session.ts';
import type { Session } from '../session/session.ts';
import { writers } from '../write/writers.ts';
import { attachmentsIn, originOf } from './foresee.ts';

/** What can be asked for: a writer's format, or the Markdown that the template made. */
export type Format = keyof typeof writers | 'markdown';

/** Which documents are built, into what, and where to. */
export interface BuildRequest extends CheckRequest {
  /** Folder that gets `<dossier>/<document>.<extension>`. */
  readonly out: string;
  readonly formats: readonly Format[];
}

/** Builds documents; writes all of them or, when anything stands in the way, none. @throws HostError */
export async function build(request: BuildRequest, host: Host): Promise<Outcome> {
  const session = await readSession(request, host);
  if (outcomeOf(session).blocked) return outcomeOf(session);

  const outputs: Output[] = [];
  const printed: string[] = [];
  const layouts: Layouts = new Map();
  const total = session.documents.length;
  const commitOf = memoizeByValue((folder: string) => host.commit(folder));
  for (const [index, ready] of session.documents.entries()) {
    const { loaded, dossier, report, allowed } = ready;
    const disk = recordingHost(host);
    let plain: Document | undefined;
    for (const format of request.formats) {
      const name = `${loaded.file} (${format})`;
      await request.progress?.({ action: 'write', number: index + 1, total, name });
      if (format === 'markdown') {
        printed.push(composeMarkdown(loaded, dossier, report) ?? '');
        continue;
      }
      const { extension, holdsAttachments, linksDocuments, write } = writers[format];
      const inPages = (addressOf?: AddressOf) =>
        withPages(ready.document, ready.siblings, host, report, layouts, addressOf);
      plain ??= await inPages();
      const document = linksDocuments && extension ? await inPages(addressesIn(session, extension)) : plain;
      if (!document) break;
      const origin = originOf(ready, host, commitOf);
      const attachments = holdsAttachments ? attachmentsIn(document, ready, host) : [];
      const written = attachments && (await write(document, disk, report, attachments, origin));
      if (!written) continue;
      const { bytes, beside } = written;
      const output = { document, dossier, inputs: mergedInputs(ready.inputs(), disk.inputs()), allowed };
      if (!extension) printed.push(new TextDecoder().decode(bytes));
      else outputs.push({ ...output, extension, bytes });
      if (beside && extension) outputs.push({ ...output, ...beside(fileNameOf(document, extension)) });
    }
  }
  if (outcomeOf(session).blocked) return outcomeOf(session);
  if (outputs.length > 0)
    await request.progress?.({ action: 'save', number: total, total, name: request.out });
  const published = publish(outputs, request.out, host, session.report);
  return { ...outcomeOf(session), ...published, printed: printed.join('\n') };
}

/** What is written of a document in this build, as seen from what is written of another of its dossier. */
function addressesIn({ documents }: Session, extension: string): AddressOf {
  return (file) => {
    const found = documents.find(({ document }) => document.file === file);
    return found && fileNameOf(found.document, extension);
  };
}
