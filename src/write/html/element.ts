import type { Element, ElementContent, Properties } from 'hast';

/** Makes an HTML element; properties as hast has them (`className`, `ariaLabel`). */
export function element(
  tagName: string,
  properties: Properties = {},
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}

/** Makes text for an HTML element. */
export function textContent(value: string): ElementContent {
  return { type: 'text', value };
}
