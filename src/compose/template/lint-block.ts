import type { ViewShape } from '../../kinds/view/view-shape.ts';
import { limits } from '../../limits/limits.ts';
import type { BlockStatement, Expression } from './ast.ts';
import { helpers } from './helpers.ts';
import { helperCall, shapeOf, simpleName } from './lint-expression.ts';
import type { Lint, Scope } from './lint-scope.ts';
import { didYouMean, pathText, quote } from './lint-words.ts';

const blockHelpers = ['if', 'unless', 'each', 'with'] as const;

export function lintBlock(block: BlockStatement, scope: Scope, lint: Lint): undefined {
  const inner = blockScope(block, scope, lint);
  if (scope.depth >= limits.templateBlocks.max) {
    lint.finding(scope, block, 'too-deep', {
      message: `Blokken staan hier meer dan ${limits.templateBlocks.max} diep in elkaar.`,
      help: 'Maak het sjabloon eenvoudiger.',
    });
    return;
  }
  if (inner) lint.inner(block.program, { ...inner, depth: scope.depth + 1 });
  lint.inner(block.inverse, { ...scope, depth: scope.depth + 1 });
}

/** The scope inside a block; undefined when its head is wrong, so that only its `{{else}}` is judged. */
function blockScope(block: BlockStatement, scope: Scope, lint: Lint): Scope | undefined {
  const name = simpleName(block.path);
  if (scope.file.text.split('\n')[block.loc.start.line - 1]?.startsWith('{{{{', block.loc.start.column))
    return lint.finding(scope, block, 'raw-block', {
      message: 'Een blok met vier accolades (`{{{{ }}}}`) kan hier niet.',
      help: 'Schrijf de tekst gewoon: die gaat onveranderd naar het document.',
    });
  if (!(blockHelpers as readonly (string | undefined)[]).includes(name))
    return lint.finding(
      scope,
      block.path,
      name === 'log' || name === 'lookup' ? 'forbidden-helper' : 'unknown-block',
      {
        message: `${quote(block.path)} is geen blok van sjablonen.`,
        help:
          didYouMean(pathText(block.path), blockHelpers) ??
          'Kies uit `#if`, `#unless`, `#each` en `#with`; een lijst langs gaat met `#each`.',
      },
    );
  const [argument, ...rest] = block.params;
  if (!argument || rest.length > 0 || block.hash)
    return lint.finding(scope, block, argument ? 'extra-argument' : 'missing-argument', {
      message: `\`#${name}\` wil precies één argument.`,
    });
  if (name === 'if' || name === 'unless') {
    lintCondition(argument, name, scope, lint);
    return scope;
  }
  const shape = shapeOf(argument, scope, lint);
  if (!shape) return undefined;
  if (name === 'with') {
    if (shape.kind === 'group') return enter(scope, shape, block, [shape], undefined, lint);
    return lint.finding(scope, argument, 'not-a-group', {
      message: `\`#with\` wil een groep gegevens; ${quote(argument)} is dat niet.`,
    });
  }
  if (shape.kind === 'list') return enter(scope, shape.of, block, [shape.of], 'list', lint);
  if (shape.kind === 'map') return enter(scope, shape.of, block, [shape.of, { kind: 'word' }], 'map', lint);
  return lint.finding(scope, argument, 'not-a-list', {
    message: `\`#each\` wil een lijst; ${quote(argument)} is dat niet.`,
    help: shape.kind === 'group' ? 'Schrijf `{{#with …}}` voor een groep gegevens.' : undefined,
  });
}

function enter(
  scope: Scope,
  context: ViewShape,
  block: BlockStatement,
  values: readonly ViewShape[],
  each: Scope['each'],
  lint: Lint,
): Scope {
  const named = new Map(scope.named);
  block.program?.blockParams?.forEach((name, i) => {
    const shape = values[i];
    if (shape && !Object.hasOwn(helpers, name)) named.set(name, shape);
    else
      lint.finding(scope, block, 'block-parameter', {
        message: shape
          ? `\`${name}\` is al de naam van een functie.`
          : `\`#each\` of \`#with\` geeft geen waarde voor \`${name}\`.`,
      });
  });
  return { ...scope, contexts: [...scope.contexts, context], named, each: each ?? scope.each };
}

/** Lints the condition of `#if` and `#unless`. For Handlebars `0` is false and `nee` is true. */
function lintCondition(argument: Expression, block: string, scope: Scope, lint: Lint): undefined {
  if (argument.type === 'SubExpression') {
    const helper = helperCall(argument, scope, lint);
    if (helper && helper !== 'wrong' && helper.returns !== 'flag')
      lint.finding(scope, argument, 'not-a-flag', {
        message: `\`#${block}\` wil waar of onwaar; \`${pathText(argument.path)}\` geeft tekst.`,
      });
    return;
  }
  const shape =
    argument.type === 'PathExpression' ? shapeOf(argument, scope, lint) : ({ kind: 'word' } as const);
  if (!shape || shape.kind === 'flag') return;
  lint.finding(scope, argument, 'not-a-flag', {
    message: `\`#${block}\` wil waar of onwaar; ${quote(argument)} is dat niet.`,
    help:
      shape.kind === 'leaf'
        ? `Is het ingevuld? Schrijf \`{{#${block} (filled ${pathText(argument)})}}\`.`
        : shape.kind === 'list'
          ? `Staat er iets in? Schrijf \`{{#${block} (any ${pathText(argument)})}}\`.`
          : undefined,
  });
}
