import { dirname, join } from 'node:path/posix';
import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { usualFolders } from '../kinds/usual-folders.ts';
import type { Project } from '../model/project.ts';
import type { Resources } from '../model/resources.ts';
import { resourcesOf } from './find-project.ts';
import { loadHouseStyle } from './load-house-style.ts';
import { loadProject } from './load-project.ts';
import { loadScheme } from './load-scheme.ts';

type Load = (id: string, resources: Resources, host: Host, report: Report) => unknown;
const loaders: Readonly<Record<string, Load>> = { 'house-style': loadHouseStyle, scheme: loadScheme };

/** What making a project, or something of its own, asks of what is there. */
export interface Surroundings {
  /** The file of the project that the folder lies in, if any. */
  readonly enclosing: string | undefined;
  /** Folder for the project's own templates; undefined outside a project. */
  readonly templates: string | undefined;
  /** What is wrong with a house style or a scheme on a host. */
  readonly judge: (kind: string, id: string, host: Host) => readonly Diagnostic[];
  readonly projectOn: (host: Host) => Project;
}

/** Returns what is around a folder, which need not be there yet. @throws HostError */
export function surroundings(folder: string, host: Host): Surroundings {
  const quiet: Report = () => {};
  const there = (path: string): string =>
    host.inspect(path).kind === 'missing' ? there(dirname(path)) : path;
  const { project, roots } = resourcesOf(there(folder), host, quiet);
  const own = roots[0] === host.templates ? undefined : roots[0];
  return {
    enclosing: project?.file,
    templates: project && (own ?? join(project.folder, usualFolders.templates)),
    judge: (kind, id, later) => {
      const found: Diagnostic[] = [];
      loaders[kind]?.(id, resourcesOf(folder, later, quiet), later, (diagnostic) => found.push(diagnostic));
      return found;
    },
    projectOn: (later) => loadProject(folder, later, quiet),
  };
}
