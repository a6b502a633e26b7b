/**
 * Word files that partners edit in LibreOffice, brought back by `akkoord import`: each tracked change is made or told with a reason, what nobody
 * tracked is told, and what is made is what LibreOffice shows. A commit takes a sample; `npm run libreoffice` takes all.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { diffLines } from 'diff';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lineIndex } from '../../src/diagnostic/line-index.ts';
import type { Span } from '../../src/diagnostic/span.ts';
import { readDocx } from '../../src/docx-reading/read-docx.ts';
import type { WordFile } from '../../src/docx-reading/word-file.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { build } from '../../src/pipeline.ts';
import { receiveFiles } from '../../src/returning/receive-files.ts';
import { significant } from '../../src/returning/significant.ts';
import { generatedAgreement } from '../support/generated-agreement.ts';
import { isNightly, sampled } from '../support/nightly.ts';
import { png } from '../support/png.ts';
import { wordLines } from '../support/word-lines.ts';
import { cases, documents, type LibreOfficeCase, memo } from './libreoffice-cases.ts';
import { editByLibreOffice, saveByLibreOffice } from './libreoffice-macro.ts';
import { akkoord, project, scratch, tool } from './program.ts';

const [folder, profile] = [scratch(), scratch()];
const host = nodeHost(folder);
const chosen = sampled(cases, 25);
const figures = {
  files: 0,
  changes: 0,
  made: 0,
  told: 0,
  untracked: 0,
  comments: 0,
  reasons: new Map<string, number>(),
};

const sources: Readonly<Record<string, string | Uint8Array>> = {
  'agreements/proef/notitie.md': memo,
  'agreements/proef/beelden/tafel.png': png(40, 30),
  ...generatedAgreement('agreements/veenstad', { partners: 3, goals: 3, principles: 2, money: 'sum' }),
};

beforeAll(async () => {
  for (const path of ['akkoord.yaml', 'project-templates', 'agreements'])
    cpSync(join(project, path), join(folder, path), { recursive: true });
  for (const [path, content] of Object.entries(sources)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  cpSync(join(folder, 'agreements'), join(folder, 'as-sent'), { recursive: true });
  const wanted = [...new Set(chosen.map(({ of = 'memo' }) => dirname(documents[of])))];
  const { status, stderr } = akkoord(['build', ...wanted, '--to', 'docx'], { cwd: folder });
  expect(status, stderr).toBe(0);
  // The first start only makes the profile.
  tool(
    'soffice',
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--terminate_after_init',
  );
});

afterAll(() => {
  const reasons = Object.fromEntries(figures.reasons);
  if (isNightly) process.stdout.write(`${JSON.stringify({ ...figures, reasons }, null, 1)}\n`);
});

const around = /boven of onder aan de bladzijde/;

describe.each(chosen.map((each, index) => ({ ...each, index })))('$what', (each) => {
  it('comes back', async () => {
    const { of = 'memo', saves = 1, does, becomes = [], told = [], comments = [], differs = [] } = each;
    const into = `${documents[of]}.md`;
    restore();
    const [sent, back] = [join(folder, 'sent.docx'), join(folder, `back-${each.index}.docx`)];
    cpSync(join(folder, built(of)), sent);
    editByLibreOffice(profile, sent, back, does);
    for (let saved = 1; saved < saves; saved++) {
      cpSync(back, sent);
      saveByLibreOffice(profile, sent, back);
    }
    const word = readDocx(readFileSync(back));

    const { changes, comments: said, files, refusals } = await receiveFiles({ files: [back], into }, host);
    expect(refusals).toEqual([]);
    const left = changes.flatMap(({ outcome, ...change }) =>
      'reason' in outcome ? [{ ...change, ...outcome }] : [],
    );
    expect(left.map(({ reason }) => told.find((part) => reason.includes(part)) ?? reason)).toEqual(told);
    // None of what is tracked is silent.
    const textOf = (side: 'from' | 'to') => significant(changes.map((change) => change[side]).join(' ')).text;
    const [from, to] = [textOf('from'), textOf('to')];
    for (const { kind, text } of trackedIn(back))
      expect(kind === 'del' ? from : to).toContain(significant(text).text);
    // All has its line in the sources, but for what stands above and below the pages.
    expect(left.flatMap(({ span, title, reason }) => (span || around.test(reason) ? [] : [title]))).toEqual(
      [],
    );
    expect(said.map(({ span }) => sourceAt(span))).toEqual(comments);

    // The command does the same.
    const { status, stderr } = akkoord(['import', back, '--into', into], { cwd: folder });
    expect(status, stderr).toBe(left.length > 0 ? 1 : 0);
    if (changes.length === 0) expect(stderr).toContain('er is niets veranderd');
    const lines = files.flatMap(({ path, before, after }) => {
      expect(readFileSync(join(folder, path))).toEqual(Buffer.from(after));
      return changedLines(decoded(before), decoded(after));
    });
    expect(lines).toEqual(becomes);
    // The document that comes of it is what LibreOffice has.
    if (left.length === 0 && files.length > 0) {
      const ours = (line: string) => differs.find(([libreOffice]) => libreOffice === line)?.[1] ?? line;
      expect(await linesNow(of)).toEqual(linesOf(word).map(ours));
    }
    count(each, changes.length, left);
  });
});

function count(
  { comments = [] }: LibreOfficeCase,
  changes: number,
  left: readonly { by?: unknown; reason: string }[],
): void {
  figures.files += 1;
  figures.changes += changes;
  figures.made += changes - left.length;
  figures.told += left.length;
  figures.untracked += left.filter(({ by }) => by === undefined).length;
  figures.comments += comments.length;
  for (const { reason } of left) figures.reasons.set(reason, (figures.reasons.get(reason) ?? 0) + 1);
}

/** Everything that is sent lies as it was. */
function restore(): void {
  rmSync(join(folder, 'agreements'), { recursive: true });
  cpSync(join(folder, 'as-sent'), join(folder, 'agreements'), { recursive: true });
}

function built(of: keyof typeof documents): string {
  const path = documents[of].replace('agreements', 'out');
  return existsSync(join(folder, `${path}.docx`)) ? `${path}.docx` : `${path}.concept.docx`;
}

/** The Word file of the sources as they are now, as lines. */
async function linesNow(of: keyof typeof documents): Promise<string[]> {
  await build({ paths: [dirname(documents[of])], out: 'now', formats: ['docx'] }, host);
  const path = built(of).replace('out', 'now');
  return linesOf(readDocx(readFileSync(join(folder, path))));
}

/** Headings without their numbers: LibreOffice does not number a paragraph that becomes one. */
function linesOf(word: WordFile): string[] {
  return wordLines(word, 'accepted').map((line) => line.replace(/\[(heading \d) \w+\]/, '[$1]'));
}

/** The texts of tracked changes, as the file has them, and read by nothing of the program. */
function trackedIn(path: string): { kind: 'ins' | 'del'; text: string }[] {
  const parts = unzipSync(readFileSync(path));
  const xml = ['word/document.xml', 'word/footnotes.xml'].map((name) =>
    strFromU8(parts[name] ?? new Uint8Array()),
  );
  return [...xml.join('').matchAll(/<w:(ins|del|moveTo|moveFrom) [^>]*[^/]>(.*?)<\/w:\1>/gs)].flatMap(
    ([, name = '', inside = '']) => {
      const text = [...inside.matchAll(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)</g)]
        .map(([, each]) => each)
        .join('');
      // What came and went again is in neither.
      const isBoth = /<w:(?:ins|del) [^>]*[^/]>/.test(inside);
      // Cells of rows that came are marked with a joiner.
      if (text === '' || text === '\u200d' || isBoth) return [];
      const plain = text
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&apos;/g, "'");
      return [
        { kind: name === 'ins' || name === 'moveTo' ? 'ins' : 'del', text: plain.replace(/&amp;/g, '&') },
      ];
    },
  );
}

function sourceAt(span: Span | undefined): string {
  if (!span) return '';
  const source = readFileSync(join(folder, span.file), 'utf8');
  const { offset } = lineIndex(source);
  return source.slice(
    offset(span.start.line, span.start.column - 1),
    offset(span.end.line, span.end.column - 1),
  );
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Lines that went and came; of those that only came the line before them too, so that their place is known. Empty ones do not count. */
function changedLines(before: string, after: string): string[] {
  const parts = diffLines(before, after);
  return parts.flatMap(({ added, removed, value }, index) => {
    const lines = value.split('\n').filter((line) => line.trim() !== '');
    if (!added && !removed) return [];
    const last = parts[index - 1];
    const isAlone = added && !last?.removed;
    const context = isAlone ? [` ${last?.value.trimEnd().split('\n').at(-1) ?? ''}`] : [];
    return [...context, ...lines.map((line) => `${added ? '+' : '-'}${line}`)];
  });
}
