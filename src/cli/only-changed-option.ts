import type { CliArguments, CliOption } from './cli-command.ts';
import { UsageError } from './usage-error.ts';

/** The option of commands that can leave out what did not change. */
export const onlyChangedOption: CliOption = {
  flags: '--only-changed <revisie>',
  help: 'neemt alleen dossiers waarin iets veranderde sinds een tak, tag of commit van git, of waarvan het project veranderde',
};

/** Reads `--only-changed`. @throws UsageError for an empty one */
export function readOnlyChanged(args: CliArguments): string | undefined {
  const revision = args.value('only-changed');
  if (revision?.trim() === '')
    throw new UsageError('bij `--only-changed` hoort een tak, een tag of een commit');
  return revision;
}
