import { extname } from 'node:path/posix';
import type { BlockContent, FootnoteDefinition, PhrasingContent, RootContent, TableCell } from 'mdast';
import { plainText } from '../docx-reading/plain-text.ts';
import type { WordBlock, WordFile, WordParagraph, WordRun, WordTable } from '../docx-reading/word-file.ts';
import { markdownText } from '../unparse/markdown-text.ts';
import { contentsIn, textParagraphs } from './contents-in.ts';
import type { Draft, DraftPicture, Remark } from './draft.ts';
import { comment, commentText, excerpt } from './draft-comments.ts';
import { listsOf, type OpenItem } from './draft-lists.ts';
import { openingOf } from './draft-opening.ts';
import { withLineHeadings } from './line-headings.ts';
import { type ListNumber, listNumbers } from './list-numbers.ts';
import { lostLooks } from './lost-looks.ts';
import { type FoundRole, paragraphRoles, titleLine } from './paragraph-roles.ts';
import { phrasingOf } from './phrasing-of.ts';
import { PicturePaths } from './picture-paths.ts';
import { proposalsOf } from './proposals-of.ts';
import { isLayout, type TabbedTable, withTabbedTables } from './table-looks.ts';
import { wholePng } from './whole-png.ts';

/** Formats that a document can have pictures in. */
const pictureFormats = ['.png', '.jpg', '.jpeg'];
const cellBreak = { type: 'html', value: '<br>' } as const;
const lineBreak = { type: 'break' } as const;

const lostMarks = {
  letters: 'letters voor een lijst (a, b, c): nu nummers; kijk na waar de tekst “onder a” zegt',
  parts: 'nummers als 1.1 voor een lijst: nu 1, 2, 3; kijk na waar de tekst zo’n nummer noemt',
} as const;
const belongs = 'deel van het punt erboven: springt net zo ver in';

/** What a draft is made for. */
export interface DraftPlace {
  readonly paths?: PicturePaths;
  /** Headings for text above the first one, which has no place in a document of this kind: the first that is not in use. */
  readonly openings?: readonly string[];
}

/** Makes a draft of a Word file of which the changes were accepted or rejected. @throws HostError */
export function draftOf(
  file: WordFile,
  { paths = new PicturePaths(), openings = [] }: DraftPlace = {},
): Draft {
  const writer = new DraftWriter(file, paths);
  const read = writer.blocks(file.blocks);
  const opening = openingOf(read, openings);
  if (opening) writer.guesses.push(opening.guess);
  const children = opening ? opening.children : read;
  for (const blocks of file.running)
    writer.lose('staat boven of onder aan elke bladzijde; dat regelt de huisstijl', plainText(blocks));
  return {
    body: markdownText(children),
    pictures: writer.pictures,
    guesses: writer.guesses,
    losses: writer.losses,
    proposals: proposalsOf(file),
  };
}

class DraftWriter {
  readonly guesses: Remark[] = [];
  readonly losses: Remark[] = [];
  readonly pictures: DraftPicture[] = [];
  readonly #file: WordFile;
  readonly #paths: PicturePaths;
  readonly #numbers: ReadonlyMap<WordParagraph, ListNumber>;
  readonly #title: WordParagraph | undefined;
  readonly #noteKeys = new Map<string, string>();
  readonly #toldComments = new Set<string>();
  /** Definitions of notes that the block at hand refers to. */
  #definitions: FootnoteDefinition[] = [];

  constructor(file: WordFile, paths: PicturePaths) {
    this.#file = file;
    this.#paths = paths;
    this.#numbers = listNumbers(file.blocks);
    this.#title = titleLine(textParagraphs(file.blocks));
  }

  lose(what: string, text: string): void {
    this.losses.push({ what, text: excerpt(text) });
  }

  blocks(blocks: readonly WordBlock[]): RootContent[] {
    const contents = contentsIn(blocks);
    const kept = blocks.filter((block) => !contents.paragraphs.has(block));
    const read = withTabbedTables(withLineHeadings(kept));
    const paragraphs = read.filter((block) => block.type === 'paragraph');
    const found = paragraphRoles(paragraphs, { numbers: this.#numbers, title: this.#title });
    const roles = new Map(found.map((role, index) => [paragraphs[index], role]));
    if (contents.paragraphs.size > 0)
      this.lose('inhoudsopgave: die maakt Akkoord zelf', plainText([...contents.paragraphs]));
    for (const each of contents.typed)
      this.guesses.push({
        what: 'inhoudsopgave: een regel met een bladzijde',
        text: excerpt(plainText([each])),
      });
    const children: RootContent[] = [];
    let items: OpenItem[] = [];
    let inItems: FootnoteDefinition[] = [];
    const closeList = (): void => {
      children.push(...listsOf(items), ...inItems);
      items = [];
      inItems = [];
    };
    for (const block of read) {
      if (block.type === 'table') {
        closeList();
        children.push(...this.#table(block), ...this.#takeDefinitions());
        continue;
      }
      const found = roles.get(block);
      if (!found) continue;
      const content = this.#paragraph(block, found);
      const open = items.at(-1);
      const isInItem = open !== undefined && isOfItem(block, found, open);
      if (found.role.kind === 'title') {
        const what = 'titel: hij staat bovenaan bij de gegevens, kijk hem na';
        this.guesses.push({ what, text: excerpt(plainText([block])) });
        children.push(comment(`${what}: ${plainText([block]).trim()}`));
      }
      if (content.length > 0 && found.role.kind === 'item') {
        const told = this.#markLosses(block, found, open);
        if (!open) children.push(...told, ...this.#guess(found, block));
        else {
          open.children.push(...told);
          this.#addGuess(found, block);
        }
        items.push({ found: found as OpenItem['found'], children: content, indent: indentOf(block) });
        inItems.push(...this.#takeDefinitions());
      } else if (content.length > 0 && isInItem) {
        open.children.push(...this.#guess({ ...found, guess: belongs }, block), ...content);
        inItems.push(...this.#takeDefinitions());
      } else if (content.length > 0) {
        closeList();
        children.push(...this.#guess(found, block), ...content, ...this.#takeDefinitions());
      }
      // A comment stays at its item; so does a picture or a box that hangs on it.
      const around = [...this.#boxes(block.runs), ...this.#pictures(block.runs)];
      const comments = this.#comments(block.runs);
      const item = items.at(-1);
      if (item && !(around.length > 0 && (content.length === 0 ? !isInItem : around.some(isOutside))))
        item.children.push(...around, ...comments);
      else if (around.length + comments.length > 0) {
        closeList();
        children.push(...around, ...comments);
      }
    }
    closeList();
    return children;
  }

  /** Tells numbers that Markdown does not have: letters, and those with the number above in them. */
  #markLosses(block: WordParagraph, { role }: FoundRole, open: OpenItem | undefined): RootContent[] {
    if (role.kind !== 'item' || role.lost === undefined || role.lost === open?.found.role.lost) return [];
    const what = lostMarks[role.lost];
    this.lose(what, plainText([block]));
    return [comment(`anders: ${what}`)];
  }

  /** A guess is told once for items of one list, where the list begins. */
  #guess(found: FoundRole, block: WordParagraph): RootContent[] {
    this.#addGuess(found, block);
    return found.guess === undefined ? [] : [comment(`gok: ${found.guess}`)];
  }

  #addGuess({ guess }: FoundRole, block: WordParagraph): void {
    if (guess !== undefined) this.guesses.push({ what: guess, text: excerpt(plainText([block])) });
  }

  #paragraph({ runs }: WordParagraph, { role, skip, label, guess }: FoundRole): RootContent[] {
    const isHeading = role.kind === 'heading';
    const children = this.#phrasing(runs, { skip, isHeading, lineBreak });
    this.losses.push(...lostLooks(runs));
    if (children.length === 0) return [];
    if (isHeading && skip > 0 && guess === undefined)
      this.lose(
        'een getypt nummer voor een kop: Akkoord nummert zelf',
        runs.map(({ text }) => text).join(''),
      );
    if (label !== undefined) children.unshift({ type: 'text', value: `${label} ` });
    if (role.kind === 'heading') return [{ type: 'heading', depth: role.depth as 1, children }];
    if (role.kind === 'quote') return [{ type: 'blockquote', children: [{ type: 'paragraph', children }] }];
    return role.kind === 'title' ? [] : [{ type: 'paragraph', children }];
  }

  #phrasing(
    runs: readonly WordRun[],
    options: { skip?: number; isHeading?: boolean; isBold?: boolean; lineBreak: PhrasingContent },
  ): PhrasingContent[] {
    const shown = runs.filter(({ isHidden }) => !isHidden);
    return phrasingOf(shown, { ...options, noteKey: (note) => this.#note(note) });
  }

  #note(note: string): string {
    const known = this.#noteKeys.get(note);
    if (known !== undefined) return known;
    const key = String(this.#noteKeys.size + 1);
    this.#noteKeys.set(note, key);
    const children = (this.#file.notes.get(note) ?? []).flatMap((block): BlockContent[] => {
      if (block.type === 'table') return [this.#flat(block)];
      const content = this.#phrasing(block.runs, { lineBreak });
      return content.length === 0 ? [] : [{ type: 'paragraph', children: content }];
    });
    this.#definitions.push({ type: 'footnoteDefinition', identifier: key, label: key, children });
    return key;
  }

  #takeDefinitions(): FootnoteDefinition[] {
    const taken = this.#definitions;
    this.#definitions = [];
    return taken;
  }

  #table(table: WordTable & Partial<TabbedTable>): RootContent[] {
    const columns = Math.max(
      ...table.rows.map(({ cells }) => cells.reduce((sum, cell) => sum + cell.columns, 0)),
    );
    const [only] = table.rows;
    if (only && table.rows.length === 1) return this.#row(only.cells.map(({ blocks }) => blocks));
    if (isLayout(table)) return this.#sideBySide(table);
    if (table.isTabbed)
      this.guesses.push({ what: 'tabel: regels met tabs ertussen', text: excerpt(plainText([table])) });
    if (!only?.isHeader)
      this.guesses.push({ what: 'tabel: de eerste rij als kop', text: excerpt(plainText([table])) });
    const rows = table.rows.map(({ cells }, index) => {
      const filled = cells.flatMap((cell): TableCell[] => {
        if (cell.columns > 1 || cell.isContinued)
          this.lose('samengevoegde vakken: de tekst staat in het eerste', plainText(cell.blocks));
        const empty = Array.from(
          { length: cell.columns - 1 },
          (): TableCell => ({ type: 'tableCell', children: [] }),
        );
        return [{ type: 'tableCell', children: this.#cell(cell.blocks, index === 0) }, ...empty];
      });
      while (filled.length < columns) filled.push({ type: 'tableCell', children: [] });
      return { type: 'tableRow' as const, children: filled };
    });
    const told = only?.isHeader ? [] : [comment('gok: de eerste rij is de kop van de tabel')];
    const runs = runsIn([table]);
    return [
      ...told,
      { type: 'table', align: null, children: rows } as const,
      ...this.#pictures(runs),
      ...this.#boxes(runs),
      ...this.#comments(runs),
    ];
  }

  /** Headings with their text beside them come under each other. */
  #sideBySide(table: WordTable): RootContent[] {
    const what = 'gewone tekst: een tabel met koppen links en tekst rechts';
    this.guesses.push({ what, text: excerpt(plainText([table])) });
    const blocks = table.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks));
    return [comment(`gok: ${what}`), ...this.blocks(blocks)];
  }

  /** A table of one row is a frame around text, or text side by side. */
  #row(cells: readonly (readonly WordBlock[])[]): RootContent[] {
    const what = cells.length === 1 ? 'kader: een tabel van één vak' : 'gewone tekst: een tabel van één rij';
    this.guesses.push({ what, text: excerpt(cells.map((blocks) => plainText(blocks)).join(' ')) });
    const children = cells.flatMap((blocks) => this.blocks(blocks));
    const told = comment(`gok: ${what}`);
    if (
      cells.length > 1 ||
      children.length === 0 ||
      children.some(({ type }) => type === 'heading' || type === 'table')
    )
      return [told, ...children];
    return [told, { type: 'containerDirective', name: 'note', children: children as BlockContent[] }];
  }

  /** What is in a cell, as text with line breaks: Markdown has no paragraphs, lists or tables in a cell. */
  #cell(blocks: readonly WordBlock[], isHead = false): PhrasingContent[] {
    const parts = blocks.flatMap((block): PhrasingContent[][] => {
      if (block.type === 'table') return [this.#flat(block).children];
      this.losses.push(...lostLooks(block.runs));
      const content = this.#phrasing(block.runs, { lineBreak: cellBreak, isBold: isHead });
      const mark = block.list ? `${this.#numbers.get(block)?.label ?? '•'} ` : '';
      if (content.length === 0) return [];
      return [mark === '' ? content : [{ type: 'text', value: mark }, ...content]];
    });
    return parts.flatMap((part, index) => (index === 0 ? part : [cellBreak, ...part]));
  }

  #flat(table: WordTable): { readonly type: 'paragraph'; readonly children: PhrasingContent[] } {
    this.lose('een tabel in een tabel of noot: nu gewone tekst', plainText([table]));
    const cells = table.rows.flatMap((row) => row.cells.map(({ blocks }) => this.#cell(blocks)));
    return {
      type: 'paragraph',
      children: cells
        .filter((cell) => cell.length > 0)
        .flatMap((cell, index) => (index === 0 ? cell : [{ type: 'text' as const, value: '; ' }, ...cell])),
    };
  }

  #boxes(runs: readonly WordRun[]): RootContent[] {
    return runs.flatMap(({ box }) => {
      if (!box || plainText(box).trim() === '') return [];
      const what = 'stond in een los tekstvak';
      this.guesses.push({ what, text: excerpt(plainText(box)) });
      return [comment(`gok: ${what}`), ...this.blocks(box)];
    });
  }

  #pictures(runs: readonly WordRun[]): RootContent[] {
    return runs.flatMap(({ picture }): RootContent[] => {
      if (!picture) return [];
      const stored = picture.path === undefined ? undefined : this.#file.part(picture.path);
      const extension = extname(picture.path ?? '').toLowerCase();
      if (!stored || !pictureFormats.includes(extension)) {
        this.lose(
          picture.source
            ? 'een beeld dat niet meekwam: het staat ergens anders, en Akkoord haalt niets op'
            : 'een beeld dat geen PNG of JPEG is, of een tekening of grafiek',
          [picture.alt, picture.source ?? ''].filter((each) => each !== '').join(' '),
        );
        return [comment(`hier stond een beeld: ${picture.alt || 'zonder beschrijving'}`)];
      }
      const bytes = extension === '.png' ? wholePng(stored) : stored;
      const { path, isNew } = this.#paths.pathFor(bytes, extension);
      if (isNew) this.pictures.push({ path, bytes });
      return [{ type: 'paragraph', children: [{ type: 'image', url: path, alt: picture.alt }] }];
    });
  }

  #comments(runs: readonly WordRun[]): RootContent[] {
    const ids = new Set(runs.flatMap(({ comments }) => comments));
    const hidden = runs.filter(({ isHidden }) => isHidden).map(({ text }) => text);
    const unseen = hidden.join('').trim();
    if (unseen !== '') this.lose('verborgen tekst: die staat nu in een opmerking', unseen);
    const told = unseen === '' ? [] : [comment(`verborgen tekst: ${unseen}`)];
    const said = this.#file.comments
      .filter(
        ({ id, parent }) =>
          (ids.has(id) || (parent !== undefined && ids.has(parent))) && !this.#toldComments.has(id),
      )
      .map((each) => {
        this.#toldComments.add(each.id);
        return comment(commentText(each));
      });
    return [...told, ...said];
  }
}

/** Text without a mark that begins as far from the margin as that of the item above it is part of the item. */
function isOfItem(block: WordParagraph, { role }: FoundRole, { indent }: OpenItem): boolean {
  return role.kind === 'text' && indent > 0 && (block.indent ?? 0) >= indent;
}

/** How wide a tab and a space at the start of a line are about, in points. */
const TAB = 36;
const SPACE = 3;

/** Points from the margin, with what was typed in front. */
function indentOf(block: WordParagraph): number {
  const [typed = ''] = /^\s*/.exec(plainText([block])) ?? [];
  const tabs = typed.split('\t').length - 1;
  return (block.indent ?? 0) + tabs * TAB + (typed.length - tabs) * SPACE;
}

/** Headings stand in no item. */
function isOutside({ type }: RootContent): boolean {
  return type === 'heading';
}

function runsIn(blocks: readonly WordBlock[]): WordRun[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? block.runs
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => runsIn(cell.blocks))),
  );
}
