import { plainText } from '../docx-reading/plain-text.ts';
import type { WordBlock, WordFile, WordTable } from '../docx-reading/word-file.ts';
import { municipalityId } from '../kinds/start/municipality-id.ts';
import type { Values } from '../kinds/start/starter.ts';
import { idFrom } from '../values/id-from.ts';
import { parseMoney } from '../values/parse-money.ts';
import { titleLine } from './paragraph-roles.ts';

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
const period = /(?<!\d)(20\d\d)\s?(?:[-–—]|tot en met|t\/m)\s?(20\d\d)(?!\d)/;
const totals = /^(?:sub)?tota+l|^btw|^saldo/i;
const sourceWords = /dekking|bijdrage|financier|bron|baten|inkomsten/i;
const costWords = /kosten|lasten|uitgaven|begroting/i;
const amount = /(?:€|EUR|euro)\s?\d[\d.]*(?:,(?:\d\d|-|–))?|\d{1,3}(?:\.\d{3})+(?:,(?:\d\d|-|–))?/i;

/** Reads values for the frontmatter in the text of a Word file; none of them is certain. */
export function proposalsOf(file: WordFile): Values {
  const text = plainText(file.blocks);
  const partners = partnersIn(text);
  const tables = file.blocks.flatMap((block, index) =>
    block.type === 'table' ? [{ table: block, above: above(file.blocks, index) }] : [],
  );
  const lines = tables.map(({ table, above: heading }) => ({
    rows: amountRows(table),
    isFunding: sourceWords.test(heading) && !costWords.test(heading),
  }));
  const budget = lines.flatMap(({ rows, isFunding }) =>
    isFunding ? [] : rows.map(([item, sum]) => ({ item, amount: sum })),
  );
  const funding = lines.flatMap(({ rows, isFunding }) =>
    isFunding ? rows.map(([source, sum]) => ({ source: idFrom(source), amount: sum })) : [],
  );
  return filled({
    title: titleOf(file),
    period: periodIn(text),
    partners,
    signatories: signatoriesIn(file.blocks),
    budget,
    funding,
  });
}

function titleOf({ blocks, title }: WordFile): string {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  const line =
    paragraphs.find(({ style }) => ['title', 'titel'].includes(style.name)) ?? titleLine(paragraphs);
  return (line ? plainText([line]) : title).replace(/\s+/g, ' ').trim();
}

function periodIn(text: string): string {
  const [, from, to] = period.exec(text) ?? [];
  return from === undefined || to === undefined || from > to ? '' : `${from}-${to}`;
}

function partnersIn(text: string): Values {
  const counts = new Map<string, number>();
  for (const [name] of text.matchAll(partnerName)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].flatMap(([name, count]) => (count >= LEAST_TIMES ? [name] : []));
  return Object.fromEntries(
    names.map((name) => {
      const type = partnerTypes[(/^\p{L}+/u.exec(name)?.[0] ?? '').toLowerCase()] ?? 'other';
      return [type === 'municipality' ? municipalityId(name) : idFrom(name), { name, type }];
    }),
  );
}

/** Names and functions that stand under each other in a cell or behind their label: `Naam: …`, `Functie: …`. */
function signatoriesIn(blocks: readonly WordBlock[]): Values[] {
  const found: Record<string, string>[] = [];
  for (const line of plainText(blocks).split(/[\n\t]/)) {
    const [, label = '', value = ''] = /^\s*(naam|functie)\s*:?\s+(\S.*)$/i.exec(line) ?? [];
    if (value === '' || /^[.…_\s]+$/.test(value)) continue;
    const key = label.toLowerCase() === 'naam' ? 'name' : 'role';
    const last = found.at(-1);
    if (last && !(key in last)) last[key] = value.trim();
    else found.push({ [key]: value.trim() });
  }
  return found;
}

/** Rows of two columns or more with a name in front and an amount behind; totals are no lines. */
function amountRows({ rows }: WordTable): (readonly [name: string, amount: string])[] {
  return rows.flatMap(({ cells }) => {
    const texts = cells.map(({ blocks }) => plainText(blocks).replace(/\s+/g, ' ').trim());
    const [name = ''] = texts;
    const last = texts.slice(1).findLast((each) => amount.test(each)) ?? '';
    const [written = ''] = amount.exec(last) ?? [];
    const money = parseMoney(/€|eur/i.test(written) ? written : `€ ${written}`);
    return name === '' || written === '' || totals.test(name) || !money.ok
      ? []
      : [[name, written.startsWith('€') ? written : `€ ${written}`] as const];
  });
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
