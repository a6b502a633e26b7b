import type { Fault } from '../diagnostic/diagnostic.ts';
import { a4 } from '../model/a4.ts';
import { contrast } from '../model/contrast.ts';
import type { HouseStyle } from '../model/house-style.ts';
import { runningSize } from '../model/running-line.ts';
import type { Words } from '../model/words.ts';
import { group, hinted, list, optional, type Schema } from './builders.ts';
import { choice, id, text } from './leaves.ts';
import { letterStyle, plainLetter } from './letter-style.ts';
import { bare, colour, number, required, words, yesNo } from './plain-values.ts';
import { runningLine } from './running-line.ts';

const face = (label: string) => required(text(label, '@scope/lettertype/Lettertype-Regular.ttf'));
const margin = (label: string) => number(label, '64', 20, 250);
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

/** Contents of `style.yaml`; the id is the name of its folder. Sizes are in points. */
export const houseStyleSchema = group('huisstijl', {
  extends: bare(
    hinted(
      'een huisstijl waarvan deze alles overneemt wat hier niet staat',
      id('huisstijl om over te nemen', 'neutraal'),
    ),
  ),
  name: required(text('naam', 'Gelijke Kansen Alliantie')),
  font: group('lettertype', {
    name: required(text('naam', 'Carlito')),
    word: optional(required(text('naam in Word', 'Calibri'))),
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
  wordmark: optional(
    group('naam van de organisatie', {
      lines: list('regels', words('regel', 'gemeente')),
      align: required(choice('kant', { left: 'links', right: 'rechts' })),
      logo: bare(text('logo', 'logo.png')),
      width: optional(number('breedte van het logo', '120', 20, 300)),
    }),
  ),
  letter: optional(letterStyle),
  word: optional(
    group('Word-bestanden', {
      template: bare(
        hinted(
          'bestand in de map van de huisstijl, waar stijlen, kop- en voettekst, logo, bladzijde en lettertypen van Word-bestanden uit komen',
          text('sjabloon', 'sjabloon.dotx'),
        ),
      ),
    }),
  ),
  embed: optional(
    hinted(
      'de tekst en de gegevens waar een document van is gemaakt, als bijlage in de PDF',
      bare(choice('meegeven in de PDF', { source: 'de bron', none: 'niets' })),
    ),
  ),
}) satisfies Schema<ParsedStyle>;

/** A house style as authored, over the one that it extends; `letter` may be absent. */
type ParsedStyle = Omit<HouseStyle, 'id' | 'letter' | 'extended' | 'template'> & {
  readonly extends?: string | undefined;
  readonly letter?: HouseStyle['letter'] | undefined;
};

/** Makes a house style; without `letter` it gets plain letters. */
export function houseStyleOf(id: string, { extends: _, ...parsed }: ParsedStyle, words: Words): HouseStyle {
  return { id, ...parsed, letter: parsed.letter ?? plainLetter(words) };
}

/** Points. Least room for text: a column of about 35 letters of 11 points, and half a page of lines. */
const MIN_TEXT_AREA = { width: 200, height: 400 };
/** WCAG 2.1, success criterion 1.4.3: text of ordinary size. */
const MIN_CONTRAST = 4.5;

/** A problem of values that are each valid. */
export interface StyleProblem extends Fault {
  readonly path: readonly string[];
}

/** Returns what makes a house style unusable: no room left, unreadable colours, no headings. */
export function houseStyleProblems(style: HouseStyle): StyleProblem[] {
  const { colours } = style;
  const tooLight = contrastProblems(colours);
  const isTextTooLight = tooLight.some(({ path }) => path.includes('text'));
  return [
    roomProblem(style),
    ...tooLight,
    isTextTooLight ? undefined : blankProblem(colours),
    headingProblem(style),
    footerProblem(style),
    wordmarkProblem(style),
  ].filter((problem) => problem !== undefined);
}

function roomProblem({ page: { margins } }: HouseStyle): StyleProblem | undefined {
  const width = a4.width - margins.left - margins.right;
  const height = a4.height - margins.top - margins.bottom;
  if (width >= MIN_TEXT_AREA.width && height >= MIN_TEXT_AREA.height) return undefined;
  const narrow = width < MIN_TEXT_AREA.width;
  return {
    path: ['page', 'margins'],
    rule: 'style/margins',
    message: narrow
      ? 'De marges links en rechts laten te weinig breedte over voor de tekst'
      : 'De marges boven en onder laten te weinig hoogte over voor de tekst',
    help: narrow
      ? 'Maak `left` en `right` kleiner: samen hoogstens 395 punten.'
      : 'Maak `top` en `bottom` kleiner: samen hoogstens 441 punten.',
  };
}

function contrastProblems(colours: HouseStyle['colours']): StyleProblem[] {
  const grounds = { 'wit papier': '#ffffff', 'het vlak': colours.shade };
  const pairs = (['text', 'accent', 'muted'] as const).flatMap((name) =>
    Object.entries(grounds).map(([ground, behind]) => ({
      name,
      ground,
      ratio: contrast(colours[name], behind),
    })),
  );
  const worst = new Map<string, (typeof pairs)[number]>();
  for (const pair of pairs.filter(({ ratio }) => ratio < MIN_CONTRAST)) {
    if (pair.ratio < (worst.get(pair.name)?.ratio ?? Number.POSITIVE_INFINITY)) worst.set(pair.name, pair);
  }
  return [...worst.values()].map(({ name, ground, ratio }) => ({
    path: ['colours', name],
    rule: 'style/contrast',
    message: `De kleur \`${colours[name]}\` is te licht om te lezen op ${ground}: contrast ${written(ratio)}, nodig is 4,5`,
    help: 'Kies een donkerdere kleur voor de letters, of een lichter vlak.',
  }));
}

/** Text that is readable on paper may be unreadable on the colour of a blank. */
function blankProblem({ text, blank }: HouseStyle['colours']): StyleProblem | undefined {
  const ratio = contrast(text, blank);
  if (ratio >= MIN_CONTRAST) return undefined;
  return {
    path: ['colours', 'blank'],
    rule: 'style/contrast',
    message: `Op de kleur \`${blank}\` is de tekst (\`${text}\`) niet te lezen: contrast ${written(ratio)}, nodig is 4,5`,
    help: 'Kies een lichtere kleur voor wat nog in te vullen is.',
  };
}

function headingProblem({ headings }: HouseStyle): StyleProblem | undefined {
  // Markdown has six levels; resolve and the writers use the last style for deeper ones.
  if (headings.length >= 1 && headings.length <= 6) return undefined;
  return {
    path: ['headings'],
    rule: 'style/headings',
    message: 'Een huisstijl heeft één tot zes koppen',
    help: 'Zet onder `headings` per niveau een blokje met `size`, `bold` en de andere sleutels.',
  };
}

function wordmarkProblem({ wordmark }: HouseStyle): StyleProblem | undefined {
  if (!wordmark || wordmark.lines.length > 0) return undefined;
  return {
    path: ['wordmark'],
    rule: 'style/wordmark',
    message: 'De naam van de organisatie heeft geen regels',
    help: 'Zet onder `lines` de naam: die wordt getoond, of voorgelezen bij een logo.',
  };
}

/** A footer is in the lower margin, from two fifths below the text; what does not fit runs off the paper. */
function footerProblem({ letter, text, page }: HouseStyle): StyleProblem | undefined {
  const height = letter.footer.length * runningSize(text) * 1.3;
  const free = page.margins.bottom * 0.6 - 12;
  if (height <= free || letter.footer.length === 0) return undefined;
  return {
    path: ['letter', 'footer'],
    rule: 'style/footer-room',
    message: `De ${letter.footer.length} voetregels van een brief zijn samen ${Math.ceil(height)} punten hoog; in de marge onder is plaats voor ${Math.max(0, Math.floor(free))}`,
    help: 'Maak `page.margins.bottom` groter, of haal een voetregel weg.',
  };
}

/** One decimal, rounded down, so that 4,49 does not read as sufficient. */
function written(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1).replace('.', ',');
}
