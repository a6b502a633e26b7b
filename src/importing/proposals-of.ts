import { plainText } from '../docx-reading/plain-text.ts';
import type { WordBlock, WordFile } from '../docx-reading/word-file.ts';
import { municipalityId } from '../kinds/start/municipality-id.ts';
import type { Values } from '../kinds/start/starter.ts';
import { plainSpaces } from '../text/authored-text.ts';
import { formatMoney } from '../values/format-money.ts';
import { idFrom } from '../values/id-from.ts';
import { parseMoney } from '../values/parse-money.ts';
import { type AmountRow, amountRows } from './amount-rows.ts';
import { textParagraphs } from './contents-in.ts';
import { titleLine } from './paragraph-roles.ts';
import { periodIn } from './period-in.ts';
import { type FoundSignatory, signatoriesIn } from './signatories-in.ts';

/** Types of partners by the word that their name begins with. */
const partnerTypes: Readonly<Record<string, string>> = {
  gemeente: 'municipality',
  ministerie: 'ministry',
  provincie: 'province',
  schoolbestuur: 'school-board',
  kinderopvang: 'childcare',
  stichting: 'other',
  vereniging: 'other',
  bibliotheek: 'other',
  ggd: 'care',
};
const partnerName =
  /(?<![\p{L}])(Gemeente|Ministerie van|Provincie|Schoolbestuur|Kinderopvang|Stichting|Vereniging|Bibliotheek|GGD)((?:\s(?:(?:van|voor|en|de|het|der|den|te|aan)\s){0,2}(?!(?:Gemeente|Ministerie|Provincie|Schoolbestuur|Kinderopvang|Stichting|Vereniging|GGD)\s)\p{Lu}[\p{L}\d’'-]*){1,6})/gu;
/** A name that is named once may be of anyone; a partner is named again. */
const LEAST_TIMES = 2;
/** What a party is called from there on: `hierna te noemen “de gemeente”`. */
const calledNext =
  /\bhierna(?:\s+(?:te noemen|genoemd|ook))*\s*:?\s*[“"„‘'](?:de\s|het\s)?([^”"’']{2,40})[”"’']/iu;

/** Reads values for the frontmatter in the text of a Word file; none of them is certain. */
export function proposalsOf(file: WordFile): Values {
  const text = plainText(file.blocks);
  const called = calledIn(text);
  const signing = signatoriesIn(file.blocks).map((each) => ({ ...each, ...knownParty(each, called, text) }));
  const partners = partnersIn(text, signing, called);
  const lines = file.blocks.flatMap((block, index) =>
    block.type === 'table' ? amountRows(block, above(file.blocks, index)) : [],
  );
  return filled({
    title: titleOf(file),
    period: periodIn(text),
    partners,
    signatories: signing.map(({ party, ...signatory }) => ({
      ...partnerNamed(party, partners),
      ...signatory,
    })),
    budget: lines.flatMap(({ name, amount, isFunding }) => (isFunding ? [] : [{ item: name, amount }])),
    funding: fundingIn(lines),
  });
}

/** Returns who pays what: by the lines of a cover, else by the sums of what a column of the costs says. */
function fundingIn(lines: readonly AmountRow[]): { readonly source: string; readonly amount: string }[] {
  const cover = lines.filter(({ isFunding }) => isFunding);
  if (cover.length > 0) return cover.map(({ name, amount }) => ({ source: idFrom(name), amount }));
  const sums = new Map<string, bigint>();
  for (const { source, amount } of lines) {
    const money = parseMoney(amount);
    if (source !== undefined && money.ok)
      sums.set(idFrom(source), (sums.get(idFrom(source)) ?? 0n) + money.value);
  }
  return [...sums].map(([source, sum]) => ({ source, amount: plainSpaces(formatMoney(sum)) }));
}

/** Returns the partner that someone signs for, by its id. */
function partnerNamed(party: string | undefined, partners: Values): Values {
  const named = Object.entries(partners).find(
    ([, partner]) => party !== undefined && nameOf(partner).toLowerCase() === party.toLowerCase(),
  );
  return named ? { partner: named[0] } : {};
}

function nameOf(partner: Values[string] | undefined): string {
  return partner && typeof partner === 'object' && 'name' in partner ? String(partner.name) : '';
}

/** Returns the title that stands in the text, else that of the file itself; may be empty. */
export function titleOf({ blocks, title }: WordFile): string {
  const paragraphs = textParagraphs(blocks);
  const line =
    paragraphs.find(({ style }) => ['title', 'titel'].includes(style.name)) ?? titleLine(paragraphs);
  return (line ? plainText([line]) : title).replace(/\s+/g, ' ').trim();
}

function countsIn(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [name] of text.matchAll(partnerName)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Returns the names of parties by what they are called further on, in lower case. */
function calledIn(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split('\n').flatMap((line) => {
      const [name] = line.match(partnerName) ?? [];
      const [, short] = calledNext.exec(line) ?? [];
      return name === undefined || short === undefined ? [] : [[short.trim().toLowerCase(), name] as const];
    }),
  );
}

/** Returns the whole name of a party: that of `de gemeente` where there is one of that kind. */
function knownParty(
  { party }: FoundSignatory,
  called: ReadonlyMap<string, string>,
  text: string,
): Pick<FoundSignatory, 'party'> {
  if (party === undefined) return {};
  const whole = called.get(party.toLowerCase());
  if (whole !== undefined) return { party: whole };
  const kind = [...countsIn(text).keys()].filter((name) =>
    name.toLowerCase().startsWith(`${party.toLowerCase()} `),
  );
  return kind.length === 1 ? { party: kind[0] as string } : {};
}

/** Who signs is a partner; another is one when it is named again. */
function partnersIn(
  text: string,
  signing: readonly FoundSignatory[],
  called: ReadonlyMap<string, string>,
): Values {
  const counts = countsIn(text);
  const own = new Set(called.values());
  const often = [...counts].flatMap(([name, count]) => (count >= LEAST_TIMES || own.has(name) ? [name] : []));
  const parties = signing.flatMap(({ party = '' }) => (/^\p{L}/u.test(party) ? [capital(party)] : []));
  const isNew = (name: string): boolean => often.every((other) => other.toLowerCase() !== name.toLowerCase());
  const names = [...often, ...new Set(parties.filter(isNew))];
  return Object.fromEntries(
    names.map((name) => {
      const type = partnerTypes[(/^\p{L}+/u.exec(name)?.[0] ?? '').toLowerCase()] ?? 'other';
      return [type === 'municipality' ? municipalityId(name) : idFrom(name), { name, type }];
    }),
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text right above a table. */
function above(blocks: readonly WordBlock[], index: number): string {
  const before = blocks.slice(0, index).findLast((block) => plainText([block]).trim() !== '');
  return before?.type === 'paragraph' ? plainText([before]) : '';
}

/** Leaves out what was not found. */
function filled(values: Readonly<Record<string, Values | readonly Values[] | string>>): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) =>
      typeof value === 'string' ? value !== '' : Object.keys(value).length > 0,
    ),
  ) as Values;
}
