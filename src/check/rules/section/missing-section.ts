import type { Heading } from 'mdast';
import { type Fix, replacement } from '../../../diagnostic/fix.ts';
import { emptySpan } from '../../../diagnostic/span.ts';
import { bodySections, sectionNear } from '../../../model/body-sections.ts';
import type { LoadedDocument } from '../../../model/dossier.ts';
import { spanOf } from '../../../model/nodes.ts';
import type { Section } from '../../../model/sections.ts';
import { endOfText } from '../../../model/source-text.ts';
import { textOf } from '../../../model/text-of.ts';
import type { Rule } from '../../rule.ts';
import { sectionHint } from '../../section-hint.ts';
import { sourcesOf } from '../../sources-of.ts';

/** Sections that a kind of document must have and that its body has not. */
export const missingSection: Rule = {
  id: 'section/missing',
  severity: 'warning',
  what: 'Zoekt verplichte onderdelen die in de tekst ontbreken.',
  why: 'De kop staat in het document, met een zichtbaar open vak eronder.',
  help: 'Voeg het onderdeel toe.',
  examples: [
    {
      what: 'Een interventieblad zonder doelgroep.',
      sheet: '## Planning\n\nFase 1 begint in september.\n',
      reports: [' → Het onderdeel `Doelgroep` ontbreekt; het komt voor `Planning`.'],
    },
    {
      what: 'Een kop die bijna zo heet, of er een nummer voor heeft: de melding staat bij de kop.',
      sheet: '## 1. Doelgroepen\n\nLeerlingen van groep 7 en 8.\n',
      reports: ['## 1. Doelgroepen → Het onderdeel `Doelgroep` ontbreekt; deze kop lijkt erop.'],
    },
    {
      what: 'Hoofdletters en leestekens achter de kop maken niet uit.',
      sheet: '## DOELGROEP:\n\nLeerlingen van groep 7 en 8.\n',
    },
  ],
  run(documents, dossier, report) {
    for (const source of sourcesOf(documents, dossier)) {
      const known = dossier.templates.get(source.data.kind)?.sections ?? [];
      const present = bodySections(source.body, known).map(({ section }) => section?.id);
      const near = nearHeadings(
        source,
        known.filter(({ id }) => !present.includes(id)),
      );
      for (const [index, section] of known.entries()) {
        if (!section.mandatory || present.includes(section.id)) continue;
        const where = neighbour(known, index, present);
        const heading = near.get(section.id);
        const marks = '#'.repeat(bodySections(source.body, known)[0]?.heading.depth ?? 1);
        if (heading)
          report({
            message: `Het onderdeel \`${section.heading}\` ontbreekt; deze kop lijkt erop.`,
            help: `Is dit het onderdeel, schrijf dan \`${marks} ${section.heading}\`. ${sectionHint(section)}`,
            span: spanOf(heading),
            fixes: [replacement(spanOf(heading), `${marks} ${section.heading}`, 'suggestion')],
          });
        else
          report({
            message: `Het onderdeel \`${section.heading}\` ontbreekt${where && `; het komt ${where}`}.`,
            help: `Schrijf het onderdeel onder een kop \`${section.heading}\`${where && `, ${where}`}. ${sectionHint(section)}`,
            span: endOfText(source),
            fixes: [inserted(section, marks, source, known, index)],
          });
      }
    }
  },
};

/** Returns the fix that puts a section in its place, with its hint as a comment. */
function inserted(
  section: Section,
  marks: string,
  source: LoadedDocument,
  known: readonly Section[],
  index: number,
): Fix {
  const text = `${marks} ${section.heading}\n\n<!-- ${section.hint.replaceAll('--', '–')} -->`;
  const later = new Set(known.slice(index + 1).map(({ id }) => id));
  const next = bodySections(source.body, known).find((each) => each.section && later.has(each.section.id));
  // The first one comes first, whatever else is there.
  const [opening] = index === 0 ? source.body.children : [];
  const before = next?.heading ?? opening;
  const start = before && spanOf(before).start;
  const edit = start
    ? { span: emptySpan(source.file, start.line, start.column), text: `${text}\n\n` }
    : { span: endOfText(source), text: `\n\n${text}` };
  // It is there to be filled in.
  return { title: `Zet de kop \`${section.heading}\` erin`, edits: [edit], certainty: 'choice' };
}

/** Headings with nearly the name of a missing section, or with its name at another level, by section id. */
function nearHeadings({ body }: LoadedDocument, missing: readonly Section[]): Map<string, Heading> {
  const found = new Map<string, Heading>();
  const sections = new Set(
    bodySections(body, missing)
      .filter(({ section }) => section)
      .map(({ heading }) => heading),
  );
  for (const node of body.children) {
    if (node.type !== 'heading' || sections.has(node)) continue;
    const section = sectionNear(textOf(node), missing);
    if (section && !found.has(section.id)) found.set(section.id, node);
  }
  return found;
}

/** Where a section belongs: "na `Doel`", "voor `Planning`"; empty when there are no others. */
function neighbour(known: readonly Section[], index: number, present: readonly unknown[]): string {
  const earlier = known.slice(0, index).findLast(({ id }) => present.includes(id));
  if (earlier) return `na \`${earlier.heading}\``;
  const later = known.slice(index + 1).find(({ id }) => present.includes(id));
  return later ? `voor \`${later.heading}\`` : '';
}
