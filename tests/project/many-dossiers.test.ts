import { expect, it } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.ts';
import { build, check } from '../../src/pipeline.ts';
import { isNightly } from '../support/nightly.ts';
import { packageHost } from './project-files.ts';

const memo = `---
kind: memo
title: Notitie
status: draft
date: 1 juni 2026
style: neutraal
to: Raad
from: Onderwijs
---

# Aanleiding

Tekst.
`;
const broken = memo.replace('status: draft', 'status: klaar');
const name = (index: number) => `dossier-${String(index).padStart(3, '0')}`;
/** How many dossiers there are for each that has an error; a hundred at night. */
const part = isNightly ? 100 : 30;
const isBroken = (index: number) => index % part === part / 2;

/** A project of so many dossiers, of which one in each part has an error. */
const project = (length: number): Record<string, string> =>
  Object.fromEntries([
    ['/werk/akkoord.yaml', 'akkoord: "0.2"\n'],
    ...Array.from({ length }, (_, index) => [
      `/werk/agreements/${name(index)}/notitie.md`,
      isBroken(index) ? broken : memo,
    ]),
  ]);
const request = { paths: ['/werk/agreements'], out: '/werk/out', formats: ['html'] } as const;

it('of many dossiers 3 are broken: all others are made, and those that are not are named', async () => {
  const host = memoryHost(project(3 * part), { below: packageHost });
  const outcome = await build(request, host);
  expect(outcome.withheld).toEqual(
    [0.5, 1.5, 2.5].map((times) => times * part).map((index) => `/werk/agreements/${name(index)}`),
  );
  expect(outcome.written.filter((path) => path.endsWith('.html'))).toHaveLength(3 * part - 3);
  expect([outcome.blocked, outcome.failures]).toEqual([true, []]);
});

it('only those that changed are looked at; a file of the project concerns all', async () => {
  const checked = async (changed: readonly string[]) => {
    const host = memoryHost(project(10), { below: packageHost, changed });
    const { documents, skipped } = await check({ paths: request.paths, onlyChanged: 'main' }, host);
    return { documents, skipped };
  };
  expect(await checked([`/werk/agreements/${name(7)}/notitie.md`])).toEqual({ documents: 1, skipped: 9 });
  expect(await checked([])).toEqual({ documents: 0, skipped: 10 });
  expect(await checked(['/werk/akkoord.yaml'])).toEqual({ documents: 10, skipped: 0 });
  // Another version of the package.
  expect(await checked(['/werk/package-lock.json'])).toEqual({ documents: 10, skipped: 0 });
});
