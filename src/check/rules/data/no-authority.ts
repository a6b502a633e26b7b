import { kindFacts } from '../../../kinds/facts.ts';
import type { Rule } from '../../rule.ts';
import { hasMain } from '../../sources-of.ts';

/** An agenda without a signature for the competent authority: its space in the template stays blank. */
export const noAuthority: Rule = {
  id: 'data/no-authority',
  severity: 'warning',
  what: 'Kijkt of iemand de agenda ondertekent voor het bevoegd gezag: een partner met `type: school-board` (schoolbestuur).',
  why: 'Het schoolbestuur vraagt de subsidie aan. In het document staat anders een open vak waar het bevoegd gezag tekent.',
  help: 'Zet bij `signatories` (ondertekenaars) wie voor het schoolbestuur tekent.',
  examples: [
    {
      what: 'Alleen de gemeente tekent.',
      agenda: { data: 'signatories:\n  - partner: gemeente\n    name: A. de Vries\n    role: Wethouder' },
      reports: ['signatories → Niemand ondertekent voor het bevoegd gezag.'],
    },
    {
      what: 'Het bestuur van de school tekent mee.',
      agenda: {
        data: 'signatories:\n  - partner: gemeente\n    name: A. de Vries\n    role: Wethouder\n  - partner: bestuur\n    name: B. Jansen\n    role: Bestuurder',
      },
    },
  ],
  run(documents, dossier, report) {
    if (!hasMain(documents, dossier)) return;
    const { data, keys } = dossier.main;
    const { confirmedBy } = kindFacts[data.kind];
    if (confirmedBy === undefined) return;
    const types = (data.signatories ?? []).map(
      ({ partner }) => data.partners[partner.value ?? '']?.type.value,
    );
    // An empty list and an unknown partner are reported as open fields.
    if (types.length === 0 || types.includes(undefined) || types.includes(confirmedBy)) return;
    report({
      message: 'Niemand ondertekent voor het bevoegd gezag.',
      span: keys?.get('signatories') ?? data.title.span,
    });
  },
};
