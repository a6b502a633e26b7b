import { fieldOf, type ViewShape } from '../../kinds/view/view-shape.ts';
import type { Expression, MustacheStatement, PathExpression, SubExpression } from './ast.ts';
import { type Helper, helpers } from './helpers.ts';
import type { Lint, Scope } from './lint-scope.ts';
import { choose, didYouMean, example, pathText, quote } from './lint-words.ts';

/** Names that every JavaScript object answers to; no field is called so. */
const prototypeNames = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

const dataNames = ['root', 'first', 'last', 'key'] as const;

/** The shape of what an expression gives; undefined when that was reported. */
export function shapeOf(expression: Expression, scope: Scope, lint: Lint): ViewShape | undefined {
  if (expression.type !== 'PathExpression')
    return lint.finding(scope, expression, 'not-a-field', {
      message: `${quote(expression)} is geen naam van een gegeven.`,
    });
  const { data, depth, parts } = expression;
  const refused = parts.find((part) => prototypeNames.has(part));
  if (refused !== undefined)
    return lint.finding(scope, expression, 'prototype-name', {
      message: `\`${refused}\` is geen gegeven, maar iets van JavaScript zelf.`,
    });
  if (data) return dataShape(expression, scope, lint);
  const [first] = parts;
  const named = first !== undefined && depth === 0 ? scope.named.get(first) : undefined;
  if (named && !/^(\.\/|this[./])/.test(expression.original))
    return walk(named, parts.slice(1), expression, scope, lint);
  const context = scope.contexts.at(-1 - depth);
  if (!context)
    return lint.finding(scope, expression, 'unknown-field', {
      message: `${quote(expression)} wijst buiten het sjabloon: er is geen omringend blok.`,
    });
  return walk(context, parts, expression, scope, lint);
}

function dataShape(expression: PathExpression, scope: Scope, lint: Lint): ViewShape | undefined {
  const [name = '', ...rest] = expression.parts;
  if (name === 'root') return walk(scope.root, rest, expression, scope, lint);
  const known = name === 'key' ? scope.each === 'map' : scope.each && (name === 'first' || name === 'last');
  if (known && rest.length === 0 && expression.depth === 0)
    return name === 'key' ? { kind: 'word' } : { kind: 'flag' };
  return lint.finding(scope, expression, 'unknown-data', {
    message: `${quote(expression)} is hier niet bekend.`,
    help:
      (name === 'key' || scope.each === undefined ? undefined : didYouMean(name, dataNames, '@')) ??
      '`@first` en `@last` gelden in `#each`, `@key` in `#each` over begrippen, `@root` overal.',
  });
}

function walk(
  from: ViewShape,
  parts: readonly string[],
  expression: PathExpression,
  scope: Scope,
  lint: Lint,
): ViewShape | undefined {
  let shape = from;
  for (const [i, part] of parts.entries()) {
    const next = shape.kind === 'group' ? fieldOf(shape, part) : undefined;
    if (next) {
      shape = next;
      continue;
    }
    const before = parts.slice(0, i).join('.');
    const names = shape.kind === 'group' ? Object.keys(shape.fields) : [];
    const prefix = before && `${before}.`;
    return lint.finding(scope, expression, 'unknown-field', {
      message:
        shape.kind === 'group'
          ? `Het gegeven ${quote(expression)} bestaat niet.`
          : `${quote(expression)} bestaat niet: ${before ? `\`${before}\`` : 'dit'} heeft geen onderdelen.`,
      help:
        didYouMean(part, names, prefix) ??
        elsewhere(part, scope) ??
        (names.length > 0 ? choose(names, prefix) : undefined),
    });
  }
  return shape;
}

/** A name that exists further out, where it can be reached as `@root.…`. */
function elsewhere(name: string, scope: Scope): string | undefined {
  return scope.contexts.at(-1) !== scope.root && fieldOf(scope.root, name)
    ? `Bedoelde u \`@root.${name}\`?`
    : undefined;
}

/** The helper that an expression calls; undefined when it calls none, `wrong` when that was reported. */
export function helperCall(
  call: MustacheStatement | SubExpression,
  scope: Scope,
  lint: Lint,
): Helper | 'wrong' | undefined {
  const name = simpleName(call.path);
  const helper = name !== undefined && Object.hasOwn(helpers, name) ? helpers[name] : undefined;
  if (!helper) {
    if (call.type === 'MustacheStatement' && call.params.length === 0 && !call.hash) return undefined;
    lint.finding(scope, call.path, 'unknown-helper', {
      message: `${quote(call.path)} is geen functie van sjablonen.`,
      help: didYouMean(pathText(call.path), Object.keys(helpers)) ?? choose(Object.keys(helpers)),
    });
    return 'wrong';
  }
  if (call.hash) {
    lint.finding(scope, call.hash, 'named-argument', {
      message: `\`${name}\` kent geen argumenten met een naam.`,
      help: example(helper),
    });
    return 'wrong';
  }
  const areRight = helper.parameters.map((parameter, i) => {
    const argument = call.params[i];
    return !argument || lintArgument(argument, parameter, name ?? '', helper, scope, lint);
  });
  const isRight = areRight.every(Boolean);
  const missing = helper.parameters[call.params.length];
  if (missing && isRight)
    lint.finding(scope, call, 'missing-argument', {
      message: `\`${name}\` mist een argument: ${missing.wants}.`,
      help: example(helper),
    });
  const extra = call.params[helper.parameters.length];
  if (extra)
    lint.finding(scope, extra, 'extra-argument', {
      message: `\`${name}\` krijgt een argument te veel.`,
      help: example(helper),
    });
  return isRight && !missing && !extra ? helper : 'wrong';
}

function lintArgument(
  argument: Expression,
  parameter: Helper['parameters'][number],
  name: string,
  helper: Helper,
  scope: Scope,
  lint: Lint,
): boolean {
  const wrong = (help?: string) => {
    const message = `\`${name}\` wil hier ${parameter.wants}, niet ${quote(argument)}.`;
    lint.finding(scope, argument, 'wrong-argument', { message, help: help ?? example(helper) });
    return false;
  };
  if (parameter.choices) {
    if (argument.type === 'StringLiteral' && parameter.choices.includes(String(argument.value))) return true;
    return wrong(`Kies uit ${parameter.choices.map((choice) => `\`"${choice}"\``).join(', ')}.`);
  }
  if (argument.type !== 'PathExpression') return wrong();
  const shape = shapeOf(argument, scope, lint);
  if (!shape) return false;
  return parameter.accepts?.(shape) ? true : wrong();
}

export function simpleName(path: Expression): string | undefined {
  if (path.type !== 'PathExpression' || path.data || path.depth > 0 || path.parts.length !== 1)
    return undefined;
  return /^(\.\/|this[./])/.test(path.original) ? undefined : path.parts[0];
}
