import { idFrom } from '../model/id-from.ts';
import { capitalized } from './capitalized.ts';
import { idProblem } from './id-problem.ts';
import { sheetFile, sheetValues } from './intervention-starter.ts';
import type { Start, Starter, Values } from './starter.ts';

const file = 'agenda.md';
const firstSheet = 'Eerste interventie';

/** A dossier of its own: the agenda, and the first of its sheets. */
export const gkaAgendaStarter: Starter = {
  order: [
    ...['kind', 'title', 'type', 'status', 'period', 'date'],
    ...['partners', 'lead', 'interventions', 'signatories', 'terms'],
    ...['style', 'scheme', 'version', 'notice', 'motto'],
  ],
  refers: { style: 'styles', scheme: 'schemes', lead: 'partners', 'signatories.partner': 'partners' },
  questions: [
    { name: 'title', ask: 'Titel van de agenda', path: ['title'] },
    { name: 'municipality', ask: 'Naam van de gemeente', path: ['partners', 'gemeente', 'name'] },
    {
      name: 'lead',
      ask: 'Naam van de penvoerder (wie de subsidie aanvraagt)',
      path: ['partners', 'penvoerder', 'name'],
      example: 'Stichting Scholen Voorbeeldstad',
    },
    { name: 'period', ask: 'Periode', path: ['period'] },
    {
      name: 'intervention',
      ask: 'Titel van de eerste interventie',
      kind: 'intervention',
      path: ['title'],
      otherwise: firstSheet,
    },
    { name: 'style', ask: 'Huisstijl', path: ['style'], of: 'styles' },
    { name: 'scheme', ask: 'Regeling', path: ['scheme'], of: 'schemes' },
  ],
  title: (name) => (/^gka-agenda\b/i.test(name) ? capitalized(name) : `GKA-agenda ${capitalized(name)}`),
  plan: ({ answers }) => {
    const { partners, municipality, lead } = partnersOf(answers);
    const { intervention = firstSheet } = answers;
    const sheet = sheetFile(sheetId(intervention));
    const known = {
      partners: Object.entries(partners).map(([id, { name = '', short = name }]) => ({ id, name: short })),
    };
    const { period = '', style = '', scheme = '' } = answers;
    const joining = [...new Set([municipality, lead])].filter((id) => id !== '');
    return [
      {
        kind: 'gka-agenda',
        file,
        known,
        values: {
          title: answers.title ?? '',
          type: 'agenda',
          status: 'draft',
          period,
          partners,
          lead,
          interventions: [sheet],
          signatories: Object.keys(partners).map((partner) => ({ partner })),
          style,
          scheme,
        },
      },
      { kind: 'intervention', file: sheet, known, values: sheetValues(intervention, period, joining) },
    ];
  },
};

/** Whoever types a title thinks of no file: when it gives no name for one, a common name does. */
function sheetId(title: string): string {
  const id = idFrom(title);
  return idProblem(id) || `${id}.md` === file ? idFrom(firstSheet) : id;
}

/** The municipality and the ministry that an agenda is an agreement of, and the lead when it is known and neither of them. */
function partnersOf({ municipality = '', lead = '' }: Start['answers']) {
  const municipalityId = idFrom(municipality.replace(/^gemeente\s+/i, '')) || 'gemeente';
  const partners: Record<string, Record<string, string>> = {
    [municipalityId]: { name: municipality, type: 'municipality' },
  };
  const ministryId = freeId('ocw', partners);
  partners[ministryId] = {
    name: 'Ministerie van Onderwijs, Cultuur en Wetenschap',
    type: 'ministry',
    short: 'Ministerie van OCW',
  };
  if (lead === '') return { partners, municipality: municipalityId, lead: '' };
  const same = Object.entries(partners).find(
    ([, { name = '' }]) => name.toLowerCase() === lead.toLowerCase(),
  );
  if (same) return { partners, municipality: municipalityId, lead: same[0] };
  const leadId = freeId(idFrom(lead) || 'penvoerder', partners);
  // What sort of organisation it is, nobody said: it stays open.
  partners[leadId] = { name: lead };
  return { partners, municipality: municipalityId, lead: leadId };
}

function freeId(wanted: string, taken: Values): string {
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!Object.hasOwn(taken, id)) return id;
  }
}
