import type { Host } from '../host/host.ts';
import type { Outcome } from '../session/outcome.ts';
import { type BuildRequest, buildWork } from './build.ts';
import type { DossierTask } from './by-helper.ts';
import { checkWork } from './check.ts';
import type { DossierWork } from './dossier-work.ts';

/** What a helper does for each command. The other process sends the request that the command needs. */
const works: Readonly<
  Record<DossierTask['command'], (request: DossierTask['request'], host: Host) => DossierWork>
> = {
  build: (request, host) => buildWork(request as BuildRequest, host),
  check: checkWork,
};

/** Returns what does the tasks of `byHelper`, which all have one request. */
export function dossierTasks(host: Host): (task: unknown) => Promise<Outcome> {
  let work: DossierWork | undefined;
  // Between steps it is seen whether the other process is still there.
  const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
  return (task) => {
    const { command, request, source } = task as DossierTask;
    work ??= works[command](request, host);
    return work(source, pause);
  };
}
