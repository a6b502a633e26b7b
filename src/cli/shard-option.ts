import type { Shard } from '../pipeline.ts';
import type { CliArguments, CliOption } from './cli-command.ts';
import { UsageError } from './usage-error.ts';

/** The option of commands whose work several machines can share. */
export const shardOption: CliOption = {
  flags: '--shard <i/n>',
  help: 'doet één deel van het werk: `2/4` is het tweede van vier ongeveer even grote delen; samen doen zij elk dossier één keer',
};

/** Reads `--shard`. @throws UsageError */
export function readShard(args: CliArguments): Shard | undefined {
  const text = args.value('shard');
  if (text === undefined) return undefined;
  const [, number = 0, total = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text.trim()) ?? []).map(Number);
  if (number >= 1 && number <= total) return { number, total };
  throw new UsageError(
    `\`--shard ${text}\` noemt geen deel; geef bij vier delen \`--shard 1/4\`, \`2/4\`, \`3/4\` en \`4/4\``,
  );
}
