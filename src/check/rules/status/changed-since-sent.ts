import { documentsOf } from '../../../model/documents-of.ts';
import { formatDate } from '../../../values/format-date.ts';
import type { Rule } from '../../rule.ts';
import { sourcesOf } from '../../sources-of.ts';

const help =
  'Wilt u de nieuwe tekst verzenden? Verhoog `version` (versie). Was de oude nog niet verzonden, geef dan de commit die u wel verzendt een tag. `akkoord redline` laat zien wat er anders is.';

/** A final whose text is not that of the version that was sent, and which still has its number. */
export const changedSinceSent: Rule = {
  id: 'status/changed-since-sent',
  severity: 'warning',
  what: 'Vergelijkt een definitief document met wat u eerder verzond. Verzonden is in git: de laatste versie met een tag die definitief was en hetzelfde nummer had (`version`), of zonder tag de eerste die definitief werd met dat nummer.',
  why: 'Wie de eerste tekst kreeg, denkt dat zij deze al kent: beide heten hetzelfde.',
  help,
  examples: [
    {
      what: 'Versie 1.0 is verzonden, en de tekst is daarna veranderd.',
      agenda: {
        data: 'status: final\nversion: 1.0',
        body: '## Toelichting\n\nWij stellen twee coaches aan.\n',
      },
      sent: { data: 'status: final\nversion: 1.0', body: '## Toelichting\n\nWij stellen een coach aan.\n' },
      reports: [
        '1.0 → Dit document is veranderd sinds v1.0 (28 september 2022), en is nog steeds versie 1.0.',
      ],
    },
    {
      what: 'De nieuwe tekst heeft een nieuw nummer.',
      agenda: {
        data: 'status: final\nversion: 1.1',
        body: '## Toelichting\n\nWij stellen twee coaches aan.\n',
      },
      sent: { data: 'status: final\nversion: 1.0', body: '## Toelichting\n\nWij stellen een coach aan.\n' },
    },
    {
      what: 'Alleen een opmerking die niemand te lezen krijgt, is erbij gekomen.',
      agenda: {
        data: 'status: final\nversion: 1.0',
        body: '## Toelichting\n\n<!-- Nagekeken. -->\n\nWij stellen een coach aan.\n',
      },
      sent: { data: 'status: final\nversion: 1.0', body: '## Toelichting\n\nWij stellen een coach aan.\n' },
    },
  ],
  run(documents, dossier, report) {
    const sources = sourcesOf(documents, dossier);
    for (const { file, data } of documentsOf(dossier).filter((each) => sources.includes(each))) {
      const sent = dossier.sent?.get(file);
      if (!sent || sent.changed.length === 0 || !('version' in data) || !data.version) continue;
      const others = sent.changed.filter((each) => each !== file);
      const where = others.length > 0 ? ` (ook in ${others.map((each) => `\`${each}\``).join(', ')})` : '';
      report({
        message: `Dit document is veranderd sinds ${sent.name} (${dayOf(sent.date)})${where}, en is nog steeds versie ${data.version.raw}.`,
        span: data.version.span,
      });
    }
  },
};

/** `28 september 2022` */
function dayOf(date: string): string {
  const [year = 0, month = 0, day = 0] = date.slice(0, 10).split('-').map(Number);
  return formatDate({ year, month, day });
}
