/**
 * Returns how a user starts this program again. `npx` leaves no `akkoord` on the path, and npm says that it was
 * used; without `--no` it would fetch a package of that name when none is installed.
 */
export function programName(environment: Readonly<Record<string, string | undefined>>): string {
  return environment.npm_command === 'exec' ? 'npx --no akkoord' : 'akkoord';
}
