/** Mixes a colour (`#rrggbb`) with white: 1 leaves it as it is, 0 is white. */
export function lighter(colour: string, part: number): string {
  const channels = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  const mixed = channels.map((channel) => Math.round(255 - (255 - channel) * part));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
