import type { WordPicture } from '../docx-reading/word-file.ts';
import type { HtmlElement } from './parsed-html.ts';

/** Extensions of pictures that a page may hold itself. */
const extensions: Readonly<Record<string, string>> = { png: 'png', jpeg: 'jpg', jpg: 'jpg' };

/** The pictures of a page: those that are in it can be taken along, of others their address is told. */
export class HtmlPictures {
  readonly #parts = new Map<string, Uint8Array>();

  /** Returns a picture that is in the page, by its path. */
  part(path: string): Uint8Array | undefined {
    return this.#parts.get(path);
  }

  pictureOf({ attributes }: HtmlElement): WordPicture {
    const alt = (attributes.get('alt') ?? '').trim();
    const source = (attributes.get('src') ?? '').trim();
    const [, type = '', data = ''] = /^data:image\/(\w+);base64,([\sA-Za-z\d+/=]+)$/.exec(source) ?? [];
    const extension = extensions[type];
    if (extension === undefined)
      return { path: undefined, alt, source: source.startsWith('data:') ? undefined : source };
    const path = `picture${this.#parts.size + 1}.${extension}`;
    this.#parts.set(path, new Uint8Array(Buffer.from(data, 'base64')));
    return { path, alt };
  }
}
