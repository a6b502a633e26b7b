import { knownIn, named } from '../kinds/start/known-in.ts';
import type { Known } from '../kinds/start/starter.ts';
import type { Project } from '../model/project.ts';
import type { Destination } from './destination.ts';

/** Returns what ids can refer to: styles, schemes, costs and sources of the scheme, partners, documents. */
export function knownOf(project: Project, destination?: Destination, chosen = project.scheme): Known {
  const { styles, schemes } = project;
  const scheme = schemes.find(({ id }) => id === chosen);
  return {
    styles: styles.map(({ id, name }) => ({ id, name, isUsual: id === project.style })),
    schemes: schemes.map(({ id, name }) => ({ id, name, isUsual: id === project.scheme })),
    ...(destination?.dossier
      ? knownIn(destination.dossier)
      : { costs: named(scheme?.costs), sources: named(scheme?.sources) }),
  };
}
