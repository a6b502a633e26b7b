import { basename } from 'node:path/posix';
import { programVersion } from '../host/program-version.ts';
import { budgetsOf } from '../model/budgets-of.ts';
import { sumBudgets } from '../model/compute-budget.ts';
import type { Document } from '../model/document.ts';
import type { Dossier, LoadedDocument } from '../model/dossier.ts';
import { pathBelow } from '../model/path-below.ts';
import { budgetData } from './budget-data.ts';
import type { InputHashes } from './input-hashes.ts';
import { isoDate } from './iso-date.ts';
import { type Json, plainData } from './plain-data.ts';

/** Format version; incremented when an existing reader could misread the file. */
const version = 1;

/** An embedded file with its description. */
export interface EmbeddedSource {
  readonly loaded: LoadedDocument;
  /** Name of the attachment. */
  readonly name: string;
  readonly sha256: string;
  /** Keys of the frontmatter that were left out of it. */
  readonly leftOut: ReadonlySet<string>;
}

/**
 * Writes `document.json`: the content of a document as data, and what it was made with. Deterministic, with
 * keys in this order. Amounts are whole cents (as text) next to the printed text, dates are ISO 8601, paths
 * are relative to the dossier; keys left out of the published sources are left out here.
 */
export function documentJson(
  document: Document,
  sources: readonly EmbeddedSource[],
  dossier: Dossier,
  hashes: InputHashes,
): string {
  const { scheme } = dossier;
  const held = budgetsOf(dossier).held.filter(({ holder }) =>
    sources.some(({ loaded }) => loaded.file === holder.file),
  );
  const budgets = new Map(held.map(({ holder, budget }) => [holder.file, budget]));
  const data: Json = {
    format: 'akkoord-document',
    version,
    program: programVersion(),
    document: {
      file: pathIn(dossier, document.file),
      kind: document.kind,
      title: document.title,
      status: document.status,
      date: document.date ? isoDate(document.date) : null,
      language: document.language,
      author: document.author,
      style: document.style.id,
    },
    sources: sources.map(({ loaded, name, sha256, leftOut }) => {
      const budget = budgets.get(loaded.file);
      return {
        file: pathIn(dossier, loaded.file),
        name,
        sha256,
        data: plainData(loaded.data, leftOut),
        ...(budget && { budget: budgetData(budget) }),
      };
    }),
    ...(held.length > 0 && { budget: budgetData(sumBudgets([...budgets.values()], scheme)) }),
    hashes: { ...hashes },
  };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

function pathIn({ folder }: Dossier, file: string): string {
  return pathBelow(folder, file) ?? basename(file);
}
