/** Characters without a width of their own; nothing is drawn for them. Soft hyphens are hints, not text. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** Returns text without invisible characters. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '');
}
