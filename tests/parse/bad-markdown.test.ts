import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { imageGuard } from '../../src/parse/image-guard.ts';
import { parseMarkdown } from '../../src/parse/parse-markdown.ts';

const cases = join(import.meta.dirname, '../bad/markdown');

/** What the fonts lack is found when the house style is known, after this stage. */
const isOfALaterStage = (line: string) => line.startsWith('font/missing-glyph ');

/** What the whole program says of these dossiers is tested in tests/bad.test.ts; here, that it is this stage that says it. */
test.each(readdirSync(cases))('%s', (name) => {
  const folder = join(cases, name);
  const found: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => found.push(diagnostic);
  const image = imageGuard('', nodeHost(folder), report);
  for (const file of ['agenda.md', 'interventies/coach.md']) {
    const text = existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '';
    parseMarkdown({ file, text }, { report, directives: 'body', image });
  }
  const lines = found.map(
    ({ rule, span }) => `${rule} ${span?.file}:${span?.start.line}:${span?.start.column}`,
  );
  const expected = readFileSync(join(folder, 'expected.txt'), 'utf8').trim().split('\n');
  expect(lines).toEqual(expected.filter((line) => !isOfALaterStage(line)));
});
