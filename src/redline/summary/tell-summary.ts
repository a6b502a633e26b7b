import { counted } from '../../diagnostic/count-line.ts';
import type { ToldChange, ToldChanges } from '../../model/told-change.ts';
import type { Fate } from './changed-sections.ts';
import { type Summary, type SummaryItem, type SummarySection, type Topic, topics } from './summary.ts';

const headings: Readonly<Record<Topic, string>> = {
  money: 'Geld',
  parties: 'Partijen en mensen',
  dates: 'Datums en perioden',
  plans: 'Doelen en interventies',
  details: 'Overige gegevens',
  targets: 'Verwijzingen en afbeeldingen',
};

/** Returns a summary in sentences: by topic, then the text by document and section. What did not change has no heading. */
export function tellSummary({ items, sections }: Summary): readonly ToldChanges[] {
  const byTopic = topics.map((topic) => ({
    heading: headings[topic],
    changes: items.filter((item) => item.topic === topic).map(toldItem),
  }));
  const names = [...new Set(sections.map(({ document }) => document))];
  const byDocument = names.map((name) => ({
    heading: `Tekst van ${name}`,
    changes: sections.filter(({ document }) => document === name).map(toldSection),
  }));
  return [...byTopic, ...byDocument].filter(({ changes }) => changes.length > 0);
}

/** As in "totaal van de begroting van “Startklas”: was € 100, is nu € 200". */
function toldItem(item: SummaryItem): ToldChange {
  const { subject, part, isName, old, current } = item;
  const about = part && !isName ? `${subject}, ${part}` : subject;
  return { sentence: `${about}: ${toldTexts(item)}`, old: old?.span, current: current?.span };
}

function toldTexts({ subject, part, isName, old, current }: SummaryItem): string {
  const isWhole = part === undefined;
  if (old && current) return isName ? `heette “${old.text}”` : `was ${old.text}, is nu ${current.text}`;
  // A name that is in the subject is not said again.
  const said = (text: string, before = '') => (subject.includes(`“${text}”`) ? '' : `, ${before}${text}`);
  if (current) return `${isWhole ? 'nieuw' : 'nu ingevuld'}${said(current.text)}`;
  return `${isWhole ? 'weg' : 'nu leeg'}${said(old?.text ?? '', 'was ')}`;
}

function toldSection(section: SummarySection): ToldChange {
  const { heading, oldSpan, currentSpan } = section;
  const where = heading === undefined ? 'vóór de eerste kop' : `“${heading}”`;
  return { sentence: `${where}: ${toldCounts(section)}`, old: oldSpan, current: currentSpan };
}

/** What became of a section as a whole. */
const fates: Readonly<Record<Fate, string>> = { inserted: 'nieuw', deleted: 'weg', moved: 'verplaatst' };

function toldCounts({ fate, ...counts }: SummarySection): string {
  const words = (count: number) => counted(count, ['woord', 'woorden']);
  const told = {
    inserted: `${words(counts.inserted)} erbij`,
    deleted: `${words(counts.deleted)} weg`,
    moved: `${words(counts.moved)} hierheen verplaatst`,
  } satisfies Record<Fate, string>;
  const changes = (Object.keys(told) as Fate[]).filter((each) => counts[each] > 0);
  const others = changes.filter((each) => each !== fate);
  // What came, while other words of it went, is not all new.
  const isWhole = fate && (fate === 'moved' || others.length === 0);
  if (!isWhole) return changes.map((each) => told[each]).join(', ');
  return [`${fates[fate]} (${words(counts[fate])})`, ...others.map((each) => told[each])].join(', ');
}
