import type { Span } from '../../diagnostic/span.ts';
import type { ChangedSection } from './changed-sections.ts';

/** What readers of a new version ask first, in this order. */
export const topics = ['money', 'parties', 'dates', 'plans', 'details', 'targets'] as const;
export type Topic = (typeof topics)[number];

/** A text in one version, and its span there. */
export interface ToldText {
  readonly text: string;
  readonly span: Span | undefined;
}

/** Something that is in one version only, or reads differently in the other. */
export interface SummaryItem {
  readonly topic: Topic;
  /** What it is about, in Dutch: `kostenpost “Kansencoach” van “Kansen4Kinderen”`. */
  readonly subject: string;
  /** What of that changed: `bedrag`. Absent: all of it came or went. */
  readonly part?: string | undefined;
  /** Whether that is what the subject is called by. */
  readonly isName?: true | undefined;
  readonly old?: ToldText | undefined;
  readonly current?: ToldText | undefined;
}

/** A section in which something changed, and what its document is called. */
export interface SummarySection extends ChangedSection {
  readonly document: string;
}

/** What changed between two versions of a dossier. */
export interface Summary {
  /** By topic, in the order of the topics. */
  readonly items: readonly SummaryItem[];
  /** By document and section, in order. */
  readonly sections: readonly SummarySection[];
}
