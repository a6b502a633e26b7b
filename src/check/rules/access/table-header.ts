import type { TableCell } from 'mdast';
import { spanOf } from '../../../model/nodes.ts';
import { textOf } from '../../../model/text-of.ts';
import { bodyNodes } from '../../body-nodes.ts';
import type { Rule } from '../../rule.ts';

/** Tables whose header says nothing (WCAG 2.2, 1.3.1). The first cell of the header may be empty. */
export const tableHeader: Rule = {
  id: 'access/table-header',
  severity: 'warning',
  what: 'Zoekt tabellen waarvan de koprij leeg is, en kolommen zonder naam.',
  why: 'Wie het document laat voorlezen, hoort bij elk vak de naam van de kolom. Zonder koprij zijn het losse woorden.',
  help: 'Zet in de bovenste rij boven elke kolom wat erin staat.',
  examples: [
    {
      what: 'Een koprij die leeg is gelaten omdat Markdown er een wil hebben.',
      sheet:
        '## Doelgroep\n\n|   |   |\n|---|---|\n| Groep 7 | 40 leerlingen |\n| Groep 8 | 45 leerlingen |\n',
      reports: ['|   |   | → Deze tabel heeft een lege koprij.'],
    },
    {
      what: 'Eén kolom zonder naam. Het vak linksboven mag leeg zijn.',
      sheet: '## Doelgroep\n\n|   | Jongens |   |\n|---|---|---|\n| Groep 7 | 20 | 20 |\n',
      reports: ['|   | → Kolom 3 van deze tabel heeft geen naam.'],
    },
    {
      what: 'Elke kolom heeft een naam.',
      sheet: '## Doelgroep\n\n| Groep | Leerlingen |\n|---|---|\n| Groep 7 | 40 |\n',
    },
  ],
  run(documents, dossier, report) {
    for (const table of bodyNodes('table', documents, dossier)) {
      const [header, ...rows] = table.children;
      if (!header) continue;
      if (header.children.every(isEmpty)) {
        report({ message: 'Deze tabel heeft een lege koprij.', span: spanOf(header) });
        continue;
      }
      for (const [index, cell] of header.children.entries()) {
        if (
          index === 0 ||
          !isEmpty(cell) ||
          !rows.some(({ children }) => children[index] && !isEmpty(children[index]))
        )
          continue;
        report({ message: `Kolom ${index + 1} van deze tabel heeft geen naam.`, span: spanOf(cell) });
      }
    }
  },
};

function isEmpty(cell: TableCell): boolean {
  return textOf(cell).trim() === '';
}
