/** The paragraphs of a document and of a Word file, in one form: what they are, what they say and how that looks. */
import type { Nodes } from 'mdast';
import type { WordBlock, WordFile, WordParagraph } from '../../src/docx-reading/word-file.ts';
import { contentOf } from '../../src/model/final-text.ts';
import { type Piece, sentPieces } from '../../src/returning/sent-pieces.ts';

/** A paragraph. */
export interface StoryLine {
  /** `heading 2`, `bullet 0`, `number 1`, `continued`, `quote`, `boxed`, `cell`, `text`; undefined for what has a form of its own. */
  readonly kind: string | undefined;
  /** Without white space. */
  readonly text: string;
  /** A sign for each character: `b` bold, `i` italic, `x` both, in capitals when linked, `.` plain; undefined where the program sets it. */
  readonly look: string | undefined;
}

/** Returns the paragraphs of the body of a resolved document, without those that are empty. */
export function linesOfTree(root: Nodes): StoryLine[] {
  return stepped(
    sentPieces(root).body.flatMap((piece) => lineOf(piece.text, treeKind(piece), treeLook(piece))),
  );
}

/** The program leaves no level of headings out: here each is one below the one that it is under. */
function stepped(lines: readonly StoryLine[]): StoryLine[] {
  const open: number[] = [];
  return lines.map((line) => {
    const level = Number(/^heading (\d)$/.exec(line.kind ?? '')?.[1] ?? 0);
    if (level === 0) return line;
    while ((open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    return { ...line, kind: `heading ${open.length}` };
  });
}

/** Returns the paragraphs of the body of a Word file without changes. */
export function linesOfWord({ blocks }: WordFile): StoryLine[] {
  const within = (all: readonly WordBlock[], around?: 'cell' | 'boxed'): StoryLine[] =>
    all.flatMap((block) => {
      if (block.type === 'table') {
        const cells = block.rows.flatMap((row) => row.cells);
        // A note with a list is a table of one cell.
        return cells.flatMap((cell) => within(cell.blocks, cells.length === 1 ? 'boxed' : 'cell'));
      }
      if (block.isContents) return [];
      const runs = block.runs.map((run) => (/^PAGEREF\b/.test(run.field ?? '') ? { ...run, text: '' } : run));
      const text = runs.map((run) => run.text).join('');
      const look = runs.map((run) => {
        const isLinked = run.link !== undefined && !run.link.startsWith('#');
        return signOf({ ...run.look, isLinked }).repeat(dense(run.text).length);
      });
      const own = wordKind(block);
      return lineOf(text, around === 'cell' || (around && own === 'text') ? around : own, look.join(''));
    });
  return stepped(within(blocks));
}

function lineOf(text: string, kind: string | undefined, look: string | undefined): StoryLine[] {
  const plain = dense(text);
  if (plain === '') return [];
  // The numbers of headings follow from which there are.
  return [{ kind, text: plain.replace(/\([\d.]+,pagina/g, '(#,pagina'), look }];
}

/** As Word and Markdown both have it: they differ in white space and in what only breaks lines. */
function dense(text: string): string {
  return text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '').replace(/[\u2010\u2011]/g, '-');
}

const signs = { plain: '.', bold: 'b', italic: 'i', both: 'x' };

function signOf({ bold, italic, isLinked }: { bold: boolean; italic: boolean; isLinked: boolean }): string {
  const sign = signs[bold ? (italic ? 'both' : 'bold') : italic ? 'italic' : 'plain'];
  return isLinked ? sign.replace('.', 'l').toUpperCase() : sign;
}

const wordStyles: Readonly<Record<string, string>> = {
  quote: 'quote',
  kader: 'boxed',
  'list continue': 'continued',
};

function wordKind({ level, list, style }: WordParagraph): string {
  if (level !== undefined) return `heading ${level}`;
  if (list) return `${list.format === 'bullet' ? 'bullet' : 'number'} ${list.level}`;
  return wordStyles[style.name] ?? 'text';
}

function treeKind({ node, around }: Piece): string | undefined {
  if (node.type === 'heading') return `heading ${node.depth}`;
  if (node.type === 'tableCell') return 'cell';
  if (node.type !== 'paragraph') return undefined;
  const lists = around.flatMap((each) => (each.type === 'list' ? [each] : []));
  const item = around.at(-1);
  if (item?.type === 'listItem' && item.children[0] === node)
    return `${lists.at(-1)?.ordered ? 'number' : 'bullet'} ${lists.length - 1}`;
  if (lists.length > 0) return 'continued';
  const types = around.map(({ type }) => type);
  return types.includes('quote') ? 'quote' : types.includes('callout') ? 'boxed' : 'text';
}

function treeLook({ node }: Piece): string | undefined {
  if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return undefined;
  let isOwn = true;
  const visit = (each: Nodes, look: Parameters<typeof signOf>[0]): string => {
    if (each.type === 'text') return signOf(look).repeat(dense(each.value).length);
    if (each.type === 'break' || each.type === 'footnoteMark') return '';
    if (!['strong', 'emphasis', 'link'].includes(each.type)) isOwn = false;
    return contentOf(each)
      .map((child) =>
        visit(child, {
          bold: look.bold || each.type === 'strong',
          italic: look.italic || each.type === 'emphasis',
          isLinked: look.isLinked || each.type === 'link',
        }),
      )
      .join('');
  };
  const plain = { bold: false, italic: false, isLinked: false };
  const look = node.children.map((each) => visit(each, plain)).join('');
  return isOwn ? look : undefined;
}
