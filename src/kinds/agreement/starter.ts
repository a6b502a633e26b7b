import { capitalized } from '../../text/capitalized.ts';
import { freeId } from '../start/free-id.ts';
import { municipalityId } from '../start/municipality-id.ts';
import { partnerChoices } from '../start/partner-choices.ts';
import type { Starter } from '../start/starter.ts';
import { usualQuestions } from '../start/usual-questions.ts';

/** A new dossier with an agreement. */
export const agreementStarter: Starter = {
  order: [
    ...['kind', 'title', 'status', 'period', 'date'],
    ...['partners', 'signatories', 'signing', 'order', 'terms'],
    ...['style', 'annexes', 'scheme', 'costs', 'sources', 'budget', 'funding', 'version', 'notice'],
  ],
  refers: {
    style: 'styles',
    scheme: 'schemes',
    'budget.cost': 'costs',
    'funding.source': 'sources',
    'signatories.partner': 'partners',
  },
  questions: [
    { name: 'title', ask: 'Titel van het akkoord', path: ['title'] },
    usualQuestions.municipality,
    usualQuestions.period,
    { ...usualQuestions.style, example: 'neutraal' },
  ],
  title: (name) =>
    /akkoord|convenant/i.test(name) ? capitalized(name) : `Onderwijskansenakkoord ${capitalized(name)}`,
  headingMark: '#',
  plan: ({ answers }) => {
    const { title = '', municipality = '', period = '', style = '' } = answers;
    const partners = partnersOf(municipality);
    return [
      {
        kind: 'agreement',
        file: 'akkoord.md',
        known: { partners: partnerChoices(partners) },
        values: {
          title,
          status: 'draft',
          period,
          partners,
          signatories: Object.keys(partners).map((partner) => ({ partner })),
          style,
        },
      },
    ];
  },
};

/** The municipality, and a school board without a name: no agreement about schools is made without one. */
function partnersOf(municipality: string) {
  const partners: Record<string, Record<string, string>> = {
    [municipalityId(municipality)]: { name: municipality, type: 'municipality' },
  };
  partners[freeId('schoolbestuur', partners)] = { type: 'school-board' };
  return partners;
}
