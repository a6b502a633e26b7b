import type { Words } from '../../model/words.ts';
import type { Prompt } from './controls.ts';
import { escapeXml } from './escape-xml.ts';
import { declaration, type PackageParts, wordprocessing } from './package-parts.ts';
import { styleIds } from './style-ids.ts';

const type = (name: string) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`;
const main = 'word/document.xml';
const glossary = 'word/glossary/document.xml';

/** Adds the part with what an emptied control shows (ECMA-376 part 1, 17.12), else words of Word's own. */
export function addGlossary(parts: PackageParts, prompts: readonly Prompt[], { styles }: Words): void {
  if (prompts.length === 0) return;
  const entries = prompts.map(
    ({ name, text, style }) =>
      `<w:docPart><w:docPartPr><w:name w:val="${escapeXml(name)}"/><w:category><w:name w:val="${escapeXml(styles.prompts)}"/><w:gallery w:val="placeholder"/></w:category>` +
      '<w:types><w:type w:val="bbPlcHdr"/></w:types><w:behaviors><w:behavior w:val="content"/></w:behaviors></w:docPartPr>' +
      `<w:docPartBody><w:p><w:r><w:rPr><w:rStyle w:val="${style}"/></w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p></w:docPartBody></w:docPart>`,
  );
  parts.add(
    glossary,
    `${declaration}<w:glossaryDocument xmlns:w="${wordprocessing}"><w:docParts>${entries.join('')}</w:docParts></w:glossaryDocument>`,
    type('document.glossary'),
    main,
    'glossaryDocument',
  );
  const own = `${declaration}<w:styles xmlns:w="${wordprocessing}">${neededStyles(parts)}</w:styles>`;
  parts.add('word/glossary/styles.xml', own, type('styles'), glossary, 'styles');
}

/** The defaults, and the styles of prompts with what they are based on, as the document has them. */
function neededStyles(parts: PackageParts): string {
  const styles = parts.text('word/styles.xml');
  const [defaults = ''] = /<w:docDefaults>.*?<\/w:docDefaults>/su.exec(styles) ?? [];
  const ids = [styleIds.body, 'DefaultParagraphFont', styleIds.blank, styleIds.prompt];
  const found = ids.map((id) => {
    const style = [...styles.matchAll(/<w:style .*?<\/w:style>/gsu)].find(([xml]) =>
      xml.includes(`w:styleId="${id}"`),
    );
    if (!style) throw new Error(`no style ${id}`);
    return style[0];
  });
  return defaults + found.join('');
}
