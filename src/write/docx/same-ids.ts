import type { PackageParts } from './package-parts.ts';

/** Renames what the library makes by chance or counts per process: the same document, the same bytes. */
export function renameIds(parts: PackageParts): void {
  renameRelationships(parts);
  renumber(parts, /(<wp:docPr\b[^>]*?\bid=")(\d+)(?=")/gu);
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
