import { BookmarkEnd, BookmarkStart, type XmlComponent } from 'docx';
import type { Nodes, Root } from 'mdast';
import { contentOf } from '../../model/final-text.ts';

/**
 * The names of places in the Word file. Word keeps `_Toc…` for its table of contents and throws those away
 * that an update does not need, so references point at a `_Ref…` of their own. Names have at most 40
 * characters, so ids of headings cannot be names.
 */
export class Bookmarks {
  readonly #toc = new Map<string, string>();
  readonly #references = new Map<string, string>();
  #count = 0;

  constructor(root: Root) {
    const visit = (node: Nodes): void => {
      if (node.type === 'tocEntry') named(this.#toc, node.target, '_Toc');
      if (node.type === 'reference' || node.type === 'pageNumber')
        named(this.#references, node.target, '_Ref');
      contentOf(node).forEach(visit);
    };
    visit(root);
  }

  toc(target: string): string {
    return known(this.#toc, target);
  }
  reference(target: string): string {
    return known(this.#references, target);
  }
  /** Names of references to something, if it is referred to. */
  namesOf(target: string): string[] {
    const name = this.#references.get(target);
    return name === undefined ? [] : [name];
  }
  /** All names that must have a page. */
  get names(): string[] {
    return [...this.#toc.values(), ...this.#references.values()];
  }

  /** All names of a heading. */
  namesAt(target: string): string[] {
    return [this.#toc.get(target), this.#references.get(target)].filter((name) => name !== undefined);
  }

  /** Returns the two ends of bookmarks with these names. */
  mark(names: readonly string[]): { readonly start: XmlComponent[]; readonly end: XmlComponent[] } {
    const pairs = names.map((name) => {
      this.#count += 1;
      return { start: new BookmarkStart(name, this.#count), end: new BookmarkEnd(this.#count) };
    });
    return { start: pairs.map(({ start }) => start), end: pairs.map(({ end }) => end).reverse() };
  }
}

function named(names: Map<string, string>, target: string, prefix: string): void {
  if (!names.has(target)) names.set(target, `${prefix}${100_000_001 + names.size}`);
}

function known(names: ReadonlyMap<string, string>, target: string): string {
  const name = names.get(target);
  if (name === undefined) throw new Error(`no bookmark for ${target}`);
  return name;
}
