/** How pages are shown: as wide as the window, whole, or in percent of their size on paper. */
export type Zoom = 'width' | 'page' | number;

/** Sizes of a page in points, and of the room for it in pixels. */
export interface Sizes {
  readonly page: { readonly width: number; readonly height: number };
  readonly room: { readonly width: number; readonly height: number };
}

/** Percentages to choose from. */
export const zoomSteps = [50, 75, 100, 125, 150, 200, 300, 400] as const;

/** Pixels per point at the size on paper: CSS has 96 to an inch, paper has 72 points. */
const full = 96 / 72;
/** Pixels. Widest page that fits the window: longer lines are hard to read. */
const MAX_WIDTH = 832;

/** Returns the pixels per point; never so few that a page disappears. */
export function scaleOf(zoom: Zoom, { page, room }: Sizes): number {
  const width = Math.min(room.width, MAX_WIDTH) / page.width;
  const fits = { width, page: Math.min(width, room.height / page.height) };
  return Math.max(0.1, typeof zoom === 'number' ? (zoom / 100) * full : fits[zoom]);
}

/** Returns the next step from a scale, up (1) or down (-1), or the last one. */
export function nextZoom(scale: number, direction: 1 | -1): number {
  const percents = Math.round((scale / full) * 100);
  return direction === 1
    ? (zoomSteps.find((step) => step > percents) ?? zoomSteps[zoomSteps.length - 1] ?? 100)
    : (zoomSteps.findLast((step) => step < percents) ?? zoomSteps[0]);
}
