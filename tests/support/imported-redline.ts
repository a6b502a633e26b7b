/** Makes a redline of two versions of a memo, and imports it into the old one, as when it came back. */
import { expect } from 'vitest';
import { inspect } from '../../src/build/check.ts';
import { redlineDossiers } from '../../src/build/redline-dossiers.ts';
import { writeRedlines } from '../../src/build/write-redlines.ts';
import { readDocx } from '../../src/docx-reading/read-docx.ts';
import type { Host } from '../../src/host/host.ts';
import { memoryHost } from '../../src/host/memory-host.ts';
import { receiveWords } from '../../src/returning/receive-files.ts';
import { sentPieces } from '../../src/returning/sent-pieces.ts';
import { significant } from '../../src/returning/significant.ts';
import { projectHost } from './examples.ts';
import { linesOfTree, type StoryLine } from './story-lines.ts';

const folder = 'agreements/proef';
const path = `${folder}/notitie.md`;

/** What comes of a redline that is imported into the old version. */
export interface ImportedRedline {
  readonly refusals: readonly unknown[];
  /** What is not taken over, and why. */
  readonly reasons: readonly string[];
  /** The old version, with what was taken over. */
  readonly text: string;
}

/** What a memo prints: its paragraphs with their kinds and looks, and the texts of its notes. */
export interface PrintedMemo {
  readonly lines: readonly StoryLine[];
  readonly notes: readonly string[];
}

const at = (text: string) => memoryHost({ [path]: text }, { below: projectHost, templates: 'templates' });

/** Makes the redline of two versions of a memo, and imports it into the old one. */
export async function importedRedline(old: string, current: string): Promise<ImportedRedline> {
  const [before, after] = [at(old), at(current)];
  const revisionOf = (host: Host, commit: string) => ({
    ...{ host, commit, by: { author: 'Karin', date: '2026-11-30T21:05:00Z' } },
    writersOf: () => [],
    removerOf: () => undefined,
  });
  const host = memoryHost(
    {},
    {
      below: projectHost,
      revisions: { oud: revisionOf(before, 'a'.repeat(40)), nieuw: revisionOf(after, 'b'.repeat(40)) },
    },
  );
  const { dossiers } = await redlineDossiers({ old: 'oud', current: 'nieuw', paths: [folder] }, host);
  await writeRedlines(dossiers, { formats: ['docx'], out: 'out' }, host);
  const bytes =
    host.files.get('out/proef/notitie.concept.wijzigingen.docx') ??
    host.files.get('out/proef/notitie.wijzigingen.docx');
  const word = readDocx(bytes ?? expect.fail([...host.files.keys()].join()));
  const made = await receiveWords(
    [{ path: 'terug.docx', word }],
    { files: ['terug.docx'], into: path },
    before,
  );
  const [written] = made.files;
  return {
    refusals: made.refusals,
    reasons: made.changes.flatMap(({ outcome, from, to }) =>
      'reason' in outcome ? [`${from} → ${to}: ${outcome.reason}`] : [],
    ),
    text: written ? new TextDecoder().decode(written.after) : old,
  };
}

/** Returns what a memo prints. */
export async function printedMemo(text: string): Promise<PrintedMemo> {
  const { dossiers } = await inspect({ paths: [folder] }, at(text));
  const root = dossiers[0]?.documents[0]?.root ?? expect.fail('no document');
  return {
    lines: linesOfTree(root),
    notes: sentPieces(root).notes.map((note) => significant(note.text).text),
  };
}
