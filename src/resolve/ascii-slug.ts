/**
 * Returns a slug in ASCII, since ids become PDF names, which sort and encode others differently: `crèche` →
 * `creche`.
 */
export function asciiSlug(slug: string): string {
  const ascii = slug.normalize('NFD').replace(/[^a-z0-9_-]/g, '');
  return ascii || 'kop';
}
