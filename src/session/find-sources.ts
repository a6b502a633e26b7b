import type { Host } from '../host/host.ts';
import { dossierFiles } from '../load/dossier-files.ts';
import { type Found, findDossiers } from '../load/find-dossiers.ts';
import { dossierName } from '../load/load-dossier.ts';
import { reportFolderClashes } from '../output/output-names.ts';
import { changedSources } from './changed-sources.ts';
import type { CheckRequest } from './check-request.ts';
import { inShard } from './in-shard.ts';
import { judging } from './judging.ts';
import type { Finding } from './session.ts';

/** What paths stand for, and findings about the request as a whole: with an error nothing may be written. */
export interface Sources {
  readonly dossiers: readonly Source[];
  readonly findings: readonly Finding[];
  /** How many dossiers were left out because nothing changed. */
  readonly skipped?: number | undefined;
}

/** A dossier, with what of it was asked for: all of it, or documents. */
export interface Source {
  readonly folder: string;
  readonly found: readonly Found[];
}

/** Finds the dossiers at the paths of a request, in their order, each once. @throws HostError */
export function findSources({ paths, profile }: CheckRequest, host: Host): Sources {
  const findings: Finding[] = [];
  const report = judging(findings, () => profile ?? 'final');
  const byFolder = new Map<string, Found[]>();
  for (const one of findDossiers(paths, host, report))
    byFolder.set(one.folder, [...(byFolder.get(one.folder) ?? []), one]);
  return { dossiers: [...byFolder].map(([folder, found]) => ({ folder, found })), findings };
}

/**
 * Does the same for what is written: no two dossiers may want one folder for their outputs. Returns those of
 * the shard that was asked for, of those that changed.
 *
 * @throws HostError
 */
export function findOutputSources(request: CheckRequest, host: Host): Sources {
  const { dossiers, findings: earlier } = findSources(request, host);
  const findings = [...earlier];
  const named = dossiers.map(({ folder }) => ({ folder, name: dossierName(folder, host) }));
  reportFolderClashes(
    named,
    (folder) => firstFileOf(folder, host),
    judging(findings, () => 'final'),
  );
  const { shard, onlyChanged } = request;
  const touched = onlyChanged === undefined ? dossiers : changedSources(dossiers, onlyChanged, host);
  return {
    dossiers: shard ? inShard(touched, shard, host) : touched,
    findings,
    skipped: onlyChanged === undefined ? undefined : dossiers.length - touched.length,
  };
}

/** Returns a file to point at in a finding about a whole dossier. */
export function firstFileOf(folder: string, host: Host): string {
  return dossierFiles(folder, host)[0] ?? folder;
}
