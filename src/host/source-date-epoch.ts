/** Last second of the year 9999: no document can have a later date. */
const last = 253_402_300_799;

/**
 * Reads `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/), whole seconds since
 * 1970. Returns undefined when it is unset, `'invalid'` for anything else.
 */
export function readSourceDateEpoch(value: string | undefined): number | undefined | 'invalid' {
  if (value === undefined || value === '') return undefined;
  const seconds = /^\d{1,12}$/.test(value) ? Number(value) : Number.NaN;
  return seconds <= last ? seconds : 'invalid';
}
