import type { CliCommand } from '../cli-command.ts';

/** `akkoord lsp`: the language server. */
export const lsp: CliCommand = {
  name: 'lsp',
  description: 'Helpt een editor: fouten terwijl u typt, uitleg, aanvullen. Start de editor zelf.',
  usage: '[opties]',
  parameters: [],
  options: [
    { flags: '--stdio', help: 'over de standaardinvoer en -uitvoer; dat is altijd zo' },
    {
      flags: '--comments <bestand>',
      help: 'een Word-bestand dat terugkwam: de opmerkingen erin staan bij hun regel; geef de optie voor meer bestanden nog eens',
    },
  ],
  details: `Dit is een language server: de editor start hem en praat ermee, u hoeft hem zelf niet te starten.
Hoe u uw editor instelt, staat in \`docs/editors\`.`,
  examples: [{ command: 'akkoord lsp --stdio' }],
  run: (args, terminal) => terminal.serve({ comments: args.values('comments') }),
};
