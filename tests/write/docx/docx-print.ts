/** Writes small documents as Word files in tests and reads their parts. */
import type { RootContent } from 'mdast';
import type { Diagnostic } from '../../../src/diagnostic/diagnostic.ts';
import type { Host } from '../../../src/host/host.ts';
import type { Document } from '../../../src/model/document.ts';
import { writeDocx } from '../../../src/write/docx/write-docx.ts';
import { type DocxParts, openDocx } from '../../support/docx-parts.ts';
import { readableXml } from '../../support/docx-readable.ts';
import { readDocx } from '../../support/docx-text.ts';
import { pdfHost } from '../../support/pdf-print.ts';
import { pdfDocument } from '../../support/pdf-sample.ts';

export async function written(
  document: Document,
  host: Host = pdfHost(),
): Promise<{ bytes: Uint8Array | undefined; findings: Diagnostic[] }> {
  const findings: Diagnostic[] = [];
  const bytes = await writeDocx(document, host, (finding) => findings.push(finding));
  return { bytes, findings };
}

/** Writes blocks that must come out without a finding. */
export async function partsOf(children: RootContent[], change: Partial<Document> = {}): Promise<DocxParts> {
  const { bytes, findings } = await written(pdfDocument(children, change));
  if (!bytes || findings.length > 0) throw new Error(`not written: ${JSON.stringify(findings)}`);
  return openDocx(bytes);
}

/** The paragraphs as Word shows them: mark or number, then the text. */
export function shown(parts: DocxParts): string[] {
  return readDocx(parts).body.map(({ mark, heading, text }) =>
    mark && heading === undefined ? `${'  '.repeat(mark.level)}${mark.text} ${text}` : text,
  );
}

/** The body as readable XML, without the properties of the section. */
export function bodyXml(parts: DocxParts): string {
  const xml = readableXml(parts.root('word/document.xml'));
  return xml.slice(xml.indexOf('<w:body>') + 9, xml.indexOf('    <w:sectPr>'));
}
