import type { RunLook } from '../docx-reading/word-file.ts';
import type { HtmlElement } from './parsed-html.ts';

export const plainLook: RunLook = {
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  highlight: false,
  position: 'normal',
  size: undefined,
  style: { id: '', name: '' },
};

/** What elements look like by themselves. */
const byName: Readonly<Record<string, Partial<RunLook>>> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  u: { underline: true },
  s: { strike: true },
  strike: { strike: true },
  mark: { highlight: true },
  sup: { position: 'superscript' },
  sub: { position: 'subscript' },
};
/** Points per unit of length (CSS Values 3, 6.2). */
const units: Readonly<Record<string, number>> = { pt: 1, px: 0.75, in: 72, cm: 28.35, mm: 2.835 };

/** Returns what text in an element looks like, in one that looks like `around`. */
export function lookIn({ name, style }: HtmlElement, around: RunLook): RunLook {
  const look = { ...around, ...byName[name] };
  const weight = style.get('font-weight');
  const slant = style.get('font-style');
  const lines = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`;
  const ground = style.get('mso-highlight') ?? style.get('background-color') ?? style.get('background') ?? '';
  const raised = style.get('vertical-align');
  return {
    ...look,
    ...(weight !== undefined && { bold: /^bold|^[6-9]00$/.test(weight) }),
    ...(slant !== undefined && { italic: /^(?:italic|oblique)/.test(slant) }),
    ...(lines.includes('underline') && { underline: true }),
    ...(lines.includes('line-through') && { strike: true }),
    ...(isCoat(name, ground) && { highlight: true }),
    ...(raised === 'super' && { position: 'superscript' as const }),
    ...(raised === 'sub' && { position: 'subscript' as const }),
    size: pointsOf(style.get('font-size')) ?? look.size,
  };
}

/** A colour behind words is a mark; one behind a cell or a whole page is not. */
function isCoat(name: string, ground: string): boolean {
  return (
    name === 'span' &&
    ground !== '' &&
    !/^(?:transparent|white|none|#fff(?:fff)?|inherit|initial)\b/i.test(ground)
  );
}

/** Returns a length in points; undefined for one in another unit, and for none. */
export function pointsOf(written: string | undefined): number | undefined {
  const [, number, unit = ''] = /^([\d.]+)(pt|px|in|cm|mm)$/.exec(written ?? '') ?? [];
  return number === undefined ? undefined : Math.round(Number(number) * (units[unit] ?? 1) * 2) / 2;
}
