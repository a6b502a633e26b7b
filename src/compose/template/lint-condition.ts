import type { Expression } from './ast.ts';
import { helperCall, shapeOf } from './lint-expression.ts';
import type { Lint, Scope } from './lint-scope.ts';
import { pathText, quote } from './lint-words.ts';

/** Lints the condition of `#if` and `#unless`. For Handlebars `0` is false and `nee` is true. */
export function lintCondition(argument: Expression, block: string, scope: Scope, lint: Lint): undefined {
  if (argument.type === 'SubExpression') {
    const helper = helperCall(argument, scope, lint);
    if (helper && helper !== 'wrong' && helper.returns !== 'flag')
      lint.finding(
        scope,
        argument,
        'not-a-flag',
        `\`#${block}\` wil waar of onwaar; \`${pathText(argument.path)}\` geeft tekst.`,
      );
    return;
  }
  const shape =
    argument.type === 'PathExpression' ? shapeOf(argument, scope, lint) : ({ kind: 'word' } as const);
  if (!shape || shape.kind === 'flag') return;
  lint.finding(
    scope,
    argument,
    'not-a-flag',
    `\`#${block}\` wil waar of onwaar; ${quote(argument)} is dat niet.`,
    shape.kind === 'leaf'
      ? `Is het ingevuld? Schrijf \`{{#${block} (filled ${pathText(argument)})}}\`.`
      : shape.kind === 'list'
        ? `Staat er iets in? Schrijf \`{{#${block} (any ${pathText(argument)})}}\`.`
        : undefined,
  );
}
