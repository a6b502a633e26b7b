import type * as z from 'zod';
import type { HouseStyle } from '../model/house-style.ts';
import { group, list } from './builders.ts';
import { contrast } from './contrast.ts';
import { choice, text } from './leaves.ts';
import { colour, number, required, runningText, yesNo } from './plain-values.ts';

const face = (label: string) => required(text(label, '@scope/lettertype/Lettertype-Regular.ttf'));
const margin = (label: string) => number(label, '64', 20, 250);
const runningLine = (label: string) =>
  group(label, {
    left: runningText('links', '{title}'),
    right: runningText('rechts', 'Pagina {page} van {pages}'),
  });

const heading = group('kop', {
  // Below 4 points nobody can read it, above 72 the text runs off the page.
  size: number('lettergrootte', '15', 4, 72),
  bold: yesNo('vet'),
  italics: yesNo('cursief'),
  capitals: yesNo('hoofdletters'),
  colour: required(choice('kleur', { text: 'tekst', accent: 'accent', muted: 'gedempt' })),
  before: number('wit erboven', '14', 0, 72),
  after: number('wit eronder', '6', 0, 72),
});

/** Contents of `style.yaml`; the id is the name of its folder. Measures are points. */
export const houseStyleSchema = group('huisstijl', {
  name: required(text('naam', 'Gelijke Kansen Alliantie')),
  font: group('lettertype', {
    name: required(text('naam', 'Carlito')),
    faces: group('lettersneden', {
      normal: face('gewoon'),
      bold: face('vet'),
      italics: face('cursief'),
      bolditalics: face('vet en cursief'),
    }),
  }),
  colours: group('kleuren', {
    text: colour('tekst', '"#1a1a1a"'),
    accent: colour('accent', '"#154273"'),
    muted: colour('gedempt', '"#595959"'),
    shade: colour('vlak', '"#eef3f8"'),
    blank: colour('nog in te vullen', '"#fff3bf"'),
  }),
  page: group('bladzijde', {
    margins: group('marges', {
      top: margin('boven'),
      right: margin('rechts'),
      bottom: margin('onder'),
      left: margin('links'),
    }),
  }),
  text: group('lopende tekst', {
    size: number('lettergrootte', '11', 4, 72),
    leading: number('regelafstand', '1,15', 0.8, 3),
    gap: number('wit na een alinea', '6', 0, 72),
  }),
  headings: list('koppen', heading),
  header: runningLine('kopregel'),
  footer: runningLine('voetregel'),
}) satisfies z.ZodType<Omit<HouseStyle, 'id'>>;

/** A4 in points, ISO 216. */
const a4 = { width: 595.28, height: 841.89 };
/** Least room for text: a column of about 35 letters of 11 points, and half a page of lines. */
const leastRoom = { width: 200, height: 400 };
/** WCAG 2.1, success criterion 1.4.3: text of ordinary size. */
const leastContrast = 4.5;

/** What a house style may not be although every value is right by itself. */
export interface StyleProblem {
  readonly path: readonly string[];
  readonly rule: string;
  readonly message: string;
  readonly help: string;
}

/** Returns what makes a house style unfit to print with: no room left, unreadable colours, no headings. */
export function houseStyleProblems(style: Omit<HouseStyle, 'id'>): StyleProblem[] {
  return [...roomProblems(style), ...contrastProblems(style), ...headingProblems(style)];
}

function roomProblems({ page: { margins } }: Omit<HouseStyle, 'id'>): StyleProblem[] {
  const width = a4.width - margins.left - margins.right;
  const height = a4.height - margins.top - margins.bottom;
  if (width >= leastRoom.width && height >= leastRoom.height) return [];
  const narrow = width < leastRoom.width;
  return [
    {
      path: ['page', 'margins'],
      rule: 'style/margins',
      message: narrow
        ? 'De marges links en rechts laten te weinig breedte over voor de tekst'
        : 'De marges boven en onder laten te weinig hoogte over voor de tekst',
      help: narrow
        ? 'Maak `left` en `right` kleiner: samen hoogstens 395 punten.'
        : 'Maak `top` en `bottom` kleiner: samen hoogstens 441 punten.',
    },
  ];
}

function contrastProblems({ colours }: Omit<HouseStyle, 'id'>): StyleProblem[] {
  const grounds = { 'wit papier': '#ffffff', 'het vlak': colours.shade };
  const pairs = (['text', 'accent', 'muted'] as const).flatMap((name) =>
    Object.entries(grounds).map(([ground, behind]) => ({
      name,
      ground,
      ratio: contrast(colours[name], behind),
    })),
  );
  const onBlank = {
    name: 'text' as const,
    ground: 'nog in te vullen',
    ratio: contrast(colours.text, colours.blank),
  };
  const worst = new Map<string, (typeof pairs)[number]>();
  for (const pair of [...pairs, onBlank].filter(({ ratio }) => ratio < leastContrast)) {
    if (pair.ratio < (worst.get(pair.name)?.ratio ?? Number.POSITIVE_INFINITY)) worst.set(pair.name, pair);
  }
  return [...worst.values()].map(({ name, ground, ratio }) => ({
    path: ['colours', name],
    rule: 'style/contrast',
    message: `De kleur \`${colours[name]}\` is te licht om te lezen op ${ground === 'nog in te vullen' ? 'de kleur `blank`' : ground}: contrast ${written(ratio)}, nodig is 4,5`,
    help: 'Kies een donkerder kleur voor de letters, of een lichter vlak.',
  }));
}

function headingProblems({ headings }: Omit<HouseStyle, 'id'>): StyleProblem[] {
  // Markdown knows six levels; resolve and the writers take the last style for deeper ones.
  if (headings.length >= 1 && headings.length <= 6) return [];
  return [
    {
      path: ['headings'],
      rule: 'style/headings',
      message: 'Een huisstijl heeft één tot zes koppen',
      help: 'Zet onder `headings` per niveau een blokje met `size`, `bold` en de andere sleutels.',
    },
  ];
}

/** One decimal, rounded down: 4,49 may not read as enough. */
function written(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1).replace('.', ',');
}
