import type { Report } from '../diagnostic/diagnostic.ts';
import { emptySpan } from '../diagnostic/span.ts';
import type { Host } from '../host/host.ts';
import { type Limit, limits } from '../limits/limits.ts';
import { printLimit } from '../limits/print-limit.ts';
import { type ReadDocument, readDocument } from './read-document.ts';

/**
 * Reads the documents of a dossier, by file; nothing for one of which no data can be had. Reports the file
 * with which they are more than a dossier may hold; those behind it are not read.
 * @throws HostError when a file cannot be read
 */
export function readDocuments(
  files: readonly string[],
  folder: string,
  host: Host,
  report: Report,
): ReadonlyMap<string, ReadDocument | undefined> {
  const documents = new Map<string, ReadDocument | undefined>();
  let lines = 0;
  let above: Limit | undefined;
  for (const file of files) {
    const read = above ? undefined : readDocument(file, folder, host, report);
    documents.set(file, read);
    lines += read?.document.source.text.match(/\S.*/g)?.length ?? 0;
    if (above) continue;
    if (lines > limits.dossierLines.max) above = limits.dossierLines;
    if (documents.size > limits.files.max) above = limits.files;
    if (above) report(tooMuch(file, above));
  }
  return documents;
}

function tooMuch(file: string, limit: Limit) {
  return {
    rule: 'limit/dossier',
    severity: 'error',
    message: `Met dit bestand komt het dossier boven ${printLimit(limit)}; wat erna komt, is niet gelezen.`,
    help: 'Verdeel de documenten over meer dossiers: mappen onder `agreements/`.',
    span: emptySpan(file, 1, 1),
  } as const;
}
