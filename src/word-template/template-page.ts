import { elementIn, elementsIn, type XmlElement } from '../docx-reading/xml-element.ts';
import type { WordTemplate } from '../model/word-template.ts';

/** Twips that Word takes where a section does not say: A4, and margins of an inch (of the header and the footer, half of it). */
const usual = { width: 11_906, height: 16_838, margin: 1440, running: 720 } as const;

/** Returns the properties of the sections of a document, in order. */
export function sectionsIn(body: XmlElement | undefined): XmlElement[] {
  return elementsIn(body).flatMap((child) =>
    child.name === 'w:sectPr' ? [child] : elementsIn(elementIn(child, 'w:pPr'), 'w:sectPr'),
  );
}

/** Returns the page of a section, in points. A margin below nothing is one that a header does not push (17.6.11). */
export function pageOf(section: XmlElement | undefined): WordTemplate['page'] {
  const size = elementIn(section, 'w:pgSz')?.attributes ?? {};
  const given = elementIn(section, 'w:pgMar')?.attributes ?? {};
  const points = (value: string | undefined, usually: number): number => {
    const number = Number(value ?? usually);
    return (Number.isFinite(number) ? Math.abs(number) : usually) / 20;
  };
  const margin = (side: string): number => points(given[`w:${side}`], usual.margin);
  return {
    width: points(size['w:w'], usual.width),
    height: points(size['w:h'], usual.height),
    margins: {
      top: margin('top'),
      right: margin('right'),
      bottom: margin('bottom'),
      left: margin('left') + points(given['w:gutter'], 0),
    },
    header: points(given['w:header'], usual.running),
    footer: points(given['w:footer'], usual.running),
  };
}
