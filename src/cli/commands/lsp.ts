import type { CliCommand } from '../cli-command.ts';

/** `akkoord lsp`: the language server. */
export const lsp: CliCommand = {
  name: 'lsp',
  description: 'Helpt een editor: fouten terwijl u typt, uitleg, aanvullen. Start de editor zelf.',
  usage: '[opties]',
  parameters: [],
  options: [{ flags: '--stdio', help: 'over de standaardinvoer en -uitvoer; dat is altijd zo' }],
  details: `Dit is een language server: de editor start hem en praat ermee, u hoeft hem zelf niet te starten.
Hoe u uw editor instelt, staat in \`docs/editors\`.`,
  examples: [{ command: 'akkoord lsp --stdio' }],
  run: (_typed, terminal) => terminal.serve(),
};
