import type { Host } from '../host/host.ts';
import { mergedInputs, recordingHost } from '../host/recording-host.ts';
import type { Output } from '../output/output.ts';
import { publish } from '../output/publish.ts';
import { judging } from '../session/judging.ts';
import { type Outcome, outcomeOf } from '../session/outcome.ts';
import type { Finding } from '../session/session.ts';
import { type RedlineFormat, redlineWriters } from '../write/writers.ts';
import type { DossierRedline } from './redline-dossiers.ts';

export type { RedlineFormat };

/** In which formats redlines are written, and where. */
export interface RedlineOutputRequest {
  readonly formats: readonly RedlineFormat[];
  /** Folder that gets `<dossier>/<document>.wijzigingen.<extension>`. */
  readonly out: string;
}

/**
 * Writes the documents of redlines with their changes marked: all of them, or none when one cannot be written or
 * something that a person made is in the way.
 *
 * @param host writes; what is read is of the versions themselves
 * @throws HostError when nothing was written
 */
export async function writeRedlines(
  dossiers: readonly DossierRedline[],
  { formats, out }: RedlineOutputRequest,
  host: Host,
): Promise<Outcome> {
  const findings: Finding[] = [];
  const report = judging(findings, () => 'draft');
  const outputs: Output[] = [];
  for (const { dossier, documents } of dossiers)
    for (const marked of documents)
      for (const format of formats) {
        const { extension, write } = redlineWriters[format];
        const disk = recordingHost(marked.host);
        const bytes = await write(marked, disk, report);
        const inputs = mergedInputs(
          marked.inputs(),
          disk.inputs().filter(({ path }) => !path.includes('\0')),
        );
        if (bytes) outputs.push({ document: marked.current, dossier, extension, bytes, inputs });
      }
  const documents = dossiers.flatMap((each) => each.documents).length;
  const made = { ...outcomeOf({ findings, suppressed: [], documents: [], unchecked: [] }), documents };
  if (made.blocked) return made;
  // The manifest names the commit that is compared, not the one that is checked out.
  const commit = dossiers[0]?.documents[0]?.host.commit ?? host.commit;
  return { ...made, ...publish(outputs, out, { ...host, commit }, report) };
}
