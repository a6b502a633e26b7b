import { children, type Element } from './docx-parts.ts';

const width = 130;

/**
 * Prints XML for who reads a difference: one element a line, indented; what fits on a line stays on one. Namespaces and `xml:space`
 * are left out, and so is the middle of long base64.
 */
export function readableXml(root: Element): string {
  return `${linesOf(root, 0).join('\n')}\n`;
}

function linesOf(element: Element, depth: number): string[] {
  const indent = '  '.repeat(depth);
  const flat = onOneLine(element);
  const inside = children(element);
  if (inside.length === 0 || (indent + flat).length <= width) return [indent + flat];
  return [
    `${indent}<${opening(element)}>`,
    ...inside.flatMap((each) => linesOf(each, depth + 1)),
    `${indent}</${element.nodeName}>`,
  ];
}

function onOneLine(element: Element): string {
  const inside = children(element);
  const content = inside.length > 0 ? inside.map(onOneLine).join('') : escaped(element.textContent ?? '');
  return content === '' ? `<${opening(element)}/>` : `<${opening(element)}>${content}</${element.nodeName}>`;
}

function opening(element: Element): string {
  const attributes = Array.from(element.attributes)
    .filter(({ name }) => !/^xmlns\b|^xml:space$/.test(name))
    .map(({ name, value }) => ` ${name}="${escaped(value)}"`);
  return element.nodeName + attributes.join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('\n', '&#10;')
    .replace(/([A-Za-z0-9+/]{40})[A-Za-z0-9+/]{160,}(={0,2})/g, '$1…$2');
}
