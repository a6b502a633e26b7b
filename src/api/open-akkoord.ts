import { resolve } from 'node:path';
import { gatheringHost } from '../host/gathering-host.ts';
import { nodeHost } from '../host/node-host.ts';
import { build, check } from '../pipeline.ts';
import type { OpenAkkoord } from './akkoord.ts';

/** Opens Akkoord in a folder. */
export const openAkkoord: OpenAkkoord = ({ folder = process.cwd(), environment = process.env } = {}) => {
  const host = nodeHost(resolve(folder), environment);
  return {
    check: (request) => check(request, host),
    build: (request) => build(request, host),
    render: async (request) => {
      const { host: memory, out, gathered } = gatheringHost(host);
      const {
        written: _,
        unchanged: __,
        withheld: ___,
        refusals: ____,
        ...outcome
      } = await build({ ...request, out }, memory);
      const files = gathered.map(({ path, bytes }) => ({ path: path.slice(out.length + 1), bytes }));
      return { ...outcome, files: files.filter(({ path }) => !path.endsWith('/manifest.json')) };
    },
  };
};
