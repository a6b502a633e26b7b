import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import { sortDiagnostics } from '../diagnostic/sort-diagnostics.ts';
import type { Host } from '../host/host.ts';
import { usualFolders } from '../kinds/usual-folders.ts';
import type { Project } from '../model/project.ts';
import { findDossiers } from './find-dossiers.ts';
import { resourcesOf } from './find-project.ts';
import { loadDossier } from './load-dossier.ts';
import { houseStyleFile, houseStyleIds, loadHouseStyle } from './load-house-style.ts';
import { loadScheme, schemeFile, schemeIds } from './load-scheme.ts';
import { loadTemplate } from './load-template.ts';
import { markdownFiles } from './markdown-files.ts';

/**
 * Gives access to the templates, house styles, schemes and dossiers of the project that a folder lies in;
 * reports what is wrong.
 */
export function loadProject(folder: string, host: Host, report: Report): Project {
  // What else is wrong with the project is for `check` to say.
  const quiet: Report = () => {};
  const resources = resourcesOf(folder, host, quiet);
  return {
    styles: houseStyleIds(resources, host).map((id) => ({
      id,
      name: loadHouseStyle(id, resources, host, quiet)?.name ?? '',
      file: houseStyleFile(id, resources, host) ?? '',
    })),
    schemes: schemeIds(resources, host).flatMap((id) => {
      const scheme = loadScheme(id, resources, host, quiet);
      return scheme ? { ...scheme, file: schemeFile(id, resources, host) ?? '' } : [];
    }),
    style: resources.project?.style?.value,
    scheme: resources.project?.scheme?.value,
    home: resources.project?.dossiers[0] ?? usualFolders.dossiers,
    sections: (kind) => loadTemplate(kind, resources, host, report)?.sections,
    dossiers: (path) => findDossiers([path], host, quiet).map((found) => found.folder),
    dossier: (path) => {
      const found: Diagnostic[] = [];
      const dossier = loadDossier(path, host, (diagnostic) => found.push(diagnostic));
      if (!dossier) sortDiagnostics(found).forEach(report);
      return dossier;
    },
    documents: (path) => markdownFiles(path, host),
  };
}
