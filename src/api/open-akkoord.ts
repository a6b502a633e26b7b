import { resolve } from 'node:path';
import { gatheringHost } from '../host/gathering-host.ts';
import type { Host } from '../host/host.ts';
import { nodeHost } from '../host/node-host.ts';
import { build, check, redlineDossiers, tellSummary, writeRedlines } from '../pipeline.ts';
import type { OpenAkkoord } from './akkoord.ts';

/** Opens Akkoord in a folder. */
export const openAkkoord: OpenAkkoord = ({ folder = process.cwd(), environment = process.env } = {}) => {
  const host = nodeHost(resolve(folder), environment);
  return {
    check: (request) => check(request, host),
    build: (request) => build(request, host),
    render: async (request) => {
      const { host: memory, out, files } = gathering(host);
      const {
        written: _,
        unchanged: __,
        withheld: ___,
        refusals: ____,
        ...outcome
      } = await build({ ...request, out }, memory);
      return { ...outcome, files: files() };
    },
    redline: async ({ formats, ...request }) => {
      const { dossiers, unmade, gone } = await redlineDossiers(request, host);
      const { host: memory, out, files } = gathering(host);
      const wanted = unmade.length > 0 ? [] : dossiers;
      const { blocking } = await writeRedlines(wanted, { formats, out }, memory);
      return {
        dossiers: dossiers.map(({ folder, isNew, summary }) => ({
          folder,
          isNew,
          changes: tellSummary(summary),
        })),
        unmade: unmade.map(({ version, folder, outcome }) => ({
          version,
          folder,
          blocking: outcome.blocking,
        })),
        gone,
        blocking,
        files: files(),
      };
    },
  };
};

/** A host that keeps what is written to it, and what that is: the outputs, without what a folder of them has beside. */
function gathering(below: Host) {
  const { host, out, gathered } = gatheringHost(below);
  const files = () =>
    gathered
      .map(({ path, bytes }) => ({ path: path.slice(out.length + 1), bytes }))
      .filter(({ path }) => !path.endsWith('/manifest.json'));
  return { host, out, files };
}
