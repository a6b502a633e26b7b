import type { Document } from '../../model/document.ts';
import type { Prompt } from './controls.ts';
import { addGlossary } from './glossary.ts';
import { graftTemplate } from './graft-template.ts';
import { hyphenateThere } from './hyphenated-paragraph.ts';
import { PackageParts } from './package-parts.ts';
import { appProperties, coreProperties } from './properties.ts';
import { nameDeleted } from './tracked.ts';
import { fontEntries } from './word-font.ts';

/** Parts with text. */
const stories = /^word\/(?:document|footnotes|header\d+|footer\d+)\.xml$/u;

/** Makes a package of the library reproducible and adds what the library cannot write. Returns its parts. */
export function finalize(
  bytes: Uint8Array,
  document: Document,
  prompts: readonly Prompt[],
  sourceDateEpoch: number | undefined,
): PackageParts {
  const parts = new PackageParts(bytes);
  renameIds(parts);
  const { template } = document.style;
  if (template) graftTemplate(parts, template);
  for (const name of parts.names.filter((each) => stories.test(each)))
    parts.put(name, nameDeleted(splitFields(parts.text(name))));
  hyphenateThere(parts);
  parts.put('docProps/core.xml', coreProperties(document, sourceDateEpoch));
  parts.put('docProps/app.xml', appProperties());
  // After `compat`, the last that the library writes (order of CT_Settings, ECMA-376 part 1, annex A.1).
  const settings = `<w:themeFontLang w:val="${document.language}"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>`;
  parts.change('word/settings.xml', (text) => text.replace('</w:settings>', `${settings}</w:settings>`));
  const font = fontEntries(document.style);
  parts.change('word/fontTable.xml', (text) =>
    text.endsWith('/>')
      ? text.replace(/\/>$/u, `>${font}</w:fonts>`)
      : text.replace('</w:fonts>', `${font}</w:fonts>`),
  );
  parts.change('word/styles.xml', finishStyles);
  addGlossary(parts, prompts, document.words);
  return parts;
}

/** Styles of Word itself that are shown although nothing uses them; others appear when they are used. */
const offered = ['Emphasis', 'Subtitle', 'Table Grid'];

/** Word knows so many styles by name (those of Word 2016; later ones only add). */
const known = 376;

/** Changes in the styles what the library has no words for, or has wrong. */
function finishStyles(xml: string): string {
  const exceptions = offered.map(
    (name) => `<w:lsdException w:name="${name}" w:semiHidden="0" w:unhideWhenUsed="0" w:qFormat="1"/>`,
  );
  const latent =
    `<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="${known}">` +
    `${exceptions.join('')}</w:latentStyles>`;
  return (
    xml
      .replace('</w:docDefaults>', `</w:docDefaults>${latent}`)
      // To the library it is a style of paragraphs: to Word, and to who clicks it, one of characters.
      .replace(/<w:style w:type="paragraph" w:styleId="Strong">.*?<\/w:style>/su, '')
      .replace(/<w:style [^>]*w:styleId="TOC\d">.*?<\/w:style>/gsu, (style) =>
        style.replace('<w:tab w:val="right"', '<w:tab w:val="right" w:leader="dot"'),
      )
  );
}

/**
 * Gives each mark of a complex field its own run, as Word writes it (ECMA-376 part 1, 17.16.18): the library
 * packs a whole field into one run, and readers that look for its marks run by run then lose what it shows.
 */
function splitFields(xml: string): string {
  return xml.replace(runs, (run, properties: string | undefined, content: string) => {
    if (!content.includes('<w:fldChar ')) return run;
    const parts = content.split(marks).filter((part) => part !== '');
    return parts.map((part) => `<w:r>${properties ?? ''}${part}</w:r>`).join('');
  });
}

const runs = /<w:r>(<w:rPr>.*?<\/w:rPr>|<w:rPr\/>)?(.*?)<\/w:r>/gsu;
const marks = /(<w:fldChar [^>]*\/>|<w:instrText[^>]*>[^<]*<\/w:instrText>)/u;

/** Renames what the library makes by chance or counts per process: the same document, the same bytes. */
function renameIds(parts: PackageParts): void {
  renameRelationships(parts);
  renumber(parts, /(<wp:docPr\b[^>]*?\bid=")(\d+)(?=")/gu);
  renumber(parts, /(<w:(?:ins|del) [^>]*?w:id=")(\d+)(?=")/gu);
  renumber(parts, /(<v:shape\b[^>]*?\bid="PowerPlusWaterMarkObject)([^"]*)(?=")/gu);
}

/** Relationship ids of links are random: they get the number of their place. */
function renameRelationships(parts: PackageParts): void {
  for (const name of parts.names.filter((each) => each.endsWith('.rels'))) {
    const relationships = parts.text(name);
    const names = new Map<string, string>();
    for (const [, id = ''] of relationships.matchAll(/\bId="([^"]*)"/gu))
      names.set(id, `rId${names.size + 1}`);
    const rename = (pattern: RegExp) => (text: string) =>
      text.replace(pattern, (whole, before: string, id: string) => {
        const renamed = names.get(id);
        return renamed === undefined ? whole : `${before}${renamed}`;
      });
    parts.put(name, rename(/(\bId=")([^"]*)(?=")/gu)(relationships));
    const source = name.replace(/_rels\/([^/]*)\.rels$/u, '$1');
    if (parts.has(source))
      parts.put(source, rename(/(\br:(?:id|embed|link|pict|href)=")([^"]*)(?=")/gu)(parts.text(source)));
  }
}

/** Ids of drawings must differ in the whole package (ECMA-376 part 1, 20.4.2.5). */
function renumber(parts: PackageParts, pattern: RegExp): void {
  let count = 0;
  for (const name of parts.names.filter((each) => /^word\/[^/]+\.xml$/u.test(each))) {
    const text = parts.text(name);
    if (text.search(pattern) < 0) continue;
    const renumbered = text.replace(pattern, (_whole, before: string) => {
      count += 1;
      return `${before}${count}`;
    });
    parts.put(name, renumbered);
  }
}
