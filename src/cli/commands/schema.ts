import { suggest } from '../../text/suggest.ts';
import { visibleText } from '../../text/visible-text.ts';
import type { CliCommand } from '../cli-command.ts';
import { exitCode } from '../exit-code.ts';
import { openProject } from '../open-project.ts';
import { refusalText } from '../outcome-text.ts';
import { readOut } from '../read-target.ts';
import { hint, UsageError } from '../usage-error.ts';

/** `akkoord schema`: writes the JSON Schemas that editors use for our YAML. */
export const schema: CliCommand = {
  name: 'schema',
  description: 'Schrijft schema’s waarmee een editor de sleutels en de keuzes kent.',
  usage: '[opties]',
  parameters: [],
  options: [
    { flags: '--out <map>', help: 'de map waar de schema’s komen (standaard `out/schema`)' },
    {
      flags: '--stdout <soort>',
      help: 'schrijft niets, en toont één schema: dat van een soort document, `project`, `house-style`, `scheme`, `sections` of `words`',
    },
  ],
  details: `Een schema is een JSON Schema (draft-07) voor het blok met gegevens van een soort document, voor \`akkoord.yaml\`,
of voor een huisstijl, een regeling, vaste onderdelen of woorden van een project. Editors lezen het bij YAML-bestanden; voor de documenten zelf is er
\`akkoord lsp\`, dat meer weet. Een bestand dat iemand veranderde, wordt niet overschreven.`,
  examples: [
    { command: 'akkoord schema' },
    { command: 'akkoord schema --stdout intervention > intervention.schema.json' },
  ],
  run: async (args, terminal) => {
    const out = readOut(args) ?? 'out/schema';
    const wanted = args.value('stdout');
    if (wanted !== undefined && args.value('out') !== undefined)
      throw new UsageError('`--stdout` en `--out` gaan niet samen');

    const { pipeline, host } = await openProject(terminal);
    const { output, messages } = terminal;
    if (wanted !== undefined) {
      const schemas = await pipeline.editorSchemas();
      const found = schemas.find(({ name }) => name === wanted);
      const names = schemas.map(({ name }) => name);
      if (!found)
        throw new UsageError(
          `\`${wanted}\` is geen soort${hint(suggest(wanted, names)) || `; kies uit ${names.join(', ')}`}`,
        );
      output.write(`${JSON.stringify(found.schema, undefined, 2)}\n`);
      return exitCode.good;
    }
    const { written, refusals } = await pipeline.writeSchemas(out, host);
    messages.write(refusalText({ refusals }));
    output.write(written.map((path) => `${visibleText(path)}\n`).join(''));
    return refusals.length > 0 ? exitCode.refused : exitCode.good;
  },
};
