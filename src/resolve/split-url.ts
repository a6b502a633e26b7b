import { posix } from 'node:path';

/** Returns the file and the slug of a link relative to `base`. Slugs are lower case (`headingSlug`). */
export function splitUrl(url: string, base: string): { readonly file: string; readonly slug: string } {
  const [path = '', ...rest] = url.split('#');
  const file = path === '' ? base : posix.join(posix.dirname(base), decode(path));
  return { file, slug: decode(rest.join('#')).toLowerCase() };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text;
  }
}
