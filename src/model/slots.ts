/** Slots: nodes of a template that a later stage replaces. None reaches a writer. */
import type { Node } from 'unist';

/** A slot that only says where something comes. */
interface Mark<T extends string> extends Node {
  type: T;
}

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

/** Slots that compose fills in. */
export interface ComposeSlots {
  bodySlot: BodySlot;
  sectionSlot: SectionSlot;
  /** `::interventions` in a template: the sheets of the agenda. */
  interventionsSlot: Mark<'interventionsSlot'>;
}

/** `::budget`: the computed budget of its document, or of the sheet `of` (which compose fills in). */
export interface BudgetSlot extends Node {
  type: 'budgetSlot';
  of?: string | undefined;
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
/** `::annex`: an annex follows; the next heading gets its number and starts a page. */
export type AnnexSlot = Mark<'annexSlot'>;

/** Slots that resolve fills in. */
export interface ResolveSlots {
  budgetSlot: BudgetSlot;
  /** `::partners`: the list of the dossier's partners. */
  partnersSlot: Mark<'partnersSlot'>;
  signaturesSlot: SignaturesSlot;
  tocSlot: TocSlot;
  annexSlot: AnnexSlot;
  /** `::notes`: the list of footnotes, if none is referred to after it; else they come at the end. */
  footnotesSlot: Mark<'footnotesSlot'>;
  /** `::funding`: the funding of the main document, with what is available and what remains. */
  fundingSlot: Mark<'fundingSlot'>;
  /** `::letterhead`: the fields at the top of a letter, as in the house style. */
  letterheadSlot: Mark<'letterheadSlot'>;
  /** `::college`: the signatories of a letter. */
  collegeSlot: Mark<'collegeSlot'>;
  /** `::wordmark`: the name or logo of the organisation, if the house style has one. */
  wordmarkSlot: Mark<'wordmarkSlot'>;
}
