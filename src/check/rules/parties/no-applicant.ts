import type { Rule } from '../../rule.ts';
import { hasMain, hasScheme } from '../../sources-of.ts';

/** A lead partner that may not apply for the subsidy. */
export const noApplicant: Rule = {
  id: 'parties/no-applicant',
  severity: 'warning',
  what: 'Kijkt of de penvoerder (`lead`) van het soort is dat volgens de regeling de subsidie aanvraagt.',
  why: 'Een aanvraag van een ander dan de regeling noemt, wordt afgewezen.',
  help: 'Zet bij `lead` (penvoerder) een partner van het soort dat mag aanvragen, of verbeter het `type` (soort) van de partner.',
  examples: [
    {
      what: 'De gemeente is penvoerder, en de regeling is voor schoolbesturen.',
      agenda: { data: 'lead: gemeente' },
      reports: [
        'gemeente → De penvoerder is “Gemeente Voorbeeldstad”, en die is niet van het soort `school-board`; alleen zo’n partner kan bij Voorbeeldregeling aanvragen.',
      ],
    },
    {
      what: 'Een schoolbestuur is penvoerder.',
      agenda: { data: 'lead: bestuur' },
    },
  ],
  run(documents, dossier, report) {
    const { main, scheme } = dossier;
    if (scheme.applicant === undefined || !hasScheme(dossier) || !hasMain(documents, dossier)) return;
    const { data } = main;
    if (!('lead' in data) || data.lead.value === undefined) return;
    const partner = data.partners[data.lead.value];
    const type = partner?.type.value;
    if (!partner || type === undefined || type === scheme.applicant) return;
    report({
      message: `De penvoerder is “${partner.name.value ?? data.lead.value}”, en die is niet van het soort \`${scheme.applicant}\`; alleen zo’n partner kan bij ${scheme.name} aanvragen.`,
      span: data.lead.span,
      related: [{ message: 'Hier staat het soort partner.', span: partner.type.span }],
    });
  },
};
