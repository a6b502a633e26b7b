import type { GroupShape, Shape } from '../kinds/shape.ts';
import type { RawMap } from './raw-value.ts';

/** What a message about an issue needs to know. */
export interface IssueContext {
  readonly raw: RawMap;
  readonly shape: Shape;
  /** Other kinds of document, where a key may belong: label and shape. */
  readonly elsewhere: readonly {
    readonly name: string;
    readonly label: string;
    readonly shape: GroupShape;
  }[];
}
