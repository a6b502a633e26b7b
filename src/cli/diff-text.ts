import { normalize } from 'node:path/posix';
import { styleText } from 'node:util';
import type { FileChange } from '../pipeline.ts';
import { unifiedDiff } from '../text/unified-diff.ts';
import { visibleText } from '../text/visible-text.ts';
import type { Stream } from './terminal.ts';

/**
 * Returns a change as `git diff` shows it, so that `patch -p1` makes it; on a terminal with invisible characters
 * written out, and with colours when they are wanted.
 */
export function diffText(
  { path, before, after }: FileChange,
  { isTerminal }: Pick<Stream, 'isTerminal'>,
  colour = false,
): string {
  // A tab behind a name with a space keeps the name whole for `patch`.
  const end = path.includes(' ') ? '\t' : '';
  const name = (sign: 'a' | 'b', bytes: Uint8Array | undefined) =>
    bytes ? `${sign}/${visibleText(normalize(path)).replace(/^(?:\.\.\/)*\/?/, '')}${end}` : '/dev/null';
  const [was, becomes] = [textOf(before), textOf(after)];
  const head = `--- ${name('a', before)}\n+++ ${name('b', after)}\n`;
  if (was === undefined || becomes === undefined) return `${head}(geen tekst)\n`;
  const diff = unifiedDiff(was, becomes);
  const shown = isTerminal ? diff.replace(/^.*$/gm, visibleText) : diff;
  return head + (colour ? shown.replace(/^([-+@]).*$/gm, coloured) : shown);
}

const colours = { '-': 'red', '+': 'green', '@': 'cyan' } as const;

function coloured(line: string, sign: string): string {
  return isSign(sign) ? styleText(colours[sign], line, { validateStream: false }) : line;
}

function isSign(sign: string): sign is keyof typeof colours {
  return Object.hasOwn(colours, sign);
}

function textOf(bytes: Uint8Array = new Uint8Array()): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
