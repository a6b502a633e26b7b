import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { WordRefusal } from '../docx-reading/word-refusal.ts';

/** An element of a page, with its style as properties. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Properties of its `style` by name in lower case; those of Word begin with `mso-`. */
  readonly style: ReadonlyMap<string, string>;
  readonly children: readonly (HtmlElement | string)[];
}

/** Elements in elements: Word writes some twenty; the parser looks through all that are open. */
const MAX_DEPTH = 256;
/** An agreement of 50,000 words as Word pastes it has some 100,000. */
const MAX_ELEMENTS = 200_000;
/** Of one element: the parser holds each against all before it. */
const MAX_ATTRIBUTES = 200;
/** Characters that a reader sees. */
export const MAX_TEXT = 2_000_000;

/** Elements that hold no text for a reader. */
const unread = ['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'math', 'xml'];

/** A page: its title, and its body without what no reader sees. Nothing that it names is fetched, and no script runs. */
export interface ParsedHtml {
  readonly title: string;
  readonly body: HtmlElement;
}

/**
 * Reads a page or a part of one, as a browser would.
 * @throws WordRefusal for one that is nested too deep, or too large
 */
export function parsedHtml(text: string): ParsedHtml {
  if (hasManyAttributes(text)) throw new WordRefusal('pasteTooDeep');
  let depth = 0;
  let count = 0;
  const root = parse<DefaultTreeAdapterMap>(text, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      // An element without an end, such as a line break, is made but never open.
      createElement: (...element) => {
        count += 1;
        if (count > MAX_ELEMENTS) throw new WordRefusal('pasteTooLarge');
        return defaultTreeAdapter.createElement(...element);
      },
      onItemPush: () => {
        depth += 1;
        if (depth > MAX_DEPTH) throw new WordRefusal('pasteTooDeep');
      },
      onItemPop: () => {
        depth -= 1;
      },
    },
  });
  const body = elementOf(find(root, 'body'));
  if (textIn(body).length > MAX_TEXT) throw new WordRefusal('pasteTooLarge');
  const title = find(root, 'title');
  return { title: title ? textIn(elementOf(title)).trim() : '', body };
}

/** Where text stands that has no tags in it, and how that ends. */
const raw: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<script', '</script'],
  ['<style', '</style'],
];

/** Goes through a page once, so that what the parser would do is known before it does. */
function hasManyAttributes(page: string): boolean {
  const text = page.toLowerCase();
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const [, end] = raw.find(([start]) => text.startsWith(start, at)) ?? [];
    const stop = end === undefined ? endOfTag(text, at) : text.indexOf(end, at);
    if (stop === undefined) return true;
    if (stop < 0) return false;
    at = stop;
  }
  return false;
}

/** Returns where a tag ends; undefined for one with too many attributes, -1 for none. */
function endOfTag(text: string, start: number): number | undefined {
  if (!/[a-z]/.test(text[start + 1] ?? '')) return start;
  let count = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text[at] as string;
    if (sign === '>') return at;
    if ((sign === '"' || sign === "'") && text[at - 1] === '=') {
      at = text.indexOf(sign, at + 1);
      if (at < 0) return -1;
    } else if (sign === ' ' || sign === '\n' || sign === '\t' || sign === '/') count += 1;
    if (count > MAX_ATTRIBUTES) return undefined;
  }
  return -1;
}

/** Returns the text in an element, of those in it too. */
export function textIn({ children }: HtmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}

/** Returns the elements in an element, at any depth, in order; with itself. */
export function elementsBelow(element: HtmlElement): HtmlElement[] {
  const found: HtmlElement[] = [];
  const add = (each: HtmlElement): void => {
    found.push(each);
    for (const child of each.children) if (typeof child !== 'string') add(child);
  };
  add(element);
  return found;
}

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

function find(node: Node, name: string): DefaultTreeAdapterTypes.Element | undefined {
  if ('tagName' in node && node.tagName === name) return node;
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
}

function elementOf(element: DefaultTreeAdapterTypes.Element | undefined): HtmlElement {
  const attributes = new Map((element?.attrs ?? []).map(({ name, value }) => [name.toLowerCase(), value]));
  return {
    name: element?.tagName ?? 'body',
    attributes,
    style: styleOf(attributes.get('style') ?? ''),
    children: (element?.childNodes ?? []).flatMap((child): (HtmlElement | string)[] => {
      if (child.nodeName === '#text') return ['value' in child ? child.value : ''];
      if (!('tagName' in child) || unread.includes(child.tagName)) return [];
      const read = elementOf(child);
      return isHidden(read) ? [] : [read];
    }),
  };
}

function styleOf(written: string): ReadonlyMap<string, string> {
  return new Map(
    written.split(';').flatMap((each) => {
      const [name = '', ...value] = each.split(':');
      return name.trim() === '' ? [] : [[name.trim().toLowerCase(), value.join(':').trim()] as const];
    }),
  );
}

/** Hidden text of Word is told; what a page hides is no text. */
function isHidden({ style, attributes }: HtmlElement): boolean {
  const isOfWord = style.get('mso-hide') === 'all';
  return (style.get('display') === 'none' && !isOfWord) || attributes.has('hidden');
}
