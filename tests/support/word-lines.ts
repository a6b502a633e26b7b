import { type Side, sideOf } from '../../src/docx-reading/side-of.ts';
import type { WordBlock, WordFile, WordRun } from '../../src/docx-reading/word-file.ts';
import { sha256 } from '../../src/host/sha256.ts';

/** What lines of a Word file tell besides the text. */
export interface LineOptions {
  /** Style, list and looks. */
  readonly looks?: boolean;
  /** Pictures by their bytes, and links by their address. */
  readonly targets?: boolean;
}

/**
 * Returns a Word file on one side as lines of text that can be compared: a paragraph a line, cells below their number,
 * notes where they are referred to, pictures by their description. Empty paragraphs, tables of contents and the
 * numbers in fields do not count.
 */
export function wordLines(
  file: WordFile,
  side: Side,
  { looks = true, targets = false }: LineOptions = {},
): string[] {
  const resolved = sideOf(file, side);
  const hashOf = (path = '') => sha256(file.part(path) ?? new Uint8Array()).slice(0, 8);
  const runText = (run: WordRun): string => {
    if (run.note !== undefined)
      return `[^${(resolved.notes.get(run.note) ?? []).flatMap((block) => lines([block], '')).join(' ¶ ')}]`;
    if (run.picture) return `[${run.picture.alt}${targets ? ` ${hashOf(run.picture.path)}` : ''}]`;
    return /^(?:PAGE|NOTE)REF\b/.test(run.field ?? '') ? run.text.replace(/\d+/g, '#') : run.text;
  };
  const lookOf = ({ look: { bold, italic }, link = '#' }: WordRun): string => {
    const address = targets && !link.startsWith('#') ? ` ${link}` : '';
    return `${bold ? 'b' : ''}${italic ? 'i' : ''}${address}`;
  };
  const lines = (blocks: readonly WordBlock[], indent: string): string[] =>
    blocks.flatMap((block) => {
      if (block.type === 'table')
        return block.rows.flatMap(({ cells }) =>
          cells.flatMap(({ blocks: inCell }, index) => [
            `${indent}<${index}>`,
            ...lines(inCell, `${indent}  `),
          ]),
        );
      const text = block.runs.map(runText).join('').replace(/\s+/g, ' ').trim();
      if (block.isContents || (text === '' && !block.list)) return [];
      if (!looks) return [`${indent}${text}`];
      const list = block.list ? ` ${block.list.format}${block.list.level}` : '';
      return [`${indent}[${block.style.name}${list}] ${text}${lookedText(block.runs, lookOf, runText)}`];
    });
  return lines(resolved.blocks, '');
}

/** The stretches that are bold or italic: ` {bi: tekst}`. */
function lookedText(
  runs: readonly WordRun[],
  lookOf: (run: WordRun) => string,
  textOf: (run: WordRun) => string,
): string {
  const stretches: { look: string; text: string }[] = [];
  for (const run of runs) {
    const [look, text, last] = [lookOf(run), textOf(run), stretches.at(-1)];
    if (last?.look === look) last.text += text;
    else stretches.push({ look, text });
  }
  const told = stretches.filter(({ look, text }) => look !== '' && text.trim() !== '');
  return told.map(({ look, text }) => ` {${look}: ${text.trim()}}`).join('');
}
