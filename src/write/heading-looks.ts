import type { HeadingStyle, HouseStyle } from '../model/house-style.ts';

/** Returns the look of a heading (depth 1-6). Levels that a house style does not name look like its last. */
export function headingLook(headings: HouseStyle['headings'], depth: number): HeadingStyle {
  const look = headings[depth - 1] ?? headings.at(-1);
  if (!look) throw new Error('a house style without headings');
  return look;
}

/** Returns the looks of the six levels on a cover: a larger title, others close to running text. */
export function coverHeadings({ headings, text }: Pick<HouseStyle, 'headings' | 'text'>): HeadingStyle[] {
  return [1, 2, 3, 4, 5, 6].map((depth) => {
    const look = headingLook(headings, depth);
    return depth === 1
      ? { ...look, size: look.size * 1.5, before: 0, after: look.size }
      : { ...look, size: Math.min(look.size, text.size * 1.3), before: 0, after: 4 };
  });
}
