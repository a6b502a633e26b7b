import { unifiedDiff } from '../text/unified-diff.ts';
import { visibleText } from '../text/visible-text.ts';

/** A file before and after a change; absent where there is none. */
interface FileChange {
  readonly path: string;
  readonly before?: Uint8Array | undefined;
  readonly after?: Uint8Array | undefined;
}

/** Returns a change as `git diff` shows it. */
export function diffText({ path, before, after }: FileChange): string {
  const name = (sign: 'a' | 'b', bytes: Uint8Array | undefined) =>
    bytes ? `${sign}/${visibleText(path).replace(/^\//, '')}` : '/dev/null';
  const [was, becomes] = [textOf(before), textOf(after)];
  const head = `--- ${name('a', before)}\n+++ ${name('b', after)}\n`;
  if (was === undefined || becomes === undefined) return `${head}(geen tekst)\n`;
  const diff = unifiedDiff(was, becomes).replace(/^.*$/gm, visibleText);
  return head + diff;
}

function textOf(bytes: Uint8Array = new Uint8Array()): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
