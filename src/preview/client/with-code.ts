import { make } from './make.ts';

/** Returns a message as nodes: text between backticks is code; three of them are a fence, which it may quote. */
export function withCode(text: string): (Node | string)[] {
  return text
    .split(/(?<!`)`([^`]+)`(?!`)/)
    .map((part, index) => (index % 2 === 1 ? make('code', {}, part) : part));
}
