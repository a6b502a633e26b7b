import { pointPlace } from '../../../diagnostic/place.ts';
import { bodySections } from '../../../model/body-sections.ts';
import type { LoadedDocument } from '../../../model/dossier.ts';
import type { Section } from '../../../model/sections.ts';
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
      sheet: { body: '## Planning\n\nFase 1 begint in september.\n' },
      reports: [{ at: '', message: 'Het onderdeel `Doelgroep` ontbreekt; het komt voor `Planning`.' }],
    },
    {
      what: 'Hoofdletters en leestekens achter de kop maken niet uit.',
      sheet: { body: '## DOELGROEP:\n\nLeerlingen van groep 7 en 8.\n' },
      reports: [],
    },
  ],
  run(documents, dossier, report) {
    for (const source of sourcesOf(documents, dossier)) {
      const known = dossier.templates.get(source.data.kind)?.sections ?? [];
      const present = bodySections(source.body, known).map(({ section }) => section?.id);
      for (const [index, section] of known.entries()) {
        if (!section.mandatory || present.includes(section.id)) continue;
        const where = neighbour(known, index, present);
        report({
          message: `Het onderdeel \`${section.heading}\` ontbreekt${where && `; het komt ${where}`}.`,
          help: `Schrijf het onderdeel onder een kop \`${section.heading}\`${where && `, ${where}`}. ${sectionHint(section)}`,
          place: endOf(source),
        });
      }
    }
  },
};

/** Where a section comes among those that are there: "na `Doel`", "voor `Planning`"; empty when it is the first of all. */
function neighbour(known: readonly Section[], index: number, present: readonly unknown[]): string {
  const earlier = known.slice(0, index).findLast(({ id }) => present.includes(id));
  if (earlier) return `na \`${earlier.heading}\``;
  const later = known.slice(index + 1).find(({ id }) => present.includes(id));
  return later ? `voor \`${later.heading}\`` : '';
}

/** Where the missing section can be typed: behind the last character of the file. */
function endOf({ file, source }: LoadedDocument) {
  const lines = source.text.trimEnd().split(/\r\n|\n/);
  return pointPlace(file, lines.length, (lines.at(-1)?.length ?? 0) + 1);
}
