/** Characters of a text that is quoted. */
const MAX_QUOTED = 80;

/** Returns what a change does, in Dutch: as in “zes” in plaats van “vijf”. */
export function changeInWords(from: string, to: string): string {
  if (from.trim() === '' && to.trim() === '') return 'een andere opmaak';
  if (from === to) return quoted(from);
  if (from.trim() === '') return `${quoted(to)} erbij`;
  return to.trim() === '' ? `${quoted(from)} weg` : `${quoted(to)} in plaats van ${quoted(from)}`;
}

function quoted(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return `“${plain.length > MAX_QUOTED ? `${plain.slice(0, MAX_QUOTED - 1)}…` : plain}”`;
}
