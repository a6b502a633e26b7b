import type { PhrasingContent, RootContent } from 'mdast';
import type { Remark } from './draft.ts';
import { comment } from './draft-comments.ts';

/** A draft that has a heading of its own at its start. */
export interface Opening {
  readonly children: RootContent[];
  readonly guess: Remark;
}

/** Puts the first heading that is not in use above text that has none; undefined when all text is under a heading. */
export function openingOf(
  children: readonly RootContent[],
  headings: readonly string[],
): Opening | undefined {
  const first = children.findIndex(({ type }) => type !== 'html');
  if (first < 0 || children[first]?.type === 'heading') return undefined;
  const used = children.flatMap((node) => (node.type === 'heading' ? [plain(node.children)] : []));
  const heading = headings.find((each) => !used.includes(each.toLowerCase()));
  if (heading === undefined) return undefined;
  const what = `kop: “${heading}” boven tekst die geen kop had`;
  // What is said of the title stays above; of the text, at the text.
  const about = children
    .slice(0, first)
    .findLastIndex((node) => node.type === 'html' && /^<!-- titel/.test(node.value));
  const own: RootContent = { type: 'heading', depth: 1, children: [{ type: 'text', value: heading }] };
  return {
    children: [...children.slice(0, about + 1), comment(`gok: ${what}`), own, ...children.slice(about + 1)],
    guess: { what, text: '' },
  };
}

function plain(children: readonly PhrasingContent[]): string {
  const texts = children.map((child) => ('value' in child ? child.value : ''));
  return texts.join('').trim().toLowerCase();
}
