import { lineIndex } from '../../diagnostic/line-index.ts';
import type { Span } from '../../diagnostic/span.ts';
import type { SourceText } from '../../model/template.ts';
import type { ContentStatement, Expression, MustacheStatement, Program, Statement } from './ast.ts';
import { helpers } from './helpers.ts';
import { spanIn } from './span-in.ts';
import type { Piece } from './span-map.ts';
import { pieceMark } from './tokens.ts';

/** Name of the helper that every mustache is wrapped in; no template can write it. */
export const printName = '#print';

/**
 * Rewrites a program in place: each stretch of text gets a mark with its number in `pieces`, and each
 * mustache becomes a call of our own printing helper with its number in `sites`. So no value ever passes
 * through Handlebars' own escaping, which is one per process, and every character of the output can be traced
 * to the template.
 */
export function instrument(program: Program, source: SourceText, pieces: Piece[], sites: Span[]): void {
  const index = lineIndex(source.text);
  const rewrite = (statement: Statement): void => {
    if (statement.type === 'ContentStatement') {
      if (statement.value === '') return;
      const { line, column } = statement.loc.start;
      pieces.push({ source, offset: index.offset(line, column) + strippedBefore(statement) });
      statement.value = pieceMark(pieces.length - 1) + statement.value;
    } else if (statement.type === 'MustacheStatement') {
      sites.push(spanIn(source, statement.loc));
      wrap(statement, sites.length - 1);
    } else if (statement.type === 'BlockStatement') {
      statement.program?.body.forEach(rewrite);
      statement.inverse?.body.forEach(rewrite);
    }
  };
  program.body.forEach(rewrite);
}

/** How many characters white space control took from the start. */
function strippedBefore({ original, value }: ContentStatement): number {
  const first = (text: string) => text.search(/\S/);
  return first(value) < 0 ? 0 : first(original) - first(value);
}

function wrap(mustache: MustacheStatement, site: number): void {
  const { loc, path, params, hash } = mustache;
  const called = path.type === 'PathExpression' && params.length > 0;
  const value: Expression = called ? { type: 'SubExpression', path, params, hash, loc } : path;
  const known = path.type === 'PathExpression' && !called && Object.hasOwn(helpers, path.original);
  if (known) throw new Error(`lint let through \`${path.original}\` without arguments`);
  mustache.path = {
    type: 'PathExpression',
    data: false,
    depth: 0,
    parts: [printName],
    original: printName,
    loc,
  };
  mustache.params = [value, { type: 'NumberLiteral', value: site, original: site, loc }];
  mustache.hash = undefined;
}
