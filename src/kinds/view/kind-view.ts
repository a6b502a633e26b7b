import type { DocumentData, Dossier, LoadedDocument } from '../../model/dossier.ts';
import type { Field } from '../../model/field.ts';
import type { PartnerViews } from './partner-views.ts';
import type { ViewBuilder } from './view-builder.ts';
import type { GroupView, ViewShape } from './view-shape.ts';
import type { ViewGroup } from './view-value.ts';

/** The data for a kind's template and prose: frontmatter, what is derived, and other documents. */
export interface KindView<D extends DocumentData = DocumentData> {
  /** Returns its shape. `main` is that of any main document, for companions. */
  shape(main: GroupView): GroupView;
  /** Returns the data of a companion or part; absent for a kind that is always the main document. */
  data?(document: LoadedDocument<D>, shape: GroupView, views: DossierView): ViewGroup;
  /** The data of a main document; absent for a kind that never is one. */
  readonly asMain?: MainView<D> | undefined;
  /** Returns the data for the main document that prints it; absent for a kind built separately. */
  asPart?(document: LoadedDocument<D>, views: DossierView): ViewGroup;
}

/** A kind as main document. All kinds together make the shape of any main document. */
export interface MainView<D extends DocumentData = DocumentData> {
  /** Its frontmatter. */
  readonly fields: Readonly<Record<string, ViewShape>>;
  /** What is derived for this kind only. */
  readonly own: Readonly<Record<string, ViewShape>>;
  /** What only other documents see. */
  readonly toOthers?: Readonly<Record<string, ViewShape>> | undefined;
  /** Returns the values of `own` and `toOthers`, except those derived for every kind that has the data. */
  derive?(document: LoadedDocument<D>, views: DossierView): ViewGroup;
}

/** The views of one dossier: documents refer to each other. */
export interface DossierView {
  readonly dossier: Dossier;
  readonly make: ViewBuilder;
  readonly partners: PartnerViews;
  /** The view of the main document, for itself and its sheets. */
  readonly main: ViewGroup;
  /** The main document for its companions: the fields of every kind. */
  readonly anyMain: ViewGroup;
  /** Returns a sheet for the main document. Throws for another document. */
  sheet(document: LoadedDocument): ViewGroup;
  /** Returns the documents listed as annexes. */
  annexes(paths: readonly Field<string>[], file: string): ViewGroup[];
  /** Returns the headings directly below a known section of the main document. */
  headings(section: string): ViewGroup[];
}

/** Names of the main document in other documents of its dossier. */
export const mainNames: readonly string[] = ['agreement', 'agenda'];
