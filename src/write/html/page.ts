import { createHash } from 'node:crypto';
import type { Element, ElementContent, Root } from 'hast';
import type { Document } from '../../model/document.ts';
import { fillRunningLine, runningLinesOf } from '../../model/running-line.ts';
import { windowTitle } from '../../model/window-title.ts';
import { changeStyles, legendOf } from './changed.ts';
import { element, textContent } from './element.ts';
import { stylesheet } from './stylesheet.ts';

/** No heading has a colon in its id. */
const mainId = 'akkoord:tekst';

/** Makes a whole page of the content of a document: it needs no other file, and no script runs in it. */
export function page(document: Document, content: ElementContent[]): Root {
  const { status, style, words } = document;
  const css = stylesheet(style) + (document.redline ? changeStyles(words) : '');
  const skip = element('a', { className: ['skip'], href: `#${mainId}` }, [textContent(words.aloud.skip)]);
  const draft = element('header', { className: ['head'] }, [
    element('p', { className: ['draft'] }, [textContent(words.draft.label)]),
  ]);
  const legend = document.redline ? [element('header', { className: ['head'] }, legendOf(document))] : [];
  const main = element('main', { id: mainId, tabIndex: -1 }, content);
  const footer = footLines(document).map((line) => element('p', {}, [textContent(line)]));
  const body = element('body', {}, [
    skip,
    ...(status === 'draft' ? [draft] : []),
    ...legend,
    main,
    ...(footer.length > 0 ? [element('footer', { className: ['foot'] }, footer)] : []),
  ]);
  const html = element('html', { lang: document.language }, [head(document, css), body]);
  return { type: 'root', children: [{ type: 'doctype' }, html] };
}

function head(document: Document, css: string): Element {
  return element('head', {}, [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy(css) }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('title', {}, [textContent(windowTitle(document))]),
    ...(document.author === '' ? [] : [element('meta', { name: 'author', content: document.author })]),
    element('style', {}, [textContent(css)]),
  ]);
}

/** Nothing but the styles of the page itself and the images inside it (Content Security Policy Level 3). */
function policy(css: string): string {
  const hash = createHash('sha256').update(css, 'utf8').digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
}

/** What the running lines say of the document: a page on a screen has no number, and the title is above. */
function footLines(document: Document): string[] {
  const { header, footer } = runningLinesOf(document);
  const texts = [...(header ? [header] : []), ...footer]
    .flatMap(({ left, right }) => [left, right])
    .filter((text) => text !== '{title}' && !/\{pages?\}/u.test(text))
    .map((text) => fillRunningLine(text, document))
    .filter((text) => text !== '');
  return [...new Set(texts)];
}
