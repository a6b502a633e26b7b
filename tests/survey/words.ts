/** Letters or digits that stand together, or one other character. */
export type Word = string;

/**
 * Cuts text into words. White space, soft hyphens and invisible break opportunities are where words end or lines break: they are no part
 * of any. Letters are compared in NFC, and the hyphen that does not break is a hyphen.
 */
export function wordsIn(text: string): Word[] {
  return (
    text
      .normalize('NFC')
      .replaceAll('\u2011', '-')
      .replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')
      .match(/[\p{L}\p{M}]+|\p{N}+|\S/gu) ?? []
  );
}
