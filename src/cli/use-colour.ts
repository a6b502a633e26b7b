/** Values of `--color`. */
export const colourChoices = {
  auto: 'op een scherm wel, anders niet',
  always: 'altijd',
  never: 'nooit',
} as const;
export type ColourChoice = keyof typeof colourChoices;

/**
 * Says whether to print colours. `--color` decides unless it is `auto`; then `FORCE_COLOR` (`0` and `false`
 * mean no), then `NO_COLOR` (https://no-color.org: any value but the empty one), then `CLICOLOR_FORCE` (not
 * `0`) and `CLICOLOR` (`0`; https://bixense.com/clicolors), then a terminal that is not `dumb`.
 */
export function useColour(
  choice: ColourChoice,
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (choice !== 'auto') return choice === 'always';
  const { FORCE_COLOR: force, NO_COLOR: none, TERM: terminal } = environment;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (none) return false;
  const { CLICOLOR_FORCE: forced, CLICOLOR: wanted } = environment;
  if (forced && forced !== '0') return true;
  return isTerminal && terminal !== 'dumb' && wanted !== '0';
}
