import type { Root } from 'mdast';
import type { Span } from '../diagnostic/span.ts';
import type { AllowanceComment } from './allowance.ts';
import type { HouseStyle } from './house-style.ts';
import type { Scheme } from './scheme.ts';
import type { SourceText, Template } from './template.ts';
import type { TextRange } from './text-range.ts';

/**
 * The data of each kind of document, by its name; one registry for each place in a dossier. A kind enters its own from
 * `src/kinds/<kind>/data.ts`, by declaration merging, as nodes enter the maps of mdast. Stages ask what is in the data
 * (`'budget' in data`), never for the name of a kind.
 */
type Registry = Readonly<Record<never, unknown>>;
/** Kinds that hold what a whole dossier shares. */
export interface MainKinds extends Registry {}
/** Kinds that stand beside a main document, or are one where there is no other. */
export interface LoneKinds extends Registry {}
/** Kinds that are built by themselves, beside the main document. */
export interface CompanionKinds extends Registry {}
/** Kinds that are printed in the main document. */
export interface PartKinds extends Registry {}

/** A kind that can hold what a whole dossier shares. */
export type MainDocumentData = MainKinds[keyof MainKinds] | LoneKinds[keyof LoneKinds];
/** A kind that is built by itself, beside the main document. */
export type CompanionData = CompanionKinds[keyof CompanionKinds] | LoneKinds[keyof LoneKinds];
/** A kind that is printed in the main document: a sheet. */
export type SheetData = PartKinds[keyof PartKinds];
/** The typed frontmatter of any kind; `kind` tells which. */
export type DocumentData = MainDocumentData | CompanionData | SheetData;
/** As `kind:` says it. */
export type KindName = DocumentData['kind'];

/** One source file: typed data and the parsed body, nothing composed yet. */
export interface LoadedDocument<D extends DocumentData = DocumentData> {
  /** File base name without extension, `[a-z0-9-]+`, unique in the dossier: `agenda`, `kansen4kinderen`. */
  readonly id: string;
  readonly file: string;
  readonly data: D;
  /** Body only; every node carries `data.span`. */
  readonly body: Root;
  readonly source: SourceText;
  /**
   * Where the keys of the frontmatter stand, by path with dots (`signatories`, `partners.meppel`, `budget.0.amount`): for findings
   * about lists and groups, which are no Fields. Always set by load.
   */
  readonly keys?: ReadonlyMap<string, Span> | undefined;
  /** Paths, in the same notation, that load refused and left out, having said so: empty there does not mean left open. */
  readonly refused?: ReadonlySet<string> | undefined;
  /** What comments in the text allow. Always set by load. */
  readonly allowances?: readonly AllowanceComment[] | undefined;
  /** Comments in the frontmatter and in the text, in `source.text`, in order. Always set by load. */
  readonly comments?: readonly TextRange[] | undefined;
  /**
   * What to leave out of `source.text` to lose a key of the frontmatter, by path as in `keys`; not of a key without which the rest would be
   * no YAML. Always set by load.
   */
  readonly cuts?: ReadonlyMap<string, TextRange> | undefined;
}

/** One folder of documents that belong together, with what they need from the project. */
export interface Dossier {
  /** Base name of the folder. */
  readonly name: string;
  readonly folder: string;
  readonly main: LoadedDocument<MainDocumentData>;
  /** Letters, annexes and memos, each a document of its own, in order of file name. Always set by load. */
  readonly companions?: readonly LoadedDocument<CompanionData>[] | undefined;
  /** The sheets of the main document, in its order. */
  readonly interventions: readonly LoadedDocument<SheetData>[];
  /** Sheets in the folder that the main document does not list: part of no document. Always set by load. */
  readonly unlisted?: readonly LoadedDocument<SheetData>[] | undefined;
  /** Files in the folder of which nothing could be had; that has been reported. Always set by load. */
  readonly unreadable?: readonly string[] | undefined;
  /** Of the main document, and of companions that name no other. */
  readonly style: HouseStyle;
  /** By file, of companions that name their own. Always set by load. */
  readonly styles?: ReadonlyMap<string, HouseStyle> | undefined;
  readonly scheme: Scheme;
  /** By kind. */
  readonly templates: ReadonlyMap<string, Template>;
}
