import type { Attachment } from '../../model/attachment.ts';
import { escapeXml } from './escape-xml.ts';
import { declaration, type PackageParts } from './package-parts.ts';

const main = 'word/document.xml';
const item = 'customXml/item1.xml';
/** Says to a reader what this is; of our own. */
const namespace = 'urn:akkoord:carried-files:1';
const dataStore = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
/** Every store of data has its own name; ours always this one (ECMA-376 part 1, 22.5.2.1). */
const storeId = '{5B0A7C1E-6C0B-4C57-9C0E-3D2A4E1F8A61}';

/** Adds files as custom XML (ECMA-376 part 1, 15.2.5); what XML cannot hold, in base64. */
export function carryFiles(parts: PackageParts, files: readonly Attachment[]): void {
  if (files.length === 0) return;
  const content = files.map(({ name, mediaType, relationship, description, bytes }) => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const isPlain = !unwritable.test(text);
    const shown = isPlain ? escapeXml(text) : Buffer.from(bytes).toString('base64');
    const encoding = !isPlain && { encoding: 'base64' };
    const attributes = { name, mediaType, relationship, description, ...encoding };
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
    return `<file${written.join('')}>${shown}</file>`;
  });
  const xml = `${declaration}<files xmlns="${namespace}">${content.join('')}</files>`;
  parts.add(item, xml, undefined, main, 'customXml');
  parts.add(
    'customXml/itemProps1.xml',
    `${declaration}<ds:datastoreItem ds:itemID="${storeId}" xmlns:ds="${dataStore}"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    item,
    'customXmlProps',
  );
}

/** What XML 1.0 cannot hold, and the return that it would read as the end of a line. */
const unwritable = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
