import { type IContext, type IXmlableObject, Paragraph } from 'docx';
import type { PackageParts } from './package-parts.ts';

const property = 'w:suppressAutoHyphens';

/** What follows the property in a paragraph (CT_PPrBase, ECMA-376 part 1, annex A.1). */
const following = new Set([
  'w:bidi',
  'w:spacing',
  'w:ind',
  'w:contextualSpacing',
  'w:jc',
  'w:outlineLvl',
  'w:rPr',
]);

/** A paragraph in which Word hyphenates by its own dictionary, without soft hyphens in the text. */
export class HyphenatedParagraph extends Paragraph {
  override prepForXml(context: IContext): IXmlableObject | undefined {
    const xml = super.prepForXml(context);
    const parts = xml?.['w:p'] as IXmlableObject[];
    const properties = parts.find((part) => 'w:pPr' in part)?.['w:pPr'];
    if (!Array.isArray(properties)) throw new Error('a paragraph without properties');
    const at = properties.findIndex((each: object) => Object.keys(each).some((name) => following.has(name)));
    const allowed = { [property]: { _attr: { 'w:val': 'false' } } };
    properties.splice(at < 0 ? properties.length : at, 0, allowed);
    return xml;
  }
}

/** Switches hyphenation on in a file with such paragraphs, and off for all others. */
export function hyphenateThere(parts: PackageParts): void {
  if (!parts.text('word/document.xml').includes(`<${property} `)) return;
  parts.change('word/settings.xml', (text) =>
    text.replace(/<w:defaultTabStop [^>]*\/>/u, '$&<w:autoHyphenation/>'),
  );
  parts.change('word/styles.xml', (text) => text.replace('<w:pPrDefault><w:pPr>', `$&<${property}/>`));
}
