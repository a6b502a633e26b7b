import type { XmlComponent } from 'docx';
import type { TemplateElement } from '../../model/word-template.ts';
import { escapeXml } from './escape-xml.ts';
import { element } from './raw-elements.ts';

/** Prints an element of a template. */
export function xmlText({ name, attributes, children }: TemplateElement): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const content = children.map((child) => (typeof child === 'string' ? escapeXml(child) : xmlText(child)));
  return `<${name}${written.join('')}>${content.join('')}</${name}>`;
}

/** Makes an element of a template as one of the library. */
export function componentOf({ name, attributes, children }: TemplateElement): XmlComponent {
  return element(
    name,
    attributes,
    children.map((child) => (typeof child === 'string' ? child : componentOf(child))),
  );
}
