import { type Helper, HelperEnded } from '../host/elsewhere.ts';
import type { Host } from '../host/host.ts';
import type { CheckRequest } from '../session/check-request.ts';
import { firstFileOf } from '../session/find-sources.ts';
import { type Outcome, outcomeOf } from '../session/outcome.ts';
import type { AskedSource, DossierWork } from './dossier-work.ts';

/** What a helper is asked: everything that is plain data. */
export interface DossierTask {
  readonly command: 'build' | 'check';
  readonly request: Omit<CheckRequest, 'progress'>;
  readonly source: AskedSource;
}

/** Returns work that a helper does. A dossier that the helper does not survive is a finding. */
export function byHelper(
  helper: Helper,
  command: DossierTask['command'],
  { progress: _, ...request }: CheckRequest,
  host: Host,
): DossierWork {
  return async (source, progress) => {
    await progress?.({ action: 'read', number: 1, total: 1, name: source.folder });
    const task: DossierTask = { command, request, source };
    try {
      return (await helper.do(task)) as Outcome;
    } catch (error) {
      if (error instanceof HelperEnded) return cutOff(source.folder, host);
      throw error;
    }
  };
}

/** The outcome of a dossier whose process ended halfway. */
function cutOff(folder: string, host: Host): Outcome {
  const start = { line: 1, column: 1 };
  const diagnostic = {
    rule: 'dossier/stopped',
    severity: 'error',
    message: `Het werk aan dossier \`${folder}\` hield halverwege op.`,
    note: 'Waarschijnlijk was het geheugen op: elk van de processen van `--jobs` heeft enkele honderden megabytes nodig. De andere dossiers zijn wel gedaan.',
    help: 'Geef de opdracht voor dit dossier apart, zonder `--jobs`. Houdt zij dan weer op, deel dan het dossier, of maak de afbeeldingen kleiner.',
    span: { file: firstFileOf(folder, host), start, end: start },
  } as const;
  const nothing = { documents: [], suppressed: [], unchecked: [] };
  return {
    ...outcomeOf({ ...nothing, findings: [{ diagnostic, blocks: true }] }),
    withheld: [folder],
  };
}
