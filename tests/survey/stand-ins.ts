/** Pictures of a text that was written for a web site: those that are there, and stand-ins for the others. */
import { png } from '../support/png.ts';
import type { SourceText } from './source-words.ts';

export interface Stand {
  /** The text; addresses of pictures outside the folder of the text are those of stand-ins. Nothing else is changed. */
  readonly body: string;
  /** Pictures by path. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly counts: { readonly own: number; readonly stoodIn: number };
}

/** Puts the pictures of a text beside it, in the folder `d`. */
export function withStandIns(
  text: string,
  images: SourceText['images'],
  pictureAt: (path: string) => Uint8Array | undefined,
): Stand {
  const files: Record<string, Uint8Array> = {};
  const counts = { own: 0, stoodIn: 0 };
  let body = '';
  let done = 0;
  for (const { url, start, end } of [...images].sort((a, b) => a.start - b.start)) {
    if (start < done) continue;
    const path = pathOf(url);
    const own = path === undefined ? undefined : pictureAt(path);
    counts[own ? 'own' : 'stoodIn']++;
    const isInside = path !== undefined && !path.startsWith('../');
    const name = isInside ? path : `beeld-${counts.own + counts.stoodIn}.png`;
    files[`d/${name}`] = own ?? png(240, 120);
    const source = text.slice(start, end);
    body += text.slice(done, start) + (isInside ? source : source.replace(url, name));
    done = end;
  }
  return { body: body + text.slice(done), files, counts };
}

/** A path that counts from the text, without `.`; nothing for an address of a web site. */
function pathOf(url: string): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/|\\)/i.test(url) || url === '' || url.includes('\\')) return undefined;
  try {
    const parts: string[] = [];
    for (const part of decodeURI(url).split('/')) {
      if (part === '' || part === '.') continue;
      if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
      else parts.push(part);
    }
    return parts.join('/');
  } catch {
    return undefined;
  }
}
