/** Shortens a text to a width in points, with "…" at its end. */
export function shortened(text: string, room: number, measure: (text: string) => number): string {
  if (measure(text) <= room + 0.05) return text;
  const characters = [...text];
  while (characters.length > 0 && measure(`${characters.join('').trimEnd()}…`) > room) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
