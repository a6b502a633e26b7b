/** Personal numbers that are valid and of nobody: each is another, so that one dossier can hold one in every position. */
export interface Planted {
  readonly bsn: string;
  readonly iban: string;
  readonly mobile: string;
}

/** Returns the numbers of a position. */
export function planted(position: number): Planted {
  return { bsn: bsnFrom(position), iban: ibanFrom(position), mobile: `06-${20_000_001 + position * 7}` };
}

/** The eleven test: weights 9 to 2, and the last digit counts as minus one. */
function bsnFrom(position: number): string {
  const first = String(11_234_500 + position * 13).padStart(8, '0');
  const sum = [...first].reduce((total, digit, index) => total + Number(digit) * (9 - index), 0);
  return sum % 11 === 10 ? bsnFrom(position + 5_000) : `${first}${sum % 11}`;
}

/** ISO 13616, with the bank of the well-known example. */
function ibanFrom(position: number): string {
  const account = String(417_000_000 + position * 17).padStart(10, '0');
  const digits = [...`ABNA${account}NL00`].map((character) => Number.parseInt(character, 36)).join('');
  const check = 98n - (BigInt(digits) % 97n);
  return `NL${String(check).padStart(2, '0')}ABNA${account}`;
}
