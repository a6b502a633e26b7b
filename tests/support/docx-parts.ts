/** A Word file as its parts, and the few ways of walking XML that the judges of it share. */
import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';
import { strFromU8, unzipSync, type Zippable, zipSync } from 'fflate';

export type { Element } from '@xmldom/xmldom';

/** One relationship of a part, its target as a path in the package (`word/media/a.png`) or an address outside. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

export interface DocxParts {
  /** All names in the package, in the order of the zip. */
  readonly names: readonly string[];
  /** Names of the parts that hold text: document, headers, footers, notes, comments. */
  readonly stories: readonly string[];
  has(name: string): boolean;
  bytes(name: string): Uint8Array;
  text(name: string): string;
  /** The root element. Parsed once. @throws ParseError when it is not well-formed */
  root(name: string): Element;
  /** The root element, or nothing when the package has no such part. */
  find(name: string): Element | undefined;
  relationships(part: string): readonly Relationship[];
  /** The days (`1980-01-01`) that the entries of the zip carry, each once. */
  readonly dates: readonly string[];
}

/** Opens the bytes of a Word file. */
export function openDocx(bytes: Uint8Array): DocxParts {
  const files = unzipSync(bytes);
  const roots = new Map<string, Element>();
  const names = Object.keys(files);
  const part = (name: string): Uint8Array => {
    const found = files[name];
    if (!found) throw new Error(`the package has no part ${name}`);
    return found;
  };
  const root = (name: string): Element => {
    const known = roots.get(name);
    if (known) return known;
    const parsed = parseXml(strFromU8(part(name)));
    roots.set(name, parsed);
    return parsed;
  };
  const story = /^word\/(document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/;
  return {
    names,
    dates: datesOf(bytes),
    stories: names.filter((name) => story.test(name)).sort(),
    has: (name) => name in files,
    bytes: part,
    text: (name) => strFromU8(part(name)),
    root,
    find: (name) => (name in files ? root(name) : undefined),
    relationships(name) {
      const cut = name.lastIndexOf('/') + 1;
      const rels = `${name.slice(0, cut)}_rels/${name.slice(cut)}.rels`;
      if (!(rels in files)) return [];
      return below(root(rels), 'Relationship').map((each) => {
        const external = attribute(each, 'TargetMode') === 'External';
        const target = attribute(each, 'Target') ?? '';
        return {
          id: attribute(each, 'Id') ?? '',
          type: (attribute(each, 'Type') ?? '').replace(/.*\//, ''),
          target: external ? target : inPackage(target, name.slice(0, cut)),
          external,
        };
      });
    },
  };
}

/**
 * Makes a copy of a Word file in which parts are changed by `edit` (from the old text to the new), added, or left out (`undefined`).
 * Throws when an edit changes nothing: a test that thinks it broke a file must have broken it.
 */
export function withParts(
  bytes: Uint8Array,
  edits: Readonly<Record<string, string | ((text: string) => string) | undefined>>,
): Uint8Array {
  const files: Zippable = { ...unzipSync(bytes) };
  for (const [name, edit] of Object.entries(edits)) {
    const old = files[name] instanceof Uint8Array ? strFromU8(files[name]) : undefined;
    const text = typeof edit === 'function' ? edit(old ?? '') : edit;
    if (text === old) throw new Error(`the edit of ${name} changes nothing`);
    if (text === undefined) delete files[name];
    else files[name] = new TextEncoder().encode(text);
  }
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}

/** Parses XML; anything that is not well-formed throws. */
export function parseXml(xml: string): Element {
  const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
    xml,
    'text/xml',
  ).documentElement;
  if (!root) throw new Error('XML without a root element');
  return root;
}

/** The elements directly below, in order; only those with one of the names when names are given. */
export function children(element: Element, ...names: string[]): Element[] {
  const found: Element[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 1 && (names.length === 0 || names.includes(node.nodeName)))
      found.push(node as Element);
  return found;
}

/** The first element along a path of names, each directly below the one before. */
export function child(element: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => at && children(at, name)[0], element);
}

/** All elements below, at any depth, in document order; only those with one of the names when names are given. */
export function below(element: Element, ...names: string[]): Element[] {
  return children(element).flatMap((each) => [
    ...(names.length === 0 || names.includes(each.nodeName) ? [each] : []),
    ...below(each, ...names),
  ]);
}

/** The nearest element above with one of the names. */
export function above(element: Element, ...names: string[]): Element | undefined {
  for (let node = element.parentNode; node?.nodeType === 1; node = node.parentNode)
    if (names.includes(node.nodeName)) return node as Element;
  return undefined;
}

export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.getAttribute(name) ?? undefined;
}

/** `w:val` of the element at the end of a path below. */
export function valueAt(element: Element | undefined, ...path: string[]): string | undefined {
  return attribute(child(element, ...path), 'w:val');
}

/** Tells whether an on/off property (`w:tblHeader`, `w:vanish`) is there and on. */
export function isOn(element: Element | undefined, name: string): boolean {
  const property = child(element, name);
  return property !== undefined && !['0', 'false', 'off'].includes(attribute(property, 'w:val') ?? '1');
}

/** Where an element stands: `w:tbl[2]/w:tr[1]/w:tc[3]`, counted among its brothers of that name; without the root and the body. */
export function pathOf(element: Element): string {
  const steps: string[] = [];
  for (let node: Element = element; ; node = node.parentNode as Element) {
    if (node.parentNode?.nodeType !== 1) break;
    if (node.nodeName === 'w:body') break;
    const brothers = children(node.parentNode as Element, node.nodeName);
    steps.unshift(brothers.length > 1 ? `${node.nodeName}[${brothers.indexOf(node) + 1}]` : node.nodeName);
  }
  return steps.join('/');
}

/** Reads the day of each entry in the central directory of a zip (APPNOTE 4.3.12). */
function datesOf(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end--;
  const dates = new Set<string>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const date = view.getUint16(at + 14, true);
    const two = (number: number) => String(number).padStart(2, '0');
    dates.add(`${1980 + (date >> 9)}-${two((date >> 5) & 15)}-${two(date & 31)}`);
    at += 46 + [28, 30, 32].reduce((sum, length) => sum + view.getUint16(at + length, true), 0);
  }
  return [...dates];
}

function inPackage(target: string, folder: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder.split('/').filter((part) => part !== '');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
