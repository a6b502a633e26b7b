/** Joins names as Dutch prose does: "a", "a en b", "a, b en c". */
export function joinNames(names: readonly string[], word = 'en'): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${word} ${last}`;
}
