/** Last second of the year 9999: no date in a document can be later. */
const last = 253_402_300_799;

/**
 * Reads `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/): whole seconds since 1970.
 * Returns undefined when it is not set, `'invalid'` when it is no such number.
 */
export function readSourceDateEpoch(value: string | undefined): number | undefined | 'invalid' {
  if (value === undefined || value === '') return undefined;
  const seconds = /^\d{1,12}$/.test(value) ? Number(value) : Number.NaN;
  return seconds <= last ? seconds : 'invalid';
}
