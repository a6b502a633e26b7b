import { limits } from './limits.ts';
import { type MarkdownNode, type MarkdownType, type ParseContext, refuse } from './parse-context.ts';

const blocks = new Set<MarkdownType>(['list', 'blockquote', 'containerDirective', 'footnoteDefinition']);
const inlines = new Set<MarkdownType>(['emphasis', 'strong', 'link', 'linkReference']);

/** Says whether the node whose children come next lies too deep to print; reports it then. */
export function isTooDeep(context: ParseContext): boolean {
  const parent = context.parents.at(-1);
  if (!parent) return false;
  const kind = blocks.has(parent.type) ? blocks : inlines.has(parent.type) ? inlines : undefined;
  if (!kind || depth(context.parents, kind) <= limits.nesting) return false;
  refuse(parent, context, {
    rule: 'limit/nesting',
    message: `Hier zitten meer dan ${limits.nesting} lijsten, citaten of kaders in elkaar.`,
    help: 'Spring minder diep in, of maak er losse alinea’s of koppen van.',
  });
  return true;
}

function depth(parents: readonly MarkdownNode[], kind: ReadonlySet<MarkdownType>): number {
  return parents.filter(({ type }) => kind.has(type)).length;
}
