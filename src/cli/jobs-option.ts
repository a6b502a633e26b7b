import type { CliArguments, CliOption } from './cli-command.ts';
import { UsageError } from './usage-error.ts';

/** More processes than a computer has a use for. */
const MOST = 64;

/** The option of commands whose work several processes can share. */
export const jobsOption: CliOption = {
  flags: '--jobs <aantal>',
  help: 'werkt aan zoveel dossiers tegelijk, elk in een eigen proces (standaard 1); het gaat pas sneller vanaf zo’n 60 dossiers, en elk proces heeft zo’n 400 MB geheugen nodig',
};

/** Reads `--jobs`. @throws UsageError */
export function readJobs(args: CliArguments): number {
  const text = args.value('jobs') ?? '1';
  const jobs = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (jobs >= 1 && jobs <= MOST) return jobs;
  throw new UsageError(`\`--jobs ${text}\` is geen aantal; geef een getal van 1 tot en met ${MOST}`);
}
