import { counted } from '../../diagnostic/count-line.ts';
import type { ToldChange, ToldChanges } from '../../model/told-change.ts';
import type { ChangedSection } from './changed-sections.ts';
import { type Summary, type SummaryItem, type Topic, topics } from './summary.ts';

const headings: Readonly<Record<Topic, string>> = {
  money: 'Geld',
  parties: 'Partijen en mensen',
  dates: 'Datums en perioden',
  plans: 'Interventies',
  details: 'Overige gegevens',
};

/** Returns a summary in sentences: by topic, then the text by section. What did not change has no heading. */
export function tellSummary({ items, sections }: Summary): readonly ToldChanges[] {
  const byTopic = topics.map((topic) => ({
    heading: headings[topic],
    changes: items.filter((item) => item.topic === topic).map(toldItem),
  }));
  return [...byTopic, { heading: 'Tekst', changes: sections.map(toldSection) }].filter(
    ({ changes }) => changes.length > 0,
  );
}

/** As in "totaal van de begroting van “Startklas”: was € 100, is nu € 200". */
function toldItem({ subject, part, old, current }: SummaryItem): ToldChange {
  const about = part ? `${subject}, ${part}` : subject;
  return {
    sentence: `${about}: ${toldTexts(part, old?.text, current?.text)}`,
    old: old?.span,
    current: current?.span,
  };
}

function toldTexts(part: string | undefined, old: string | undefined, current: string | undefined): string {
  const isWhole = part === undefined;
  if (old !== undefined && current !== undefined) return `was ${old}, is nu ${current}`;
  if (current !== undefined) return `${isWhole ? 'nieuw' : 'nu ingevuld'}, ${current}`;
  return `${isWhole ? 'weg' : 'nu leeg'}, was ${old}`;
}

function toldSection(section: ChangedSection): ToldChange {
  const { heading, oldSpan, currentSpan } = section;
  const where = heading === undefined ? 'vóór de eerste kop' : `“${heading}”`;
  return { sentence: `${where}: ${toldCounts(section)}`, old: oldSpan, current: currentSpan };
}

function toldCounts({ inserted, deleted, moved }: ChangedSection): string {
  const words = (count: number) => counted(count, ['woord', 'woorden']);
  return [
    ...(inserted > 0 ? [`${words(inserted)} erbij`] : []),
    ...(deleted > 0 ? [`${words(deleted)} weg`] : []),
    ...(moved > 0 ? [`${words(moved)} hierheen verplaatst`] : []),
  ].join(', ');
}
