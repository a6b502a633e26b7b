import type { Report } from '../diagnostic/diagnostic.ts';
import { pointPlace } from '../diagnostic/place.ts';
import type { Host } from '../host/host.ts';
import { walkFolder } from './markdown-files.ts';

/** Reports every folder of a dossier that is a link to elsewhere: what is in it is not read, and must not be missed in silence. */
export function reportStrayFolders(folder: string, host: Host, report: Report): void {
  for (const path of walkFolder(folder, host).strays)
    report({
      rule: 'file/outside',
      severity: 'error',
      message: `De map \`${path}\` is een verwijzing (symbolische link) naar een map buiten het dossier.`,
      help: 'Zet de map zelf in het dossier, of haal de verwijzing weg.',
      place: pointPlace(path, 1, 1),
    });
}
