import { contrast } from '../../model/contrast.ts';
import type { HouseStyle } from '../../model/house-style.ts';
import { lighter } from '../lighter.ts';

/** Colours of a page, `#rrggbb`. Text is readable on `ground` and `shade`; on a blank it is `onBlank`. */
export interface Palette {
  readonly ground: string;
  readonly text: string;
  readonly accent: string;
  readonly muted: string;
  readonly shade: string;
  readonly line: string;
  readonly blank: string;
  readonly onBlank: string;
}

/** The least contrast of letters (WCAG 2.2, 1.4.3). */
const MIN_CONTRAST = 4.5;

/** Returns the colours of a house style on paper and on a light screen, which load has checked. */
export function lightPalette({ colours }: HouseStyle): Palette {
  const { text, accent, muted, shade, blank } = colours;
  return { ground: '#ffffff', text, accent, muted, shade, line: '#8c8c8c', blank, onBlank: text };
}

/**
 * Returns the colours of a house style for a dark screen: each made lighter until it can be read there. An
 * accent without a hue would become a grey that is weaker than the text: it gets the colour of the text.
 */
export function darkPalette({ colours }: HouseStyle): Palette {
  const [ground, shade] = ['#17181b', '#26282d'];
  const text = '#ebebee';
  const readable = (colour: string) => readableOn(shade, colour);
  return {
    ground,
    shade,
    text,
    accent: isGrey(colours.accent) ? text : readable(colours.accent),
    muted: readable(colours.muted),
    line: '#85878c',
    blank: colours.blank,
    onBlank: colours.text,
  };
}

/** Says whether the red, green and blue of a colour are so alike that no hue is seen. */
function isGrey(colour: string): boolean {
  const parts = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  return Math.max(...parts) - Math.min(...parts) < 16;
}

/** Mixes a colour with white, a twentieth at a time, until it can be read. */
function readableOn(ground: string, colour: string): string {
  for (let part = 0; part < 20; part += 1) {
    const mixed = lighter(colour, 1 - part / 20);
    if (contrast(mixed, ground) >= MIN_CONTRAST) return mixed;
  }
  return '#ffffff';
}
