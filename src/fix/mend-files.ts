import type { Host } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';
import { type Applied, applyChanges } from '../output/apply-changes.ts';
import { type FixPlan, type FixRequest, planFixes } from './plan-fixes.ts';

/** What was mended, and what could not be. */
export interface Mended {
  readonly plan: FixPlan;
  readonly inTheWay: Applied['inTheWay'];
  /** Why files that would have changed did not, each by its path: read-only, a link, without access. */
  readonly unwritten: readonly HostError[];
}

/** Says that this file cannot be written, while others can. */
const ofOneFile: ReadonlySet<string> = new Set(['EREADONLY', 'ESYMLINK', 'EACCES', 'EPERM', 'EBUSY']);

/**
 * Makes the fixes of documents. A file that cannot be written is left out, and the others are planned again without it:
 * of a fix that changes several files nothing is done then.
 *
 * @throws HostError when a file cannot be read, or nothing can be written
 */
export async function mendFiles(request: FixRequest, host: Host): Promise<Mended> {
  const { mayChange = () => true } = request;
  const unwritten: HostError[] = [];
  for (;;) {
    const left = (file: string) => !unwritten.some(({ path }) => path === file) && mayChange(file);
    const plan = await planFixes({ ...request, mayChange: left }, host);
    try {
      return { plan, inTheWay: applyChanges(plan.files, host).inTheWay, unwritten };
    } catch (error) {
      const isOwn = error instanceof HostError && plan.files.some(({ path }) => path === error.path);
      if (!isOwn || !ofOneFile.has(error.code)) throw error;
      unwritten.push(error);
    }
  }
}
