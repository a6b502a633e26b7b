/** Returns a name with a capital: `huiswerk` → `Huiswerk`, `ijsbaan` → `IJsbaan`. */
export function capitalized(name: string): string {
  if (name.startsWith('ij')) return `IJ${name.slice(2)}`;
  const [first = ''] = name;
  return first.toUpperCase() + name.slice(first.length);
}
