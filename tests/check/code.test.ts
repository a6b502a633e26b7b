/** Code in a document: where it may stand, and who reads it. */
import { expect, test } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.ts';
import * as pipeline from '../../src/pipeline.ts';
import { projectHost } from '../support/examples.ts';

const memo = `---
kind: memo
title: Zo werkt het
status: final
date: 8 juni 2026
to: Team Onderwijs
from: Team Onderwijs
style: neutraal
---

# Zo typt u een waarde

`;

async function rulesOf(text: string): Promise<string[]> {
  const host = memoryHost({ 'd/notitie.md': memo + text }, { below: projectHost });
  const { diagnostics } = await pipeline.check({ paths: ['d'] }, host);
  return diagnostics.map(({ rule, span }) => `${rule} ${span?.start.line}:${span?.start.column}`);
}

test('a memo may show code, and no rule about running text reads it', async () => {
  expect(
    await rulesOf('Typ `{{fout}}` of `[naam]`.\n\n```yaml\nname: XXX  # de de heer/mevrouw\n::budget\n```\n'),
  ).toEqual([]);
});

test('the rules about personal data read code as well', async () => {
  expect(await rulesOf('Typ `NL91ABNA0417164300`.\n\n```\niban: NL91ABNA0417164300\n```\n')).toEqual([
    'privacy/iban 13:6',
    'privacy/iban 16:7',
  ]);
});
