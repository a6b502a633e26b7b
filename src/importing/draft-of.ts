import { extname } from 'node:path/posix';
import type {
  BlockContent,
  FootnoteDefinition,
  ListItem,
  PhrasingContent,
  RootContent,
  TableCell,
} from 'mdast';
import { plainText } from '../docx-reading/plain-text.ts';
import type {
  WordBlock,
  WordComment,
  WordFile,
  WordParagraph,
  WordRun,
  WordTable,
} from '../docx-reading/word-file.ts';
import { markdownText } from '../unparse/markdown-text.ts';
import type { Draft, DraftPicture, Remark } from './draft.ts';
import { type FoundRole, paragraphRoles } from './paragraph-roles.ts';
import { phrasingOf } from './phrasing-of.ts';
import { proposalsOf } from './proposals-of.ts';

/** Formats that a document can have pictures in. */
const pictureFormats = ['.png', '.jpg', '.jpeg'];
const cellBreak = { type: 'html', value: '<br>' } as const;
const lineBreak = { type: 'break' } as const;

const letters = 'letters voor een lijst (a, b, c): nu nummers; kijk na waar de tekst “onder a” zegt';
/** Pictures among letters: no font of documents has them. */
const smiley = /(?![\d#*©®™])\p{Extended_Pictographic}/u;

/** Makes a draft of a Word file of which the changes were accepted or rejected. */
export function draftOf(file: WordFile): Draft {
  const writer = new DraftWriter(file);
  const children = writer.blocks(file.blocks);
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

/** A list that is open, while its items are read. */
interface OpenItem {
  readonly found: FoundRole & { readonly role: { readonly kind: 'item' } };
  readonly children: BlockContent[];
}

class DraftWriter {
  readonly guesses: Remark[] = [];
  readonly losses: Remark[] = [];
  readonly pictures: DraftPicture[] = [];
  readonly #file: WordFile;
  readonly #noteKeys = new Map<string, string>();
  readonly #toldComments = new Set<string>();
  /** Definitions of notes that the block at hand refers to. */
  #definitions: FootnoteDefinition[] = [];

  constructor(file: WordFile) {
    this.#file = file;
  }

  lose(what: string, text: string): void {
    this.losses.push({ what, text: excerpt(text) });
  }

  blocks(blocks: readonly WordBlock[]): RootContent[] {
    const paragraphs = blocks.filter(
      (block) => block.type === 'paragraph' && !block.isContents,
    ) as WordParagraph[];
    const roles = new Map(paragraphRoles(paragraphs).map((role, index) => [paragraphs[index], role]));
    if (blocks.some((block) => block.type === 'paragraph' && block.isContents))
      this.lose('inhoudsopgave: die maakt Akkoord zelf', '');
    const children: RootContent[] = [];
    let items: OpenItem[] = [];
    let inItems: FootnoteDefinition[] = [];
    const closeList = (): void => {
      children.push(...listsOf(items), ...inItems);
      items = [];
      inItems = [];
    };
    for (const block of blocks) {
      if (block.type === 'table') {
        closeList();
        children.push(...this.#table(block), ...this.#takeDefinitions());
        continue;
      }
      const found = roles.get(block);
      if (!found) continue;
      const content = this.#paragraph(block, found);
      if (found.role.kind === 'title') {
        const what = 'titel: hij staat bovenaan bij de gegevens, kijk hem na';
        this.guesses.push({ what, text: excerpt(plainText([block])) });
        children.push(comment(`${what}: ${plainText([block]).trim()}`));
      }
      if (found.role.kind === 'item' && content.length > 0) {
        const isFirstLettered = found.role.hasLetters && !items.at(-1)?.found.role.hasLetters;
        if (isFirstLettered) this.lose(letters, plainText([block]));
        if (isFirstLettered && items.length === 0) children.push(comment(`anders: ${letters}`));
        if (items.length === 0) children.push(...this.#guess(found, block));
        else this.#addGuess(found, block);
        items.push({ found: found as OpenItem['found'], children: content as BlockContent[] });
        inItems.push(...this.#takeDefinitions());
      } else if (content.length > 0) {
        closeList();
        children.push(...this.#guess(found, block), ...content, ...this.#takeDefinitions());
      }
      const around = [
        ...this.#boxes(block.runs),
        ...this.#pictures(block.runs),
        ...this.#comments(block.runs),
      ];
      if (around.length > 0) {
        closeList();
        children.push(...around);
      }
    }
    closeList();
    return children;
  }

  /** A guess is told once for items of one list, where the list begins. */
  #guess(found: FoundRole, block: WordParagraph): RootContent[] {
    this.#addGuess(found, block);
    return found.guess === undefined ? [] : [comment(`gok: ${found.guess}`)];
  }

  #addGuess({ guess }: FoundRole, block: WordParagraph): void {
    if (guess !== undefined) this.guesses.push({ what: guess, text: excerpt(plainText([block])) });
  }

  #paragraph({ runs }: WordParagraph, { role, skip }: FoundRole): RootContent[] {
    const isHeading = role.kind === 'heading';
    const children = this.#phrasing(runs, { skip, isHeading, lineBreak });
    this.#tellLooks(runs);
    if (children.length === 0) return [];
    if (role.kind === 'heading') return [{ type: 'heading', depth: role.depth as 1, children }];
    if (role.kind === 'quote') return [{ type: 'blockquote', children: [{ type: 'paragraph', children }] }];
    return role.kind === 'title' ? [] : [{ type: 'paragraph', children }];
  }

  #phrasing(
    runs: readonly WordRun[],
    options: { skip?: number; isHeading?: boolean; isBold?: boolean; lineBreak: PhrasingContent },
  ): PhrasingContent[] {
    return phrasingOf(runs, { ...options, noteKey: (note) => this.#note(note) });
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

  #table(table: WordTable): RootContent[] {
    const columns = Math.max(
      ...table.rows.map(({ cells }) => cells.reduce((sum, cell) => sum + cell.columns, 0)),
    );
    const [only] = table.rows;
    if (only && table.rows.length === 1) return this.#row(only.cells.map(({ blocks }) => blocks));
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
      this.#tellLooks(block.runs);
      const content = this.#phrasing(block.runs, { lineBreak: cellBreak, isBold: isHead });
      const mark: PhrasingContent[] = block.list && content.length > 0 ? [{ type: 'text', value: '• ' }] : [];
      return content.length === 0 ? [] : [[...mark, ...content]];
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
      const bytes = picture.path === undefined ? undefined : this.#file.part(picture.path);
      const extension = extname(picture.path ?? '').toLowerCase();
      if (!bytes || !pictureFormats.includes(extension)) {
        this.lose(
          picture.source
            ? 'een beeld dat niet meekwam: het staat ergens anders, en Akkoord haalt niets op'
            : 'een beeld dat geen PNG of JPEG is, of een tekening of grafiek',
          [picture.alt, picture.source ?? ''].filter((each) => each !== '').join(' '),
        );
        return [comment(`hier stond een beeld: ${picture.alt || 'zonder beschrijving'}`)];
      }
      const path = `beelden/word-${this.pictures.length + 1}${extension}`;
      this.pictures.push({ path, bytes });
      return [{ type: 'paragraph', children: [{ type: 'image', url: path, alt: picture.alt }] }];
    });
  }

  #comments(runs: readonly WordRun[]): RootContent[] {
    const ids = new Set(runs.flatMap(({ comments }) => comments));
    return this.#file.comments
      .filter(
        ({ id, parent }) =>
          (ids.has(id) || (parent !== undefined && ids.has(parent))) && !this.#toldComments.has(id),
      )
      .map((each) => {
        this.#toldComments.add(each.id);
        return comment(commentText(each));
      });
  }

  #tellLooks(runs: readonly WordRun[]): void {
    const text = (isSo: (run: WordRun) => boolean): string =>
      runs
        .filter(isSo)
        .map((run) => run.text)
        .join('');
    const looks: readonly (readonly [what: string, (run: WordRun) => boolean])[] = [
      ['gemarkeerd met kleur', ({ look }) => look.highlight],
      ['doorgehaald', ({ look }) => look.strike],
      ['onderstreept', ({ look, link }) => look.underline && link === undefined],
      ['hoog of laag gezet', ({ look, note }) => look.position !== 'normal' && note === undefined],
    ];
    for (const [what, isSo] of looks) {
      const found = text(isSo).trim();
      if (found !== '') this.lose(what, found);
    }
    if (smiley.test(text(() => true)))
      this.lose(
        'een smiley of ander plaatje tussen de letters: zet er woorden',
        text(() => true),
      );
    if (text(() => true).includes('\ufffd'))
      this.lose(
        'een teken uit een symbolenlettertype',
        text(() => true),
      );
  }
}

/** Lists of items that follow each other; deeper items belong to the one above. */
function listsOf(items: readonly OpenItem[]): RootContent[] {
  const lists: RootContent[] = [];
  let at = 0;
  while (at < items.length) {
    const first = items[at] as OpenItem;
    const { level, number, list: id } = first.found.role;
    const children: ListItem[] = [];
    for (; at < items.length; ) {
      const item = items[at] as OpenItem;
      const { role } = item.found;
      if (
        role.level < level ||
        (role.level === level && (role.list !== id || (role.number === undefined) !== (number === undefined)))
      )
        break;
      let end = at + 1;
      while (end < items.length && (items[end] as OpenItem).found.role.level > level) end++;
      const deeper = listsOf(items.slice(at + 1, end)) as BlockContent[];
      children.push({ type: 'listItem', spread: false, children: [...item.children, ...deeper] });
      at = end;
    }
    lists.push({
      type: 'list',
      ordered: number !== undefined,
      start: number ?? null,
      spread: false,
      children,
    });
  }
  return lists;
}

function runsIn(blocks: readonly WordBlock[]): WordRun[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? block.runs
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => runsIn(cell.blocks))),
  );
}

function commentText({ author, date, text, isResolved }: WordComment): string {
  const when = date === '' ? '' : `, ${date.slice(0, 10)}`;
  return `opmerking van ${author || 'iemand'}${when}${isResolved ? ', afgehandeld' : ''}: ${text}`;
}

/** Two dashes are not allowed in a comment. */
function comment(text: string): RootContent {
  return { type: 'html', value: `<!-- ${text.replace(/--+/g, '–').replace(/\s*\n\s*/g, ' / ')} -->` };
}

/** The first words of a text. */
function excerpt(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > 70 ? `${plain.slice(0, 69)}…` : plain;
}
