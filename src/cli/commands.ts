import type { CliCommand } from './cli-command.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { importWord } from './commands/import.ts';
import { init } from './commands/init.ts';
import { lsp } from './commands/lsp.ts';
import { newDocument } from './commands/new.ts';
import { preview } from './commands/preview.ts';
import { redline } from './commands/redline.ts';
import { rules } from './commands/rules.ts';
import { schema } from './commands/schema.ts';
import { upgrade } from './commands/upgrade.ts';
import { watch } from './commands/watch.ts';

/** All commands, in the order of the help. */
export const commands: readonly CliCommand[] = [
  build,
  watch,
  preview,
  check,
  redline,
  init,
  newDocument,
  importWord,
  upgrade,
  rules,
  schema,
  lsp,
];
