import fc from 'fast-check';

/**
 * Dutch policy prose as people type it, full of digits and signs that Markdown may take for markup, in every kind of block.
 * What must be printed is known without reading Markdown: a block says which characters its author typed as text.
 */
export interface AuthoredBlock {
  /** Markdown of the block, without blank lines around it. */
  readonly markdown: string;
  /** The stretches of text that must be printed, each as typed; white space does not count. */
  readonly authored: readonly string[];
  /** Where it stands, for messages. */
  readonly position: string;
}

const word = fc.constantFrom(
  ...'de gemeente Meppel scholen doet mee ouders leerlingen groep schooljaar vóór ’s coördinator LEA VVE budget vanaf tot circa minus korting'.split(
    ' ',
  ),
);
const number = fc.constantFrom(
  ...['3', '20', '80', '2024', '1.500', '0,5', '45', '12,50', '2023-2024', '10'],
);
const operator = fc.constantFrom('*', '×', '+', '-', '−', '/', ':', '=', '^', '_', '>', '<', '>=', '~', '#');
const spaced = fc
  .tuple(fc.constantFrom('', ' '), operator, fc.constantFrom('', ' '))
  .map(([before, sign, after]) => `${before}${sign}${after}`);

/** `3*20*45`, `2_000`, `80 > 50`, `a*b`: operands and signs, with and without spaces. */
const calculation = fc
  .tuple(
    fc.oneof(number, number, fc.constant('(3+4)')),
    fc.array(fc.tuple(spaced, number), { minLength: 1, maxLength: 3 }),
  )
  .map(([first, rest]) => first + rest.map(([sign, operand]) => sign + operand).join(''));

/** A sign before a number, or on its own. */
const signed = fc
  .tuple(
    fc.constantFrom('>', '<', '>=', '<=', '+', '-', '−', '±', '~', '=', '€', '->', '=>', 'ca.'),
    fc.constantFrom('', ' '),
    number,
  )
  .map((parts) => parts.join(''));

const special = fc.constantFrom(
  '80%',
  '€ 1.250,-',
  '€ 10.000',
  '+ 10%',
  '- 5%',
  '*)',
  'prijs*20',
  'a*b*c',
  'leraar*essen',
  'mede*innen',
  'R&D',
  'Q&A;',
  '&euro; 5',
  '1&lt;2',
  'en\\/of',
  '5\\%',
  '\\> 3',
  '\\*',
  'H:\\_beleid',
  'beleid\\2026\\_oud',
  '..\\_oud',
  'uur *(tarief)* week',
  'www.a.example/_b_/c',
  'a<b en c>d',
  'vak F #',
  'groep 7 ##',
  'G:\\map',
  '\\\\server\\x',
  'a\\b',
  'C#',
  '#3',
  'm^2',
  '9:30u',
  'PO:VO',
  '::',
  '2_000',
  'plan_b_nieuw',
  '__',
  '____',
  '~~',
  '~~oud~~',
  '`s',
  "'s",
  '3)',
  '(2)',
  'lid 1.',
  '12.',
  '--',
  '...',
  '!',
  '?',
  '(a)',
  '[1]',
  '<5',
  '<-',
  '|',
  '½',
);
const atom = fc.oneof(
  { weight: 5, arbitrary: word },
  { weight: 2, arbitrary: number },
  { weight: 2, arbitrary: calculation },
  { weight: 2, arbitrary: signed },
  { weight: 2, arbitrary: special },
);
const between = (breaks: string) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(' ') }, { weight: 1, arbitrary: fc.constant(breaks) });

/** Words and signs; lines are broken by `breaks`. */
const prose = (breaks = ' ') =>
  fc
    .tuple(atom, fc.array(fc.tuple(between(breaks), atom), { maxLength: 7 }))
    .map(([first, rest]) => first + rest.map(([space, each]) => space + each).join(''));
/** A sentence that begins as one. */
const sentence = (breaks: string) =>
  fc.tuple(fc.constantFrom('Wij ', 'De '), prose(breaks)).map((parts) => `${parts.join('')}.`);

type Maker = (parts: { readonly a: string; readonly b: string }) => { markdown: string; authored: string[] };

/** Each place that prose can stand in: how its lines are broken there, and the block around it. */
const positions: Readonly<Record<string, { readonly breaks: string; readonly make: Maker }>> = {
  paragraph: { breaks: '\n', make: ({ a }) => ({ markdown: a, authored: [a] }) },
  'hard break': { breaks: ' ', make: ({ a, b }) => ({ markdown: `${a}\\\n${b}`, authored: [a, b] }) },
  'list item': { breaks: '\n  ', make: ({ a, b }) => ({ markdown: `- ${a}\n- ${b}`, authored: [a, b] }) },
  'lone item': {
    breaks: '\n  ',
    make: ({ a }) => ({ markdown: `Te weten:\n\n- ${a}`, authored: ['Te weten:', a] }),
  },
  'lazy item': {
    breaks: '\n',
    make: ({ a }) => lazyItem(a.replace(/\n(?=- )/g, ' ')),
  },
  'numbered item': {
    breaks: '\n   ',
    make: ({ a, b }) => ({ markdown: `1. ${a}\n2. ${b}`, authored: [a, b] }),
  },
  'nested item': {
    breaks: '\n    ',
    make: ({ a, b }) => ({ markdown: `- ${onOneLine(a)}\n  - ${b}`, authored: [a, b] }),
  },
  'second paragraph of an item': {
    breaks: '\n  ',
    make: ({ a, b }) => ({ markdown: `- ${a}\n\n  ${b}`, authored: [a, b] }),
  },
  quote: { breaks: '\n> ', make: ({ a }) => ({ markdown: `> ${a}`, authored: [a] }) },
  'quote in an item': {
    breaks: '\n  > ',
    make: ({ a, b }) => ({ markdown: `- ${a}\n\n  > ${b}`, authored: [a, b] }),
  },
  note: { breaks: '\n', make: ({ a }) => ({ markdown: `:::note\n${a}\n:::`, authored: [a] }) },
  heading: { breaks: ' ', make: ({ a }) => ({ markdown: `## ${a}`, authored: [a] }) },
  'below a heading': {
    breaks: '\n',
    make: ({ a, b }) => ({ markdown: `## Kop\n${a}\n\n${b}`, authored: ['Kop', a, b] }),
  },
  cell: {
    breaks: ' ',
    make: ({ a, b }) => ({
      markdown: `| Kop | Getal |\n| --- | --- |\n| ${inCell(a)} | ${inCell(b)} |`,
      authored: ['Kop', 'Getal', a, b],
    }),
  },
  bold: {
    breaks: '\n',
    make: ({ a, b }) => ({
      markdown: `${a} **woorden ${b} vet** erna`,
      authored: [`${a} woorden ${b} vet erna`],
    }),
  },
  link: {
    breaks: ' ',
    make: ({ a, b }) => ({
      markdown: `${a} [woorden ${b}](https://a.example) erna`,
      authored: [`${a} woorden ${b}`, 'erna'],
    }),
  },
};

/** A block in any position; footnotes are for `typedNote`. */
export const authoredBlock: fc.Arbitrary<AuthoredBlock> = fc
  .constantFrom(...Object.entries(positions))
  .chain(([position, { breaks, make }]) =>
    fc
      .record({ a: fc.oneof(prose(breaks), sentence(breaks)), b: prose(breaks === '\n' ? ' ' : breaks) })
      .map((parts) => ({ position, ...make(parts) })),
  );

/** A footnote: its mark in a sentence, and its text. */
export const typedNote: fc.Arbitrary<AuthoredBlock> = fc
  .tuple(fc.integer({ min: 1, max: 1_000_000 }), prose('\n    '))
  .map(([id, text]) => ({
    position: 'footnote',
    markdown: `Zie de noot[^n${id}].\n\n[^n${id}]: ${text}`,
    authored: ['Zie de noot', text],
  }));

/** `\n  - 5%` below an item would be a list that everybody means. */
function onOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

function lazyItem(text: string): ReturnType<Maker> {
  return { markdown: `Te weten:\n\n- ${text}`, authored: ['Te weten:', text] };
}

function inCell(text: string): string {
  return text.replaceAll('|', '\\|');
}

/**
 * Returns what a reader must see of typed text, without white space: signs behind a `\` as they are, the three codes for characters
 * that the prose uses, and the `>` of a quote's further lines left out.
 */
export function visible({ authored, position }: AuthoredBlock): string[] {
  return authored.map((text) =>
    (position.startsWith('quote') ? text.replace(/\n[ \t]*> /g, ' ') : text)
      .replaceAll('&euro;', '€')
      .replaceAll('&lt;', '<')
      .replace(/\\([!-/:-@[-`{-~])/g, '$1')
      .replace(/\s+/g, '')
      .normalize('NFC'),
  );
}
