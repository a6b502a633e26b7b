import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type ServedPreview, servePreviewOf } from '../support/served-preview.ts';

const memo = (text: string) => `---
kind: memo
title: Plan voor de wijk
status: draft
date: 1 juni 2023
to: het college
from: de afdeling
---

# Aanleiding

${text}
`;
const file = 'agreements/plan/plan.md';

let served: ServedPreview;
beforeAll(async () => {
  served = await servePreviewOf({ [file]: memo('Wij vragen € 5.000 voor de speeltuin.') }, (root) => {
    const git = (...words: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=Anke', '-c', 'user.email=x@y.example', ...words], {
        cwd: root,
        env: {
          ...process.env,
          GIT_AUTHOR_DATE: '2026-11-28T10:00:00Z',
          GIT_COMMITTER_DATE: '2026-11-28T10:00:00Z',
        },
        stdio: 'ignore',
      });
    git('init', '-q', '-b', 'main', '--template=');
    git('add', 'agreements');
    git('commit', '-qm', 'Eerste versie');
    git('tag', 'v1.0');
    fs.writeFileSync(`${root}/${file}`, memo('Zie [hier](weg.md).'));
    git('commit', '-qam', 'Met een fout');
    fs.writeFileSync(`${root}/${file}`, memo('Wij vragen € 6.000 voor de speeltuin.'));
  });
});
afterEach(() => served.hangUp());
afterAll(() => served.close());

const query = (since: string, name = file) =>
  `?${new URLSearchParams({ form: 'redline', file: name, since })}`;

test('offers the last commits, by their tags', async () => {
  const { next } = await served.follow(query('v1.0'));
  const { revisions } = await next('revisions');
  expect(revisions).toEqual([
    { name: expect.stringMatching(/^[0-9a-f]{12}$/), label: '28 november 2026 · Anke · Met een fout' },
    { name: 'v1.0', label: 'v1.0 · 28 november 2026 · Anke · Eerste versie' },
  ]);
});

test('shows what changed since a revision, and goes on with each save', async () => {
  const { next } = await served.follow(query('v1.0'));
  const first = await next('text');
  expect(first.html).toMatch(/<del [^>]*>€.5\.000<\/del><ins [^>]*>€.6\.000<\/ins>/);
  expect((await next('findings', ({ shown }) => shown === 'current')).kind).toBe('findings');
  const page = await served.ask(`/${served.token}/tekst?${new URLSearchParams({ file, since: 'v1.0' })}`);
  expect([page.status, page.body]).toEqual([200, first.html]);
  fs.writeFileSync(`${served.root}/${file}`, memo('Wij vragen € 7.000 voor de speeltuin.'));
  const second = await next('text', ({ html }) => html.includes('7.000'));
  expect(second.html).toMatch(/<del [^>]*>€.5\.000<\/del>/);
});

test.each([
  ['v9', /^Git kent hier geen revisie met deze naam\./],
  ['agreements', /^Git kent hier geen revisie met deze naam\./],
  ['../buiten', /^Git kent hier geen revisie met deze naam\./],
  ['/etc', /^Git kent hier geen revisie met deze naam\./],
  ['--all', /^Git kent hier geen revisie met deze naam\./],
  ['HEAD', /^Deze twee versies zijn niet te vergelijken: in een van beide zitten fouten\./],
])('says why there is nothing to compare with %s', async (since, told) => {
  const { next } = await served.follow(query(since));
  const trouble = await next('trouble');
  expect(trouble.message).toMatch(told);
});

test.each(['', 'x'.repeat(251)])('a name that is none is refused: %j', async (since) => {
  expect((await served.ask(`/${served.token}/events${query(since)}`)).status).toBe(404);
});

test('nobody reads it without the token, and nothing is kept of what nobody looks at', async () => {
  expect((await served.ask(`/anders/events${query('v1.0')}`)).status).toBe(403);
  const page = `/${served.token}/tekst?${new URLSearchParams({ file, since: 'v1.0~0' })}`;
  expect((await served.ask(page)).status).toBe(404);
});
