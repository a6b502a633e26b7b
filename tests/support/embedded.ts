/** What goes along inside the PDFs of a dossier. */

import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { attachmentsOf } from '../../src/embed/attachments-of.ts';
import type { Host } from '../../src/host/host.ts';
import { recordingHost } from '../../src/host/recording-host.ts';
import { loadDossier } from '../../src/load/load-dossier.ts';
import type { Attachment } from '../../src/model/attachment.ts';
import type { Document } from '../../src/model/document.ts';
import { documentsOf } from '../../src/model/documents-of.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import { groupInputs } from '../../src/output/manifest.ts';
import { assemble } from '../../src/session/assemble.ts';

/** A document with its attachments: nothing when one is too large. */
export interface Embedded {
  readonly document: Document;
  readonly attachments: readonly Attachment[] | undefined;
}

/** Loads and assembles a dossier and makes the attachments of each of its documents. Errors before that are a failure of the test. */
export function embeddedIn(
  folder: string,
  host: Host,
): {
  readonly dossier: Dossier;
  readonly embedded: readonly Embedded[];
  readonly findings: readonly Diagnostic[];
} {
  const early: Diagnostic[] = [];
  const findings: Diagnostic[] = [];
  const disk = recordingHost(host);
  const dossier = loadDossier(folder, disk, (finding) => early.push(finding));
  if (!dossier) throw new Error(`no dossier: ${described(early)}`);
  const { wanted, all } = assemble(dossier, documentsOf(dossier), (finding) => early.push(finding));
  if (early.some(({ severity }) => severity === 'error'))
    throw new Error(`not assembled: ${described(early)}`);
  const inputs = groupInputs(disk.inputs(), dossier);
  const embedded = wanted.map(({ document, loaded }) => ({
    document,
    attachments: attachmentsOf({ document, siblings: all, loaded, dossier, inputs }, (finding) =>
      findings.push(finding),
    ),
  }));
  return { dossier, embedded, findings };
}

/** The text of an attachment. */
export function textOf({ bytes }: Attachment): string {
  return new TextDecoder().decode(bytes);
}

/** The published sources as files in the folder that they came from, by the paths that `document.json` gives them. */
export function unpacked(folder: string, embedded: readonly Embedded[]): Record<string, string> {
  const files: Record<string, string> = {};
  for (const { attachments = [] } of embedded) {
    const json = attachments.find(({ name }) => name === 'document.json');
    const { sources } = JSON.parse(json ? textOf(json) : '{"sources":[]}') as {
      sources: readonly { file: string; name: string }[];
    };
    for (const { file, name } of sources) {
      const attachment = attachments.find((each) => each.name === name);
      if (!attachment) throw new Error(`document.json names ${name}, which is not there`);
      files[`${folder}/${file}`] = textOf(attachment);
    }
  }
  return files;
}

function described(findings: readonly Diagnostic[]): string {
  return findings
    .map(({ rule, span, message }) => `${rule} ${span?.file}:${span?.start.line} ${message}`)
    .join('; ');
}
