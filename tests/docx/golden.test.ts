/** The XML of the example's Word file, part by part, to be read when it changes. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltDocx, builtDocx, resolvedDossier } from '../support/docx-built.ts';
import { parseXml } from '../support/docx-parts.ts';
import { readableXml } from '../support/docx-readable.ts';
import { projectHost } from '../support/examples.ts';

const golden = join(import.meta.dirname, '../golden/meppel-gka-agenda/docx');

describe('agreements/meppel-gka-agenda as a Word file', () => {
  let built: BuiltDocx;
  beforeAll(async () => {
    const host = projectHost;
    built = await builtDocx(resolvedDossier('agreements/meppel-gka-agenda', host), host);
  });

  it('has the parts of its golden files, and no others', async () => {
    const names = built.parts.names.filter((name) => name.endsWith('.xml'));
    for (const name of names)
      await expect(readableXml(built.parts.root(name))).toMatchFileSnapshot(join(golden, fileOf(name)));
    expect(readdirSync(golden).filter((file) => !names.map(fileOf).includes(file))).toEqual([]);
  });
});

describe('the readable form of XML', () => {
  it('keeps text and attributes, and breaks only what does not fit', () => {
    const long = 'woord '.repeat(30).trim();
    const xml = `<w:p xmlns:w="w"><w:r><w:b/><w:t xml:space="preserve"> a &lt; b</w:t></w:r><w:r><w:t>${long}</w:t></w:r></w:p>`;
    expect(readableXml(parseXml(xml))).toBe(
      `<w:p>\n  <w:r><w:b/><w:t> a &lt; b</w:t></w:r>\n  <w:r>\n    <w:t>${long}</w:t>\n  </w:r>\n</w:p>\n`,
    );
  });

  it('shortens base64', () => {
    expect(readableXml(parseXml(`<a b="${'Q'.repeat(300)}=="/>`))).toBe(`<a b="${'Q'.repeat(40)}…=="/>\n`);
  });
});

/** `word/document.xml` → `document.xml`, `docProps/core.xml` → `docProps-core.xml`. */
function fileOf(part: string): string {
  return part.replace(/^word\//, '').replaceAll('/', '-');
}
