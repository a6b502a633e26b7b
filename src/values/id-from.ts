/** Longest id: a file name with it stays far below what any system allows. */
const MAX_ID = 80;

/** Makes an id out of a name: `Stad & Esch` → `stad-esch`; empty when nothing is left. */
export function idFrom(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, MAX_ID)
    .replace(/-$/, '');
}
