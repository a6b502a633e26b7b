import type { Rule } from './rule.ts';
import { bareUrl } from './rules/access/bare-url.ts';
import { imageAlt } from './rules/access/image-alt.ts';
import { linkText } from './rules/access/link-text.ts';
import { tableHeader } from './rules/access/table-header.ts';
import { notCovered } from './rules/budget/not-covered.ts';
import { overAvailable } from './rules/budget/over-available.ts';
import { overCeiling } from './rules/budget/over-ceiling.ts';
import { restBesideOpen } from './rules/budget/rest-beside-open.ts';
import { twoRests } from './rules/budget/two-rests.ts';
import { unspecifiedCosts } from './rules/budget/unspecified-costs.ts';
import { noAuthority } from './rules/data/no-authority.ts';
import { unfilled } from './rules/data/unfilled.ts';
import { emptySection } from './rules/section/empty-section.ts';
import { missingSection } from './rules/section/missing-section.ts';
import { leansOnDraft } from './rules/status/leans-on-draft.ts';
import { placeholder } from './rules/text/placeholder.ts';

/** Every rule, in the order of the manual. Tests, the manual and `akkoord rules` walk this table. */
export const rules: readonly Rule[] = [
  placeholder,
  unfilled,
  noAuthority,
  leansOnDraft,
  missingSection,
  emptySection,
  twoRests,
  restBesideOpen,
  notCovered,
  overAvailable,
  overCeiling,
  unspecifiedCosts,
  tableHeader,
  imageAlt,
  linkText,
  bareUrl,
];
