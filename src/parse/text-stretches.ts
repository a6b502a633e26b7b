import type { Text } from 'mdast';
import type {} from 'remark-parse';
import type { Data as ProcessorData } from 'unified';
import type { Stretch } from './mapped-text.ts';

declare module 'mdast' {
  interface TextData {
    /** Only inside `parse`: where the value is in the source. */
    stretches?: Stretch[] | undefined;
  }
}

type Extensions = NonNullable<ProcessorData['fromMarkdownExtensions']>[number];
type Extension = Exclude<Extensions, readonly unknown[]>;
type Handle = NonNullable<NonNullable<Extension['enter']>['data']>;

type Context = ThisParameterType<Handle>;
type Token = Parameters<Handle>[0];

/**
 * Returns an extension of mdast-util-from-markdown that notes on each text node where its parts come from. It
 * does what the library's own `onenterdata` does (open or go on with a text node) and writes down the token's
 * offset.
 */
export function textStretches(): Extension {
  const bare = opener(true);
  const coded = opener(false);
  return {
    enter: { data: bare, characterEscape: coded, characterReference: coded, lineEnding: noteLineEnding },
  };
}

function opener(literal: boolean): Handle {
  return function open(token) {
    this.stack.push(noteStretch(this, token, literal));
  };
}

/** Types that a line break becomes text in: the library's `canContainEols`. */
const lined = new Set(['emphasis', 'fragment', 'heading', 'paragraph', 'strong']);

/** The library opens a text for a line break itself, on the exit event; it must find the note there. */
function noteLineEnding(this: Context, token: Token): void {
  const parent = this.stack.at(-1);
  if (!parent || !lined.has(parent.type)) return;
  if (!this.data.atHardBreak && !this.data.setextHeadingSlurpLineEnding) noteStretch(this, token, false);
}

function noteStretch({ stack }: Context, { start, end }: Token, literal: boolean): Text {
  const parent = stack.at(-1);
  if (!parent || !('children' in parent)) throw new Error('text outside a node that can hold it');
  const siblings = parent.children as { type: string }[];
  let tail = siblings.at(-1) as Text | undefined;
  if (tail?.type !== 'text') {
    const { line, column, offset } = start;
    tail = { type: 'text', value: '', data: { stretches: [] } };
    // The library sets `end` on its exit event; until then the node is open.
    tail.position = { start: { line, column, offset }, end: { line, column, offset } };
    siblings.push(tail);
  }
  const size = end.offset - start.offset;
  tail.data?.stretches?.push({ index: tail.value.length, offset: start.offset, size, literal });
  return tail;
}
