/** Slots: nodes of a template that a later stage replaces. None reaches a writer. */
import type { Node } from 'unist';

/** `::body{section=}` in a template: the author's prose, whole or one section. */
export interface BodySlot extends Node {
  type: 'bodySlot';
  section?: string | undefined;
  /** Whether its headings are numbered: 1, 1.1, 2. */
  numbered?: boolean | undefined;
  /** Level of its shallowest heading; absent: one below the template's heading before it. */
  level?: number | undefined;
}
/** `::section{of=akkoord.md#uitgangspunten part=list}`: prose from elsewhere in the dossier. */
export interface SectionSlot extends Node {
  type: 'sectionSlot';
  of: string;
  part: 'whole' | 'list' | 'headings';
}
/** `::interventions` in a template: the sheets of the agenda. */
export interface InterventionsSlot extends Node {
  type: 'interventionsSlot';
}

/** Slots that compose fills in. */
export interface ComposeSlots {
  bodySlot: BodySlot;
  sectionSlot: SectionSlot;
  interventionsSlot: InterventionsSlot;
}

/** `::budget`: the computed budget of its document, or of the sheet `of` (which compose fills in). */
export interface BudgetSlot extends Node {
  type: 'budgetSlot';
  of?: string | undefined;
}
/** `::funding`: the funding of the main document, with what is available and what remains. */
export interface FundingSlot extends Node {
  type: 'fundingSlot';
}
/** `::letterhead`: the fields at the top of a letter, as in the house style. */
export interface LetterheadSlot extends Node {
  type: 'letterheadSlot';
}
/** `::college`: the signatories of a letter. */
export interface CollegeSlot extends Node {
  type: 'collegeSlot';
}
/** `::wordmark`: the name or logo of the organisation, if the house style has one. */
export interface WordmarkSlot extends Node {
  type: 'wordmarkSlot';
}
/** `::partners`: the list of the dossier's partners. */
export interface PartnersSlot extends Node {
  type: 'partnersSlot';
}
/** `::signatures{of=parties|authority}`: signatures of school boards (`authority`) or of all others. */
export interface SignaturesSlot extends Node {
  type: 'signaturesSlot';
  of: 'parties' | 'authority' | 'all';
}
/** `::toc`; with `of=long` only in a long document. */
export interface TocSlot extends Node {
  type: 'tocSlot';
  onlyLong?: true;
}
/** `::notes`: the list of footnotes, if none is referred to after it; else they come at the end. */
export interface FootnotesSlot extends Node {
  type: 'footnotesSlot';
}
/** `::annex`: an annex follows; the next heading gets its number and starts a page. */
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
  footnotesSlot: FootnotesSlot;
  fundingSlot: FundingSlot;
  letterheadSlot: LetterheadSlot;
  collegeSlot: CollegeSlot;
  wordmarkSlot: WordmarkSlot;
}
