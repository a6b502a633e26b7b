import { programVersion } from '../host/program-version.ts';
import { usualFolders } from '../kinds/usual-folders.ts';
import { markerName } from '../load/find-project.ts';
import { seriesOf } from '../values/version.ts';
import type { Draft } from './draft.ts';

/** Marks the root of a project that has no `akkoord.yaml` yet. */
export function makeProjectFile(draft: Draft): void {
  if (draft.bytes(markerName)) return;
  draft.put(
    markerName,
    `# De wortel van dit project. Wat hier staat, geldt voor alle dossiers, vanuit welke map u ook werkt.
akkoord: "${seriesOf(programVersion())}"
dossiers: ${usualFolders.dossiers}
out: ${usualFolders.out}
`,
  );
}
