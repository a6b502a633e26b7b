import type { WordPackage } from './word-package.ts';
import { WordRefusal } from './word-refusal.ts';
import { elementsIn, textIn, type XmlElement } from './xml-element.ts';

/** Returns the files that a Word file of Akkoord carries, by name; none of a file of another program. */
export function carriedFiles(opened: WordPackage): ReadonlyMap<string, Uint8Array> {
  const stores = [...opened.relationships(opened.main).values()].filter(
    ({ type, isOutside }) => type === 'customXml' && !isOutside,
  );
  const files = stores
    .map(({ target }) => storeIn(opened, target))
    .filter((store) => store?.name === 'carried:files')
    .flatMap((store) => elementsIn(store, 'carried:file'));
  return new Map(files.map((file) => [file.attributes.name ?? '', bytesOf(file)]));
}

/** Data of other programs may be anything: what is no XML is not ours. */
function storeIn(opened: WordPackage, path: string): XmlElement | undefined {
  try {
    return opened.xml(path);
  } catch (error) {
    if (error instanceof WordRefusal) return undefined;
    throw error;
  }
}

function bytesOf(file: XmlElement): Uint8Array {
  const text = textIn(file);
  return file.attributes.encoding === 'base64' ? Buffer.from(text, 'base64') : new TextEncoder().encode(text);
}
