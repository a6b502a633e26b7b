import type { Report } from '../../diagnostic/diagnostic.ts';
import { type BudgetHolder, budgetHolders } from '../../model/budget-holders.ts';
import type {
  CompanionData,
  LoadedDocument,
  LoneKinds,
  MainDocumentData,
  SheetData,
} from '../../model/dossier.ts';
import type { HouseStyle } from '../../model/house-style.ts';
import type { Scheme } from '../../model/scheme.ts';
import type { FolderContents } from '../folder-contents.ts';
import type { ReadDocument } from '../read-document.ts';

/** All that was read of a dossier, for the checks between its files. */
export interface ReadDossier {
  readonly contents: FolderContents;
  readonly main: ReadDocument<MainDocumentData>;
  /** The sheets that the agenda lists, in its order. */
  readonly listed: readonly ReadDocument<SheetData>[];
  /** Every sheet in the folder, listed or not, in order of file name. */
  readonly sheets: readonly ReadDocument<SheetData>[];
  /** Letters, annexes and memos beside the main document. */
  readonly companions: readonly ReadDocument<CompanionData>[];
  /** Undefined when the main document names none, or one that cannot be used. */
  readonly scheme: Scheme | undefined;
  /** Ids of the schemes that there are. */
  readonly schemes: readonly string[];
  /** The house style of a document; undefined when it cannot be had. */
  readonly styleOf: (document: LoadedDocument) => HouseStyle | undefined;
}

/** Checks one thing between the files of a dossier, without which no truthful document can be made. */
export type DossierCheck = (read: ReadDossier, report: Report) => void;

/** Returns the budgets in the files of a dossier, also in sheets that are not listed. */
export function budgetsIn({ main, sheets }: ReadDossier): readonly BudgetHolder['data'][] {
  const interventions = sheets.map(({ document }) => document);
  return budgetHolders({ main: main.document, interventions }).map(({ data }) => data);
}

/** Says whether nothing could be had of a file in the folder, which has been reported. */
export function isUnreadable(
  file: string,
  { contents: { documents } }: Pick<ReadDossier, 'contents'>,
): boolean {
  return documents.has(file) && documents.get(file) === undefined;
}

/** Says whether a file that was read holds what its whole dossier shares. */
export function isMain(read: ReadDocument): read is ReadDocument<MainDocumentData> {
  return read.kind.role === 'main';
}

/** Says whether a file that was read is an intervention sheet. */
export function isSheet(read: ReadDocument): read is ReadDocument<SheetData> {
  return read.kind.role === 'part';
}

/** Says whether a file can be read by itself, as a memo: the main document where there is no other. */
export function isLone(read: ReadDocument): read is ReadDocument<LoneKinds[keyof LoneKinds]> {
  return read.kind.role === 'lone';
}

/** Says whether a file that was read is a document of its own beside a main document. */
export function isCompanion(read: ReadDocument): read is ReadDocument<CompanionData> {
  return read.kind.role === 'companion' || read.kind.role === 'lone';
}
