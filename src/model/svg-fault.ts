/** Elements that only draw: a logo needs no others. Text is refused too: its font would not be in the file. */
const drawing = new Set([
  'svg',
  'g',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'title',
  'desc',
]);

/**
 * Says what in an SVG could reach outside it or look different elsewhere, as a Dutch phrase: an element that does more than draw, a
 * reference, a script, a style sheet, an entity. Nothing when it only draws and says its size.
 */
export function svgFault(text: string): string | undefined {
  const source = text.replace(/<!--[\s\S]*?-->/g, '').replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, '');
  if (/<[!?]/.test(source)) return 'een regel `<!…>` of `<?…>` in het bestand';
  const names = [...source.matchAll(/<([^\s/>!?]+)/g)].map(([, name = '']) => name);
  if (names[0] !== 'svg') return 'iets anders dan een tekening: het bestand begint niet met `<svg>`';
  const foreign = names.find((name) => !drawing.has(name));
  if (foreign !== undefined) return `het onderdeel \`<${foreign}>\``;
  const attribute = /\s((?:xlink:)?href|src|style|class|on[a-z]+)\s*=/i.exec(source)?.[1];
  if (attribute !== undefined) return `het kenmerk \`${attribute}\``;
  if (/\burl\s*\(|javascript:|data:/i.test(source)) return 'een verwijzing';
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(source))
    return 'een teken dat in XML niet kan (`&`)';
  return svgSize(source) ? undefined : 'geen afmetingen: zet `viewBox` of `width` en `height` bij `<svg>`';
}

/** Returns the size that an SVG gives itself, in its own units; nothing when it gives none. */
export function svgSize(text: string): { readonly width: number; readonly height: number } | undefined {
  const root = /<svg\b[^>]*>/.exec(text)?.[0] ?? '';
  const attribute = (name: string): string | undefined =>
    new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(root)?.[1];
  const box = attribute('viewBox')
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  const width = Number.parseFloat(attribute('width') ?? String(box?.[2]));
  const height = Number.parseFloat(attribute('height') ?? String(box?.[3]));
  return width > 0 && height > 0 ? { width, height } : undefined;
}
