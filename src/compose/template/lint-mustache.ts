import type { ViewShape } from '../../kinds/view/view-shape.ts';
import type { Expression, MustacheStatement } from './ast.ts';
import { helperCall, shapeOf } from './lint-expression.ts';
import type { Lint, Scope } from './lint-scope.ts';
import { choose, pathText, quote } from './lint-words.ts';

export function lintMustache(mustache: MustacheStatement, scope: Scope, lint: Lint): undefined {
  if (!mustache.escaped)
    return lint.finding(
      scope,
      mustache,
      'raw-value',
      'Drie accolades (`{{{ }}}`) of `{{& }}` kunnen hier niet: een waarde wordt altijd letterlijk afgedrukt.',
      'Schrijf twee accolades: `{{naam}}`.',
    );
  const called = helperCall(mustache, scope, lint);
  if (called === 'wrong') return;
  if (called) {
    if (called.returns === 'flag')
      lint.finding(
        scope,
        mustache,
        'not-printable',
        `${quote(mustache.path)} is waar of onwaar en kan niet worden afgedrukt.`,
        `Gebruik het in \`#if\`: \`${called.example}\`.`,
      );
    return;
  }
  const shape = shapeOf(mustache.path, scope, lint);
  if (shape) requirePrintable(shape, mustache.path, scope, lint);
}

function requirePrintable(shape: ViewShape, at: Expression, scope: Scope, lint: Lint): undefined {
  const help = {
    list: 'Schrijf `{{names …}}` voor een opsomming, of `{{#each …}}` voor elk apart.',
    map: 'Schrijf `{{#each …}}` voor elk apart.',
    group: shape.kind === 'group' ? choose(Object.keys(shape.fields), prefixOf(at)) : '',
    flag: 'Gebruik het in `{{#if …}}`.',
  };
  if (shape.kind === 'leaf' || shape.kind === 'word') return;
  const noun = { list: 'een lijst', map: 'een lijst', group: 'een groep gegevens', flag: 'waar of onwaar' };
  lint.finding(
    scope,
    at,
    'not-printable',
    `${quote(at)} is ${noun[shape.kind]} en kan niet als tekst worden afgedrukt.`,
    help[shape.kind],
  );
}

/** `lead.` for `lead`; nothing for `this`. */
function prefixOf(expression: Expression): string {
  const path = pathText(expression);
  return /^(\.|this)$/.test(path) ? '' : `${path}.`;
}
