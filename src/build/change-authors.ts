import type { Nodes } from 'mdast';
import type { Authorship, Host, Revision } from '../host/host.ts';
import { unlessRefused } from '../host/host-error.ts';
import { memoizeByValue } from '../memoize/memoize-by-value.ts';
import type { Change } from '../model/change.ts';
import type { VersionAt } from './version-at.ts';

/**
 * Returns what tells who made a change: of what is inserted, the commit that wrote its line; of what is deleted,
 * the commit that took its line out. What changed while its line did not (a total, a text of the package) is of the
 * commit that is compared. Nothing for a folder: nobody knows who wrote it.
 */
export function changeAuthors(
  old: VersionAt,
  { revision }: VersionAt,
): (kind: Change['kind'], node: Nodes) => Authorship | undefined {
  if (!revision) return () => undefined;
  const since = old.revision?.commit;
  const linesOf = memoizeByValue((file: string) => linesIn(file, old.host));
  const writersIn = (at: Revision | undefined, file: string) =>
    unlessRefused(() => at?.writersOf(file) ?? [], []);
  const nameOf = ({ author, date }: Authorship) => `${date} ${author}`;
  const known = memoizeByValue((file: string) => new Set(writersIn(old.revision, file).map(nameOf)));
  const authors = {
    insertion: (file: string, line: number) => {
      const writer = writersIn(revision, file)[line - 1];
      return writer && !known(file).has(nameOf(writer)) ? writer : undefined;
    },
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
