import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unifiedDiff } from '../../src/text/unified-diff.ts';

test.each([
  ['nothing', 'a\n', 'a\n', ''],
  [
    'a line in the middle',
    '1\n2\n3\n4\n5\n6\n7\n8\n9\n',
    '1\n2\n3\n4\nV\n6\n7\n8\n9\n',
    '@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+V\n 6\n 7\n 8\n',
  ],
  ['a new file', '', 'a\nb\n', '@@ -0,0 +1,2 @@\n+a\n+b\n'],
  ['a file that goes', 'a\n', '', '@@ -1,1 +0,0 @@\n-a\n'],
  ['a line end that comes', 'a', 'a\n', '@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n'],
  ['a line end of Windows', 'a\r\nb\r\n', 'a\r\nc\r\n', '@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n'],
])('%s', (_, before, after, diff) => {
  expect(unifiedDiff(before, after)).toBe(diff);
});

test('git makes of the one text the other with it', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'akkoord-diff-'));
  const lines = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 })
    .map((all) => all.map((one) => `${one}\n`).join(''));
  try {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        fc.pre(before !== after && before !== '' && after !== '');
        const file = join(folder, 'a.txt');
        writeFileSync(file, before);
        const patch = `--- a/a.txt\n+++ b/a.txt\n${unifiedDiff(before, after)}`;
        execFileSync('git', ['apply', '--unsafe-paths', '-'], { cwd: folder, input: patch, stdio: 'pipe' });
        expect(execFileSync('cat', [file], { encoding: 'utf8' })).toBe(after);
      }),
      { numRuns: 25 },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
