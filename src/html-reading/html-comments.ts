import type { WordComment } from '../docx-reading/word-file.ts';
import { elementsBelow, type HtmlElement, textIn } from './parsed-html.ts';

/** The comments of a page: what was said, and the links to them in the text. */
export interface HtmlComments {
  readonly comments: readonly WordComment[];
  readonly anchors: ReadonlyMap<HtmlElement, string>;
  /** The elements that hold them. */
  readonly holders: readonly HtmlElement[];
}

/** Reads the comments that Word puts at the end of a page (`mso-element:comment`). */
export function commentsIn(body: HtmlElement): HtmlComments {
  const all = elementsBelow(body);
  const holders = outermost(all.filter(({ style }) => style.get('mso-element') === 'comment-list'));
  const comments = holders.flatMap((holder) =>
    elementsBelow(holder)
      .filter(({ style }) => style.get('mso-element') === 'comment')
      .map((element): WordComment => {
        const name = elementsBelow(element)
          .map(({ attributes }) => attributes.get('name') ?? '')
          .find((each) => each.startsWith('_msocom_'));
        const said = elementsBelow(element).filter(
          ({ attributes }) => attributes.get('class')?.toLowerCase() === 'msocommenttext',
        );
        const text = (said.length > 0 ? said : [element]).map(textIn).join(' ');
        return {
          id: name ?? '',
          text: text
            .replace(/\[[^\]\s]{1,12}\]/, '')
            .replace(/[\s\u00a0]+/g, ' ')
            .trim(),
          author: element.style.get('mso-comment-author')?.replace(/^["']|["']$/g, '') ?? '',
          date: '',
          parent: undefined,
          isResolved: false,
        };
      }),
  );
  const ids = new Set(comments.map(({ id }) => id));
  const anchors = all.flatMap((element) => {
    const href = element.name === 'a' ? (element.attributes.get('href') ?? '').slice(1) : '';
    return ids.has(href) && href !== '' ? [[element, href] as const] : [];
  });
  return { comments, anchors: new Map(anchors), holders };
}

/** Leaves out what is in another of some elements, which are in order. */
function outermost(elements: readonly HtmlElement[]): HtmlElement[] {
  const inside = new Set<HtmlElement>();
  return elements.filter((element) => {
    if (inside.has(element)) return false;
    for (const each of elementsBelow(element)) inside.add(each);
    return true;
  });
}
