import type { Rule } from '../../rule.ts';
import { hasMain } from '../../sources-of.ts';

/** An agreement that one party signs. */
export const tooFew: Rule = {
  id: 'parties/too-few',
  severity: 'warning',
  what: 'Zoekt akkoorden en agenda’s die door minder dan twee partijen worden ondertekend.',
  why: 'Een afspraak heeft twee kanten: wie alleen tekent, spreekt met niemand iets af.',
  help: 'Zet bij `signatories` (ondertekenaars) wie voor de andere partijen tekenen.',
  examples: [
    {
      what: 'Eén handtekening.',
      agenda: { data: 'signatories:\n  - partner: bestuur\n    name: B. Jansen\n    role: Bestuurder' },
      reports: ['signatories → Er tekent maar één partij: “Stad & Esch”.'],
    },
    {
      what: 'Twee handtekeningen van dezelfde partij.',
      agenda: {
        data: 'signatories:\n  - partner: bestuur\n    name: B. Jansen\n    role: Bestuurder\n  - partner: bestuur\n    name: C. Smit\n    role: Rector',
      },
      reports: ['signatories → Er tekent maar één partij: “Stad & Esch”.'],
    },
    {
      what: 'Twee partijen, waarvan één met twee handtekeningen.',
      agenda: {
        data: 'signatories:\n  - partner: gemeente\n    name: A. de Vries\n    role: Wethouder\n  - partner: bestuur\n    name: B. Jansen\n    role: Bestuurder\n  - partner: bestuur\n    name: C. Smit\n    role: Rector',
      },
    },
  ],
  run(documents, dossier, report) {
    if (!hasMain(documents, dossier)) return;
    const { data, keys } = dossier.main;
    const { signatories = [] } = data;
    // An empty list and a signatory without a party are reported as open fields.
    if (signatories.some(({ partner }) => partner.value === undefined)) return;
    const [party, ...others] = new Set(signatories.map(({ partner }) => partner.value));
    if (party === undefined || others.length > 0) return;
    report({
      message: `Er tekent maar één partij: “${data.partners[party]?.name.value ?? party}”.`,
      span: keys?.get('signatories') ?? data.title.span,
    });
  },
};
