/** Returns the slug in ASCII, because ids become names in PDF, where others are sorted and written in another way: `crèche` → `creche`. */
export function asciiSlug(slug: string): string {
  const ascii = slug.normalize('NFD').replace(/[^a-z0-9_-]/g, '');
  return ascii || 'kop';
}
