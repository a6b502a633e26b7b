/** Returns a slug in ASCII, since other PDF names sort and are encoded differently: `crèche` → `creche`. */
export function asciiSlug(slug: string): string {
  const ascii = slug.normalize('NFD').replace(/[^a-z0-9_-]/g, '');
  return ascii || 'kop';
}
