import { normalize } from 'node:path/posix';
import type { FileChange } from '../pipeline.ts';
import { unifiedDiff } from '../text/unified-diff.ts';
import { visibleText } from '../text/visible-text.ts';
import type { Stream } from './terminal.ts';

/**
 * Returns a change as `git diff` shows it, so that `patch -p1` makes it; on a terminal with invisible characters
 * written out.
 */
export function diffText(
  { path, before, after }: FileChange,
  { isTerminal }: Pick<Stream, 'isTerminal'>,
): string {
  // A tab behind a name with a space keeps the name whole for `patch`.
  const end = path.includes(' ') ? '\t' : '';
  const name = (sign: 'a' | 'b', bytes: Uint8Array | undefined) =>
    bytes ? `${sign}/${visibleText(normalize(path)).replace(/^(?:\.\.\/)*\/?/, '')}${end}` : '/dev/null';
  const [was, becomes] = [textOf(before), textOf(after)];
  const head = `--- ${name('a', before)}\n+++ ${name('b', after)}\n`;
  if (was === undefined || becomes === undefined) return `${head}(geen tekst)\n`;
  const diff = unifiedDiff(was, becomes);
  return head + (isTerminal ? diff.replace(/^.*$/gm, visibleText) : diff);
}

function textOf(bytes: Uint8Array = new Uint8Array()): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
