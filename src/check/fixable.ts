import type { Certainty } from '../diagnostic/fix.ts';
import { wordList } from '../text/word-list.ts';

/** The findings that have a fix, most of the time, by the surest one that they have. */
const byCertainty: Readonly<Record<Certainty, string>> = {
  safe: `
  link/scheme money/currency-behind period/notation period/two-digit-year
    language/accents language/doubled-word language/spacing markdown/heading-skip markdown/html
  markdown/layout-tag
  markdown/leftover-break money/doubled-currency money/notation text/invisible
  `,
  suggestion: `
  annex/missing money/share money/vat-basis polarity/contradiction
    allow/unknown-place allow/unknown-rule amount/wrong-result data/told-number date/month-name
  date/no-such-month date/separator date/time date/two-digit-year date/weekday dates/duration
  dates/no-such-day dates/two-periods dates/weekday directive/malformed directive/unknown
  directive/unknown-attribute directive/value dossier/sheet-missing dossier/unknown-cost
  dossier/unknown-partner dossier/unknown-scheme dossier/unknown-source dossier/unknown-style
  foreign/changes foreign/columns foreign/comment foreign/emphasis foreign/highlight foreign/subscript
  foreign/superscript foreign/underline heading/typed-number language/article language/capitals
  language/hyphen language/spelling language/verb-form letter/about-missing letter/about-other link/space
  markdown/accidental-list markdown/broken-link markdown/heading-space
  markdown/list-numbering markdown/swallowed-sign markdown/unknown-entity 
  money/english-notation money/grouping money/near-amount money/one-decimal money/point-dash
  money/product money/vat-amount money/words names/near-miss
  names/own-kind names/spelling names/unexplained numbers/count-product numbers/percentage
  period/reversed reference/unknown-document repetition/copy
  reference/unknown-heading references/count references/typed-number schema/choice schema/id
  schema/kind-unknown schema/unknown-key schema/url-http section/unknown section/unknown-document
  section/unknown-heading text/code text/instruction value/form value/unknown word/tabs yaml/apostrophe
  yaml/colon-in-value yaml/colon-space yaml/quote-needed yaml/tab-indent yaml/template-braces
  `,
  choice: `
  data/unfilled numbers/total money/similar-amount money/sum dates/no-year dates/reversed privacy/email section/empty
    language/jargon link/http markdown/doubtful-sign money/typed-amount repetition/near-sentence
  schema/about-missing schema/kind-missing schema/missing schema/title-missing section/missing text/choice
  `,
};

/** Of each finding that has a fix, how sure that is. */
export const fixable: Readonly<Record<string, Certainty>> = Object.fromEntries(
  (['safe', 'suggestion', 'choice'] as const).flatMap((certainty) =>
    wordList(byCertainty[certainty]).map((id) => [id, certainty]),
  ),
);
