import type { Report } from '../diagnostic/diagnostic.ts';
import { attachmentsOf, mayBeTooLarge } from '../embed/attachments-of.ts';
import { sourcesIn } from '../embed/sources-in.ts';
import type { Attachment } from '../model/attachment.ts';
import type { Document } from '../model/document.ts';
import type { Origin } from '../model/origin.ts';
import { pathBelow } from '../model/path-below.ts';
import { groupInputs } from '../output/manifest.ts';
import { nameOutputs } from '../output/output-names.ts';
import type { ReadyDocument } from '../session/session.ts';

/** Reports what would block a build after the rules; `report` receives what belongs to no document. */
export function foresee(documents: readonly ReadyDocument[], report: Report): void {
  nameOutputs(
    documents.map(({ document, dossier }) => ({ document, dossier, extension: 'pdf' })),
    report,
  );
  for (const ready of documents)
    if (mayBeTooLarge(ready.loaded, ready.dossier)) attachmentsIn(ready.document, ready);
}

/** Returns the sources printed in a document, and its commit if git has the whole dossier unchanged. */
export function originOf(
  { loaded, dossier, inputs }: ReadyDocument,
  commitOf: (folder: string) => string | undefined,
): Origin {
  const { folder } = dossier;
  const commit = commitOf(folder);
  const { sources } = groupInputs(inputs(), dossier);
  const paths = sourcesIn(loaded, dossier).map(({ file }) => pathBelow(folder, file) ?? file);
  return {
    commit: commit?.endsWith('-dirty') ? undefined : commit,
    sources: paths.flatMap((path) => {
      const sha256 = sources[path];
      return sha256 === undefined ? [] : [{ path, sha256 }];
    }),
  };
}

/** Returns the attachments of a document's output; undefined when one cannot be made (reported). */
export function attachmentsIn(document: Document, ready: ReadyDocument): readonly Attachment[] | undefined {
  const inputs = groupInputs(ready.inputs(), ready.dossier);
  return attachmentsOf({ ...ready, document, inputs }, ready.report);
}
