import type { DocumentData, Dossier, LoadedDocument } from '../../model/dossier.ts';
import type { Field } from '../../model/field.ts';
import type { PartnerViews } from './partner-views.ts';
import type { ViewBuilder } from './view-builder.ts';
import type { GroupView, ViewShape } from './view-shape.ts';
import type { ViewGroup } from './view-value.ts';

/** What the template and the prose of a kind see: its frontmatter, what is derived from it, and what it sees of other documents. */
export interface KindView<D extends DocumentData = DocumentData> {
  /** Its shape. `main` is that of any main document, as companions see it. */
  shape(main: GroupView): GroupView;
  /** What it sees beside a main document, or printed in one; absent for a kind that is always the main document itself. */
  data?(document: LoadedDocument<D>, shape: GroupView, views: DossierView): ViewGroup;
  /** What is seen of it when it is the main document; absent for a kind that never is. */
  readonly asMain?: MainView<D> | undefined;
  /** What the main document that it is printed in sees of it; absent for a kind that is built by itself. */
  asPart?(document: LoadedDocument<D>, views: DossierView): ViewGroup;
}

/** A kind as main document. All kinds together make the shape of any main document. */
export interface MainView<D extends DocumentData = DocumentData> {
  /** Its frontmatter. */
  readonly fields: Readonly<Record<string, ViewShape>>;
  /** What is derived for this kind alone. */
  readonly own: Readonly<Record<string, ViewShape>>;
  /** What others see besides, and it does not itself. */
  readonly toOthers?: Readonly<Record<string, ViewShape>> | undefined;
  /** The values of `own` and `toOthers` that are not derived for every kind that has the data for them. */
  derive?(document: LoadedDocument<D>, views: DossierView): ViewGroup;
}

/** The views of one dossier: documents see each other. */
export interface DossierView {
  readonly dossier: Dossier;
  readonly make: ViewBuilder;
  readonly partners: PartnerViews;
  /** What the main document and its sheets see. */
  readonly main: ViewGroup;
  /** What companions see of the main document: the fields of every kind of it. */
  readonly anyMain: ViewGroup;
  /** What the main document sees of one of its sheets. Throws for another document: the programmer's mistake. */
  sheet(document: LoadedDocument): ViewGroup;
  /** Documents that one lists as its annexes. */
  annexes(paths: readonly Field<string>[], file: string): ViewGroup[];
  /** The headings directly below a known section of the main document. */
  headings(section: string): ViewGroup[];
}

/** Names under which other documents of a dossier see its main document. */
export const mainNames: readonly string[] = ['agreement', 'agenda'];
