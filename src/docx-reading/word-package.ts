import { dirname, join } from 'node:path/posix';
import { unzipSync } from 'fflate';
import { type WordProblem, WordRefusal } from './word-refusal.ts';
import {
  type ElementLimit,
  elementsIn,
  parseXml,
  type XmlElement,
  XmlError,
  XmlLimit,
} from './xml-element.ts';

/** The parts of a Word file, unpacked when they are asked for. Parts refer to each other; their names say nothing. */
export interface WordPackage {
  /** Path of the part with the text. */
  readonly main: string;
  /** Returns a part as it is; undefined when it is not there. @throws WordRefusal when it is too large or broken */
  readonly bytes: (path: string) => Uint8Array | undefined;
  /** Returns a part as XML. @throws WordRefusal */
  readonly xml: (path: string) => XmlElement | undefined;
  /** Returns what a part refers to, by id; `''` for the package itself. @throws WordRefusal */
  readonly relationships: (path: string) => ReadonlyMap<string, Relationship>;
}

/** A reference of one part to another, or to an address outside the file, which is never opened. */
export interface Relationship {
  /** Last word of its type: `styles`, `comments`, `hyperlink`. */
  readonly type: string;
  readonly target: string;
  readonly isOutside: boolean;
}

/** Of the file; partners send no larger mail. */
const MAX_FILE_BYTES = 100_000_000;
/** Of a part, unpacked: an agreement of 50,000 words has 10 MB of XML, a large photo is another part. */
const MAX_PART_BYTES = 60_000_000;
const MAX_PARTS = 10_000;
/** What comes of a file may have 5,000 lines (`limits/limits.ts`), and a line of a table many paragraphs. */
const paragraphs: ElementLimit = { names: ['p'], max: 20_000 };
/** What is tracked: each word of an agreement of fifty pages may be changed. */
const changes: ElementLimit = {
  names: [
    'ins',
    'del',
    'moveFrom',
    'moveTo',
    'cellIns',
    'cellDel',
    'rPrChange',
    'pPrChange',
    'trPrChange',
    'tcPrChange',
    'tblPrChange',
  ],
  max: 20_000,
};

/** What other kinds of files begin with, in Latin-1. */
const signatures: readonly (readonly [start: string, WordProblem])[] = [
  ['\u00d0\u00cf\u0011\u00e0', 'oldWord'],
  ['%PDF', 'pdf'],
  ['{\\rtf', 'richText'],
];

/** Content types of the main part (ECMA-376 part 1, 11.3.10). */
const mainTypes =
  /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.(?:document|template)\.main\+xml$/;

/**
 * Opens a Word file. Nothing outside it is ever read, and no part before it is asked for.
 * @throws WordRefusal for another kind of file, and one that is too large or broken
 */
export function openWordPackage(file: Uint8Array): WordPackage {
  if (file.length === 0) throw new WordRefusal('empty');
  if (file.length > MAX_FILE_BYTES) throw new WordRefusal('tooLarge');
  const start = String.fromCharCode(...file.subarray(0, 8));
  const [, other] = signatures.find(([signature]) => start.startsWith(signature)) ?? [];
  if (other) throw new WordRefusal(other);
  if (!start.startsWith('PK')) throw new WordRefusal('notWord');
  const sizes = sizesIn(file);
  const read = new Map<string, Uint8Array>();
  const bytes = (path: string): Uint8Array | undefined => {
    const size = sizes.get(path);
    if (size === undefined) return undefined;
    if (size > MAX_PART_BYTES) throw new WordRefusal('tooLarge');
    const part = read.get(path) ?? unpacked(file, path);
    read.set(path, part);
    return part;
  };
  const xml = (path: string): XmlElement | undefined => {
    const part = bytes(path);
    if (!part) return undefined;
    try {
      return parseXml(part, [paragraphs, changes]);
    } catch (error) {
      if (error instanceof XmlLimit)
        throw new WordRefusal(error.names === changes.names ? 'tooManyChanges' : 'tooLong');
      if (error instanceof XmlError) throw new WordRefusal('broken');
      throw error;
    }
  };
  const relationships = (path: string): ReadonlyMap<string, Relationship> => {
    const folder = dirname(path) === '.' ? '' : `${dirname(path)}/`;
    const list = xml(`${folder}_rels/${path.slice(folder.length)}.rels`);
    return new Map(elementsIn(list, 'Relationship').map((each) => relationshipOf(each, folder)));
  };
  const main = [...relationships('').values()].find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined || !sizes.has(main))
    throw new WordRefusal(sizes.has('mimetype') ? 'openDocument' : 'notWord');
  const type = contentTypeOf(main, xml('[Content_Types].xml'));
  const hasMacros = [...relationships(main).values()].some((each) => each.type === 'vbaProject');
  if (hasMacros || /macroEnabled/i.test(type)) throw new WordRefusal('macros');
  if (!mainTypes.test(type)) throw new WordRefusal('notWord');
  return { main, bytes, xml, relationships };
}

/** Bytes of each part, as the list at the end of the file tells. */
function sizesIn(file: Uint8Array): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  unzipped(file, (name, size) => {
    sizes.set(name, size);
    return false;
  });
  if (sizes.size > MAX_PARTS) throw new WordRefusal('tooLarge');
  return sizes;
}

/** The library writes no more than the size that the list tells: a part that is larger is cut off, and broken. */
function unpacked(file: Uint8Array, path: string): Uint8Array {
  const part = unzipped(file, (name) => name === path)[path];
  if (!part) throw new WordRefusal('broken');
  return part;
}

function unzipped(
  file: Uint8Array,
  wants: (name: string, size: number) => boolean,
): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(file, { filter: ({ name, originalSize }) => wants(name, originalSize) });
  } catch (error) {
    if (error instanceof WordRefusal) throw error;
    throw new WordRefusal('broken');
  }
}

function relationshipOf({ attributes }: XmlElement, folder: string): readonly [string, Relationship] {
  const { Id = '', Type = '', Target = '', TargetMode } = attributes;
  const isOutside = TargetMode === 'External';
  const target = isOutside ? Target : Target.startsWith('/') ? Target.slice(1) : join(folder, Target);
  return [Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target, isOutside }];
}

/** By the part itself, or else by its extension (ECMA-376 part 2, 7.2.3). */
function contentTypeOf(path: string, types: XmlElement | undefined): string {
  const own = elementsIn(types, 'Override').find(({ attributes: { PartName } }) => PartName === `/${path}`);
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const usual = elementsIn(types, 'Default').find(
    ({ attributes: { Extension } }) => Extension?.toLowerCase() === extension,
  );
  return (own ?? usual)?.attributes.ContentType ?? '';
}
