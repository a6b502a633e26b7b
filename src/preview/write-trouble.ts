import type { HostError } from '../host/host-error.ts';

const noAccess = 'mag niet worden veranderd. Kijk naar de rechten van het bestand en de map.';
const full = 'past niet meer op de schijf. Maak ruimte vrij en klik nog eens.';

/** What follows on the name of a file, by the system's code, or one of HostError's. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'is er niet meer.',
  EACCES: noAccess,
  EPERM: noAccess,
  EREADONLY: 'is alleen-lezen. Haal die beveiliging eraf als het veranderd mag worden, en klik nog eens.',
  EROFS: 'staat op een schijf die alleen-lezen is.',
  EBUSY: 'is in gebruik door een ander programma. Sluit het daar en klik nog eens.',
  ESYMLINK: 'is een snelkoppeling (symbolische link). Verbeter het bestand waar zij naar wijst zelf.',
  EISDIR: 'is nu een map.',
  ENOTDIR: 'is er niet meer.',
  ENOTFILE: 'is nu geen gewoon bestand.',
  ENOSPC: full,
  EDQUOT: full,
};

/** Says in Dutch why a file was not written, and what to do. */
export function writeTrouble({ code, path }: HostError): string {
  return `\`${path}\` ${reasons[code] ?? `kan niet worden geschreven (${code}).`} Er is niets veranderd.`;
}
