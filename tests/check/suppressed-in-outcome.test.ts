import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type MemoryHost, memoryHost } from '../../src/host/memory-host.ts';
import { build, check } from '../../src/pipeline.ts';
import { projectHost } from '../support/examples.ts';

const valid = join(import.meta.dirname, '../bad/allow/error');
const agenda = readFileSync(join(valid, 'agenda.md'), 'utf8').replace('status: draft', 'status: final');
const comment = '<!-- toestaan text/placeholder: de school kiest haar naam in mei -->';
const sheet = readFileSync(join(valid, 'interventies/coach.md'), 'utf8').replace(
  '<!-- toestaan markdown/html: het moet zo -->',
  `${comment}\nVoor [naam school].`,
);

function hostWith(more: Readonly<Record<string, string>> = {}): MemoryHost {
  const files = { 'd/agenda.md': agenda, 'd/interventies/coach.md': sheet, ...more };
  return memoryHost(files, { below: projectHost });
}

const suppressed = {
  rule: 'text/placeholder',
  place: 'interventies/coach.md:37:6',
  message: '`[naam school]` is nog niet ingevuld.',
  reason: 'de school kiest haar naam in mei',
};

test('an allowed warning does not block a final document, and stands in its manifest with place and reason', async () => {
  const host = hostWith();
  const outcome = await build({ paths: ['d'], out: 'out', formats: ['pdf'] }, host);
  expect(outcome.diagnostics).toEqual([]);
  expect(outcome.written).toEqual(['out/d/agenda.pdf', 'out/d/agenda.signing.json']);
  expect(outcome.suppressed).toMatchObject([
    { diagnostic: { rule: suppressed.rule, severity: 'warning' }, reason: suppressed.reason },
  ]);
  const entry = JSON.parse(host.text('out/d/manifest.json') ?? '').outputs['agenda.pdf'];
  expect(entry.allowed).toEqual({ count: 1, findings: [suppressed] });
});

test('without the suppression the same document is blocked', async () => {
  const host = hostWith({ 'd/interventies/coach.md': sheet.replace(comment, '<!-- later -->') });
  const outcome = await check({ paths: ['d'] }, host);
  expect(outcome).toMatchObject({
    blocked: true,
    suppressed: [],
    diagnostics: [{ rule: 'text/placeholder' }],
  });
});

test('a sheet by itself has its own allowed findings, and is not asked about those of the agenda', async () => {
  const note = agenda.replace(
    'terms:',
    'allow:\n  - rule: section/empty\n    reason: De tekst volgt in mei.\nterms:',
  );
  const host = hostWith({ 'd/agenda.md': note });
  const alone = await check({ paths: ['d/interventies/coach.md'] }, host);
  expect(alone.suppressed.map(({ reason }) => reason)).toEqual([suppressed.reason]);
  expect(alone.diagnostics).toEqual([]);
  const whole = await check({ paths: ['d'] }, host);
  expect(whole.diagnostics.map(({ rule }) => rule)).toEqual(['allow/unused']);
});

test('a sheet that is in no agenda on purpose can say so itself', async () => {
  const spare = sheet.replace(
    'summary:',
    'allow:\n  - rule: dossier/sheet-unlisted\n    reason: Deze interventie gaat pas in 2024 mee.\nsummary:',
  );
  const outcome = await check({ paths: ['d'] }, hostWith({ 'd/interventies/later.md': spare }));
  expect(outcome.diagnostics).toEqual([]);
  expect(outcome.suppressed.map(({ diagnostic, reason }) => `${diagnostic.rule}: ${reason}`)).toEqual([
    'text/placeholder: de school kiest haar naam in mei',
    'dossier/sheet-unlisted: Deze interventie gaat pas in 2024 mee.',
  ]);
});
