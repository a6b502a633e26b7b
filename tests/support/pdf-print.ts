/** Prints documents in tests, with the real fonts. */
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { Host } from '../../src/host/host.ts';
import { memoryHost } from '../../src/host/memory-host.ts';
import type { Document } from '../../src/model/document.ts';
import type { Tamper } from '../../src/write/pdf/typeset.ts';
import { writePdf } from '../../src/write/pdf/write-pdf.ts';
import { projectHost } from './examples.ts';
import { png } from './png.ts';

const pictures = { 'd/foto.png': png(240, 120), 'd/hoog.png': png(60, 900), 'd/rand.png': png(20, 20) };

/** A host with one photograph in memory, fonts from the disk. */
export function pdfHost(sourceDateEpoch?: number): Host {
  return memoryHost(pictures, { below: projectHost, sourceDateEpoch });
}

/** Prints a document and collects what is reported. */
export async function printed(
  document: Document,
  { host = pdfHost(), tamper }: { host?: Host; tamper?: Tamper } = {},
): Promise<{ bytes: Uint8Array | undefined; findings: Diagnostic[] }> {
  const findings: Diagnostic[] = [];
  const bytes = (await writePdf(document, host, (finding) => findings.push(finding), [], tamper))?.bytes;
  return { bytes, findings };
}

/** Prints a document that must come out without a finding. */
export async function pdfOf(document: Document, host?: Host): Promise<Uint8Array> {
  const { bytes, findings } = await printed(document, host ? { host } : {});
  if (!bytes || findings.length > 0) throw new Error(`not printed: ${JSON.stringify(findings)}`);
  return bytes;
}
