import type { Span } from '../diagnostic/span.ts';
import type { Leaf } from './sent-pieces.ts';
import type { SourceFiles } from './source-files.ts';

/** Whose a stretch of text is: the author's own, a value of the frontmatter, a computed value, the template's. */
export type Owner =
  | { readonly of: 'prose' }
  | { readonly of: 'value'; readonly key: string; readonly span: Span }
  | { readonly of: 'computed'; readonly key: string }
  | { readonly of: 'template'; readonly span: Span }
  | { readonly of: 'mark' };

/** Returns whose text a leaf is. */
export function ownerOf({ node }: Leaf, sources: SourceFiles): Owner {
  if (node.type !== 'text') return { of: 'mark' };
  const span = node.data?.span;
  const { value } = node.data ?? {};
  if (value) {
    const key = value.key ?? '';
    return value.computed || !span ? { of: 'computed', key } : { of: 'value', key, span };
  }
  if (!span) return { of: 'mark' };
  if (!span.file.endsWith('.md')) return { of: 'template', span };
  const file = sources.open(span.file);
  return file.offset(span.start) < file.bodyStart ? { of: 'value', key: '', span } : { of: 'prose' };
}

/** Returns where text of another owner is to be changed, in Dutch; for the author's own text nothing. */
export function reasonOf(owner: Owner, mayChangeValues = false): string {
  switch (owner.of) {
    case 'value': {
      const where = `${owner.span.file}:${owner.span.start.line}`;
      return owner.key === ''
        ? `dit staat bij de gegevens: pas het aan in ${where}`
        : `dit staat bij de gegevens: pas \`${owner.key}\` aan (${where})${mayChangeValues ? '' : ', of geef `--values`'}`;
    }
    case 'computed':
      return owner.key === ''
        ? 'dit rekent Akkoord uit: pas de gegevens aan waar het uit volgt'
        : `dit rekent Akkoord uit (\`${owner.key}\`): pas de gegevens aan waar het uit volgt`;
    case 'template':
      return `dit staat in een sjabloon: ${owner.span.file}:${owner.span.start.line}`;
    case 'mark':
      return 'dit zet Akkoord zelf neer: een nummer, een label of een verwijzing';
    case 'prose':
      return '';
  }
}
