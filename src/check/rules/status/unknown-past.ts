import { documentsOf } from '../../../model/documents-of.ts';
import type { Rule } from '../../rule.ts';
import { sourcesOf } from '../../sources-of.ts';

/** A final of which a shallow clone may not have the version that was sent. */
export const unknownPast: Rule = {
  id: 'status/unknown-past',
  severity: 'info',
  what: 'Zegt het als deze kopie van het project niet ver genoeg teruggaat om te weten wat u eerder verzond.',
  why: 'Een definitief document wordt vergeleken met wat eerder onder hetzelfde nummer is verzonden. Dat staat misschien in een commit die hier niet is.',
  help: 'Haal de hele geschiedenis op met `git fetch --unshallow`; in GitHub Actions is dat `fetch-depth: 0`.',
  examples: [
    {
      what: 'De oudste commit die hier is, heeft dit nummer al.',
      agenda: { data: 'status: final\nversion: 1.0' },
      sent: { data: 'status: final\nversion: 1.0', isShallow: true },
      reports: ['1.0 → Of dit document sinds het verzenden is veranderd, is hier niet na te gaan.'],
    },
    {
      what: 'De hele geschiedenis is er.',
      agenda: { data: 'status: final\nversion: 1.0' },
      sent: { data: 'status: final\nversion: 1.0' },
    },
  ],
  run(documents, dossier, report) {
    const sources = sourcesOf(documents, dossier);
    for (const { file, data } of documentsOf(dossier).filter((each) => sources.includes(each))) {
      const sent = dossier.sent?.get(file);
      if (!sent || sent.isFirst || sent.changed.length > 0 || !('version' in data) || !data.version) continue;
      report({
        message: 'Of dit document sinds het verzenden is veranderd, is hier niet na te gaan.',
        span: data.version.span,
      });
    }
  },
};
