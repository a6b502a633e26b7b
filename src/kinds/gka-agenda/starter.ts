import { capitalized } from '../../text/capitalized.ts';
import { idFrom } from '../../values/id-from.ts';
import { sheetFile, sheetValues } from '../intervention/starter.ts';
import { freeId } from '../start/free-id.ts';
import { idProblem } from '../start/id-problem.ts';
import { municipalityId } from '../start/municipality-id.ts';
import { partnerChoices } from '../start/partner-choices.ts';
import type { Start, Starter } from '../start/starter.ts';
import { usualQuestions } from '../start/usual-questions.ts';

const file = 'agenda.md';
const firstSheet = 'Eerste interventie';

/** A new dossier with an agenda and its first sheet. */
export const gkaAgendaStarter: Starter = {
  order: [
    ...['kind', 'title', 'type', 'status', 'period', 'date'],
    ...['partners', 'lead', 'interventions', 'signatories', 'signing', 'order', 'terms'],
    ...['style', 'scheme', 'costs', 'sources', 'version', 'notice', 'motto'],
  ],
  refers: { style: 'styles', scheme: 'schemes', lead: 'partners', 'signatories.partner': 'partners' },
  questions: [
    { name: 'title', ask: 'Titel van de agenda', path: ['title'] },
    usualQuestions.municipality,
    {
      name: 'lead',
      ask: 'Naam van de penvoerder (wie de subsidie aanvraagt)',
      path: ['partners', 'penvoerder', 'name'],
      example: 'Stichting Scholen Voorbeeldstad',
    },
    usualQuestions.period,
    {
      name: 'intervention',
      ask: 'Titel van de eerste interventie',
      kind: 'intervention',
      path: ['title'],
      otherwise: firstSheet,
    },
    usualQuestions.style,
    { name: 'scheme', ask: 'Regeling', path: ['scheme'], of: 'schemes' },
  ],
  title: (name) => (/^gka-agenda\b/i.test(name) ? capitalized(name) : `GKA-agenda ${capitalized(name)}`),
  headingMark: '##',
  plan: ({ answers }) => {
    const { partners, municipality, lead } = partnersOf(answers);
    const { intervention = firstSheet } = answers;
    const sheet = sheetFile(sheetId(intervention));
    const known = { partners: partnerChoices(partners) };
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

/** Returns the id of a sheet from its title, or the usual one if no file can be called that. */
function sheetId(title: string): string {
  const id = idFrom(title);
  return idProblem(id) || `${id}.md` === file ? idFrom(firstSheet) : id;
}

/** The municipality, the ministry and the lead, if it is known and neither of them. */
function partnersOf({ municipality = '', lead = '' }: Start['answers']) {
  const own = municipalityId(municipality);
  const partners: Record<string, Record<string, string>> = {
    [own]: { name: municipality, type: 'municipality' },
  };
  const ministryId = freeId('ocw', partners);
  partners[ministryId] = {
    name: 'Ministerie van Onderwijs, Cultuur en Wetenschap',
    type: 'ministry',
    short: 'Ministerie van OCW',
  };
  if (lead === '') return { partners, municipality: own, lead: '' };
  const same = Object.entries(partners).find(
    ([, { name = '' }]) => name.toLowerCase() === lead.toLowerCase(),
  );
  if (same) return { partners, municipality: own, lead: same[0] };
  const leadId = freeId(idFrom(lead) || 'penvoerder', partners);
  // The type of this organisation is unknown, and left open.
  partners[leadId] = { name: lead };
  return { partners, municipality: own, lead: leadId };
}
