import { kindFacts } from '../../../kinds/facts.ts';
import { documentsOf } from '../../../model/documents-of.ts';
import { statusOf } from '../../../model/status-of.ts';
import type { Rule } from '../../rule.ts';
import { sourcesOf } from '../../sources-of.ts';

/** A final letter or annex that takes its values from a main document that is still a draft. */
export const leansOnDraft: Rule = {
  id: 'status/leans-on-draft',
  severity: 'warning',
  what: 'Zoekt definitieve brieven en bijlagen bij een akkoord of agenda die zelf nog een concept is.',
  why: 'Namen, bedragen en onderdelen komen uit het hoofddocument. Wat daar nog verandert, klopt dan in de brief niet meer.',
  help: 'Maak eerst het hoofddocument definitief, of laat ook dit document een concept.',
  examples: [
    {
      what: 'De brief is definitief, de agenda waar hij over gaat nog niet.',
      letter: { data: 'status: final' },
      reports: ['final → Dit document is definitief, maar “Gelijke kansen” is nog een concept.'],
    },
    {
      what: 'Beide zijn definitief.',
      agenda: { data: 'status: final' },
      letter: { data: 'status: final' },
    },
  ],
  run(documents, dossier, report) {
    const { main } = dossier;
    if (statusOf(main, dossier) === 'final') return;
    const sources = sourcesOf(documents, dossier);
    for (const document of documentsOf(dossier)) {
      if (document === main || !sources.includes(document) || !('status' in document.data)) continue;
      if (kindFacts[document.data.kind].role === 'lone' || statusOf(document, dossier) !== 'final') continue;
      report({
        message: `Dit document is definitief, maar “${main.data.title.raw}” is nog een concept.`,
        span: document.data.status.span,
      });
    }
  },
};
