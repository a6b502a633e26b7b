/** Tracked changes (ECMA-376 part 1, 17.13.5), put on what the library writes. */
import {
  Bookmark,
  FileChild,
  type IContext,
  type ITableRowOptions,
  type IXmlableObject,
  Paragraph,
  type ParagraphChild,
  Run,
  TableRow,
} from 'docx';
import type { Change } from '../../model/change.ts';

/** A block that is in one version only. */
export class TrackedBlock extends FileChild {
  readonly #block: FileChild;
  readonly #change: Change;
  readonly #keepsEnd: boolean;

  /** `keepsEnd`: the end of the paragraph itself stays, since nothing follows that it could run on into. */
  constructor(block: FileChild, change: Change, keepsEnd = false) {
    super('w:p');
    this.#block = block;
    this.#change = change;
    this.#keepsEnd = keepsEnd;
  }

  /** The library puts the number of a note before its text so. */
  addRunToFront(run: Run): this {
    if (this.#block instanceof Paragraph) this.#block.addRunToFront(run);
    return this;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    return marked(this.#block.prepForXml(context), this.#change, this.#keepsEnd);
  }
}

/** What is in a line of one version only. */
export class TrackedInline extends Run {
  readonly #inline: ParagraphChild;
  readonly #change: Change;

  constructor(inline: ParagraphChild, change: Change) {
    super({});
    this.#inline = inline;
    this.#change = change;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const inline = this.#inline;
    // The library takes a bookmark apart before it writes anything: it is none itself.
    if (inline instanceof Bookmark) throw new Error('a bookmark in a tracked change');
    return marked(inline.prepForXml(context), this.#change);
  }
}

/** A row that may be in one version only. */
export class TrackedRow extends TableRow {
  readonly #change: Change | undefined;

  constructor(options: ITableRowOptions, change: Change | undefined) {
    super(options);
    this.#change = change;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const xml = super.prepForXml(context);
    return this.#change ? marked(xml, this.#change) : xml;
  }
}

function marked(
  xml: IXmlableObject | undefined,
  change: Change,
  keepsEnd = false,
): IXmlableObject | undefined {
  return xml && tracked(xml, change, keepsEnd);
}

/** Elements by name, and how each is marked; in others nothing is. */
const ways: Readonly<Record<string, (parts: readonly Part[], change: Change, keepsEnd: boolean) => Part[]>> =
  {
    'w:p': (parts, change, keepsEnd) => {
      const below = eachTracked(parts, change);
      return keepsEnd ? below : withMark(below, ['w:pPr', 'w:rPr'], change);
    },
    'w:tr': (parts, change) => withMark(eachTracked(parts, change), ['w:trPr'], change),
    ...Object.fromEntries(
      ['w:tbl', 'w:tc', 'w:hyperlink', 'w:sdt', 'w:sdtContent'].map((name) => [name, eachTracked]),
    ),
  };

type Part = IXmlableObject | string;

function tracked(xml: IXmlableObject, change: Change, keepsEnd = false): IXmlableObject {
  const [name = '', content] = Object.entries(xml)[0] ?? [];
  if (name === 'w:r') return { [elements[change.kind]]: [attributesOf(change), xml] };
  const way = ways[name];
  return way ? { [name]: way(partsOf(content), change, keepsEnd) } : xml;
}

function eachTracked(parts: readonly Part[], change: Change): Part[] {
  return parts.map((part) => (typeof part === 'string' ? part : tracked(part, change)));
}

/** Adds the mark to properties; those of a paragraph are before all else in it, its own mark before other properties. */
function withMark(parts: readonly Part[], [name = '', ...deeper]: readonly string[], change: Change): Part[] {
  if (name === '') return [{ [elements[change.kind]]: attributesOf(change) }, ...parts];
  const at = parts.findIndex((part) => typeof part !== 'string' && name in part);
  const own = at < 0 ? [] : partsOf((parts[at] as IXmlableObject)[name]);
  const mark = { [elements[change.kind]]: attributesOf(change) };
  const properties =
    deeper.length > 0 ? withMark(own, deeper, change) : name === 'w:trPr' ? [...own, mark] : [mark, ...own];
  const made = { [name]: properties };
  if (at >= 0) return parts.with(at, made);
  return name === 'w:rPr' ? [...parts, made] : [made, ...parts];
}

function partsOf(content: unknown): Part[] {
  if (Array.isArray(content)) return content;
  return typeof content === 'object' && content !== null && Object.keys(content).length > 0
    ? [content as IXmlableObject]
    : [];
}

const elements = { insertion: 'w:ins', deletion: 'w:del' } as const satisfies Record<Change['kind'], string>;

/** Ids must differ in the whole file: `finalize` gives them. */
function attributesOf({ author = '', date }: Change): IXmlableObject {
  return { _attr: { 'w:id': 0, 'w:author': author, ...(date && { 'w:date': date }) } };
}

/**
 * Gives the text of deleted runs the names that it has there, in a finished part: before that, the library would
 * not know its fields and leave them empty.
 */
export function nameDeleted(xml: string): string {
  return xml.replace(deletions, (runs) =>
    runs.replace(
      /(?<=<\/?)w:(t|instrText)(?=[ >])/gu,
      (_whole, name: 't' | 'instrText') => deletedNames[name],
    ),
  );
}

const deletions = /<w:del [^>]*[^/]>.*?<\/w:del>/gsu;
const deletedNames = { t: 'w:delText', instrText: 'w:delInstrText' } as const;
