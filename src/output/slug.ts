/** Names that Windows keeps for devices, with any extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * Returns a name as a safe file name: no accents, only `a-z`, `0-9` and `-`, at most 80 characters.
 * Empty when nothing is left, or when Windows keeps the name for a device. Different names may give one slug.
 */
export function slug(name: string): string {
  const letters = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  return reserved.test(letters) ? '' : letters;
}
