/** What `check` says of a build that would be refused after the rules, and of texts that it did not go over. */
import { expect, test } from 'vitest';
import { checkSummary } from '../../src/cli/outcome-text.ts';
import { printSarif } from '../../src/diagnostic/print-sarif.ts';
import { memoryHost } from '../../src/host/memory-host.ts';
import { check } from '../../src/pipeline.ts';
import { projectHost } from '../support/examples.ts';

const memo = (body: string, more = '') =>
  `---\nkind: memo\ntitle: Zwemles\nstatus: draft\ndate: 12 mei 2026\nto: College\nfrom: Jeugd\nstyle: neutraal\n${more}---\n\n${body}\n`;
const checked = (files: Readonly<Record<string, string>>, ...paths: string[]) =>
  check({ paths }, memoryHost(files, { below: projectHost, templates: 'templates' }));
const rules = ({ diagnostics }: Awaited<ReturnType<typeof checked>>) =>
  diagnostics.map(({ rule, span }) => `${rule} ${span?.file}`);

test('two dossiers that want one folder for their outputs', async () => {
  const files = { '2025/zwemles/memo.md': memo('Een.'), '2026/zwemles/memo.md': memo('Twee.') };
  expect(rules(await checked(files, '2025', '2026'))).toEqual(['output/name-clash 2026/zwemles/memo.md']);
  expect(rules(await checked(files, '2025'))).toEqual([]);
});

test('a folder of which Windows can make no file name', async () => {
  expect(rules(await checked({ 'con/memo.md': memo('Een.') }, 'con'))).toEqual([
    'output/unusable-name con/memo.md',
  ]);
});

test('prose is read although the data hold an amount that is none, a choice that is none and a key that is unknown', async () => {
  const text = memo('De school krijgt [bedrag].', 'colour: rood\n').replace('status: draft', 'status: bijna');
  expect(rules(await checked({ 'd/memo.md': text }, 'd'))).toEqual([
    'schema/choice d/memo.md',
    'schema/unknown-key d/memo.md',
    'text/placeholder d/memo.md',
  ]);
});

test('texts that were not gone over are named', async () => {
  const files = {
    'd/a.md': `-${memo('Een.')}`,
    'd/b.md': memo('De school krijgt [bedrag].'),
    'e/c.md': memo('Drie.'),
  };
  const outcome = await checked(files, 'd', 'e');
  expect(outcome.unchecked).toEqual(['d/a.md']);
  expect(checkSummary(outcome)).toBe(
    '2 documenten bekeken: 1 fout, 1 waarschuwing\n  niet nagekeken: de tekst van `d/a.md`; eerst moeten de gegevens te lezen zijn\n',
  );
  const log = JSON.parse(
    printSarif(outcome, { source: () => undefined, version: '1', rulesPage: '', ruleTexts: () => undefined }),
  );
  expect(log.runs[0].invocations[0].toolExecutionNotifications[0].message.text).toBe(
    'De tekst van `d/a.md` is niet nagekeken.',
  );
});

test('of a dossier without data no text was gone over, which is said of every file', async () => {
  const files = Object.fromEntries('abcdefg'.split('').map((name) => [`d/${name}.md`, `-${memo('Een.')}`]));
  const outcome = await checked(files, 'd');
  expect(outcome.documents).toBe(0);
  expect(checkSummary(outcome)).toContain('`d/d.md`, `d/e.md` en nog 2; eerst');
});
