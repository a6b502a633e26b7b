import type { Document } from '../../model/document.ts';
import type { Prompt } from './controls.ts';
import { finishStyles } from './finish-styles.ts';
import { addGlossary } from './glossary.ts';
import { hyphenateThere } from './hyphenated-paragraph.ts';
import { PackageParts } from './package-parts.ts';
import { appProperties, coreProperties } from './properties.ts';
import { renameIds } from './same-ids.ts';
import { splitFields } from './split-fields.ts';
import { fontEntry } from './word-font.ts';

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
  for (const name of parts.names.filter((each) => stories.test(each)))
    parts.put(name, splitFields(parts.text(name)));
  hyphenateThere(parts);
  parts.put('docProps/core.xml', coreProperties(document, sourceDateEpoch));
  parts.put('docProps/app.xml', appProperties());
  // After `compat`, the last that the library writes (order of CT_Settings, ECMA-376 part 1, annex A.1).
  const settings = `<w:themeFontLang w:val="${document.language}"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>`;
  parts.change('word/settings.xml', (text) => text.replace('</w:settings>', `${settings}</w:settings>`));
  const font = fontEntry(document.style);
  parts.change('word/fontTable.xml', (text) =>
    text.endsWith('/>')
      ? text.replace(/\/>$/u, `>${font}</w:fonts>`)
      : text.replace('</w:fonts>', `${font}</w:fonts>`),
  );
  parts.change('word/styles.xml', finishStyles);
  addGlossary(parts, prompts, document.words);
  return parts;
}
