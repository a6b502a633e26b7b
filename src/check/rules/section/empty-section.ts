import type { Heading, Nodes } from 'mdast';
import { replacement } from '../../../diagnostic/fix.ts';
import { sectionNamed } from '../../../model/body-sections.ts';
import { spanOf } from '../../../model/nodes.ts';
import { textOf } from '../../../model/text-of.ts';
import type { Rule } from '../../rule.ts';
import { sectionHint } from '../../section-hint.ts';
import { sourcesOf } from '../../sources-of.ts';

/** Headings with nothing below them. */
export const emptySection: Rule = {
  id: 'section/empty',
  severity: 'warning',
  what: 'Zoekt koppen waar niets onder staat.',
  why: 'De lezer ziet een kop en dan niets: er is iets vergeten, of de kop hoort er niet.',
  help: 'Schrijf de tekst onder de kop, of haal de kop weg.',
  examples: [
    {
      what: 'Een verplicht onderdeel zonder tekst, en een eigen kop aan het einde.',
      sheet: '## Doelgroep\n\n## Planning\n\n### Fase 1\n\nVanaf september.\n\n### Fase 2\n',
      reports: [
        '## Doelgroep → Onder de kop `Doelgroep` staat niets.',
        '### Fase 2 → Onder de kop `Fase 2` staat niets.',
      ],
    },
    {
      what: 'Een kop met alleen een nieuwe pagina, een voetnoot of een opmerking eronder, op elk niveau.',
      sheet:
        '## Doelgroep\n\nLeerlingen.[^a]\n\n#### Groep 7\n\n::pagebreak\n\n## Planning\n\n<!-- Nog schrijven. -->\n\n[^a]: Van groep 7 en 8.\n',
      reports: [
        '#### Groep 7 → Onder de kop `Groep 7` staat niets.',
        '## Planning → Onder de kop `Planning` staat niets.',
      ],
    },
    {
      what: 'Een kop met alleen een onderdeel, een lijst of een tabel eronder.',
      sheet: '## Doelgroep\n\n### Groep 7\n\n- Taal\n\n### Groep 8\n\n| Wie |\n| --- |\n| Allen |\n',
    },
  ],
  run(documents, dossier, report) {
    for (const { body, data } of sourcesOf(documents, dossier)) {
      const known = dossier.templates.get(data.kind)?.sections ?? [];
      for (const heading of emptyHeadings(body)) {
        const section = sectionNamed(textOf(heading), known);
        report({
          message: `Onder de kop \`${textOf(heading)}\` staat niets.`,
          ...(section ? { help: `Schrijf de tekst onder de kop. ${sectionHint(section)}` } : {}),
          span: spanOf(heading),
          // A section that must be there waits for its text.
          fixes: section?.mandatory ? [] : [replacement(spanOf(heading), '', 'choice')],
        });
      }
    }
  },
};

/** What is no text below a heading: a footnote is printed elsewhere, a line or a new page says nothing. */
const nothing: ReadonlySet<string> = new Set(['footnoteDefinition', 'pageBreak', 'thematicBreak']);

/** Headings followed by one of the same or a higher level, or by nothing; also inside callouts and quotes. */
function emptyHeadings(parent: Nodes): Heading[] {
  if (!('children' in parent)) return [];
  const children: readonly Nodes[] = parent.children.filter((node: Nodes) => !nothing.has(node.type));
  return children.flatMap((node, index) => {
    if (node.type !== 'heading') return emptyHeadings(node);
    const next = children[index + 1];
    return !next || (next.type === 'heading' && next.depth <= node.depth) ? [node] : [];
  });
}
