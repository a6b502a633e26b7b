import type { Problem } from './problem.ts';

/** Device names on Windows, also with an extension. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/;
/** Names that the program never reads documents from. */
const skipped: Readonly<Record<string, string>> = {
  ondertekend: 'zo heet de map voor getekende exemplaren, en daarin leest Akkoord niets',
  readme: 'een bestand met die naam leest Akkoord niet',
};

/** Returns why an id cannot be the name of a file or folder; undefined if it can. */
export function idProblem(id: string): Problem | undefined {
  if (id === '')
    return {
      message: 'daar is geen naam voor een bestand van te maken',
      help: 'kies een naam met letters of cijfers',
    };
  const reason = skipped[id] ?? (devices.test(id) ? 'die naam kan op Windows niet bestaan' : undefined);
  return reason === undefined
    ? undefined
    : { message: `\`${id}\` kan niet: ${reason}`, help: 'kies een andere naam' };
}
