import type { PhrasingContent } from 'mdast';
import type { FinalParts, FinalType } from '../model/nodes.ts';

/** Types that occur in a line of text. */
export type InlineType = Extract<FinalType, PhrasingContent['type']>;

/** Types of blocks; others are printed by the handler of what they are in. */
export type BlockType = Exclude<
  FinalType,
  InlineType | keyof FinalParts | 'root' | 'listItem' | 'tableRow' | 'tableCell'
>;
