import type { CliCommand } from '../cli-command.ts';
import { exitCode } from '../exit-code.ts';
import { openProject } from '../open-project.ts';
import { hint, UsageError } from '../usage-error.ts';

/** `akkoord rules`: lists what is checked, or explains one rule. */
export const rules: CliCommand = {
  name: 'rules',
  description: 'Toont de regels van `check`, of legt er een uit met voorbeelden.',
  usage: '[regel]',
  parameters: [
    {
      name: '[regel]',
      help: 'wat tussen vierkante haken achter een melding staat, zoals `text/placeholder`, of een familie: `text`',
    },
  ],
  options: [],
  details: 'Bij elke regel staat hoe zwaar de melding weegt en of u haar mag toestaan.',
  examples: [
    { command: 'akkoord rules' },
    { command: 'akkoord rules language' },
    { command: 'akkoord rules text/placeholder' },
  ],
  run: async (args, terminal) => {
    const [word, ...more] = args.words;
    if (more.length > 0) throw new UsageError('geef één regel tegelijk');
    const id = word?.replace(/^\[|\]$/g, '');
    const { pipeline } = await openProject(terminal);
    const explanation = await pipeline.explain(id);
    if (!('text' in explanation))
      throw new UsageError(`\`${id}\` is geen regel van Akkoord${hint(explanation.meant)}`);
    terminal.output.write(explanation.text);
    return exitCode.good;
  },
};
