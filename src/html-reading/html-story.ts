import type {
  RunLook,
  WordBlock,
  WordCell,
  WordChange,
  WordList,
  WordParagraph,
  WordRow,
  WordRun,
} from '../docx-reading/word-file.ts';
import { formText, isTickPicture, itemTick } from './form-text.ts';
import { isListMark, listFormat, wordListOf } from './html-lists.ts';
import { lookIn, plainLook, pointsOf } from './html-look.ts';
import type { HtmlPictures } from './html-pictures.ts';
import type { HtmlElement } from './parsed-html.ts';

/** What a story is read with. */
export interface HtmlParts {
  /** Keys of notes by the link to them. */
  readonly notes: ReadonlyMap<HtmlElement, string>;
  /** What is no part of the text: links back, notes, comments. */
  readonly left: ReadonlySet<HtmlElement>;
  /** Ids of comments by the link to them. */
  readonly comments: ReadonlyMap<HtmlElement, string>;
  readonly pictures: HtmlPictures;
}

/** What paragraphs have around them. */
interface Around {
  readonly look: RunLook;
  readonly style: string;
  readonly level?: number | undefined;
  readonly list?: WordList | undefined;
  readonly link?: string | undefined;
  readonly changes: readonly WordChange[];
  readonly keepsSpace?: boolean;
  readonly isHidden?: true;
  /** Points from the margin, where its own style says so. */
  readonly margin?: number | undefined;
}

/** Elements that stand under each other. */
const blockNames = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol li table blockquote pre section article header footer main aside nav center dl dt dd figure figcaption address form fieldset hr body details summary'.split(
    ' ',
  ),
);
/** Classes of Word and LibreOffice that say what a paragraph is. */
const styles: Readonly<Record<string, string>> = {
  msotitle: 'title',
  title: 'title',
  msosubtitle: 'subtitle',
  msoquote: 'quote',
  msointensequote: 'quote',
};

/** How far browsers and word processors move each level of a list from the margin, in points. */
const LIST_INDENT = 36;

/** Reads one story of a page: the body, a note, a comment. */
export class HtmlStory {
  readonly #parts: HtmlParts;
  #blocks: WordBlock[] = [];
  #runs: WordRun[] = [];
  #lists = 0;
  /** The box of an item to tick, until its text comes. */
  #tick: string | undefined;
  readonly #openLists: string[] = [];

  constructor(parts: HtmlParts) {
    this.#parts = parts;
  }

  /** Returns the paragraphs and tables in an element. */
  blocks(element: HtmlElement): WordBlock[] {
    return this.#within({ look: plainLook, style: '', changes: [] }, (around) =>
      this.#block(element, around),
    );
  }

  /** Reads blocks apart from those that are being read. */
  #within(around: Around, read: (around: Around) => void): WordBlock[] {
    const [blocks, runs] = [this.#blocks, this.#runs];
    this.#blocks = [];
    this.#runs = [];
    read(around);
    this.#close(around);
    const made = this.#blocks;
    this.#blocks = blocks;
    this.#runs = runs;
    return made;
  }

  #block(element: HtmlElement, given: Around): void {
    if (this.#parts.left.has(element)) return;
    const { name } = element;
    if (name === 'table') {
      this.#table(element, given);
      return;
    }
    const around = aroundIn(element, given);
    this.#tick = itemTick(element) ?? this.#tick;
    if (name === 'ul' || name === 'ol') {
      this.#list(element, around);
      return;
    }
    for (const child of element.children) {
      if (typeof child !== 'string' && isBlock(child)) {
        this.#close(around);
        this.#block(child, around);
        this.#close(around);
      } else this.#inline(child, around);
    }
    this.#close(around);
  }

  #list(element: HtmlElement, around: Around): void {
    this.#lists += 1;
    const id = `list ${this.#lists}`;
    this.#openLists.push(id);
    const level = this.#openLists.length - 1;
    const format = listFormat(element) ?? 'decimal';
    const start = Number(element.attributes.get('start') ?? 1);
    const first = Number.isInteger(start) && start !== 1 && format !== 'bullet' ? { start } : {};
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      // Programs put a list in a list between its items as well as in one.
      const own = child.name === 'li' ? listFormat(child) : undefined;
      this.#block(child, {
        ...around,
        list: { id: this.#openLists[0] ?? id, level, format: own ?? format, ...first },
      });
    }
    this.#openLists.pop();
  }

  /** Ends the paragraph that is open, if there is any. */
  #close({ style, level, list, margin }: Around): void {
    const runs = trimmed(this.#runs);
    this.#runs = [];
    if (runs.length === 0) return;
    const isTold = this.#blocks.some(
      (block) => block.type === 'paragraph' && list !== undefined && block.list === list,
    );
    const indent = margin ?? (list ? (list.level + 1) * LIST_INDENT : 0);
    const paragraph: WordParagraph = {
      type: 'paragraph',
      style: { id: style, name: style },
      level,
      // A second paragraph of an item has no mark of its own.
      list: isTold ? undefined : list,
      ...(indent > 0 && { indent }),
      runs,
      mark: [],
      isContents: /^msotoc\d$/.test(style),
    };
    this.#blocks.push(paragraph);
  }

  #inline(child: HtmlElement | string, around: Around): void {
    if (typeof child === 'string') {
      this.#text(around.keepsSpace ? child : child.replace(/[ \t\r\n\f]+/g, ' '), around);
      return;
    }
    const { attributes, name } = child;
    if (this.#parts.left.has(child) || isListMark(child) || isTickPicture(child)) return;
    const note = this.#parts.notes.get(child);
    const comment = this.#parts.comments.get(child);
    const filled = formText(child);
    if (filled !== undefined) this.#text(filled, around);
    else if (note !== undefined) this.#add({ text: '', note }, around);
    else if (comment !== undefined) this.#add({ text: '', comments: [comment] }, around);
    else if (name === 'br')
      this.#text(/always|page/.test(child.style.get('page-break-before') ?? '') ? '\f' : '\n', around);
    else if (name === 'img') this.#add({ text: '', picture: this.#parts.pictures.pictureOf(child) }, around);
    else if (child.style.has('mso-tab-count')) this.#text('\t', around);
    else if (isBlock(child)) {
      this.#close(around);
      this.#block(child, around);
    } else {
      const href = name === 'a' ? attributes.get('href') : undefined;
      const inside = aroundIn(child, { ...around, link: href ?? around.link });
      for (const each of child.children) this.#inline(each, inside);
    }
  }

  #text(text: string, around: Around): void {
    if (text !== '') this.#add({ text }, around);
  }

  #add(
    { text: own, ...run }: Partial<WordRun> & { readonly text: string },
    { look, link, changes, isHidden }: Around,
  ): void {
    const hidden = isHidden && { isHidden };
    const isText = own.trim() !== '';
    const text = isText && this.#tick ? `${this.#tick} ${own}` : own;
    if (isText) this.#tick = undefined;
    this.#runs.push({
      look,
      changes,
      comments: [],
      ...(link !== undefined && { link }),
      ...hidden,
      ...run,
      text,
    });
  }

  #table(element: HtmlElement, around: Around): void {
    const rows: WordRow[] = [];
    /** Rows that a cell above still covers, by column. */
    const covered: number[] = [];
    for (const { row, isHead } of rowsIn(element)) {
      const cells: WordCell[] = [];
      let column = 0;
      const skipCovered = (): void => {
        for (; (covered[column] ?? 0) > 0; column += 1) {
          covered[column] = (covered[column] ?? 0) - 1;
          cells.push({ blocks: [], columns: 1, isContinued: true, changes: [], looks: [] });
        }
      };
      for (const cell of row.children) {
        if (typeof cell === 'string' || (cell.name !== 'td' && cell.name !== 'th')) continue;
        skipCovered();
        const columns = spanOf(cell, 'colspan');
        for (let at = column; at < column + columns; at += 1) covered[at] = spanOf(cell, 'rowspan') - 1;
        column += columns;
        const inside = { ...around, list: undefined, level: undefined, style: '' };
        const blocks = this.#within(inside, (each) => this.#block({ ...cell, name: 'div' }, each));
        cells.push({ blocks, columns, isContinued: false, changes: [], looks: [] });
      }
      skipCovered();
      const isHeader = isHead || row.children.every((cell) => typeof cell === 'string' || cell.name === 'th');
      if (cells.length > 0) rows.push({ cells, isHeader, changes: [], looks: [] });
    }
    if (rows.length > 0) this.#blocks.push({ type: 'table', rows, looks: [] });
  }
}

function isBlock(element: HtmlElement): boolean {
  return (
    blockNames.has(element.name) ||
    element.children.some((child) => typeof child !== 'string' && isBlock(child))
  );
}

function aroundIn(element: HtmlElement, around: Around): Around {
  const { name, attributes, style } = element;
  const className = (attributes.get('class') ?? '').toLowerCase().split(' ')[0] ?? '';
  const [, heading] = /^h([1-6])$/.exec(name) ?? [];
  const outline = style.get('mso-outline-level');
  const own = name === 'blockquote' ? 'quote' : styles[className];
  return {
    ...around,
    look: lookIn(element, around.look),
    style: /^msotoc\d$/.test(className) ? className : (own ?? around.style),
    level: heading !== undefined ? Number(heading) : (levelOf(outline) ?? around.level),
    list: wordListOf(element) ?? around.list,
    changes: [...around.changes, ...changeOf(element)],
    ...(name === 'pre' && { keepsSpace: true }),
    ...(className.startsWith('mso') && { margin: pointsOf(style.get('margin-left')) }),
    ...(style.get('mso-hide') === 'all' && { isHidden: true }),
  };
}

function levelOf(outline: string | undefined): number | undefined {
  return outline !== undefined && /^[1-9]$/.test(outline) ? Number(outline) : undefined;
}

/** Word and LibreOffice write tracked changes with who and when. */
function changeOf({ name, attributes }: HtmlElement): WordChange[] {
  if (name !== 'ins' && name !== 'del') return [];
  const author = (attributes.get('cite') ?? '').replace(/^mailto:/i, '');
  return [
    {
      kind: name === 'ins' ? 'insertion' : 'deletion',
      isMove: false,
      author: decoded(author),
      date: attributes.get('datetime') ?? '',
    },
  ];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function rowsIn(
  element: HtmlElement,
  isHead = false,
): { readonly row: HtmlElement; readonly isHead: boolean }[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.name === 'tr') return [{ row: child, isHead }];
    return ['thead', 'tbody', 'tfoot'].includes(child.name) ? rowsIn(child, child.name === 'thead') : [];
  });
}

/** No table has more columns or rows to cover. */
const MAX_SPAN = 100;

function spanOf({ attributes }: HtmlElement, name: string): number {
  const span = Math.trunc(Number(attributes.get(name) ?? 1));
  return span >= 1 ? Math.min(span, MAX_SPAN) : 1;
}

/** Leaves out white space at the start and the end, and doubled at the seams of runs. */
function trimmed(runs: readonly WordRun[]): WordRun[] {
  let before = ' ';
  const single = runs.map((run) => {
    const text = / $/.test(before) || /[\n\f]$/.test(before) ? run.text.replace(/^ +/, '') : run.text;
    if (text !== '') before = text;
    return { ...run, text };
  });
  const kept = single.filter(
    ({ text, note, picture, comments }) =>
      text !== '' || note !== undefined || picture || comments.length > 0,
  );
  const isEmpty = kept.every(
    ({ text, note, picture, comments }) =>
      text.trim() === '' && note === undefined && !picture && comments.length === 0,
  );
  return isEmpty ? [] : kept;
}
