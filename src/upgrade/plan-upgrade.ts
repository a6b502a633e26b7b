import { join, relative } from 'node:path/posix';
import type { Host } from '../host/host.ts';
import { programVersion } from '../host/program-version.ts';
import { usualFolders } from '../kinds/usual-folders.ts';
import { markerName, resourcesOf } from '../load/find-project.ts';
import { loadProject } from '../load/load-project.ts';
import type { FileChange } from '../output/apply-changes.ts';
import { type Blocker, free, refused, wrong } from '../scaffold/blocker.ts';
import { pathInRepository } from '../scaffold/project/path-in-repository.ts';
import type { ProjectNames } from '../scaffold/project/project-files.ts';
import { compareVersions, seriesOf } from '../values/version.ts';
import { Draft } from './draft.ts';
import { publishedFiles } from './published-files.ts';
import { leaveOutPublished, renewProjectFiles } from './renew-files.ts';
import { canBeSet, setVersion, statedVersion } from './set-version.ts';
import { upgrades as allUpgrades, type Upgrade } from './upgrades.ts';

/** What an upgrade would do. */
export interface UpgradePlan extends Blocker {
  /** The version that the project was made for, as it says; and the program's. */
  readonly from: string | undefined;
  readonly to: string;
  /** What changed between them, in sentences. */
  readonly what: readonly string[];
  readonly changes: readonly FileChange[];
  /** What the user must look at herself, in phrases. */
  readonly advice: readonly string[];
}

/** Other versions than this one, for a test. */
interface Versions {
  readonly version: string;
  readonly upgrades: readonly Upgrade[];
}

/**
 * Plans what brings the project around a folder to this version of the program. Writes nothing.
 * @throws HostError
 */
export function planUpgrade(
  folder: string,
  host: Host,
  { version, upgrades }: Versions = { version: programVersion(), upgrades: allUpgrades },
): UpgradePlan {
  const { project, roots } = resourcesOf(folder, host, () => {});
  const root = project?.folder ?? folder;
  const own = roots.length > 1 ? roots[0] : undefined;
  const draft = new Draft(
    {
      root,
      dossiers: (project?.dossiers ?? [join(root, usualFolders.dossiers)]).map((path) =>
        relative(root, path),
      ),
      templates: own === undefined ? usualFolders.templates : relative(root, own),
    },
    publishedFiles(host),
    host,
  );
  const from = statedVersion(draft);
  const plan = { from, to: version, what: [], changes: [], advice: [] };
  const blocker = blockerOf(draft, project !== undefined, from, version, host);
  if (blocker) return { ...plan, ...blocker };
  const due = upgrades.filter(
    (each) =>
      (from === undefined || compareVersions(each.from, seriesOf(from)) >= 0) &&
      compareVersions(each.to, seriesOf(version)) <= 0,
  );
  for (const { steps } of due) for (const step of steps) step(draft);
  leaveOutPublished(draft, host);
  renewProjectFiles(draft, namesIn(root, host), host);
  setVersion(draft, version);
  return {
    ...plan,
    ...free,
    what: due.map(({ what }) => what),
    changes: draft.changes(),
    advice: draft.advice,
  };
}

/** The names that `akkoord init` filled in: the house style that the project says it has. */
function namesIn(root: string, host: Host): ProjectNames {
  const { project } = resourcesOf(root, host, () => {});
  const style = project?.style?.value ?? '';
  const name = loadProject(root, host, () => {}).styles.find(({ id }) => id === style)?.name;
  return { name: name ?? style, style, within: pathInRepository(root, host) };
}

function blockerOf(
  draft: Draft,
  isProject: boolean,
  from: string | undefined,
  version: string,
  host: Host,
): Blocker | undefined {
  if (/"name"\s*:\s*"akkoord"/.test(draft.text('package.json') ?? '') && !isProject)
    return refused({
      path: draft.root,
      message: 'dit is een kopie van Akkoord zelf, geen project',
      help: 'zet `agreements` en wat u in `templates` zelf maakte in een eigen map, installeer Akkoord daar, en geef daar `akkoord upgrade`',
    });
  const isOld = draft.dossiers.some((each) => host.inspect(join(draft.root, each)).kind === 'folder');
  if (!isProject && !isOld)
    return wrong({
      message: 'hier is geen project om bij te werken',
      help: 'ga naar de map met `akkoord.yaml` of `agreements`, of begin een project met `akkoord init`',
    });
  if (!canBeSet(draft.text(markerName) ?? ''))
    return wrong({
      message: `in \`${markerName}\` kan Akkoord geen regel zetten: het bestand klopt niet, of is anders geschreven dan met een sleutel op elke regel`,
      help: `geef \`akkoord check\`, verbeter wat er over \`${markerName}\` staat, en geef daarna nog eens \`akkoord upgrade\``,
    });
  if (from !== undefined && compareVersions(seriesOf(from), seriesOf(version)) > 0)
    return wrong({
      message: `dit project is gemaakt voor Akkoord ${from}, en dit is Akkoord ${version}`,
      help: `installeer Akkoord ${from}; terug naar een oudere versie kan niet`,
    });
  return undefined;
}
