import type { Change } from '../../model/change.ts';
import type { Page, PageItem, Vector } from './content.ts';

/** Points between a bar and the text, and how wide a bar is. */
const gap = 8;
const barWidth = 1.6;
/** How high the bar beside a drawn line is, in points. */
const lineHeight = 8;
/** Bars that are so close become one, in points. */
const touching = 1;

/** In points from the top of the page. */
interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** Where marks are drawn. */
export interface MarkPlace {
  /** Where the text begins, in points from the left. */
  readonly left: number;
  readonly colour: string;
}

/**
 * Draws bars in the margin of pages that are laid out, beside each line, picture or drawn line that is in one version only;
 * around a picture that came a frame, through one that is gone a cross.
 */
export function markChanges(pages: readonly Page[], { left, colour }: MarkPlace): void {
  const x = Math.max(left - gap - barWidth, barWidth);
  for (const { items } of pages) {
    const bars = joined(items.flatMap((item) => extentOf(item) ?? []));
    const marks = [
      ...items.flatMap((item) => pictureMarks(item, colour)),
      ...bars.map(
        ({ top, bottom }): Vector => ({
          type: 'rect',
          x,
          y: top,
          w: barWidth,
          h: bottom - top,
          color: colour,
        }),
      ),
    ];
    items.push(...marks.map((item) => ({ type: 'vector', item }) as const));
  }
}

function extentOf({ type, item }: PageItem): Extent | undefined {
  if (type === 'line')
    return item.inlines.some(({ change }) => change)
      ? { top: item.y, bottom: item.y + item.getHeight() }
      : undefined;
  if (!item.change) return undefined;
  if (type !== 'vector') return { top: item.y, bottom: item.y + item._height };
  const { y1 = 0 } = item;
  return { top: y1 - lineHeight / 2, bottom: y1 + lineHeight / 2 };
}

function joined(extents: readonly Extent[]): Extent[] {
  const bars: { top: number; bottom: number }[] = [];
  for (const { top, bottom } of extents.toSorted((one, other) => one.top - other.top)) {
    const last = bars.at(-1);
    if (last && top <= last.bottom + touching) last.bottom = Math.max(last.bottom, bottom);
    else bars.push({ top, bottom });
  }
  return bars;
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

const linesOver: Readonly<Record<Change['kind'], (box: Box) => readonly Box[]>> = {
  insertion: ([left, top, right, bottom]) => [
    [left, top, right, top],
    [right, top, right, bottom],
    [right, bottom, left, bottom],
    [left, bottom, left, top],
  ],
  deletion: ([left, top, right, bottom]) => [
    [left, top, right, bottom],
    [left, bottom, right, top],
  ],
};

function pictureMarks({ type, item }: PageItem, lineColor: string): Vector[] {
  if ((type !== 'image' && type !== 'svg') || !item.change) return [];
  const box: Box = [item.x, item.y, item.x + item._width, item.y + item._height];
  return linesOver[item.change](box).map(([x1, y1, x2, y2]) => ({
    type: 'line',
    ...{ x1, y1, x2, y2, lineWidth: 1.2, lineColor },
  }));
}
