import type { Text } from 'mdast';
import type {} from 'remark-parse';
import type { Data as ProcessorData } from 'unified';
import type { Stretch } from './mapped-text.ts';

declare module 'mdast' {
  interface TextData {
    /** Only inside `parse`: where the value stands in the source. */
    stretches?: Stretch[] | undefined;
  }
}

type Extensions = NonNullable<ProcessorData['fromMarkdownExtensions']>[number];
type Extension = Exclude<Extensions, readonly unknown[]>;
type Handle = NonNullable<NonNullable<Extension['enter']>['data']>;

/**
 * Returns an extension of mdast-util-from-markdown that notes on each text node where its parts come from.
 * It does what the library's own `onenterdata` does (open or go on with a text node) and writes down the token's offset.
 */
export function textStretches(): Extension {
  const bare = opener(true);
  const coded = opener(false);
  return { enter: { data: bare, characterEscape: coded, characterReference: coded } };
}

function opener(literal: boolean): Handle {
  return function open(token) {
    const parent = this.stack.at(-1);
    if (!parent || !('children' in parent)) throw new Error('text outside a node that can hold it');
    const siblings = parent.children as { type: string }[];
    const { start, end } = token;
    let tail = siblings.at(-1) as Text | undefined;
    if (tail?.type !== 'text') {
      const { line, column, offset } = start;
      tail = { type: 'text', value: '', data: { stretches: [] } };
      // The library sets `end` on its exit event; until then the node is open.
      tail.position = { start: { line, column, offset }, end: { line, column, offset } };
      siblings.push(tail);
    }
    tail.data?.stretches?.push({
      index: tail.value.length,
      offset: start.offset,
      size: end.offset - start.offset,
      literal,
    });
    this.stack.push(tail);
  };
}
