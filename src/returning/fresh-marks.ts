import type { WordRun } from '../docx-reading/word-file.ts';
import { NotMade } from './not-made.ts';
import { isWebAddress } from './same-address.ts';
import type { Mark } from './source-atoms.ts';

const signs = { strong: '**', emphasis: '*' } as const;

/** Marks of text that came: what looks the same and stands beside each other is in one mark. */
export class FreshMarks {
  readonly #known = new Map<string, Mark>();

  /** Returns bold or italic. */
  look(type: keyof typeof signs): Mark {
    return this.#mark(type, { type, open: signs[type], close: signs[type] });
  }

  /** Returns the link to an address; none for a place in the document, which Akkoord links itself. @throws NotMade */
  link(url = ''): readonly Mark[] {
    if (url.startsWith('#')) return [];
    if (!isWebAddress(url))
      throw new NotMade(`een verwijzing die geen webpagina of e-mailadres is (\`${url}\`): maak haar zelf`);
    const close = `](${url.replace(/[()\s]/g, encodeURIComponent)})`;
    return [this.#mark(`link ${url}`, { type: 'link', open: '[', close, url })];
  }

  /** Returns what a run is in by itself. @throws NotMade */
  of({ link, look }: Pick<WordRun, 'link' | 'look'>): readonly Mark[] {
    return [
      ...(link === undefined ? [] : this.link(link)),
      ...(look.bold ? [this.look('strong')] : []),
      ...(look.italic ? [this.look('emphasis')] : []),
    ];
  }

  #mark(key: string, fresh: Mark): Mark {
    const mark = this.#known.get(key) ?? fresh;
    this.#known.set(key, mark);
    return mark;
  }
}
