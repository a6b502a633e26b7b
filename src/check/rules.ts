import type { Rule } from './rule.ts';
import { bareUrl } from './rules/access/bare-url.ts';
import { boldText } from './rules/access/bold-text.ts';
import { fakeHeading } from './rules/access/fake-heading.ts';
import { imageAlt } from './rules/access/image-alt.ts';
import { linkText } from './rules/access/link-text.ts';
import { tableHeader } from './rules/access/table-header.ts';
import { negative } from './rules/budget/negative.ts';
import { notCovered } from './rules/budget/not-covered.ts';
import { openAmount } from './rules/budget/open-amount.ts';
import { overAvailable } from './rules/budget/over-available.ts';
import { overCeiling } from './rules/budget/over-ceiling.ts';
import { restBesideOpen } from './rules/budget/rest-beside-open.ts';
import { twoRests } from './rules/budget/two-rests.ts';
import { unspecifiedCosts } from './rules/budget/unspecified-costs.ts';
import { noAuthority } from './rules/data/no-authority.ts';
import { toldNumber } from './rules/data/told-number.ts';
import { unfilled } from './rules/data/unfilled.ts';
import { duration } from './rules/dates/duration.ts';
import { noSuchDay } from './rules/dates/no-such-day.ts';
import { noYear } from './rules/dates/no-year.ts';
import { outsidePeriod } from './rules/dates/outside-period.ts';
import { phase } from './rules/dates/phase.ts';
import { reversed } from './rules/dates/reversed.ts';
import { sentBeforeDated } from './rules/dates/sent-before-dated.ts';
import { twoPeriods } from './rules/dates/two-periods.ts';
import { undatedPlanning } from './rules/dates/undated-planning.ts';
import { weekday } from './rules/dates/weekday.ts';
import { accents } from './rules/language/accents.ts';
import { article } from './rules/language/article.ts';
import { capitals } from './rules/language/capitals.ts';
import { doubledWord } from './rules/language/doubled-word.ts';
import { hyphen } from './rules/language/hyphen.ts';
import { jargon } from './rules/language/jargon.ts';
import { longSentence } from './rules/language/long-sentence.ts';
import { quotes } from './rules/language/quotes.ts';
import { readability } from './rules/language/readability.ts';
import { spacing } from './rules/language/spacing.ts';
import { verbForm } from './rules/language/verb-form.ts';
import { doubledCurrency } from './rules/money/doubled-currency.ts';
import { nearAmount } from './rules/money/near-amount.ts';
import { noAmount } from './rules/money/no-amount.ts';
import { notation } from './rules/money/notation.ts';
import { product } from './rules/money/product.ts';
import { share } from './rules/money/share.ts';
import { similarAmount } from './rules/money/similar-amount.ts';
import { sum } from './rules/money/sum.ts';
import { typedAmount } from './rules/money/typed-amount.ts';
import { vatAmount } from './rules/money/vat-amount.ts';
import { vatBasis } from './rules/money/vat-basis.ts';
import { abbreviationClash } from './rules/names/abbreviation-clash.ts';
import { nearMiss } from './rules/names/near-miss.ts';
import { ownKind } from './rules/names/own-kind.ts';
import { spelling } from './rules/names/spelling.ts';
import { unexplained } from './rules/names/unexplained.ts';
import { countProduct } from './rules/numbers/count-product.ts';
import { percentage } from './rules/numbers/percentage.ts';
import { total } from './rules/numbers/total.ts';
import { noApplicant } from './rules/parties/no-applicant.ts';
import { notSigning } from './rules/parties/not-signing.ts';
import { tooFew } from './rules/parties/too-few.ts';
import { contradiction } from './rules/polarity/contradiction.ts';
import { bsn } from './rules/privacy/bsn.ts';
import { email } from './rules/privacy/email.ts';
import { iban } from './rules/privacy/iban.ts';
import { person } from './rules/privacy/person.ts';
import { phone } from './rules/privacy/phone.ts';
import { signatureImage } from './rules/privacy/signature-image.ts';
import { annex } from './rules/references/annex.ts';
import { count } from './rules/references/count.ts';
import { twoNames } from './rules/references/two-names.ts';
import { typedNumber } from './rules/references/typed-number.ts';
import { undated } from './rules/references/undated.ts';
import { unlinked } from './rules/references/unlinked.ts';
import { copy } from './rules/repetition/copy.ts';
import { nearIdentical } from './rules/repetition/near-identical.ts';
import { nearSentence } from './rules/repetition/near-sentence.ts';
import { emptySection } from './rules/section/empty-section.ts';
import { missingSection } from './rules/section/missing-section.ts';
import { changedSinceSent } from './rules/status/changed-since-sent.ts';
import { leansOnDraft } from './rules/status/leans-on-draft.ts';
import { unknownPast } from './rules/status/unknown-past.ts';
import { choice } from './rules/text/choice.ts';
import { code } from './rules/text/code.ts';
import { instruction } from './rules/text/instruction.ts';
import { invisible } from './rules/text/invisible.ts';
import { placeholder } from './rules/text/placeholder.ts';

/** Every rule, in the order of the manual. Tests, the manual and `akkoord rules` walk this table. */
export const rules: readonly Rule[] = [
  placeholder,
  instruction,
  choice,
  code,
  invisible,
  unfilled,
  noAuthority,
  toldNumber,
  leansOnDraft,
  changedSinceSent,
  unknownPast,
  missingSection,
  emptySection,
  twoRests,
  restBesideOpen,
  openAmount,
  negative,
  notCovered,
  overAvailable,
  overCeiling,
  unspecifiedCosts,
  product,
  sum,
  nearAmount,
  share,
  vatBasis,
  doubledCurrency,
  notation,
  typedAmount,
  similarAmount,
  vatAmount,
  noAmount,
  nearMiss,
  spelling,
  abbreviationClash,
  unexplained,
  ownKind,
  weekday,
  reversed,
  outsidePeriod,
  sentBeforeDated,
  noYear,
  phase,
  twoPeriods,
  noSuchDay,
  duration,
  undatedPlanning,
  typedNumber,
  annex,
  count,
  undated,
  unlinked,
  twoNames,
  tooFew,
  notSigning,
  noApplicant,
  contradiction,
  nearIdentical,
  copy,
  nearSentence,
  hyphen,
  doubledWord,
  capitals,
  accents,
  quotes,
  spacing,
  longSentence,
  readability,
  jargon,
  verbForm,
  article,
  phone,
  person,
  email,
  bsn,
  iban,
  signatureImage,
  tableHeader,
  imageAlt,
  linkText,
  bareUrl,
  fakeHeading,
  boldText,
  total,
  percentage,
  countProduct,
];
