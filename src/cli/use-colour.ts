/**
 * Says whether to print colours: `FORCE_COLOR` decides when set (`0` and `false` are no), then `NO_COLOR`
 * (https://no-color.org: any value but the empty one), then a terminal that is not `dumb`.
 */
export function useColour(
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  const { FORCE_COLOR: force, NO_COLOR: none, TERM: terminal } = environment;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (none) return false;
  return isTerminal && terminal !== 'dumb';
}
