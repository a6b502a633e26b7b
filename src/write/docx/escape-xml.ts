/** Writes text so that it may be between tags and in attributes of XML. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`);
}
