/**
 * Letters about a budget, with amounts that have nothing to do with it and amounts of it in which a slip is planted: how often
 * `money/near-amount` speaks where it must not, and how often it does not where it must.
 */
import { memoryHost } from '../../src/host/memory-host.ts';
import { check } from '../../src/pipeline.ts';
import { projectHost } from './examples.ts';

/** An amount in a letter; `meant` is the amount of the budget that it is a slip of, in euros. */
interface Planted {
  readonly sentence: string;
  readonly said: number;
  readonly meant?: number;
  readonly kind: string;
}

/** How many amounts of one kind there were, how many were reported, and of how many the right counterpart was named. */
export interface AmountScore {
  readonly kind: string;
  readonly amounts: number;
  readonly blocked: number;
  readonly named: number;
  readonly informed: number;
}

const DOSSIERS = 20;

/** A generator of numbers in [0, 1) that gives the same ones for the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** About other things, as a letter about an agenda has them. `€` is where the amount goes. */
const unrelated = [
  'De huur van de sporthal is €.',
  'Voor het dak van de brede school is eerder € uitgegeven.',
  'De verbouwing van het dorpshuis kostte €.',
  'Aan de bibliotheek betaalt de gemeente € subsidie.',
  'Voor het jeugdwerk is € opgenomen in de meerjarenraming.',
  'De stichting vroeg € voor een nieuw speelveld.',
  'Het leerlingenvervoer kost €.',
  'De inkomsten uit de verhuur zijn €.',
  'De provincie gaf € voor de fietspaden rond de school.',
  'Voor schuldhulp heeft het college € gereserveerd.',
  'De nieuwe gymzaal valt € duurder uit.',
  'Uit het fonds voor armoede kwam €.',
  'De aanbesteding van het schoonmaken leverde € voordeel op.',
  'De bijdrage van de provincie aan het zwembad is €.',
  'Het totaal van de leges komt uit op €.',
  'Voor de peuteropvang trok het rijk € uit.',
  'De raad stelde vorig najaar € beschikbaar voor zonnepanelen.',
  'De school ontving € uit een erfenis.',
  'Het college vraagt € voor de opvang van nieuwkomers.',
  'De jaarlijkse kosten van het buurthuis zijn €.',
  'Voor wijkagenten en jongerenwerk samen is € nodig.',
  'De muziekschool heeft een tekort van €.',
  'In de reserve onderwijshuisvesting zit €.',
  'De gemeente verkocht de oude school voor €.',
  'Een nieuw lokaal kost €.',
] as const;

/** About the amount of the budget, with (`%`) and without the name of its line. */
const related = {
  slip: [
    'Daarvoor is € nodig.',
    'Het gaat om een bedrag van €.',
    'Voor % is € begroot.',
    'In de begroting staat € voor %.',
    'Wij vragen u in te stemmen met €.',
    'Hiermee is € gemoeid.',
  ],
  close: [
    'Voor % is € begroot.',
    'In de begroting staat € voor %.',
    'De kosten van % zijn €.',
    'Aan % besteden we €.',
  ],
} as const;

const items = [
  'Kansencoach',
  'Taalcoach',
  'Huiswerkbegeleiding',
  'Brugfunctionaris',
  'Leesbevorderaar',
  'Oudercontactpersoon',
  'Scholing van mentoren',
  'Zomerschool',
  'Weekendschool',
  'Rekenbegeleiders',
  'Sportcoach',
  'Muzieklessen',
  'Leermiddelen',
  'Laptops',
  'Evaluatie',
  'Zaalhuur',
  'Procesbegeleider',
  'Mentortraining',
  'Schoolbibliotheek',
];

interface Line {
  readonly item: string;
  readonly amount: string;
  readonly total: number;
}

/** Runs `check` over the generated dossiers and counts. */
export async function measureAmounts(seed: number): Promise<readonly AmountScore[]> {
  const random = generator(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const between = (low: number, high: number): number => Math.floor(low + random() * (high - low + 1));
  /** As many small ones as large ones; half of them round. */
  const amountOfAnything = (): { said: number; kind: string } => {
    const raw = Math.round(10 ** (3 + random() * 2.7));
    if (random() < 0.5) return { said: raw, kind: 'unrelated, not round' };
    const unit = 10 ** Math.max(1, String(raw).length - pick([1, 2, 2, 3]));
    return { said: Math.max(1000, Math.round(raw / unit) * unit), kind: 'unrelated, round' };
  };
  const lineOf = (item: string): Line => {
    const rate = pick([55, 65, 72.5, 80, 85, 90, 95]);
    const hours = between(60, 900);
    if (random() < 0.6)
      return { item, amount: `${hours} uur x € ${rate.toFixed(2).replace('.', ',')}`, total: hours * rate };
    const total = random() < 0.5 ? between(10, 300) * 100 : between(1200, 48000);
    return { item, amount: `€ ${total}`, total };
  };
  const scores = new Map<string, { amounts: number; blocked: number; named: number; informed: number }>();
  for (let index = 0; index < DOSSIERS; index++) {
    const names = [...items].sort(() => random() - 0.5);
    const sheets = [0, 1, 2].map((number) => names.slice(number * 4, number * 4 + between(2, 4)).map(lineOf));
    const lines = sheets.flat();
    const others = Array.from({ length: 50 }, (): Planted => {
      const { said, kind } = amountOfAnything();
      return { sentence: pick(unrelated), said, kind };
    });
    const slips = Array.from({ length: 25 }, (_, number): Planted => {
      const [what, slip] = pick(slipKinds);
      for (;;) {
        const { item, total } = pick(lines);
        const said =
          number % 5 === 4
            ? Math.round(total * (1 + pick([-1, 1]) * (0.012 + random() * 0.035)))
            : slip(total, random);
        const isClose = number % 5 === 4;
        if (
          said === undefined ||
          said === total ||
          total % 1 !== 0 ||
          said < 1 ||
          lines.some((line) => line.total === said)
        )
          continue;
        const sentence = pick(isClose ? related.close : related.slip).replace(
          '%',
          `de ${item.toLowerCase()}`,
        );
        return { sentence, said, meant: total, kind: isClose ? 'within 5 %, line named' : `slip: ${what}` };
      }
    });
    const planted = [...others, ...slips];
    const letter = planted.map(({ sentence, said }) =>
      sentence.replace('€', `€ ${said.toLocaleString('nl-NL')}`),
    );
    const host = memoryHost(filesOf(sheets, letter), {
      templates: projectHost.templates,
      below: projectHost,
    });
    const { diagnostics } = await check({ paths: ['d'] }, host);
    const start = (host.text('d/raadsbrief.md') ?? '').split('\n').indexOf(letter[0] ?? '') + 1;
    for (const [place, { kind, meant }] of planted.entries()) {
      const here = diagnostics.filter(
        ({ span }) => span?.file === 'd/raadsbrief.md' && span.start.line === start + place * 2,
      );
      const near = here.find(({ rule }) => rule === 'money/near-amount');
      const score = scores.get(kind) ?? { amounts: 0, blocked: 0, named: 0, informed: 0 };
      scores.set(kind, score);
      score.amounts++;
      if (near) score.blocked++;
      if (
        meant !== undefined &&
        near?.message.replaceAll('\u00a0', ' ').includes(` € ${meant.toLocaleString('nl-NL')}. Hier`)
      )
        score.named++;
      if (here.some(({ rule }) => rule === 'money/similar-amount')) score.informed++;
    }
  }
  return [...scores].map(([kind, score]) => ({ kind, ...score })).sort((a, b) => (a.kind < b.kind ? -1 : 1));
}

/** In an amount of four digits and more that say something; undefined where there is none. */
const slipKinds: readonly (readonly [
  name: string,
  slip: (amount: number, random: () => number) => number | undefined,
])[] = [
  [
    'swap',
    inDigits((digits, at) =>
      digits[at] === digits[at + 1]
        ? undefined
        : `${digits.slice(0, at)}${digits[at + 1]}${digits[at]}${digits.slice(at + 2)}`,
    ),
  ],
  ['drop', inDigits((digits, at) => `${digits.slice(0, at)}${digits.slice(at + 1)}`)],
  [
    'change',
    inDigits((digits, at, random) => {
      const other = String(1 + Math.floor(random() * 9));
      return other === digits[at] ? undefined : `${digits.slice(0, at)}${other}${digits.slice(at + 1)}`;
    }),
  ],
];

function inDigits(slip: (digits: string, at: number, random: () => number) => string | undefined) {
  return (amount: number, random: () => number): number | undefined => {
    const digits = String(amount);
    const telling = digits.replace(/0+$/, '').length;
    if (telling < 4) return undefined;
    const made = slip(digits, Math.floor(random() * (telling - 1)), random);
    return made === undefined || made.startsWith('0') ? undefined : Number(made);
  };
}

function filesOf(sheets: readonly (readonly Line[])[], letter: readonly string[]): Record<string, string> {
  const agenda = `---\nkind: gka-agenda\ntitle: Kansen in Zandwolde\nstatus: draft\nperiod: 2025-2028\nstyle: gka\nscheme: gka-2021\npartners:\n  zandwolde:\n    name: Gemeente Zandwolde\n    type: municipality\ninterventions:\n${sheets.map((_, index) => `  - blad-${index}.md`).join('\n')}\n---\n\n# Toelichting\n\nWat wij willen.\n`;
  const sheet = (lines: readonly Line[], index: number): string =>
    `---\nkind: intervention\ntitle: Interventie ${'ABC'[index]}\nbudget:\n${lines.map(({ item, amount }) => `  - cost: loonkosten\n    item: ${item}\n    amount: ${amount}`).join('\n')}\nfunding:\n  - source: gemeente\n    amount: € ${(Math.round(lines[0]?.total ?? 0) / 4) | 0}\n  - source: gka\n    amount: rest\n---\n\n# Doelgroep\n\nLeerlingen.\n`;
  return {
    'd/agenda.md': agenda,
    ...Object.fromEntries(sheets.map((lines, index) => [`d/blad-${index}.md`, sheet(lines, index)])),
    'd/raadsbrief.md': `---\nkind: raadsbrief\nabout: agenda.md\nstatus: draft\nstyle: neutraal\n---\n\n${letter.join('\n\n')}\n`,
  };
}

/** The scores as a table of text. */
export function amountTable(scores: readonly AmountScore[]): string {
  const line = (cells: readonly (string | number)[]): string =>
    cells.map((cell, index) => (index === 0 ? String(cell).padEnd(24) : String(cell).padStart(8))).join(' ');
  return [
    line(['amounts in letters', 'amounts', 'blocked', 'named', 'info']),
    ...scores.map(({ kind, amounts, blocked, named, informed }) =>
      line([kind, amounts, blocked, named, informed]),
    ),
  ].join('\n');
}

/** Adds up the scores of the kinds that begin so. */
export function sumOf(
  scores: readonly AmountScore[],
  isWanted: (kind: string) => boolean,
): Omit<AmountScore, 'kind'> {
  const own = scores.filter(({ kind }) => isWanted(kind));
  const sum = (key: 'amounts' | 'blocked' | 'named' | 'informed'): number =>
    own.reduce((all, one) => all + one[key], 0);
  return { amounts: sum('amounts'), blocked: sum('blocked'), named: sum('named'), informed: sum('informed') };
}
