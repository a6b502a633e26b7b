/** Characters of what came that are told. */
const MAX_TEXT = 60;

/** Says what new text a comment is on, behind who made it; nothing for text that was sent. */
export function cameText(came: string | undefined): string {
  if (came === undefined) return '';
  const plain = came.replace(/\s+/g, ' ');
  return `, bij nieuwe tekst “${plain.length > MAX_TEXT ? `${plain.slice(0, MAX_TEXT - 1)}…` : plain}”`;
}
