import type { Host } from '../host/host.ts';
import { kinds } from '../kinds/kinds.ts';
import { markdownFiles } from './markdown-files.ts';
import { peekKind } from './peek-kind.ts';

/**
 * Returns the files of a dossier: all Markdown in its folder, which must all be documents. Where only memos
 * say what they are, nothing leans on them, and Markdown beside them that is only text is left alone: a memo
 * may lie among texts of another sort.
 * @throws HostError when a file cannot be read
 */
export function dossierFiles(folder: string, host: Host): readonly string[] {
  const files = markdownFiles(folder, host);
  const found = files.map((file) => ({ file, kind: peekKind(file, host) }));
  const said = found.filter(({ kind }) => kind !== undefined);
  const known = said.flatMap(({ kind = '' }) => kinds[kind] ?? []);
  const isOfMemos = known.length > 0 && known.every(({ role }) => role === 'lone');
  // What is no file, a link to nothing, or empty is never only text.
  const isOdd = (file: string) => host.inspect(file).kind !== 'file' || host.inspect(file).size < 2;
  return isOfMemos
    ? found.filter(({ file, kind }) => kind !== undefined || isOdd(file)).map(({ file }) => file)
    : files;
}
