import { relative } from 'node:path/posix';
import type { Known } from '../kinds/start/starter.ts';
import { documentsOf } from '../model/documents-of.ts';
import type { Project } from '../model/project.ts';
import type { Destination } from './destination.ts';

/** Returns what ids can refer to: styles, schemes, costs and sources of the scheme, partners, documents. */
export function knownOf(project: Project, destination?: Destination, chosen = project.scheme): Known {
  const { styles, schemes } = project;
  const dossier = destination?.dossier;
  const scheme = dossier?.scheme ?? schemes.find(({ id }) => id === chosen);
  const documents =
    dossier &&
    documentsOf(dossier).map(({ file, data }) => ({
      id: relative(dossier.folder, file),
      name: data.title.value ?? '',
    }));
  return {
    styles: styles.map(({ id, name }) => ({ id, name, isUsual: id === project.style })),
    schemes: schemes.map(({ id, name }) => ({ id, name, isUsual: id === project.scheme })),
    costs: named(scheme?.costs),
    sources: named(scheme?.sources),
    partners: destination?.neighbours?.partners,
    main: documents?.slice(0, 1),
    documents,
  };
}

function named(list: readonly { readonly id: string; readonly label: string }[] = []) {
  return list.map(({ id, label }) => ({ id, name: label }));
}
