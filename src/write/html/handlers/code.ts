import type { Element, ElementContent } from 'hast';
import type { Code, InlineCode } from 'mdast';
import { element, textContent } from '../element.ts';

/** Prints a block of code, line by line as written. */
export function printCode({ value }: Code): ElementContent[] {
  return [element('pre', {}, [code(value)])];
}

/** Prints code in a sentence. */
export function printInlineCode({ value }: InlineCode): ElementContent[] {
  return [code(value)];
}

/** Nobody is helped by a translated key or command. */
function code(value: string): Element {
  return element('code', { translate: 'no' }, [textContent(value)]);
}
