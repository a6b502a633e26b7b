import type { DocumentData } from '../model/dossier.ts';
import { type Schema, shapeOf } from './builders.ts';
import type { KindFacts } from './kind-facts.ts';
import type { GroupShape } from './shape.ts';
import type { Starter } from './start/starter.ts';
import type { KindView } from './view/kind-view.ts';

/** What a folder of `kinds/` defines. */
export interface KindParts<D extends DocumentData> {
  readonly facts: KindFacts<D['kind']>;
  /** Schema of its frontmatter. */
  readonly schema: Schema<D>;
  /** The data for its template and prose. */
  readonly view: KindView<D>;
  /** How `akkoord new` makes one. */
  readonly starter: Starter;
}

/** A kind of document. */
export interface Kind<D extends DocumentData = DocumentData>
  extends KindFacts<D['kind']>,
    Omit<KindParts<D>, 'facts'> {
  readonly shape: GroupShape;
}

/** Makes a kind of its parts. Throws when its schema is not a group. */
export function kind<D extends DocumentData>({ facts, ...parts }: KindParts<D>): Kind<D> {
  const shape = shapeOf(parts.schema);
  if (shape.kind !== 'group') throw new Error(`the schema of ${facts.name} is not a group`);
  return { ...facts, ...parts, shape };
}
