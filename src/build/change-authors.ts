import type { Nodes } from 'mdast';
import type { Authorship, Host } from '../host/host.ts';
import { unlessRefused } from '../host/host-error.ts';
import { memoizeByValue } from '../memoize/memoize-by-value.ts';
import type { Change } from '../model/change.ts';
import type { VersionAt } from './version-at.ts';

/**
 * Returns what tells who made a change: of what is inserted, the commit that wrote its line; of what is deleted,
 * the commit that took its line out. What is not of a file in the commit (a template of the package) is of the
 * commit itself. Nothing for a folder: nobody knows who wrote it.
 */
export function changeAuthors(
  old: VersionAt,
  { revision }: VersionAt,
): (kind: Change['kind'], node: Nodes) => Authorship | undefined {
  if (!revision) return () => undefined;
  const since = old.revision?.commit;
  const linesOf = memoizeByValue((file: string) => linesIn(file, old.host));
  const authors = {
    insertion: (file: string, line: number) => unlessRefused(() => revision.writersOf(file), [])[line - 1],
    deletion: (file: string, line: number) => {
      const text = linesOf(file)[line - 1];
      return text === undefined || since === undefined ? undefined : revision.removerOf(file, text, since);
    },
  } satisfies Record<Change['kind'], unknown>;
  return (kind, { data }) => {
    const span = data?.span;
    return (span && authors[kind](span.file, span.start.line)) ?? revision.by;
  };
}

function linesIn(file: string, host: Host): readonly string[] {
  const read = () => (host.inspect(file).kind === 'file' ? new TextDecoder().decode(host.read(file)) : '');
  return unlessRefused(read, '').split(/\r?\n/);
}
