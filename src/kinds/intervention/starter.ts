import { capitalized } from '../../text/capitalized.ts';
import type { Starter, Values } from '../start/starter.ts';

/** Folder of sheets in their dossier. */
const folder = 'interventies';

/** A sheet for an existing dossier. */
export const interventionStarter: Starter = {
  order: [],
  refers: {
    partners: 'partners',
    'contact.partner': 'partners',
    'budget.cost': 'costs',
    'funding.source': 'sources',
  },
  questions: [{ name: 'title', ask: 'Titel van de interventie', path: ['title'] }],
  title: capitalized,
  listedAs: 'interventions',
  headingMark: '##',
  plan: ({ id, answers, dossier }) => [
    {
      kind: 'intervention',
      file: sheetFile(id),
      values: sheetValues(answers.title ?? '', dossier?.period ?? '', []),
    },
  ],
};

/** Returns the path of a sheet in its dossier. */
export function sheetFile(id: string): string {
  return `${folder}/${id}.md`;
}

/** Returns the values of a new sheet. The first partner becomes its contact. */
export function sheetValues(title: string, period: string, partners: readonly string[]): Values {
  const [contact = ''] = partners;
  return {
    title,
    period,
    partners,
    contact: { partner: contact },
    // An open line of each shows what belongs there.
    budget: [{}],
    funding: [{}],
  };
}
