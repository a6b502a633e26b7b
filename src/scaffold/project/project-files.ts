import type { Host } from '../../host/host.ts';
import { programVersion } from '../../host/program-version.ts';
import type { NewFile } from '../../host/write-all.ts';
import { seriesOf } from '../../values/version.ts';
import { fillFile } from './fill-file.ts';

/** What files of a project are filled with. */
export interface ProjectNames {
  /** Of the municipality, as its house style has it. */
  readonly name: string;
  /** Id of that house style. */
  readonly style: string;
  /** Of its folder in the repository, with a slash at the end; empty at the root. */
  readonly within: string;
}

/** Files of every project: where they go, and what they are in `templates/project/`. */
const files: Readonly<Record<string, string>> = {
  'akkoord.yaml': 'akkoord.yaml',
  'README.md': 'README.md',
  'package.json': 'package.json',
  '.gitignore': 'gitignore',
  '.gitattributes': 'gitattributes',
  '.vscode/extensions.json': 'vscode/extensions.json',
  '.vscode/settings.json': 'vscode/settings.json',
};

/** Files for a service that hosts repositories: where it wants them, and what they are in `docs/ci/`. */
export const services: Readonly<
  Record<string, { readonly label: string; readonly path: string; readonly file: string }>
> = {
  github: { label: 'GitHub', path: '.github/workflows/agreements.yml', file: 'github-actions.yml' },
  gitlab: { label: 'GitLab', path: '.gitlab-ci.yml', file: 'gitlab-ci.yml' },
};

/** Returns the files of every project, and those of all services, with paths from its root. @throws HostError */
export function projectFiles(names: ProjectNames, host: Host): readonly NewFile[] {
  const version = programVersion();
  const values = { ...names, version, series: seriesOf(version), hooks: hooksFolder(names.within) };
  const ready = (name: string) => host.read(`${host.templates}/../docs/ci/${name}`);
  return [
    ...Object.entries(files).map(([path, file]) => ({ path, bytes: fillFile(file, values, host) })),
    { path: '.githooks/pre-commit', bytes: ready('pre-commit'), isProgram: true },
    ...Object.values(services).map(({ path, file }) => ({ path, bytes: ready(file) })),
  ];
}

/** Folder of the hooks as git wants it, from the root of the repository; in a string of JSON. */
function hooksFolder(within: string): string {
  const folder = `${within}.githooks`;
  return JSON.stringify(/^[\w./-]+$/.test(folder) ? folder : `"${folder}"`).slice(1, -1);
}
