import type { Document } from '../../model/document.ts';
import type { Prompt } from './controls.ts';
import { addGlossary } from './glossary.ts';
import { PackageParts } from './package-parts.ts';
import { appProperties, coreProperties } from './properties.ts';
import { renameIds } from './same-ids.ts';
import { splitFields } from './split-fields.ts';

/**
 * Fonts of the same widths, for who does not have the one of the house style: readers that take the hint keep every line as it is
 * (ECMA-376 part 1, 17.8.3.1).
 */
const sameWidths: Readonly<Record<string, string>> = {
  Carlito: 'Calibri',
  Caladea: 'Cambria',
  'Liberation Sans': 'Arial',
  'Liberation Serif': 'Times New Roman',
};

/** Parts with text. */
const stories = /^word\/(?:document|footnotes|header\d+|footer\d+)\.xml$/u;

/** Makes a package of the library the same bytes every time, and adds what the library has no words for. Returns its parts. */
export function finalize(
  bytes: Uint8Array,
  document: Document,
  prompts: readonly Prompt[],
  sourceDateEpoch: number | undefined,
): PackageParts {
  const parts = new PackageParts(bytes);
  renameIds(parts);
  for (const name of parts.names.filter((each) => stories.test(each)))
    parts.put(name, splitFields(parts.text(name)));
  addGlossary(parts, prompts);
  parts.put('docProps/core.xml', coreProperties(document, sourceDateEpoch));
  parts.put('docProps/app.xml', appProperties());
  // After `compat`, the last that the library writes (order of CT_Settings, ECMA-376 part 1, annex A.1).
  const settings = `<w:themeFontLang w:val="${document.language}"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>`;
  parts.change('word/settings.xml', (text) => text.replace('</w:settings>', `${settings}</w:settings>`));
  const { name } = document.style.font;
  const other = sameWidths[name];
  const font = `<w:font w:name="${name}">${other ? `<w:altName w:val="${other}"/>` : ''}</w:font>`;
  parts.change('word/fontTable.xml', (text) =>
    text.endsWith('/>')
      ? text.replace(/\/>$/u, `>${font}</w:fonts>`)
      : text.replace('</w:fonts>', `${font}</w:fonts>`),
  );
  return parts;
}
