import type { CliOption } from './cli-command.ts';
import type { Terminal } from './terminal.ts';

/** The option of commands that run until they are stopped. */
export const pollOption: CliOption = {
  flags: '--poll',
  help: 'kijkt vier keer per seconde zelf of er iets is bewaard; voor een netwerkschijf',
};

/** Returns handlers that print problems with watching, which is no reason to stop. */
export function watchTroubles({ messages }: Pick<Terminal, 'messages'>) {
  return {
    polling: () =>
      messages.write(
        'het systeem kan niet zo veel bestanden volgen; Akkoord kijkt nu zelf vier keer per seconde wat er is bewaard\n',
      ),
    failed: (error: unknown) => {
      const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
      messages.write(
        `een bestand of map kan niet worden gevolgd${code}; wat daar verandert, ziet Akkoord niet\n`,
      );
    },
  };
}
