import { memoryHost } from '../../src/host/memory-host.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import * as pipeline from '../../src/pipeline.ts';

const project = new URL('../..', import.meta.url).pathname;
const templates = `${project}templates`;

/** What there is to choose from here, whatever the project has for its examples. */
const offered: Readonly<Record<string, readonly string[]>> = {
  [`${templates}/house-styles`]: ['gka', 'neutraal'],
  [`${templates}/schemes`]: ['gka-2021.yaml'],
};

/** A host with nothing but these files, and the project's own templates and fonts, two of its house styles and one scheme. */
export function newHost(files: Readonly<Record<string, string>> = {}) {
  const real = nodeHost(project);
  // Only what belongs to the project is looked for on the disk: the example dossiers are not there.
  const own = (path: string) => path.startsWith(templates);
  const below = {
    ...real,
    templates,
    inspect: (path: string) => (own(path) ? real.inspect(path) : { kind: 'missing' as const, size: 0 }),
    list: (path: string) => real.list(path).filter((name) => offered[path]?.includes(name) ?? true),
  };
  return memoryHost(files, { below, templates });
}

/** Makes one thing after another over one host, all of which must succeed. */
export function grown(...requests: readonly Request[]) {
  const host = newHost();
  const created = requests.map((request) => {
    const made = pipeline.create({ answers: {}, ...request }, host);
    if (made.written.length === 0) throw new Error(`not made: ${JSON.stringify({ request, made })}`);
    return made;
  });
  return { host, created, written: created.flatMap(({ written }) => written) };
}

/** Does what the author is told to do with the lines for the main document. */
export function listNew(
  { unlisted }: ReturnType<typeof pipeline.create>,
  host: ReturnType<typeof newHost>,
): void {
  if (!unlisted?.lines) throw new Error('there are no lines to put in');
  const { file, line, lines } = unlisted;
  const written = (host.text(file) ?? '').split('\n');
  const text = written.toSpliced(line, 0, ...lines).join('\n');
  host.write(file, new TextEncoder().encode(text));
}

type Request = Partial<Parameters<typeof pipeline.create>[0]> & { readonly kind: string };

/** What becomes of a request over a host, as the command line sees it. */
export function made(
  kind: string,
  name: string | undefined,
  { files = {}, folder, about, answers = {} }: Made = {},
): ReturnType<typeof pipeline.create> & { readonly text: (path: string) => string } {
  const host = newHost(files);
  const created = pipeline.create({ kind, name, folder, about, answers }, host);
  return { ...created, text: (path) => host.text(path) ?? '' };
}

interface Made {
  readonly files?: Readonly<Record<string, string>>;
  readonly folder?: string;
  readonly about?: string;
  readonly answers?: Readonly<Record<string, string>>;
}
