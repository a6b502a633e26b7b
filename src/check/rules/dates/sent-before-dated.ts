import { compareDates } from '../../../values/calendar-date.ts';
import { formatDate } from '../../../values/format-date.ts';
import type { Rule } from '../../rule.ts';
import { sourcesOf } from '../../sources-of.ts';

/** A letter that left before it was dated. */
export const sentBeforeDated: Rule = {
  id: 'dates/sent-before-dated',
  severity: 'warning',
  what: 'Zoekt brieven die volgens `sent` (verzenddatum) de deur uit gingen vóór hun eigen datum.',
  why: 'Een brief wordt verzonden op de dag van zijn datum of later; een van de twee datums is dus fout.',
  help: 'Verbeter `sent` (verzenddatum) of `date` (datum).',
  examples: [
    {
      what: 'Verzonden voordat de brief er was.',
      letter: { data: 'date: 4 oktober 2022\nsent: 4 september 2022' },
      reports: [
        '4 september 2022 → De brief is verzonden op 4 september 2022, en draagt de datum 4 oktober 2022.',
      ],
    },
    {
      what: 'Op dezelfde dag verzonden.',
      letter: { data: 'date: 4 oktober 2022\nsent: 4 oktober 2022' },
    },
  ],
  run(documents, dossier, report) {
    for (const { data } of sourcesOf(documents, dossier)) {
      if (!('sent' in data)) continue;
      const { sent, date } = data;
      if (!sent?.value || !date.value || compareDates(sent.value, date.value) >= 0) continue;
      report({
        message: `De brief is verzonden op ${formatDate(sent.value)}, en draagt de datum ${formatDate(date.value)}.`,
        span: sent.span,
        related: [{ message: 'Hier staat de datum van de brief.', span: date.span }],
      });
    }
  },
};
