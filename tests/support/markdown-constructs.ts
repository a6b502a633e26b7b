/** Everything that Markdown has, and every place where it can stand: what the accessibility of a PDF must hold for. */

/** A construct by its name: lines of Markdown. `n` makes names in it unique in a document. */
export const blocks: Readonly<Record<string, (n: string) => string>> = {
  paragraph: () => 'Een zin.\n\nNog een zin.',
  inlines: () => 'Gewoon, **vet**, *cursief*, ***beide***, `code` en **vet met `code` en *nadruk***.',
  'hard break': () => 'Eerste regel\\\ntweede regel',
  link: () => 'Zie [het verslag van mei](https://voorbeeld.example/pad?a=1) en <https://voorbeeld.example>.',
  'link with markup': () => '[**vet** en `code` en *nadruk*](https://voorbeeld.example/x)',
  'mail link': () => 'Schrijf [naar ons](mailto:post@voorbeeld.example).',
  'cross reference': () => 'Zie [](#begin) en [het begin](#begin).',
  footnote: (n) => `Dit staat vast[^${n}], zoals eerder[^${n}].\n\n[^${n}]: De bron **van** dit.`,
  'bullet list': () => '- een\n- twee\n- drie',
  'ordered list': () => '1. een\n2. twee',
  'list from seven': () => '7. zeven\n8. acht',
  'loose list': () => '- een\n\n  nog een alinea\n\n- twee',
  'nested lists': () => '- een\n  1. diep\n     - dieper\n- twee\n  - diep',
  'empty items': () => '- \n- twee\n- ',
  quote: () => '> Woorden van een ander.\n>\n> Nog meer.',
  'quote in quote': () => '> een\n>\n> > twee\n> >\n> > > drie\n>\n> weer een',
  'quote of a quote only': () => '> > > alleen diep',
  'quote of a list': () => '> - een\n> - twee',
  'quote in Latin': () => ':::quote{source="Seneca" lang=la}\nDocendo discimus.\n:::',
  note: () => ':::note\nLet op.\n\n- een\n- twee\n:::',
  table: () => '| Kop | Nog een |\n| --- | ---: |\n| a | 1 |\n| b | 2 |',
  'table of one cell': () => '| Kop |\n| --- |\n| a |',
  'table with empty cells': () => '| | b |\n| --- | --- |\n| | |',
  'table with markup': () =>
    '| **Kop** | `code` |\n| --- | --- |\n| [x](https://voorbeeld.example) | een<br>twee |\n| *a* | [](#begin) |',
  code: () => '```\nregel een\n  regel twee\n\nregel drie\n```',
  'empty code': () => '```\n```',
  rule: () => '***',
  figure: () => '![Een plein met bomen](foto.png)',
  'figure with caption': () => '![Een plein met bomen](foto.png "Het plein in **mei**")',
  decoration: () => '![](foto.png)',
  'decoration with caption': () => '![](foto.png "Het plein")',
  comment: () => '<!-- niet af te drukken -->',
};

/** Constructs that only stand at the top of a text. */
export const topOnly: Readonly<Record<string, (n: string) => string>> = {
  'page break': () => '::pagebreak',
  headings: (n) => `# Kop ${n}\n\n## Daaronder ${n}\n\n### Nog dieper ${n}\n\nTekst.\n\n## Terug ${n}`,
  'heading with markup': (n) =>
    `# **Vet** en \`code\` en [een verslag](https://voorbeeld.example) ${n}\n\nTekst.`,
};

const indented = (text: string, first: string, other: string): string =>
  text
    .split('\n')
    .map((line, index) => (index === 0 ? first + line : line === '' ? '' : other + line))
    .join('\n');

/** Places where a construct can stand, by name. */
export const spans: Readonly<Record<string, (body: string, n: string) => string>> = {
  'bullet list': (body) => `- Punt\n\n${indented(body, '  ', '  ')}\n\n- Nog een punt`,
  'ordered list': (body) => `1. Een\n\n${indented(body, '   ', '   ')}\n\n2. Twee`,
  'list in list': (body) => `- Punt\n  - Dieper\n\n${indented(body, '    ', '    ')}`,
  quote: (body) => indented(body, '> ', '> ').replace(/^$/gm, '>'),
  'quote with source': (body) => `::::quote{source="Een ander"}\n${body}\n::::`,
  note: (body) => `::::note\n${body}\n::::`,
  footnote: (body, n) => `Tekst[^in${n}].\n\n[^in${n}]: Noot.\n\n${indented(body, '    ', '    ')}`,
};

/** Constructs of one line, which can also stand in a cell of a table. */
const ofOneLine = ['inlines', 'link', 'link with markup', 'mail link', 'cross reference'];

/** A construct, alone or in a place, as the lines of a memo below a heading `Begin`. */
export interface Case {
  readonly name: string;
  readonly markdown: string;
}

/** Every construct by itself. */
export function singles(): Case[] {
  return Object.entries({ ...blocks, ...topOnly }).map(([name, body], index) => ({
    name,
    markdown: body(`s${index}`),
  }));
}

/** Every construct in every place where it can stand. */
export function pairs(): Case[] {
  let count = 0;
  const cases: Case[] = [];
  const add = (name: string, write: (n: string) => string) => {
    count += 1;
    cases.push({ name, markdown: write(`p${count}`) });
  };
  for (const [span, put] of Object.entries(spans)) {
    for (const [name, body] of Object.entries(blocks)) {
      // In a note nothing refers to a note, and a box must hold something.
      if (span === 'footnote' && name === 'footnote') continue;
      if (name === 'comment') continue;
      add(`${name} in ${span}`, (n) => put(body(n), n));
    }
    for (const name of ofOneLine)
      add(`${name} in a cell in ${span}`, (n) => put(`| Kop |\n| --- |\n| ${blocks[name]?.(n)} |`, n));
  }
  add(
    'note indented in a note',
    (n) => spans.footnote?.(`[^${n}b]: Erin.\n\n    Meer.`, n).replace(/^Tekst/, `Tekst[^${n}b]`) ?? '',
  );
  for (const name of ofOneLine)
    add(`${name} in a cell`, (n) => `| Kop |\n| --- |\n| ${blocks[name]?.(n)} |\n| x |`);
  return cases;
}

/** The text of a memo with these cases below each other. */
export function memoOf(cases: readonly Case[], status: 'draft' | 'final' = 'draft'): string {
  const head = `kind: memo\ntitle: Proef\nstatus: ${status}\nversion: '2'\nnotice: Voorbeeld\ndate: 12 mei 2026\nto: College\nfrom: Jeugd\nstyle: neutraal`;
  // A comment keeps what would otherwise run together apart: two lists, two quotations.
  const body = cases.map(({ markdown }) => markdown).join('\n\n<!-- -->\n\n');
  return `---\n${head}\n---\n\n# Begin\n\nTekst.\n\n${body}\n`;
}
