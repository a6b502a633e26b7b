import type { Root } from 'mdast';
import type { Span } from '../diagnostic/span.ts';
import type { HouseStyle } from './house-style.ts';
import type { KeyLayout } from './key-layout.ts';
import type { Resources } from './resources.ts';
import type { Scheme } from './scheme.ts';
import type { SentVersion } from './sent-version.ts';
import type { SuppressionComment } from './suppression.ts';
import type { SourceText, Template } from './template.ts';
import type { TextRange } from './text-range.ts';
import type { Words } from './words.ts';

/**
 * The data of each kind of document by name, in a registry per role in a dossier. `src/kinds/<kind>/data.ts`
 * registers a kind by declaration merging, as nodes are added to the maps of mdast. Stages test what the data
 * holds (`'budget' in data`), never the name of a kind.
 */
type Registry = Readonly<Record<never, unknown>>;
/** Kinds that hold what a whole dossier shares. */
export interface MainKinds extends Registry {}
/** Kinds that accompany a main document, or are the main document themselves if there is no other. */
export interface LoneKinds extends Registry {}
/** Kinds that are built separately, besides the main document. */
export interface CompanionKinds extends Registry {}
/** Kinds that are printed in the main document. */
export interface PartKinds extends Registry {}

/** Data of a main document. */
export type MainDocumentData = MainKinds[keyof MainKinds] | LoneKinds[keyof LoneKinds];
/** Data of a companion. */
export type CompanionData = CompanionKinds[keyof CompanionKinds] | LoneKinds[keyof LoneKinds];
/** Data of a sheet. */
export type SheetData = PartKinds[keyof PartKinds];
/** The typed frontmatter of any kind; `kind` says which. */
export type DocumentData = MainDocumentData | CompanionData | SheetData;
/** The value of `kind:`. */
export type KindName = DocumentData['kind'];

/** One source file: typed data and the parsed body, not yet composed. */
export interface LoadedDocument<D extends DocumentData = DocumentData> {
  /** File base name without extension, `[a-z0-9-]+`, unique in the dossier: `agenda`, `kansen4kinderen`. */
  readonly id: string;
  readonly file: string;
  readonly data: D;
  /** Body only; every node carries `data.span`. */
  readonly body: Root;
  readonly source: SourceText;
  /** Spans of the keys of the frontmatter, by dotted path (`budget.0.amount`). Always set by load. */
  readonly keys?: ReadonlyMap<string, Span> | undefined;
  /** Dotted paths that load refused and reported: empty there does not mean unfilled. */
  readonly refused?: ReadonlySet<string> | undefined;
  /** Suppression comments in the text. Always set by load. */
  readonly suppressions?: readonly SuppressionComment[] | undefined;
  /** Comments in `source.text`, frontmatter and body, in order. Always set by load. */
  readonly comments?: readonly TextRange[] | undefined;
  /**
   * Ranges of `source.text` to cut to remove a key of the frontmatter, by path as in `keys`; absent where the
   * rest would not be valid YAML. Always set by load.
   */
  readonly cuts?: ReadonlyMap<string, TextRange> | undefined;
  /** Where the keys of the frontmatter are, to put one among them. Always set by load. */
  readonly layout?: KeyLayout | undefined;
}

/** A folder of documents that belong together, with what they need from the project. */
export interface Dossier {
  /** Base name of the folder. */
  readonly name: string;
  readonly folder: string;
  readonly main: LoadedDocument<MainDocumentData>;
  /** Letters, annexes and memos, built separately, in order of file name. Always set by load. */
  readonly companions?: readonly LoadedDocument<CompanionData>[] | undefined;
  /** The sheets of the main document, in its order. */
  readonly interventions: readonly LoadedDocument<SheetData>[];
  /** Sheets in the folder that the main document does not list; not printed. Always set by load. */
  readonly unlisted?: readonly LoadedDocument<SheetData>[] | undefined;
  /** Files in the folder that could not be read (reported). Always set by load. */
  readonly unreadable?: readonly string[] | undefined;
  /** Of the main document, and of companions that name none. */
  readonly style: HouseStyle;
  /** By file, of companions that name one. Always set by load. */
  readonly styles?: ReadonlyMap<string, HouseStyle> | undefined;
  readonly scheme: Scheme;
  /** By kind. */
  readonly templates: ReadonlyMap<string, Template>;
  readonly words: Words;
  readonly resources: Resources;
  /** By file, of finals with a `version` that git has as such. Set before the rules are asked. */
  readonly sent?: ReadonlyMap<string, SentVersion> | undefined;
}
