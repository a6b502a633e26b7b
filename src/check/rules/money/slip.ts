/**
 * How many digits of an amount say something: 49.980 has four, 50.000 one.
 * @param digits of an amount, without signs
 */
export function significance(digits: string): number {
  return digits.replace(/^0+|0+$/g, '').length;
}

/**
 * Says whether a slip of the hand makes one number of the other: two neighbours swapped, one digit changed, one
 * left out, or one typed too many.
 * @param said @param meant digits, without signs
 */
export function isSlip(said: string, meant: string): boolean {
  if (said === meant) return false;
  if (Math.abs(said.length - meant.length) > 1) return false;
  if (said.length !== meant.length) {
    const [short, long] = said.length < meant.length ? [said, meant] : [meant, said];
    const at = firstDifference(short, long);
    return short.slice(at) === long.slice(at + 1);
  }
  const at = firstDifference(said, meant);
  return said.slice(at + 1) === meant.slice(at + 1) || isSwapAt(at, said, meant);
}

/** Says whether two neighbouring digits are swapped, and nothing else. */
export function isSwap(said: string, meant: string): boolean {
  return (
    said.length === meant.length && said !== meant && isSwapAt(firstDifference(said, meant), said, meant)
  );
}

function isSwapAt(at: number, said: string, meant: string): boolean {
  return (
    said[at] === meant[at + 1] && said[at + 1] === meant[at] && said.slice(at + 2) === meant.slice(at + 2)
  );
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** Says whether a round number is another one rounded off to the digits that it shows: 50.000 of 49.980. */
export function isRoundedOff(said: bigint, exact: bigint): boolean {
  let unit = 1n;
  while (said > 0n && said % (unit * 10n) === 0n) unit *= 10n;
  const difference = said > exact ? said - exact : exact - said;
  return unit > 1n && difference * 2n <= unit;
}
