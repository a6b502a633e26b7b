import type { CST } from 'yaml';

/** A token that matters, with its offset in the YAML text. */
export interface FoundToken {
  readonly type: 'anchor' | 'alias' | 'tag' | 'directive' | 'comment' | 'double-quoted-scalar';
  readonly offset: number;
  readonly source: string;
}

/** What a YAML text consists of. */
export interface Survey {
  readonly tokens: readonly FoundToken[];
  /** Offset of the deepest collection, and how deep. */
  readonly deepest: { readonly depth: number; readonly offset: number };
  /** Values, keys and collections. */
  readonly nodes: number;
  /** Offsets of the documents. */
  readonly documents: readonly number[];
}

const collections = new Set(['block-map', 'block-seq', 'flow-collection']);
const scalars = new Set(['scalar', 'single-quoted-scalar', 'double-quoted-scalar', 'block-scalar', 'alias']);
const wanted = new Set<string>([
  'anchor',
  'alias',
  'tag',
  'directive',
  'comment',
  'double-quoted-scalar',
] satisfies FoundToken['type'][]);

/** Goes through the tokens of a YAML text once, for what must be known before it is composed. */
export function surveyTokens(roots: readonly CST.Token[]): Survey {
  const tokens: FoundToken[] = [];
  const documents: number[] = [];
  let deepest = { depth: 0, offset: 0 };
  let nodes = 0;
  for (const { token, depth } of tokensIn(roots)) {
    const { type, offset, source } = token;
    if (depth > deepest.depth) deepest = { depth, offset };
    if (collections.has(type) || scalars.has(type)) nodes++;
    if (type === 'document') documents.push(offset);
    if (wanted.has(type) && source !== undefined)
      tokens.push({ type: type as FoundToken['type'], offset, source });
  }
  return { tokens: tokens.sort((a, b) => a.offset - b.offset), deepest, nodes, documents };
}

interface Token {
  readonly type: string;
  readonly offset: number;
  readonly source?: string;
}

/**
 * Yields all tokens, each with how many collections it is in, itself included. It keeps its own stack:
 * thousands of brackets inside each other overflow the stack of calls.
 */
function* tokensIn(roots: readonly CST.Token[]): Generator<{ token: Token; depth: number }> {
  const todo: { value: object; depth: number }[] = [{ value: roots, depth: 0 }];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { value } = next;
    const token = isToken(value) ? value : undefined;
    const depth = next.depth + (token && collections.has(token.type) ? 1 : 0);
    if (token) yield { token, depth };
    for (const part of Object.values(value).reverse())
      if (typeof part === 'object' && part !== null) todo.push({ value: part, depth });
  }
}

function isToken(value: object): value is Token {
  return 'type' in value && 'offset' in value;
}
