import type { PartialStatement } from './ast.ts';
import { shapeOf } from './lint-expression.ts';
import type { Lint, Scope } from './lint-scope.ts';
import { choose, didYouMean } from './lint-words.ts';

export function lintPartial(partial: PartialStatement, scope: Scope, lint: Lint): undefined {
  if (partial.name.type !== 'PathExpression' && partial.name.type !== 'StringLiteral')
    return lint.finding(scope, partial, 'dynamic-partial', {
      message: 'De naam van een deelsjabloon kan niet worden berekend.',
      help: 'Schrijf `{{> naam}}`.',
    });
  const name = String(partial.name.original);
  const found = lint.partials.get(name);
  if (!found) {
    const names = [...lint.partials.keys()];
    const others = names.length > 0 ? choose(names) : 'Er zijn geen deelsjablonen in `partials`.';
    const help = didYouMean(name, names) ?? others;
    return lint.finding(scope, partial.name, 'unknown-partial', {
      message: `Deelsjabloon \`${name}\` bestaat niet.`,
      help,
    });
  }
  if (scope.partials.includes(name))
    return lint.finding(scope, partial, 'endless-partial', {
      message: `Deelsjabloon \`${name}\` roept zichzelf aan${scope.partials.length > 1 ? `, langs ${scope.partials.map((step) => `\`${step}\``).join(', ')}` : ''}.`,
    });
  if (partial.hash)
    return lint.finding(scope, partial.hash, 'named-argument', {
      message: 'Een deelsjabloon krijgt geen argumenten met een naam.',
      help: 'Geef één groep mee: `{{> naam groep}}`.',
    });
  const [argument] = partial.params;
  const context = argument ? shapeOf(argument, scope, lint) : scope.contexts.at(-1);
  if (!context) return;
  lint.inner(found.program, {
    ...scope,
    file: found.source,
    contexts: [context],
    named: new Map(),
    partials: [...scope.partials, name],
  });
}
