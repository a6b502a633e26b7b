import type { WordTemplate } from '../../model/word-template.ts';
import type { PackageParts } from './package-parts.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
};

/** Adds the pictures and addresses that headers and footers of a template refer to. */
export function graftTemplate(parts: PackageParts, { references }: WordTemplate): void {
  for (const name of parts.names.filter((each) => /^word\/(?:header|footer)\d+\.xml$/u.test(each)))
    for (const id of new Set(parts.text(name).match(/(?<=\br:(?:embed|id)=")template\d+(?=")/gu))) {
      const reference = references[id];
      if (reference?.kind === 'link') parts.relate(name, id, 'hyperlink', reference.address, true);
      if (reference?.kind !== 'picture') continue;
      const path = `word/media/${id}.${reference.extension}`;
      parts.putPicture(path, reference.bytes, mediaTypes[reference.extension] ?? '');
      parts.relate(name, id, 'image', `/${path}`, false);
    }
}
