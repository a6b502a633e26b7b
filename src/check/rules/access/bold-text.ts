import { spanOf } from '../../../model/nodes.ts';
import { textOf } from '../../../model/text-of.ts';
import { bodyNodes } from '../../body-nodes.ts';
import type { Rule } from '../../rule.ts';

/** Headings in bold, and whole paragraphs: what Word's direct formatting leaves behind. */
export const boldText: Rule = {
  id: 'access/bold-text',
  severity: 'info',
  what: 'Zoekt koppen die ook nog vet zijn gemaakt, en hele alinea’s in vet.',
  why: 'Hoe een kop eruitziet, staat in de huisstijl. Waar alles vet is, valt niets meer op.',
  help: 'Haal de sterretjes weg.',
  examples: [
    {
      what: 'Een vette kop en een vette alinea.',
      sheet:
        '## **Doelgroep**\n\n**De leerlingen van groep 7 en 8 van alle scholen in de wijk krijgen twee keer per week extra les in taal en rekenen.**\n',
      reports: [
        '## **Doelgroep** → De kop `Doelgroep` is ook nog vet gemaakt.',
        '**De leerlingen van groep 7 en 8 van alle scholen in de wijk krijgen twee keer per week extra les in taal en rekenen.** → Deze hele alinea is vet.',
      ],
    },
    {
      what: 'Eén woord van een kop, en een korte vette zin.',
      sheet: '## Doelgroep\n\n### De *eerste* groep\n\n**Iedereen doet mee.**\n',
    },
  ],
  run(documents, dossier, report) {
    for (const heading of bodyNodes('heading', documents, dossier))
      if (heading.children.length === 1 && heading.children[0]?.type === 'strong')
        report({ message: `De kop \`${textOf(heading)}\` is ook nog vet gemaakt.`, span: spanOf(heading) });
    for (const paragraph of bodyNodes('paragraph', documents, dossier)) {
      const [first, ...others] = paragraph.children;
      if (first?.type === 'strong' && others.length === 0 && textOf(first).length > MIN_CHARACTERS)
        report({ message: 'Deze hele alinea is vet.', span: spanOf(paragraph) });
    }
  },
};

/** Shorter ones may be a line that should catch the eye. */
const MIN_CHARACTERS = 80;
