import type { WordBlock, WordParagraph, WordRun } from '../docx-reading/word-file.ts';

/** Characters of a line that is a heading; a longer one is a sentence. */
const MAX_LINE = 80;

/**
 * Puts lines of a paragraph that stand out as headings do, with a line break instead of an end behind them, in paragraphs
 * of their own; and what empty lines part as well.
 */
export function withLineHeadings(blocks: readonly WordBlock[]): WordBlock[] {
  return blocks.flatMap<WordBlock>((block) => (block.type === 'paragraph' ? dividedAt(block) : block));
}

function dividedAt(paragraph: WordParagraph): WordParagraph[] {
  if (paragraph.list || paragraph.level !== undefined) return [paragraph];
  const lines = linesOf(paragraph.runs);
  if (lines.length < 2 || !lines.some((line) => isHeading(line) || isEmpty(line))) return [paragraph];
  const parts: WordRun[][] = [];
  let isOpen = false;
  for (const line of lines) {
    const isAlone = isHeading(line) || isEmpty(line);
    const last = parts.at(-1);
    if (isOpen && !isAlone && last) last.push({ ...(line[0] ?? last[0]), text: '\n' } as WordRun, ...line);
    else parts.push(line);
    isOpen = !isAlone;
  }
  // All in bold: lines of one text.
  if (lines.every((line) => isHeading(line) || isEmpty(line))) return [paragraph];
  return parts.map((runs, index) => ({
    ...paragraph,
    runs,
    mark: index === parts.length - 1 ? paragraph.mark : [],
  }));
}

function isEmpty(line: readonly WordRun[]): boolean {
  return line.every(({ text, note, picture, box }) => text.trim() === '' && !note && !picture && !box);
}

function isHeading(line: readonly WordRun[]): boolean {
  const text = line
    .map((run) => run.text)
    .join('')
    .trim();
  const read = line.filter((run) => run.text.trim() !== '');
  return (
    /\p{L}{2}/u.test(text) &&
    text.length <= MAX_LINE &&
    !/[.;:,!?]$/.test(text) &&
    read.every(({ look }) => look.bold)
  );
}

/** Divides runs at their line breaks. */
function linesOf(runs: readonly WordRun[]): WordRun[][] {
  const lines: WordRun[][] = [[]];
  for (const run of runs) {
    const [first = '', ...others] = run.text.split('\n');
    lines.at(-1)?.push({ ...run, text: first });
    for (const text of others)
      lines.push([
        { text, look: run.look, changes: run.changes, comments: [], ...(run.link && { link: run.link }) },
      ]);
  }
  return lines;
}
