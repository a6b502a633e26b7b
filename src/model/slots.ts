/** Slots: nodes that a template has where a later stage puts something. None reaches a writer. */
import type { Node } from 'unist';

/** `::body{section=}` in a template: the author's prose, whole or one section. */
export interface BodySlot extends Node {
  type: 'bodySlot';
  section?: string | undefined;
  /** Headings in it are numbered: 1, 1.1, 2. */
  numbered?: boolean | undefined;
  /** Level of its shallowest heading; absent: one below the template's heading before it. */
  level?: number | undefined;
}
/** `::section{of=akkoord.md#uitgangspunten part=list}`: prose of another place in the dossier. */
export interface SectionSlot extends Node {
  type: 'sectionSlot';
  of: string;
  part: 'whole' | 'list' | 'headings';
}
/** `::interventions` in a template: the sheets of the agenda, one after another. */
export interface InterventionsSlot extends Node {
  type: 'interventionsSlot';
}

/** Slots that compose fills in. */
export interface ComposeSlots {
  bodySlot: BodySlot;
  sectionSlot: SectionSlot;
  interventionsSlot: InterventionsSlot;
}

/** `::budget`: the computed budget of the document it stands in, or of the sheet named. compose fills in `of`. */
export interface BudgetSlot extends Node {
  type: 'budgetSlot';
  of?: string | undefined;
}
/** `::funding`: who pays, of what is there: the cover table of the main document. */
export interface FundingSlot extends Node {
  type: 'fundingSlot';
}
/** `::letterhead`: the fields at the head of a letter, as the house style has them. */
export interface LetterheadSlot extends Node {
  type: 'letterheadSlot';
}
/** `::college`: who signs a letter for the college. */
export interface CollegeSlot extends Node {
  type: 'collegeSlot';
}
/** `::wordmark`: the name or logo of the organisation, when the house style has one. */
export interface WordmarkSlot extends Node {
  type: 'wordmarkSlot';
}
/** `::partners`: the list of the dossier's partners. */
export interface PartnersSlot extends Node {
  type: 'partnersSlot';
}
/** `::signatures{of=parties|authority}`: places to sign, of school boards (`authority`) or of all others. */
export interface SignaturesSlot extends Node {
  type: 'signaturesSlot';
  of: 'parties' | 'authority' | 'all';
}
/** `::toc`; with `of=long` only in a document that is long enough to look for something in. */
export interface TocSlot extends Node {
  type: 'tocSlot';
  onlyLong?: true;
}
/** `::notes`: where the footnotes are listed, if none is referred to behind it; else they come at the end. */
export interface NotesSlot extends Node {
  type: 'notesSlot';
}
/** `::annex`: what follows is an annex; the next heading gets its number and starts a page. */
export interface AnnexSlot extends Node {
  type: 'annexSlot';
}

/** Slots that resolve fills in. */
export interface ResolveSlots {
  budgetSlot: BudgetSlot;
  partnersSlot: PartnersSlot;
  signaturesSlot: SignaturesSlot;
  tocSlot: TocSlot;
  annexSlot: AnnexSlot;
  notesSlot: NotesSlot;
  fundingSlot: FundingSlot;
  letterheadSlot: LetterheadSlot;
  collegeSlot: CollegeSlot;
  wordmarkSlot: WordmarkSlot;
}
