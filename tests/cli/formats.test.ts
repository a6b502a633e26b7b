import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { memoryHost } from '../../src/host/memory-host.ts';
import type { Outcome } from '../../src/pipeline.ts';
import { nothing, runOver } from '../support/cli.ts';

const host = memoryHost({ 'x/agenda.md': 'naam: x\n' });
const error: Diagnostic = {
  rule: 'schema/unknown-key',
  severity: 'error',
  message: '`naam` is geen veld.',
  span: { file: 'x/agenda.md', start: { line: 1, column: 1 }, end: { line: 1, column: 5 } },
};
const warning: Diagnostic = { rule: 'text/placeholder', severity: 'warning', message: 'Nog invullen.' };
const blocked: Outcome = {
  ...nothing,
  blocked: true,
  diagnostics: [error, warning],
  blocking: [error],
  suppressed: [{ diagnostic: warning, reason: 'Zo hoort het.' }],
};
const made: Outcome = { ...nothing, diagnostics: [warning], written: ['uit/x/agenda.concept.pdf'] };
const check = (...options: string[]) =>
  runOver(['check', 'x', ...options], { check: () => blocked }, { host });
const build = (outcome: Outcome, ...options: string[]) =>
  runOver(['build', 'x', '--out=uit/', ...options], { build: () => outcome }, { host });
const shortError = 'x/agenda.md:1:1: fout schema/unknown-key `naam` is geen veld.\n';
const shortWarning = 'waarschuwing text/placeholder Nog invullen.\n';

const advice = '  doe dit: lees met `akkoord check` wat u eraan doet\n';

describe('check', () => {
  test('short: findings on stdout, the count on stderr', async () => {
    expect(await check('--format', 'short')).toMatchObject({
      code: 1,
      stdout: shortError + shortWarning,
      stderr: '1 document bekeken: 1 fout, 1 waarschuwing; 1 melding toegestaan\n',
    });
  });
  test.each(['json', 'sarif', 'gitlab'])('%s: stdout is JSON and nothing else', async (format) => {
    const { code, stdout, stderr } = await check('--format', format);
    expect(() => JSON.parse(stdout)).not.toThrow();
    expect([code, stderr]).toEqual([1, '1 document bekeken: 1 fout, 1 waarschuwing; 1 melding toegestaan\n']);
  });
  test('quiet: what blocks and nothing else', async () => {
    expect(await check('--quiet', '--format=short')).toMatchObject({
      code: 1,
      stdout: shortError,
      stderr: '',
    });
    const { stdout } = await check('--quiet', '--format=json');
    expect(JSON.parse(stdout).counts).toEqual({ error: 1, warning: 0, info: 0, allowed: 0 });
  });
});

describe('build', () => {
  test('short: findings on stderr, paths on stdout', async () => {
    expect(await build(made, '--format', 'short')).toMatchObject({
      code: 0,
      stdout: 'uit/x/agenda.concept.pdf\n',
      stderr: `${shortWarning}1 document: 1 waarschuwing — 1 bestand geschreven in uit/\n${advice}`,
    });
  });
  test('json: the findings on stdout, with the paths in them', async () => {
    const { stdout, stderr } = await build(made, '--format', 'json');
    expect(JSON.parse(stdout).written).toEqual(['uit/x/agenda.concept.pdf']);
    expect(stderr).toBe(`1 document: 1 waarschuwing — 1 bestand geschreven in uit/\n${advice}`);
  });
  test.each(['sarif', 'gitlab', 'github'])('%s: no paths among the findings', async (format) => {
    const { stdout } = await build(made, '--format', format);
    expect(stdout).not.toContain('agenda.concept.pdf');
    expect(stdout).toContain('text/placeholder');
  });
  test('quiet: a good build says nothing', async () => {
    expect(await build(made, '--quiet')).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(await build(blocked, '--quiet', '--format=short')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: shortError,
    });
  });
  test('quiet: a file in the way is told, and what was asked for is shown', async () => {
    const refusals = [{ path: 'uit/x/a.pdf', message: 'ondertekend', help: 'bewaar het' }];
    expect(await build({ ...nothing, refusals }, '--quiet')).toMatchObject({
      code: 5,
      stderr: 'uit/x/a.pdf: geweigerd: ondertekend\n  doe dit: bewaar het\n\n',
    });
    const shown = { ...nothing, printed: 'root\n' };
    expect(await build(shown, '--quiet', '--to=tree')).toMatchObject({ stdout: 'root\n', stderr: '' });
  });
});
