import { expect, test } from 'vitest';
import type { History, PastVersion } from '../../src/host/host.ts';
import { memoryHost } from '../../src/host/memory-host.ts';
import { loadDossier } from '../../src/load/load-dossier.ts';
import { sentVersions } from '../../src/load/sent-versions.ts';
import { projectHost } from '../support/examples.ts';

const memo = (data: string, text: string) => `---
kind: memo
title: Plan
${data}
date: 1 juni 2023
to: het college
from: de afdeling
---

# Aanleiding

${text}
`;
const final = 'status: final\nversion: "1.0"';
const at = (number: number, text: string | undefined, tags: readonly string[] = []): PastVersion => ({
  commit: `${number}`.repeat(40),
  by: { author: 'Anke', date: `2026-05-0${number}T10:00:00Z` },
  subject: '',
  tags,
  text,
});

function sentOf(current: string, versions: readonly PastVersion[], isWhole = true) {
  const history: Record<string, History> = { 'd/plan.md': { versions, isWhole } };
  const host = memoryHost({ 'd/plan.md': current }, { below: projectHost, history });
  const dossier = loadDossier('d', host, () => {});
  if (!dossier) throw new Error('no dossier');
  const sent = sentVersions(dossier, host).get('d/plan.md');
  return sent && `${sent.name} ${sent.changed.length > 0 ? 'changed' : 'same'}${sent.isFirst ? '' : ' ?'}`;
}

const [a, b, c] = [memo(final, 'Een.'), memo(final, 'Twee.'), memo(final, 'Drie.')];
const draft = memo('status: draft\nversion: "1.0"', 'Een.');
const earlier = memo('status: final\nversion: 0.9', 'Een.');

test.each<[string, string, readonly PastVersion[], string | undefined]>([
  ['the first commit as a final with this number', c, [at(3, b), at(2, a), at(1, draft)], '2222222 changed'],
  ['nothing changed since', a, [at(3, a), at(2, a), at(1, draft)], '2222222 same'],
  ['the number was another before', b, [at(2, b), at(1, earlier)], '2222222 same'],
  ['changed and not in git yet', b, [at(1, a)], '1111111 changed'],
  ['a tag tells what was sent', b, [at(3, b, ['verzonden']), at(2, a), at(1, draft)], 'verzonden same'],
  ['the last tag does', c, [at(3, c), at(2, b, ['v1b']), at(1, a, ['v1a'])], 'v1b changed'],
  ['a tag on a draft does not', a, [at(2, a), at(1, draft, ['v1.0'])], '2222222 same'],
  ['it was a draft in between', b, [at(3, b), at(2, draft), at(1, a)], '3333333 same'],
  ['the file was not there before', a, [at(2, a), at(1, undefined)], '2222222 same'],
  ['a draft now', draft, [at(1, a)], undefined],
  ['a final that git has as a draft', a, [at(1, draft)], undefined],
  [
    'a final without a number',
    memo('status: final', 'Een.'),
    [at(1, memo('status: final', 'Twee.'))],
    undefined,
  ],
  ['another number now', memo('status: final\nversion: "1.1"', 'Twee.'), [at(1, a)], undefined],
  ['no git', a, [], undefined],
  [
    'other line ends, a comment, a blank line',
    a.replaceAll('\n', '\r\n').replace('Een.', 'Een.\r\n\r\n<!-- gezien -->'),
    [at(1, a)],
    '1111111 same',
  ],
  [
    'an allowed finding',
    a.replace('to:', 'allow:\n  - rule: data/unfilled\n    reason: Volgt in mei.\nto:'),
    [at(1, a)],
    '1111111 same',
  ],
  ['the number in other quotes', a.replace('"1.0"', "'1.0' # zie de brief"), [at(1, a)], '1111111 same'],
  ['who it is from', a.replace('de afdeling', 'een ander'), [at(1, a)], '1111111 changed'],
])('%s', (_what, current, versions, sent) => {
  expect(sentOf(current, versions)).toBe(sent);
});

test('a shallow clone may not have the first', () => {
  expect(sentOf(a, [at(2, a)], false)).toBe('2222222 same ?');
  expect(sentOf(b, [at(2, a)], false)).toBe('2222222 changed ?');
  expect(sentOf(a, [at(2, a, ['v1.0'])], false)).toBe('v1.0 same');
  expect(sentOf(a, [at(2, a), at(1, draft)], false)).toBe('2222222 same');
});
