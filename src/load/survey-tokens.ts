import type { CST } from 'yaml';

/** A token that matters, with its offset in the YAML text. */
export interface FoundToken {
  readonly type: 'anchor' | 'alias' | 'tag' | 'directive' | 'comment' | 'double-quoted-scalar';
  readonly offset: number;
  readonly source: string;
}

/** What a YAML text is made of, known before anything is built from it. */
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

/**
 * Walks the tokens of a YAML text. It keeps its own stack: composing a text with thousands of brackets inside
 * each other brings the process down, so the depth must be known before.
 */
export function surveyTokens(roots: readonly CST.Token[]): Survey {
  const tokens: FoundToken[] = [];
  const documents: number[] = [];
  let deepest = { depth: 0, offset: 0 };
  let nodes = 0;
  const todo: { value: unknown; depth: number }[] = [];
  const later = (values: readonly unknown[], depth: number) => {
    for (let index = values.length - 1; index >= 0; index--) todo.push({ value: values[index], depth });
  };
  later(roots, 0);
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { value, depth } = next;
    if (Array.isArray(value)) later(value, depth);
    else if (isRecord(value)) {
      const { type, offset, source } = value;
      const inside = typeof type === 'string' && collections.has(type) ? depth + 1 : depth;
      if (typeof type === 'string' && typeof offset === 'number') {
        if (inside > deepest.depth) deepest = { depth: inside, offset };
        if (collections.has(type) || scalars.has(type)) nodes++;
        if (type === 'document') documents.push(offset);
        if (wanted.has(type) && typeof source === 'string') {
          tokens.push({ type: type as FoundToken['type'], offset, source });
        }
      }
      later(
        Object.values(value).filter((part) => typeof part === 'object' && part !== null),
        inside,
      );
    }
  }
  return { tokens: tokens.sort((a, b) => a.offset - b.offset), deepest, nodes, documents };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
