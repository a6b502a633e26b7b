import { kindFacts } from '../../../kinds/facts.ts';
import type { Rule } from '../../rule.ts';
import { hasMain } from '../../sources-of.ts';

/** A party to an agreement for whom nobody signs. */
export const notSigning: Rule = {
  id: 'parties/not-signing',
  severity: 'warning',
  what: 'Zoekt partners voor wie niemand tekent: in een akkoord alle partners, in een GKA-agenda de gemeente, het ministerie en de schoolbesturen.',
  why: 'Wie niet tekent, is aan niets gebonden, en staat toch als partner in het document.',
  help: 'Zet bij `signatories` (ondertekenaars) wie voor deze partner tekent, of haal de partner weg.',
  examples: [
    {
      what: 'Voor het ministerie tekent niemand.',
      agenda: {
        data: 'partners:\n  gemeente:\n    name: Gemeente Voorbeeldstad\n    type: municipality\n  bestuur:\n    name: Stad & Esch\n    type: school-board\n  ocw:\n    name: Ministerie van OCW\n    type: ministry',
      },
      reports: ['ocw → Voor “Ministerie van OCW” tekent niemand.'],
    },
    {
      what: 'Een school die meedoet aan een GKA-agenda, tekent niet zelf: dat doet haar bestuur.',
      agenda: {
        data: 'partners:\n  gemeente:\n    name: Gemeente Voorbeeldstad\n    type: municipality\n  bestuur:\n    name: Stad & Esch\n    type: school-board\n  school:\n    name: De Plataan\n    type: other',
      },
    },
  ],
  run(documents, dossier, report) {
    if (!hasMain(documents, dossier)) return;
    const { data, keys } = dossier.main;
    const { signatories = [], partners } = data;
    const { mustSign, confirmedBy } = kindFacts[data.kind];
    // An empty list is reported as an open field; an unknown party may be any of them.
    if (signatories.length === 0 || signatories.some(({ partner }) => partner.value === undefined)) return;
    const signing = new Set(signatories.map(({ partner }) => partner.value));
    const types = new Set([...signing].map((id) => partners[id ?? '']?.type.value));
    for (const [id, { name, type }] of Object.entries(partners)) {
      if (signing.has(id) || type.value === undefined || !mustSign.includes(type.value)) continue;
      // That nobody of this type confirms the document is said by `data/no-authority`.
      if (type.value === confirmedBy && !types.has(confirmedBy)) continue;
      report({
        message: `Voor “${name.value ?? id}” tekent niemand.`,
        span: keys?.get(`partners.${id}`) ?? name.span,
      });
    }
  },
};
