import { memoryHost } from '../../src/host/memory-host.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import * as pipeline from '../../src/pipeline.ts';

const project = new URL('../..', import.meta.url).pathname;
const templates = `${project}templates`;

/** A host with nothing but these files, and the project's own templates, house styles and fonts. */
export function newHost(files: Readonly<Record<string, string>> = {}) {
  const real = nodeHost(project);
  // Only what belongs to the project is looked for on the disk: the example dossiers are not there.
  const own = (path: string) => path.startsWith(templates);
  const below = {
    ...real,
    templates,
    inspect: (path: string) => (own(path) ? real.inspect(path) : { kind: 'missing' as const, size: 0 }),
  };
  return memoryHost(files, { below, templates });
}

/** What becomes of a request over a host, as the command line sees it. */
export function made(
  kind: string,
  name: string,
  { files = {}, folder, answers = {} }: Made = {},
): ReturnType<typeof pipeline.create> & { readonly text: (path: string) => string } {
  const host = newHost(files);
  const created = pipeline.create({ kind, name, folder, answers }, host);
  return { ...created, text: (path) => host.text(path) ?? '' };
}

interface Made {
  readonly files?: Readonly<Record<string, string>>;
  readonly folder?: string;
  readonly answers?: Readonly<Record<string, string>>;
}
