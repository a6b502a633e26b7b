import type { Rule } from './rule.ts';
import { bareUrl } from './rules/bare-url.ts';
import { emptySection } from './rules/empty-section.ts';
import { imageAlt } from './rules/image-alt.ts';
import { leansOnDraft } from './rules/leans-on-draft.ts';
import { linkText } from './rules/link-text.ts';
import { missingSection } from './rules/missing-section.ts';
import { noAuthority } from './rules/no-authority.ts';
import { notCovered } from './rules/not-covered.ts';
import { overAvailable } from './rules/over-available.ts';
import { overCeiling } from './rules/over-ceiling.ts';
import { placeholder } from './rules/placeholder.ts';
import { restBesideOpen } from './rules/rest-beside-open.ts';
import { tableHeader } from './rules/table-header.ts';
import { twoRests } from './rules/two-rests.ts';
import { unfilled } from './rules/unfilled.ts';
import { unspecifiedCosts } from './rules/unspecified-costs.ts';

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
