/** For agendas of many sizes: the text of the tree and of the PDF's structure tree are the same sequence. */

import { describe, expect, it } from 'vitest';
import { memoryHost } from '../src/host/memory-host.ts';
import { builtDossier } from './support/built-dossier.ts';
import { projectHost } from './support/examples.ts';
import { generatedAgenda } from './support/generated-agenda.ts';
import { sampled } from './support/nightly.ts';

const names = [
  'Gemeente Súdwest-Fryslân',
  'Stad & Esch',
  "Stichting 't Hof van 'Ŵales' & Zonen",
  'Coöperatie “Drenthe” met * sterren * | 2 < 3 en (haken)',
  'Vereniging voor Protestants-Christelijk, Rooms-Katholiek, Openbaar en Algemeen Bijzonder Primair en Voortgezet Onderwijs in de Regio Noord- en Midden-Drenthe en Omgeving',
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochonderwijsondersteuningsorganisatie',
  'Één école d’été',
];
const amounts = ['€ 0', '€ 1.034.000', '588 uur x € 85,-', '2 x € 250,00', '€ 12,34'];
const sheetCounts = [1, 3, 7];
const signatoryCounts = [2, 3, 4, 5, 6, 7, 8, 9];

describe('tree text = structure-tree text of the PDF', () => {
  const cases = signatoryCounts.map((signatories, index) => ({
    signatories,
    sheets: sheetCounts[index % 3] ?? 1,
    from: index,
  }));
  it.each(sampled(cases, 2))(
    'for $sheets sheets and $signatories signatories',
    async ({ signatories, sheets, from }) => {
      const turned = (list: string[]) => [
        ...list.slice(from % list.length),
        ...list.slice(0, from % list.length),
      ];
      const files = generatedAgenda('d', {
        sheets,
        signatories,
        amounts: turned(amounts),
        names: turned(names),
      });
      const built = await builtDossier('d', memoryHost(files, { below: projectHost }));
      expect(built.said.pdf).toEqual(built.said.tree);
      for (const name of turned(names).slice(0, signatories))
        expect(built.said.tree.join('\n')).toContain(name.toUpperCase());
    },
  );
});
