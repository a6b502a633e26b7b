import type { Report } from '../../diagnostic/diagnostic.ts';
import type { GroupView, ViewShape } from '../../kinds/view/view-shape.ts';
import type { Section } from '../../model/sections.ts';
import type { ContentStatement, Expression, Located, MustacheStatement, Statement } from './ast.ts';
import { lintBlock } from './lint-block.ts';
import { helperCall, shapeOf } from './lint-expression.ts';
import { lintPartial } from './lint-partial.ts';
import type { Lint, ParsedTemplate, Scope } from './lint-scope.ts';
import { choose, didYouMean, pathText, quote } from './lint-words.ts';
import { spanIn } from './span-in.ts';

/**
 * Checks a template against the shape of what it will be given, before anything is rendered. Handlebars
 * prints nothing for a missing name in an argument, an `#if` or an `#each`, and `[object Object]` for a
 * group: here they are findings with a place. Returns whether the template may be rendered.
 */
export function lintTemplate(
  main: ParsedTemplate,
  partials: ReadonlyMap<string, ParsedTemplate>,
  shape: GroupView,
  sections: readonly Section[],
  report: Report,
): boolean {
  let clean = true;
  const finding: Lint['finding'] = (scope, at, rule, { message, help }) => {
    clean = false;
    const span = spanIn(scope.file, at.loc);
    report({ rule: `template/${rule}`, severity: 'error', message, ...(help && { help }), span });
    return undefined;
  };
  const scope: Scope = {
    file: main.source,
    contexts: [shape],
    root: shape,
    named: new Map(),
    each: undefined,
    depth: 0,
    partials: [],
  };
  const lint: Lint = {
    partials,
    sections,
    finding,
    inner(program, inside) {
      for (const statement of program?.body ?? []) lintStatement(statement, inside, lint);
    },
  };
  lint.inner(main.program, scope);
  return clean;
}

function lintStatement(statement: Statement, scope: Scope, lint: Lint): undefined {
  switch (statement.type) {
    case 'CommentStatement':
      return;
    case 'ContentStatement':
      return lintContent(statement, scope, lint);
    case 'MustacheStatement':
      return lintMustache(statement, scope, lint);
    case 'BlockStatement':
      return lintBlock(statement, scope, lint);
    case 'PartialStatement':
      return lintPartial(statement, scope, lint);
    case 'PartialBlockStatement':
      return lint.finding(scope, statement, 'partial-block', {
        message: 'Een deelsjabloon met eigen inhoud (`{{#> …}}`) kan hier niet.',
        help: 'Schrijf `{{> naam}}`.',
      });
    case 'Decorator':
    case 'DecoratorBlock':
      return lint.finding(scope, statement, 'decorator', {
        message: 'Decorators (`{{* …}}` en `{{#* …}}`) kunnen hier niet.',
        help: 'Zet het stuk in een bestand in `partials` en schrijf `{{> naam}}`.',
      });
  }
}

/** `::body{section=…}` must name a section of `sections.yaml`, also inside a block that is not printed. */
function lintContent(content: ContentStatement, scope: Scope, lint: Lint): undefined {
  for (const match of content.original.matchAll(/^[ \t]*:{2,}body\{[^}\n]*?section=["']?([^"'\s}]*)/gm)) {
    const id = match[1] ?? '';
    if (lint.sections.some((section) => section.id === id)) continue;
    const ids = lint.sections.map((section) => section.id);
    lint.finding(
      scope,
      within(content, match.index + match[0].lastIndexOf(id), id.length),
      'unknown-section',
      {
        message: `Onderdeel \`${id}\` staat niet in \`sections.yaml\`.`,
        help: didYouMean(id, ids) ?? choose(ids),
      },
    );
  }
}

/** A stretch inside a piece of template text, in Handlebars' own positions. */
function within(content: ContentStatement, from: number, length: number): Located {
  const before = content.original.slice(0, from).split(/\r\n?|\n/);
  const line = content.loc.start.line + before.length - 1;
  const column = (before.length > 1 ? 0 : content.loc.start.column) + (before.at(-1) ?? '').length;
  return { loc: { start: { line, column }, end: { line, column: column + length } } };
}

function lintMustache(mustache: MustacheStatement, scope: Scope, lint: Lint): undefined {
  if (!mustache.escaped)
    return lint.finding(scope, mustache, 'raw-value', {
      message:
        'Drie accolades (`{{{ }}}`) of `{{& }}` kunnen hier niet: een waarde wordt altijd letterlijk afgedrukt.',
      help: 'Schrijf twee accolades: `{{naam}}`.',
    });
  const called = helperCall(mustache, scope, lint);
  if (called === 'wrong') return;
  if (called) {
    if (called.returns === 'flag')
      lint.finding(scope, mustache, 'not-printable', {
        message: `${quote(mustache.path)} is waar of onwaar en kan niet worden afgedrukt.`,
        help: `Gebruik het in \`#if\`: \`${called.example}\`.`,
      });
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
  lint.finding(scope, at, 'not-printable', {
    message: `${quote(at)} is ${noun[shape.kind]} en kan niet als tekst worden afgedrukt.`,
    help: help[shape.kind],
  });
}

/** `lead.` for `lead`; nothing for `this`. */
function prefixOf(expression: Expression): string {
  const path = pathText(expression);
  return /^(\.|this)$/.test(path) ? '' : `${path}.`;
}
