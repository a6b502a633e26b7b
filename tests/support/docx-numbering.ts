/** Counts as Word counts: ECMA-376 part 1, 17.9; what readers do differently is refused rather than guessed. */
import {
  attribute,
  below,
  child,
  children,
  type DocxParts,
  type Element,
  isOn,
  valueAt,
} from './docx-parts.ts';
import { type DocxStyles, styleOf } from './docx-styles.ts';

/** What Word prints before a paragraph. */
export interface Mark {
  readonly text: string;
  readonly bullet: boolean;
  /** 0-based. */
  readonly level: number;
  /** What stands between the mark and the text: a tab and a space both count as a space. */
  readonly gap: ' ' | '';
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly gap: ' ' | '';
  /** Uses of a level below this bound start the count again; 0 = it never starts again. */
  readonly restart: number;
  readonly legal: boolean;
}
interface Numbering {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Level → the value it starts with when this numbering is first used at that level. */
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** Returns a function that is asked for every paragraph of the document, in order, and says what Word prints before it. */
export function markCounter(parts: DocxParts, styles: DocxStyles): (paragraph: Element) => Mark | undefined {
  const numberings = numberingsOf(parts);
  const levelOfStyle = styleLevels(parts);
  const counts = new Map<string, (number | undefined)[]>();
  const overridden = new Set<string>();

  return (paragraph) => {
    const style = styleOf(paragraph, styles);
    const own = child(paragraph, 'w:pPr', 'w:numPr');
    const inherited = styles.property(style, 'w:numPr');
    const id = valueAt(own, 'w:numId') ?? valueAt(inherited, 'w:numId');
    if (id === undefined || id === '0') return undefined;
    const numbering = numberings.get(id);
    if (!numbering) throw new Error(`no numbering ${id}`);
    const index = Number(
      valueAt(own, 'w:ilvl') ??
        levelOfStyle.get(`${numbering.abstract} ${style}`) ??
        valueAt(inherited, 'w:ilvl') ??
        0,
    );
    const level = numbering.levels.get(index);
    if (!level) throw new Error(`numbering ${id} has no level ${index}`);

    const count = counts.get(numbering.abstract) ?? [];
    counts.set(numbering.abstract, count);
    const override = numbering.startOverrides.get(index);
    const first = override !== undefined && !overridden.has(`${id} ${index}`);
    overridden.add(`${id} ${index}`);
    const before = count[index];
    count[index] = first ? override : before === undefined ? (override ?? level.start) : before + 1;
    for (const [deeper, { restart }] of numbering.levels)
      if (deeper > index && restart > index) count[deeper] = undefined;

    const bullet = level.format === 'bullet';
    const text = level.text.replace(/%(\d)/g, (_, digit: string) => {
      const wanted = numbering.levels.get(Number(digit) - 1);
      const value = count[Number(digit) - 1];
      if (!wanted || value === undefined)
        throw new Error(`level ${digit} of numbering ${id} is printed before it was counted: readers differ`);
      return printed(value, level.legal ? 'decimal' : wanted.format);
    });
    return { text, bullet, level: index, gap: level.gap };
  };
}

function numberingsOf(parts: DocxParts): Map<string, Numbering> {
  const root = parts.find('word/numbering.xml');
  if (!root) return new Map();
  const abstracts = new Map(
    children(root, 'w:abstractNum').map((each) => [attribute(each, 'w:abstractNumId') ?? '', levelsOf(each)]),
  );
  return new Map(
    children(root, 'w:num').map((num) => {
      const abstract = valueAt(num, 'w:abstractNumId') ?? '';
      const levels = new Map(abstracts.get(abstract));
      const startOverrides = new Map<number, number>();
      for (const override of children(num, 'w:lvlOverride')) {
        const index = Number(attribute(override, 'w:ilvl'));
        const start = valueAt(override, 'w:startOverride');
        if (start !== undefined) startOverrides.set(index, Number(start));
        for (const [own, level] of levelsOf(override)) levels.set(own, level);
      }
      return [attribute(num, 'w:numId') ?? '', { abstract, levels, startOverrides }];
    }),
  );
}

function levelsOf(parent: Element): Map<number, Level> {
  return new Map(
    children(parent, 'w:lvl').map((level) => {
      const index = Number(attribute(level, 'w:ilvl'));
      return [
        index,
        {
          start: Number(valueAt(level, 'w:start') ?? 0),
          format: valueAt(level, 'w:numFmt') ?? 'decimal',
          text: valueAt(level, 'w:lvlText') ?? '',
          gap: valueAt(level, 'w:suff') === 'nothing' ? '' : ' ',
          restart: Number(valueAt(level, 'w:lvlRestart') ?? index),
          legal: isOn(level, 'w:isLgl'),
        },
      ];
    }),
  );
}

/** `abstract style` → the level that names the style as its own. */
function styleLevels(parts: DocxParts): Map<string, string> {
  const root = parts.find('word/numbering.xml');
  const levels = root ? below(root, 'w:lvl') : [];
  return new Map(
    levels.flatMap((level): [string, string][] => {
      const style = valueAt(level, 'w:pStyle');
      const abstract = attribute(level.parentNode as Element, 'w:abstractNumId');
      return style === undefined || abstract === undefined
        ? []
        : [[`${abstract} ${style}`, attribute(level, 'w:ilvl') ?? '0']];
    }),
  );
}

function printed(value: number, format: string): string {
  const letters = () => String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
  const formats: Readonly<Record<string, () => string>> = {
    decimal: () => String(value),
    lowerLetter: letters,
    upperLetter: () => letters().toUpperCase(),
    lowerRoman: () => roman(value).toLowerCase(),
    upperRoman: () => roman(value),
    none: () => '',
  };
  const print = formats[format];
  if (!print) throw new Error(`number format ${format}`);
  return print();
}

function roman(value: number): string {
  const signs = {
    M: 1000,
    CM: 900,
    D: 500,
    CD: 400,
    C: 100,
    XC: 90,
    L: 50,
    XL: 40,
    X: 10,
    IX: 9,
    V: 5,
    IV: 4,
    I: 1,
  };
  let rest = value;
  return Object.entries(signs)
    .map(([sign, worth]) => {
      const times = Math.floor(rest / worth);
      rest -= times * worth;
      return sign.repeat(times);
    })
    .join('');
}
