import { basename, dirname } from 'node:path/posix';
import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import type { Host } from '../host/host.ts';
import type { OwnFileSort } from '../kinds/own-file-shapes.ts';
import { pathBelow } from '../model/path-below.ts';
import type { Resources } from '../model/resources.ts';
import { markerName, resourcesOf } from './find-project.ts';
import { loadHouseStyle } from './load-house-style.ts';
import { loadScheme } from './load-scheme.ts';
import { loadTemplate } from './load-template.ts';
import { loadWords } from './load-words.ts';
import { namedScheme, styleReader } from './named-data.ts';

/** What a file of data is in its project. */
export interface OwnFile {
  readonly sort: OwnFileSort;
  /** Of the house style or the scheme, or the kind that sections are of; empty for what there is one of. */
  readonly id: string;
}

/** Where they lie below a folder of templates; a group of the pattern is the id. */
const places: readonly (readonly [OwnFileSort, RegExp])[] = [
  ['house-style', /^house-styles\/([^/]+)\/style\.yaml$/],
  ['scheme', /^schemes\/([^/]+)\.yaml$/],
  ['sections', /^([^/]+)\/sections\.yaml$/],
  ['words', /^words\.yaml$/],
];

/** Says what a file is in its project, by its path; undefined for a document and all else. @throws HostError */
export function ownFileAt(path: string, host: Host): OwnFile | undefined {
  const name = basename(path);
  if (name === markerName) return { sort: 'project', id: '' };
  if (!name.endsWith('.yaml') || host.inspect(dirname(path)).kind !== 'folder') return undefined;
  const { roots } = resourcesOf(dirname(path), host, () => {});
  const real = host.realPath(dirname(path));
  const below = roots.flatMap((root) =>
    host.inspect(root).kind === 'folder' ? (pathBelow(host.realPath(root), `${real}/${name}`) ?? []) : [],
  );
  for (const [sort, place] of places)
    for (const each of below) {
      const found = place.exec(each);
      if (found) return { sort, id: found[1] ?? '' };
    }
  return undefined;
}

type Load = (id: string, resources: Resources, host: Host, report: Report) => unknown;

const loaders = {
  'house-style': loadHouseStyle,
  scheme: loadScheme,
  sections: loadTemplate,
  words: (_, resources, host, report) => loadWords(resources, host, report),
  project: (_, resources, host, report) => {
    const { style, scheme } = resources.project ?? {};
    styleReader(resources, host, report)(style);
    namedScheme(scheme, resources, host, report);
  },
} satisfies Record<OwnFileSort, Load>;

/** Returns what is wrong with a file of data by itself, with what it leans on. @throws HostError */
export function inspectOwnFile(path: string, host: Host): readonly Diagnostic[] {
  const own = ownFileAt(path, host);
  if (!own) return [];
  const found: Diagnostic[] = [];
  const report: Report = (diagnostic) => found.push(diagnostic);
  const resources = resourcesOf(dirname(path), host, own.sort === 'project' ? report : () => {});
  loaders[own.sort](own.id, resources, host, report);
  return found;
}
