import { composing } from '../compose/compose.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import type { Host } from '../host/host.ts';
import type { Document } from '../model/document.ts';
import { documentsOf } from '../model/documents-of.ts';
import type { Dossier, LoadedDocument } from '../model/dossier.ts';
import {
  type AddressOf,
  fillPageRanges,
  type Pages,
  pagesNeeded,
  reportCircles,
} from '../resolve/page-ranges.ts';
import { number, refer } from '../resolve/resolve.ts';
import { layoutPdf } from '../write/writers.ts';

/** A document and what it was loaded from. */
export interface Assembled {
  readonly loaded: LoadedDocument;
  readonly document: Document;
}

/** Composes and resolves documents of a dossier, with the others without report: they may refer to them. */
export function assemble(
  dossier: Dossier,
  wanted: readonly LoadedDocument[],
  report: Report,
  later: Report = report,
): { readonly wanted: readonly Assembled[]; readonly all: readonly Document[] } {
  const silent: Report = () => {};
  const isWanted = (loaded: LoadedDocument) => wanted.includes(loaded);
  const [loudly, silently] = [composing(dossier, report), composing(dossier, silent)];
  const everything = [...new Set([...wanted, ...documentsOf(dossier)])];
  const numbered = everything.flatMap((loaded): Assembled[] => {
    const composed = isWanted(loaded) ? loudly(loaded) : silently(loaded);
    if (!composed) return [];
    return [{ loaded, document: number(composed, dossier, isWanted(loaded) ? later : silent) }];
  });
  const resolved = numbered.map(({ loaded, document }): Assembled => {
    const others = numbered.filter((other) => other.loaded !== loaded).map((other) => other.document);
    return { loaded, document: refer(document, dossier, isWanted(loaded) ? later : silent, others) };
  });
  const all = resolved.map(({ document }) => document);
  reportCircles(all, later);
  return { wanted: resolved.filter(({ loaded }) => isWanted(loaded)), all };
}

/** Layouts made so far, by document. */
export type Layouts = Map<Document, Promise<Pages | undefined>>;

/**
 * Fills in the page numbers of siblings, and links those that have an address. Siblings whose pages are named
 * are laid out first, once. Circles must have been refused before. Returns undefined when a sibling cannot be
 * laid out (reported).
 *
 * @throws HostError when a font cannot be read
 */
export async function withPages(
  document: Document,
  siblings: readonly Document[],
  host: Host,
  report: Report,
  layouts: Layouts,
  addressOf?: AddressOf,
): Promise<Document | undefined> {
  const pages = new Map<string, Pages>();
  for (const file of pagesNeeded(document)) {
    const other = siblings.find((each) => each.file === file);
    if (!other) throw new Error(`${document.file} names pages of ${file}, which is not there`);
    const layOut = async () => {
      const filled = await withPages(other, siblings, host, report, layouts);
      return filled && (await layoutPdf(filled, host, report));
    };
    const layout = layouts.get(other) ?? layOut();
    layouts.set(other, layout);
    const found = await layout;
    if (!found) return undefined;
    pages.set(file, found);
  }
  const pagesOf = (file: string): Pages => {
    const found = pages.get(file);
    if (!found) throw new Error(`no layout of ${file}`);
    return found;
  };
  return fillPageRanges(document, pagesOf, addressOf);
}
