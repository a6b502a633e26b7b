/** Writes prose of every shape as Markdown, for tests that must hold for every text. */

const subjects = [
  'De school',
  'Onze bibliotheek',
  'Het buurthuis',
  'Iedere ouder',
  'De wijkcoach',
  'Een vrijwilliger',
  'Het bestuur',
  'De kinderopvang',
];
const verbs = ['helpt', 'kent', 'bezoekt', 'steunt', 'begeleidt', 'ontvangt', 'hoort', 'kiest'];
const objects = [
  'de jongste kinderen',
  'elk gezin in de wijk',
  'nieuwe leerlingen',
  'het hele team',
  'alle groepen zeven en acht',
  'de buren van het plein',
  'wie dat wil',
];
const moments = [
  'elke week',
  'in de zomer',
  'op woensdag',
  'na schooltijd',
  'twee keer per jaar',
  'vanaf september',
];

/** Numbers that follow from one number, always the same (Numerical Recipes, 7.1). */
function numbersFrom(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}

/** Returns a sentence; `number` makes it one of its kind. */
export function generatedSentence(number: number): string {
  const next = numbersFrom(number);
  const of = <T>(all: readonly T[]): T => all[next() % all.length] as T;
  return `${of(subjects)} ${of(verbs)} ${of(objects)} ${of(moments)}, zaak ${number}.`;
}

/** A block of Markdown by its number; without a heading. */
type Block = (number: number) => string;

const said = generatedSentence;
const words = (number: number, count: number): string => said(number).split(' ').slice(0, count).join(' ');

/** The shapes that prose has. */
const shapes = {
  plain: (n) => said(n),
  sentences: (n) => `${said(n)} ${said(n + 1)} ${said(n + 2)}`,
  bold: (n) => `${said(n)} **${words(n + 1, 3)}** gaat voor. ${said(n + 2)}`,
  mixed: (n) =>
    `**${words(n, 2)} *${words(n + 1, 2)}* doen mee**, zaak ${n}. Zie [de site](https://buurt.example/${n}).`,
  value: (n) => `Dit staat in “{{title}}”. ${said(n)}`,
  broken: (n) => `${said(n)}\\\n${said(n + 1)}`,
  note: (n) => `${words(n, 4)}[^${n}] en verder, zaak ${n}.\n\n[^${n}]: ${said(n + 1)}`,
  comment: (n) => `${said(n)} <!-- nog navragen --> ${said(n + 1)}`,
  bullets: (n) => `- ${said(n)}\n- ${said(n + 1)}\n- ${said(n + 2)}`,
  numbers: (n) => `1. ${said(n)}\n2. ${said(n + 1)}\n3. ${said(n + 2)}`,
  nested: (n) =>
    `1. ${said(n)}\n\n   ${said(n + 1)}\n2. ${said(n + 2)}\n   - ${words(n + 3, 5)}, zaak ${n}\n   - ${said(n + 4)}\n3. ${said(n + 5)}`,
  quote: (n) => `> ${said(n)}\n>\n> ${said(n + 1)}`,
  callout: (n) => `:::note\n${said(n)}\n\n- ${said(n + 1)}\n- ${said(n + 2)}\n:::`,
  table: (n) =>
    `| wie | wat |\n| --- | --- |\n| ${words(n, 2)} ${n} | ${said(n + 1)} |\n| ${words(n + 2, 2)} ${n + 2} | |\n| zaak ${n} | **${words(n + 3, 3)}** en meer |`,
} satisfies Record<string, Block>;

const all: readonly Block[] = Object.values(shapes);

/** Returns one block; of two numbers that differ by less than 10 the texts may be the same. */
export function generatedBlock(number: number): string {
  return (all[((number / 10) % all.length) | 0] as Block)(number);
}

/** Returns blocks with a white line between them. */
export function generatedProse(numbers: readonly number[]): string {
  return numbers.map(generatedBlock).join('\n\n');
}
