import type { Nodes } from 'mdast';
import type { Host } from '../../host/host.ts';
import type { Document } from '../../model/document.ts';
import { replaceNodes } from '../../model/replace-nodes.ts';
import { withoutInvisible } from '../../text/invisible-characters.ts';
import { standInCharacters } from '../../text/stand-in-characters.ts';
import { unicodeNumber } from '../../text/unicode-number.ts';
import { codeFamily, type Fonts, openFonts } from './fonts.ts';

/**
 * Returns a redline in which a deleted character that the font does not have is its code, as in "(U+2603)": the old
 * version cannot be mended any more. Elsewhere such a character is the author's to replace.
 * @throws HostError when a font cannot be read
 */
export function withPrintableDeletions(document: Document, host: Host): Document {
  if (!document.redline) return document;
  const fonts = openFonts(document.style, host);
  const printable = (node: Nodes): Nodes[] | undefined => {
    if (node.type !== 'text' && node.type !== 'inlineCode' && node.type !== 'code') return undefined;
    const has = facesOf(node, fonts);
    const value = withoutInvisible(node.value.normalize('NFC')).replace(beyondAscii, (character) =>
      standInCharacters.has(character) || has(character) ? character : `(${unicodeNumber(character)})`,
    );
    return value === node.value ? undefined : [{ ...node, value }];
  };
  const root = replaceNodes(document.root, (node): Nodes[] | undefined => {
    if (node.data?.change?.kind !== 'deletion') return undefined;
    const made = replaceNodes(node, printable);
    return printable(made) ?? (made === node ? undefined : [made]);
  });
  return { ...document, root };
}

const beyondAscii = /[^\p{ASCII}]/gu;

/** Returns whether all faces that a text may be in have a character. */
function facesOf({ type }: Nodes, fonts: Fonts): (character: string) => boolean {
  const font = type === 'code' ? codeFamily : fonts.family;
  const looks = [false, true].flatMap((bold) => [false, true].map((italics) => ({ font, bold, italics })));
  return (character) => looks.every((look) => fonts.face(look).has(character.codePointAt(0) ?? 0));
}
