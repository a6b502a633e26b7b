import { plainSpaces, quoteAuthored } from '../text/authored-text.ts';
import { years } from './calendar-date.ts';
import type { Period } from './period.ts';
import { err, type Failure, meant, ok, type Result, write } from './result.ts';

const example = 'schrijf de jaren zoals `2022-2024`, of één jaar zoals `2022`';

/** Reads a span of whole years: `2022-2024`, `2022 – 2024` or `2022`. The end may not be before the start. */
export function parsePeriod(text: string): Result<Period> {
  const authored = plainSpaces(text);
  const found = /^(\d{4})(?: ?[-–—−‐‑] ?(\d{4}))?$/.exec(authored);
  if (!found) return refusePeriod(authored);
  const period = { from: Number(found[1]), to: Number(found[2] ?? found[1]) };
  const strange = [period.from, period.to].find((year) => year < years.first || year > years.last);
  if (strange !== undefined)
    return err('period/year', {
      message: `het jaar ${strange} in ${quoteAuthored(authored)} kan niet kloppen`,
      help: 'verbeter het jaartal',
    });
  if (period.to < period.from)
    return err('period/reversed', {
      message: `de periode ${quoteAuthored(authored)} eindigt voor zij begint`,
      ...meant(`${period.to}-${period.from}`),
    });
  return ok(period);
}

function refusePeriod(authored: string): Failure {
  const quoted = quoteAuthored(authored);
  const short = /^(\d\d)(\d\d) ?[-–/] ?['’]?(\d\d)$/.exec(authored);
  if (short)
    return err('period/two-digit-year', {
      message: `het tweede jaartal in ${quoted} heeft twee cijfers`,
      ...write(`${short[1]}${short[2]}-${short[1]}${short[3]}`),
    });
  const words = /^(?:van )?(\d{4}) ?(?:t\/m|t\.?m\.?|tot en met|tot|en|\/) ?(\d{4})$/i.exec(authored);
  if (words)
    return err('period/notation', {
      message: `${quoted} is niet te lezen als periode`,
      ...write(`${words[1]}-${words[2]}`),
    });
  if (/\d{4}/.test(authored) && /[-–]|\p{L}{3,}/u.test(authored))
    return err('period/whole-years', { message: `${quoted} is geen periode van hele jaren`, help: example });
  return err('period/unreadable', { message: `${quoted} is geen periode`, help: example });
}
