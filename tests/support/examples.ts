/** The documents of a dossier as the writers get them: assembled, and with the pages that they name of each other. */
import { readdirSync, statSync } from 'node:fs';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { Host } from '../../src/host/host.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { resourcesOf } from '../../src/load/find-project.ts';
import { loadDossier } from '../../src/load/load-dossier.ts';
import { loadHouseStyle } from '../../src/load/load-house-style.ts';
import type { Document } from '../../src/model/document.ts';
import { documentsOf } from '../../src/model/documents-of.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import { assemble, type Layouts, withPages } from '../../src/session/assemble.ts';

/** A dossier and its documents, the main one first. */
export interface Assembled {
  readonly dossier: Dossier;
  readonly documents: readonly Document[];
}

export const projectHost = nodeHost(process.cwd());

/** What the examples have: of the project of this repository, then of the package. */
export const projectResources = resourcesOf('.', projectHost, () => {});

/** The folders of the example dossiers, sorted. */
export const exampleFolders = readdirSync('agreements')
  .map((name) => `agreements/${name}`)
  .filter((folder) => statSync(folder).isDirectory())
  .sort();

/**
 * Loads and assembles a dossier, in the house styles that it names or all of it in another; page ranges stay open. A finding of any
 * weight is a failure of the test. A dossier of the project is read once for all tests in this process: it is not to be changed.
 */
export function assembledDossier(folder: string, host: Host, style?: string): Assembled {
  if (host !== projectHost) return assembled(folder, host, style);
  const name = `${folder} ${style}`;
  const known = assembledBefore.get(name) ?? assembled(folder, host, style);
  assembledBefore.set(name, known);
  return known;
}

const assembledBefore = new Map<string, Assembled>();

function assembled(folder: string, host: Host, style: string | undefined): Assembled {
  const findings: Diagnostic[] = [];
  const report = (finding: Diagnostic) => findings.push(finding);
  const loaded = loadDossier(folder, host, report);
  const other =
    style === undefined ? undefined : loadHouseStyle(style, resourcesOf('.', host, report), host, report);
  const dossier = loaded && other ? { ...loaded, style: other, styles: undefined } : loaded;
  const made = dossier && assemble(dossier, documentsOf(dossier), report);
  if (!dossier || !made || findings.length > 0) throw new Error(`not assembled: ${described(findings)}`);
  return { dossier, documents: made.wanted.map(({ document }) => document) };
}

/** Fills in the pages of the documents of one dossier, once for all tests. A finding of any weight is a failure of the test. */
export function pagedDocuments(dossier: Assembled, host: Host): Promise<readonly Document[]> {
  const known = pagedBefore.get(dossier) ?? paged(dossier, host);
  pagedBefore.set(dossier, known);
  return known;
}

const pagedBefore = new WeakMap<Assembled, Promise<readonly Document[]>>();

async function paged({ documents }: Assembled, host: Host): Promise<readonly Document[]> {
  const findings: Diagnostic[] = [];
  const layouts: Layouts = new Map();
  const filled: Document[] = [];
  for (const document of documents) {
    const made = await withPages(document, documents, host, (finding) => findings.push(finding), layouts);
    if (!made || findings.length > 0) throw new Error(`not laid out: ${described(findings)}`);
    filled.push(made);
  }
  return filled;
}

function described(findings: readonly Diagnostic[]): string {
  return findings
    .map(({ rule, message, span }) => `${rule} ${span?.file}:${span?.start.line} ${message}`)
    .join('; ');
}
