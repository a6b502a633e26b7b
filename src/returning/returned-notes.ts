import type { Edit } from '../diagnostic/fix.ts';
import type { WordBlock, WordFile } from '../docx-reading/word-file.ts';
import type { ChainLines } from './chain-lines.ts';
import { freshText } from './fresh-text.ts';
import { significant } from './significant.ts';
import { type SourceBlock, sourceBlocks } from './source-blocks.ts';
import type { SourceFile } from './source-files.ts';

/** A chain that was made, in its file. */
interface Made {
  readonly file: SourceFile | undefined;
  readonly result: ChainLines;
  readonly place: { readonly blocks: readonly (SourceBlock | undefined)[] };
  readonly anchor?: { readonly block: SourceBlock } | undefined;
}

/** Notes that came and went: their text stands elsewhere in the source. */
export class Notes {
  readonly #file: WordFile;
  /** Identifiers of notes that came, by key. */
  readonly #names = new Map<string, string>();
  readonly #keys = new Map<string, string>();
  /** Notes of files to which a mark that came refers, in whatever change. */
  readonly #kept = new Set<string>();

  constructor(file: WordFile) {
    this.#file = file;
  }

  /** Returns the identifier of a note that came: that of a note with the same text, or the next number. */
  nameOf(key: string, file: SourceFile | undefined): string | undefined {
    const text = this.textOf(key);
    if (!file || text.length === 0) return undefined;
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const same = definitionsIn(file).find(({ text: own }) => own === significant(text.join('')).text);
    if (same) this.#kept.add(`${file.file} ${same.name}`);
    const name = same?.name ?? this.#free(file);
    this.#names.set(key, name);
    if (!same) this.#keys.set(name, key);
    return name;
  }

  /** The first number that no note of the file has. */
  #free(file: SourceFile): string {
    const taken = new Set([...definitionsIn(file).map(({ name }) => name), ...this.#names.values()]);
    let number = 1;
    while (taken.has(String(number))) number += 1;
    return String(number);
  }

  /** The paragraphs of a note as they are when all is accepted. */
  textOf(key: string): string[] {
    return (this.#file.notes.get(key) ?? []).flatMap((block) => acceptedText(block));
  }

  /** Returns the edits that define the notes that came, and take out those to which nothing refers any more. */
  edits(made: readonly Made[]): Edit[] {
    const come = made.flatMap(({ result }) => result.come);
    const fresh = made.flatMap((each) => this.#defined(each));
    const gone = made.flatMap(({ file, result }) => result.gone.map((name) => ({ file, name })));
    const lost = gone.filter(
      ({ file, name }, index) =>
        file !== undefined &&
        gone.findIndex((each) => each.name === name && each.file === file) === index &&
        !come.includes(name) &&
        !this.#kept.has(`${file.file} ${name}`) &&
        !made.some(({ result }) =>
          result.lines.some(({ inlines }) => inlines.some(({ raw }) => raw.includes(`[^${name}]`))),
        ) &&
        referencesTo(name, file) === gone.filter((each) => each.name === name && each.file === file).length,
    );
    return [...fresh, ...lost.flatMap(({ file, name }) => (file ? withoutDefinition(name, file) : []))];
  }

  #defined({ file, result, place, anchor }: Made): Edit[] {
    const names = result.come.filter((name) => this.#keys.has(name));
    if (!file || names.length === 0) return [];
    const top = [...place.blocks, anchor?.block].find((block) => block !== undefined)?.top;
    const { tops } = sourceBlocks(file);
    if (top === undefined) return [];
    // Behind the block, and behind notes that follow it already.
    let last = top;
    while (tops[last + 1]?.node.type === 'footnoteDefinition') last += 1;
    const end = tops[last]?.to ?? file.text.length;
    const text = names.map((name) => {
      const paragraphs = this.textOf(this.#keys.get(name) ?? '').map((each) =>
        freshText(each, { breaks: 'none', values: [] }),
      );
      return `\n\n[^${name}]: ${paragraphs.join('\n\n    ')}`;
    });
    return [file.edit(end, end, text.join(''))];
  }
}

interface Definition {
  readonly name: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The notes that a file defines, with their text without signs and white space. */
function definitionsIn(file: SourceFile): Definition[] {
  return sourceBlocks(file).tops.flatMap(({ node, from, to }) => {
    if (node.type !== 'footnoteDefinition') return [];
    const written = file.text.slice(from, to).replace(/^\[\^[^\]]*\]:/, '');
    return [{ name: node.label ?? node.identifier, text: significant(written).text, from, to }];
  });
}

function referencesTo(name: string, file: SourceFile): number {
  return file.text.split(`[^${name}]`).length - 1 - (file.text.split(`[^${name}]:`).length - 1);
}

function withoutDefinition(name: string, file: SourceFile): Edit[] {
  const found = definitionsIn(file).find((each) => each.name === name);
  if (!found) return [];
  const rest = /^[ \t]*(?:\r?\n|$)(?:[ \t]*\r?\n)*/.exec(file.text.slice(found.to))?.[0].length ?? 0;
  return [file.edit(found.from, found.to + rest, '')];
}

function acceptedText(block: WordBlock): string[] {
  if (block.type === 'table') return [];
  const kept = block.runs.filter(({ changes }) => !changes.some(({ kind }) => kind === 'deletion'));
  const text = kept
    .map((run) => run.text)
    .join('')
    .trim();
  return text === '' ? [] : [text];
}
