import type { Element, ElementContent } from 'hast';
import type { Nodes } from 'mdast';
import type { Change } from '../../model/change.ts';
import type { Document } from '../../model/document.ts';
import type { Words } from '../../model/words.ts';
import { formatDate } from '../../values/format-date.ts';
import { element, textContent } from './element.ts';
import type { RenderContext } from './render-context.ts';

const tags = { insertion: 'ins', deletion: 'del' } satisfies Record<Change['kind'], string>;

/** Elements that cannot be in `ins` or `del` where they are, but can hold it; and those that only hold such elements. */
const holders: ReadonlySet<string> = new Set(['li', 'td', 'th', 'dt', 'dd', 'a', 'p']);
const groups: ReadonlySet<string> = new Set(['tr', 'dl', 'div']);
/** Nodes in a line: all others are blocks. */
const inlines: ReadonlySet<Nodes['type']> = new Set([
  'text',
  'inlineCode',
  'break',
  'footnoteMark',
  'pageNumber',
]);

/** Returns what is printed of a row, a party or a note with what is in it marked as inserted or deleted, if it is. */
export function changed(printed: Element, { data }: Nodes, { job }: Pick<RenderContext, 'job'>): Element {
  return data?.change ? inside(printed, data.change, job.words) : printed;
}

/** The same for the elements of a node that is printed by itself. */
export function changedAll(
  printed: readonly ElementContent[],
  node: Nodes,
  { job }: Pick<RenderContext, 'job'>,
): ElementContent[] {
  const change = node.data?.change;
  if (!change || printed.length === 0) return [...printed];
  if (node.type === 'listItem')
    return printed.map((each) => (each.type === 'element' ? inside(each, change, job.words) : each));
  return [wrapped([...printed], change, job.words, !inlines.has(node.type))];
}

function inside(printed: Element, change: Change, words: Words): Element {
  const { tagName, children } = printed;
  if (holders.has(tagName)) return { ...printed, children: [wrapped(children, change, words, false)] };
  if (!groups.has(tagName)) return wrapped([printed], change, words, true);
  return {
    ...printed,
    children: children.map((each) => (each.type === 'element' ? inside(each, change, words) : each)),
  };
}

function wrapped(children: ElementContent[], change: Change, words: Words, isBlock: boolean): Element {
  const { date: dateTime, moved } = change;
  const className = [...(isBlock ? ['block'] : []), ...(moved ? ['moved'] : [])];
  return element(
    tags[change.kind],
    {
      ...(className.length > 0 && { className }),
      ...(dateTime !== undefined && { dateTime }),
      title: changeTitle(change, words),
    },
    children,
  );
}

/** As in "ingevoegd door J. Bos op 28 september 2022". */
function changeTitle({ kind, author, date, moved }: Change, { redline }: Words): string {
  const verb = kind === 'insertion' ? redline.inserted : redline.deleted;
  const what = moved ? `${verb} (${redline.moved})` : verb;
  if (author === undefined || date === undefined) return what;
  const [year = 0, month = 0, day = 0] = date.slice(0, 10).split('-').map(Number);
  return redline.by({ what, author, date: formatDate({ year, month, day }) });
}

/** Returns what the marks mean, and what is not marked. */
export function legendOf({ redline, words }: Pick<Document, 'redline' | 'words'>): ElementContent[] {
  if (!redline) return [];
  const { inserted, deleted, unmarked, versions } = words.redline;
  return [
    element('p', {}, [element('strong', {}, [textContent(versions(redline))])]),
    element('p', {}, [
      element('ins', {}, [textContent(inserted)]),
      textContent(', '),
      element('del', {}, [textContent(deleted)]),
      textContent(`. ${unmarked}`),
    ]),
  ];
}

/**
 * Returns the CSS of changes. Few screen readers say `ins` and `del`, so words that are not seen say what begins and
 * what ends; that they are generated keeps them out of a copied text.
 */
export function changeStyles({ redline }: Words): string {
  const text = (words: string) =>
    `"${words.replace(/["\\]/gu, '\\$&').replace(/</gu, '\\3c ').replace(/\s+/gu, ' ')}"`;
  const unseen =
    'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';
  return `ins{text-decoration:underline;text-decoration-thickness:.12em;background:var(--shade)}
del{text-decoration:line-through;color:var(--muted)}
ins.block,del.block{display:block;border-left:3px solid var(--accent);padding-left:.7rem;margin-left:-.9rem}
ins.moved{text-decoration-style:double}
ins::before{content:${text(` [${redline.inserted}: `)};${unseen}}
del::before{content:${text(` [${redline.deleted}: `)};${unseen}}
ins::after,del::after{content:"] ";${unseen}}
`;
}
