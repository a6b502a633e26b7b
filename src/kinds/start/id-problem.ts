import type { Problem } from './problem.ts';

/** Names that stand for a device on Windows, whatever comes behind the dot. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/;
/** Names in which the program never looks for documents. */
const skipped: Readonly<Record<string, string>> = {
  ondertekend: 'zo heet de map voor getekende exemplaren, en daarin leest Akkoord niets',
  readme: 'een bestand met die naam leest Akkoord niet',
};

/** Returns why files and folders cannot have this id as their name; nothing when they can. */
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
