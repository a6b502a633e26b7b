import { suggest } from '../../text/suggest.ts';
import type { Expression } from './ast.ts';
import type { Helper } from './helpers.ts';

/** Returns an expression as the template has it. */
export function pathText(expression: Expression): string {
  if (expression.type === 'SubExpression') return `(${pathText(expression.path)} …)`;
  if (expression.type === 'StringLiteral') return `"${String(expression.value)}"`;
  return String(expression.original ?? expression.type.replace('Literal', '').toLowerCase());
}

/** The same between backticks, for messages. */
export const quote = (expression: Expression): string => `\`${pathText(expression)}\``;

export const example = (helper: Helper): string => `Bijvoorbeeld: \`${helper.example}\`.`;

export const choose = (names: readonly string[], prefix = ''): string =>
  `Kies uit ${names.map((name) => `\`${prefix}${name}\``).join(', ')}.`;

export function didYouMean(authored: string, names: Iterable<string>, prefix = ''): string | undefined {
  const name = suggest(authored, names);
  return name && `Bedoelde u \`${prefix}${name}\`?`;
}
