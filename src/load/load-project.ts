import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import { sortDiagnostics } from '../diagnostic/sort-diagnostics.ts';
import type { Host } from '../host/host.ts';
import type { Project } from '../model/project.ts';
import { findDossiers } from './find-dossiers.ts';
import { loadDossier } from './load-dossier.ts';
import { houseStyleIds, loadHouseStyle } from './load-house-style.ts';
import { loadScheme, schemeIds } from './load-scheme.ts';
import { loadTemplate } from './load-template.ts';
import { markdownFiles } from './markdown-files.ts';

/** Gives access to the project's templates, house styles, schemes and dossiers; reports what is wrong. */
export function loadProject(host: Host, report: Report): Project {
  // What else is wrong with the project is for `check` to say.
  const quiet: Report = () => {};
  return {
    styles: houseStyleIds(host).map((id) => ({ id, name: loadHouseStyle(id, host, quiet)?.name ?? '' })),
    schemes: schemeIds(host).flatMap((id) => loadScheme(id, host, quiet) ?? []),
    sections: (kind) => loadTemplate(kind, host, report)?.sections,
    dossiers: (path) => findDossiers([path], host, quiet).map(({ folder }) => folder),
    dossier: (folder) => {
      const found: Diagnostic[] = [];
      const dossier = loadDossier(folder, host, (diagnostic) => found.push(diagnostic));
      if (!dossier) sortDiagnostics(found).forEach(report);
      return dossier;
    },
    documents: (folder) => markdownFiles(folder, host),
  };
}
