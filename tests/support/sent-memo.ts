/** A memo that was sent in Word, and hosts in which it lies as it was, or as it has become. */
import { readDocx } from '../../src/docx-reading/read-docx.ts';
import type { WordFile } from '../../src/docx-reading/word-file.ts';
import type { Host } from '../../src/host/host.ts';
import { HostError } from '../../src/host/host-error.ts';
import { type MemoryHost, memoryHost } from '../../src/host/memory-host.ts';
import { build } from '../../src/pipeline.ts';
import { receiveWords } from '../../src/returning/receive-files.ts';
import type { ReceiveRequest, Reception } from '../../src/returning/reception.ts';
import { editedWord, type WordEdit } from './edited-word.ts';
import { projectHost } from './examples.ts';

export const memoPath = 'agreements/proef/notitie.md';
export const memoText = `---
kind: memo
title: Huiswerk in de buurt
to: Bestuurlijk overleg
from: Team jeugd
status: draft
date: 1 mei 2026
style: neutraal
---

# Aanleiding

Wij geven vijf uur hulp per week, **gratis voor iedereen**, op drie scholen. Dat staat in {{title}}.

Ouders zijn er blij mee.[^1]

[^1]: Dat zeiden zij zelf.

# Wat wij doen

1. hulp bij huiswerk
2. een rustige plek
3. een vaste begeleider

- sport
- muziek

| school | uren |
| --- | --- |
| De Ark | 2 |
| De Brug | 3 |

# Tot slot

Na een jaar kijken wij of het helpt.
`;

/** A project with the memo in it. */
export function memoHost(text = memoText, own: Record<string, string | Uint8Array> = {}): MemoryHost {
  return memoryHost({ [memoPath]: text, ...own }, { below: projectHost, templates: 'templates' });
}

/** The memo as a Word file, as `akkoord build` makes it. */
export async function memoDocx(
  text = memoText,
  own: Record<string, string | Uint8Array> = {},
): Promise<Uint8Array> {
  const host = memoHost(text, own);
  await build({ paths: ['agreements/proef'], out: 'out', formats: ['docx'] }, host);
  const docx = host.files.get('out/proef/notitie.concept.docx');
  if (!docx) throw new Error('no Word file of the memo');
  return docx;
}

/** A project in which the memo is as it has become; git has the versions that were sent, by their commit. */
export function movedOn(now: string, sent: Readonly<Record<string, string>> = { aaaa: memoText }): Host {
  const host = memoHost(now);
  return {
    ...host,
    revision: (commit) => {
      const text = sent[commit];
      if (text === undefined) throw new HostError('EREVISION', commit);
      return { commit, by: { author: 'x', date: '' }, host: memoHost(text) } as never;
    },
  };
}

/** A Word file that was made of a commit, with edits of a partner; named after the partner's file. */
export function returnedWord(file: WordFile, author: string, edits: readonly WordEdit[], commit = 'aaaa') {
  const properties = new Map([...file.properties, ['commit', commit]]);
  return byAuthor(editedWord({ ...file, properties }, edits), author);
}

/** Receives files of several partners, and says what becomes of the memo. */
export async function receivedMemo(
  files: Readonly<Record<string, WordFile>>,
  host: Host,
  request: Partial<ReceiveRequest> = {},
): Promise<Reception & { readonly text: string; readonly told: readonly string[] }> {
  const read = Object.entries(files).map(([path, word]) => ({ path, word }));
  const made = await receiveWords(read, { files: [], into: memoPath, ...request }, host);
  const [file] = made.files;
  return {
    ...made,
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(file ? file.after : host.read(memoPath)),
    told: made.changes.map(({ from, to, outcome, senders }) => {
      const state = 'reason' in outcome ? outcome.reason : outcome.isThere ? 'there' : 'made';
      return `${from.trim()} > ${to.trim()} (${senders.map(({ by }) => by?.author).join(', ')}): ${state}`;
    }),
  };
}

/** Reads the memo as a Word file. */
export async function sentMemo(
  text = memoText,
  own: Record<string, string | Uint8Array> = {},
): Promise<WordFile> {
  return readDocx(await memoDocx(text, own));
}

/** The edits of a test are all of one person: gives them another name. */
function byAuthor<Value>(value: Value, author: string): Value {
  if (Array.isArray(value)) return value.map((each: unknown) => byAuthor(each, author)) as Value;
  if (value instanceof Map)
    return new Map([...value].map(([key, each]) => [key, byAuthor(each, author)])) as Value;
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, key === 'author' ? author : byAuthor(each, author)]),
  ) as Value;
}
