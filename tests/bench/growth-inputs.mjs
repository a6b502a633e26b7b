/**
 * Inputs that grow in one way each, for `growth.mjs`: by name, the largest size that is tried (at or just under a limit of the program,
 * or far above what anybody has) and what makes the files of a dossier of that size.
 */

const head = (keys = '') => `---\nkind: memo\ntitle: Proef\nstatus: draft\n${keys}---\n\n# Kop\n\n`;
const times = (n, make) => Array.from({ length: n }, (_, index) => make(index));
const lines = (n, make) => times(n, make).join('\n');
const blocks = (n, make) => times(n, make).join('\n\n');
/** A word that differs for each number and never looks like one: `bacada`. */
const word = (index) =>
  [...String(index + 100)].map((digit) => 'bcdfghjklm'[digit] + 'aeiou'[digit % 5]).join('');
const sentence = (index) => `De school ${word(index)} helpt kinderen in wijk ${word(index * 7)} met lezen.`;

const memo = (body, keys) => ({ 'notitie.md': `${head(keys)}${body}\n` });

const agreement = (keys, body = 'Wij werken samen.') => `---
kind: agreement
title: Akkoord
status: draft
date: 1 mei 2026
period: 2026-2029
style: neutraal
partners:
  stad:
    name: Gemeente Voorbeeldstad
    type: municipality
    short: Voorbeeldstad
${keys.partners ?? ''}signatories:
  - partner: stad
    name: Anne de Vries
    role: Wethouder
    place: Voorbeeldstad
${keys.signatories ?? ''}${keys.rest ?? ''}---

# Inleiding

${body}

# Missie

Elk kind doet mee.

# Uitgangspunten

Wij luisteren.

# Doelstellingen

## Lezen

Elk kind leest.

# Afspraken

Wij overleggen.
`;
const dossier = (keys, body) => ({ 'akkoord.md': agreement(keys, body) });

const agenda = (n) => ({
  'agenda.md': `---
kind: gka-agenda
title: Agenda
type: agenda
status: draft
date: 1 mei 2026
period: 2026-2029
style: gka
scheme: gka-2021
lead: stad
partners:
  stad:
    name: Gemeente Voorbeeldstad
    type: municipality
    short: Voorbeeldstad
interventions:
${lines(n, (i) => `  - interventies/${word(i)}.md`)}
signatories:
  - partner: stad
    name: Anne de Vries
    role: Wethouder
    place: Voorbeeldstad
---

# Inleiding

Wij werken samen.
`,
  ...Object.fromEntries(
    times(n, (i) => [
      `interventies/${word(i)}.md`,
      `---
kind: intervention
title: Blad ${word(i)}
summary: ${sentence(i)}
period: 2026-2029
partners:
  - stad
contact:
  partner: stad
  role: Adviseur
  email: onderwijs@voorbeeldstad.example
budget:
  - cost: loonkosten
    item: Coach ${word(i)}
    amount: ${1000 + i} uur x € 85,-
funding:
  - source: gka
    amount: rest
---

# Doelgroep

${sentence(i)}

# Doel

${sentence(i * 3)}
`,
    ]),
  ),
});

/** A 1 × 1 PNG. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC',
  'base64',
);

export const inputs = {
  paragraphs: [2400, (n) => memo(blocks(n, sentence))],
  'paragraph of words': [5000, (n) => memo(times(n, word).join(' '))],
  'paragraph of lines': [2400, (n) => memo(lines(n, (i) => `woord ${word(i)}`))],
  'many long paragraphs': [
    100,
    (n) => memo(blocks(n, (i) => times(100, (j) => sentence(i * 100 + j)).join(' '))),
  ],
  headings: [2400, (n) => memo(blocks(n, (i) => `## Deel ${word(i)}\n\n${sentence(i)}`))],
  'headings only': [2400, (n) => memo(blocks(n, (i) => `## Deel ${word(i)}`))],
  'nested headings': [
    2400,
    (n) => memo(blocks(n, (i) => `${'#'.repeat(2 + (i % 5))} Deel ${word(i)}\n\nTekst.`)),
  ],
  'same headings': [2400, (n) => memo(blocks(n, () => '## Deel\n\nTekst.'))],
  'references to same headings': [1600, (n) => memo(blocks(n, () => '## Deel\n\nZie [Deel](#deel).'))],
  'references to headings': [
    1600,
    (n) => memo(blocks(n, (i) => `## Deel ${word(i)}\n\nZie [hier](#deel-${word(n - i - 1)}).`)),
  ],
  'references to nothing': [
    1600,
    (n) => memo(blocks(n, (i) => `## Deel ${word(i)}\n\nZie [hier](#weg-${word(i)}).`)),
  ],
  list: [4800, (n) => memo(lines(n, (i) => `- punt ${word(i)}`))],
  'loose list': [2400, (n) => memo(blocks(n, (i) => `- punt ${word(i)}`))],
  'numbered list': [4800, (n) => memo(lines(n, (i) => `${i + 1}. punt ${word(i)}`))],
  'nested list': [4800, (n) => memo(lines(n, (i) => `${'  '.repeat(i % 6)}- punt ${word(i)}`))],
  quotes: [2400, (n) => memo(blocks(n, (i) => `> ${sentence(i)}`))],
  notes: [1200, (n) => memo(blocks(n, (i) => `Zin ${word(i)}.[^n${i}]\n\n[^n${i}]: Noot ${word(i)}.`))],
  'sections with notes': [
    1200,
    (n) => memo(blocks(n, (i) => `## Deel ${word(i)}\n\nZin.[^n${i}]\n\n[^n${i}]: Noot ${word(i)}.`)),
  ],
  'notes at the end': [
    1600,
    (n) =>
      memo(
        `${blocks(n, (i) => `Zin ${word(i)}.[^n${i}]`)}\n\n${blocks(n, (i) => `[^n${i}]: Noot ${word(i)}.`)}`,
      ),
  ],
  'notes without text': [2000, (n) => memo(blocks(n, (i) => `Zin ${word(i)}.[^n${i}]`))],
  'notes never used': [2000, (n) => memo(blocks(n, (i) => `[^n${i}]: Noot ${word(i)}.`))],
  'one note, many marks': [1600, (n) => memo(`${blocks(n, (i) => `Zin ${word(i)}.[^n]`)}\n\n[^n]: Noot.`)],
  links: [1600, (n) => memo(blocks(n, (i) => `Zie [de site van ${word(i)}](https://${word(i)}.example/).`))],
  'links with definitions': [
    1600,
    (n) =>
      memo(
        `${blocks(n, (i) => `Zie [de site ${word(i)}][l${i}].`)}\n\n${lines(n, (i) => `[l${i}]: https://${word(i)}.example/`)}`,
      ),
  ],
  definitions: [4800, (n) => memo(lines(n, (i) => `[l${i}]: https://${word(i)}.example/`))],
  'links in one paragraph': [
    900,
    (n) => memo(times(n, (i) => `[de site ${word(i)}](https://${word(i)}.example/)`).join(' ')),
  ],
  'rows of a table': [
    4800,
    (n) => memo(`| Wijk | Aantal |\n| --- | --- |\n${lines(n, (i) => `| ${word(i)} | ${i} |`)}`),
  ],
  'columns of a table': [
    60,
    (n) =>
      memo(
        `${'| a '.repeat(n)}|\n${'| - '.repeat(n)}|\n${lines(40, (i) => `${`| ${word(i)} `.repeat(n)}|`)}`,
      ),
  ],
  tables: [
    600,
    (n) => memo(blocks(n, (i) => `| Wijk | Aantal |\n| --- | --- |\n| ${word(i)} | ${i} |\n\nTekst.`)),
  ],
  'long cells': [
    1200,
    (n) =>
      memo(
        `| Wijk | Verhaal |\n| --- | --- |\n${lines(n / 100, () => `| a | ${times(100, sentence).join(' ')} |`)}`,
      ),
  ],
  'wide cells': [
    64_000,
    (n) =>
      memo(`| a | b |\n| --- | --- |\n${lines(n / 1600, (i) => `| ${word(i)} | ${word(i).repeat(200)} |`)}`),
  ],
  'pipes in a line': [64_000, (n) => memo('|'.repeat(n))],
  'pipes in a table': [64_000, (n) => memo(`| a | b |\n| --- | --- |\n${'|'.repeat(n)}`)],
  'rules of a table': [64_000, (n) => memo(`| a |\n${'| - '.repeat(n / 4)}|`)],
  emphasis: [1000, (n) => memo(times(n, (i) => `**${word(i)}**`).join(' '))],
  'emphasis over paragraphs': [2400, (n) => memo(blocks(n, (i) => `**vet ${word(i)}** en *schuin*`))],
  'stars in a line': [1900, (n) => memo('a* '.repeat(n))],
  'stars in a row': [64_000, (n) => memo('*'.repeat(n))],
  'stars around letters': [1900, (n) => memo('*a**'.repeat(n / 2))],
  underscores: [1900, (n) => memo('_a '.repeat(n))],
  tildes: [400_000, (n) => memo('~~a '.repeat(n / 4))],
  'tildes in words': [400_000, (n) => memo('~~'.repeat(n / 40).replace(/(.{40})/g, '$1 '))],
  accents: [64_000, (n) => memo('` '.repeat(n / 2))],
  'accents of all lengths': [19, (n) => memo(lines(400, (i) => `\`${'`'.repeat(i % n)} a`))],
  'open brackets': [1900, (n) => memo('[ '.repeat(n))],
  'open brackets over paragraphs': [4800, (n) => memo(blocks(n / 2, () => '[[[[[[ a'))],
  'close brackets': [400_000, (n) => memo('] '.repeat(n / 2))],
  'round brackets': [400_000, (n) => memo('( '.repeat(n / 2))],
  'bracket pairs': [1900, (n) => memo('[a] '.repeat(n))],
  'pictures that are none': [1900, (n) => memo('![ '.repeat(n))],
  'inline notes': [1900, (n) => memo('^[ '.repeat(n))],
  'half links': [1900, (n) => memo('[a]( '.repeat(n))],
  'smaller-than signs': [400_000, (n) => memo('< '.repeat(n / 2))],
  'half tags': [400_000, (n) => memo('<a '.repeat(n / 3))],
  'half comments': [400_000, (n) => memo('<!-- '.repeat(n / 5))],
  'half comments in lines': [4800, (n) => memo(lines(n, () => 'a <!-- b'))],
  comments: [2400, (n) => memo(blocks(n, (i) => `<!-- ${word(i)} -->`))],
  'comments in text': [2400, (n) => memo(blocks(n, (i) => `Woord <!-- ${word(i)} --> ${word(i)}.`))],
  'allow comments': [
    1600,
    (n) =>
      memo(
        blocks(
          n,
          (i) => `<!-- toestaan text/placeholder: reden ${word(i)} -->\nDe naam is [naam ${word(i)}].`,
        ),
      ),
  ],
  'allow comments for nothing': [
    2000,
    (n) => memo(blocks(n, (i) => `<!-- toestaan text/placeholder: reden ${word(i)} -->\n${sentence(i)}`)),
  ],
  'a long comment': [400_000, (n) => memo(`<!-- ${'- '.repeat(n / 2)}-->`)],
  values: [2400, (n) => memo(blocks(n, () => 'Het is {{title}}.'))],
  'values in one paragraph': [4800, (n) => memo(times(n, () => '{{title}}').join(' '))],
  'values that are unknown': [2400, (n) => memo(blocks(n, (i) => `Het is {{${word(i)}}}.`))],
  'half values': [400_000, (n) => memo('{{ '.repeat(n / 3))],
  'closed values': [400_000, (n) => memo('}} '.repeat(n / 3))],
  'braces in a value': [400_000, (n) => memo('{{ a '.repeat(n / 8) + '}} '.repeat(n / 8))],
  entities: [60_000, (n) => memo(lines(n / 60, () => '&amp; '.repeat(60)))],
  'entities of others': [60_000, (n) => memo(lines(n / 60, () => '&xyz; '.repeat(60)))],
  escapes: [60_000, (n) => memo(lines(n / 60, () => '\\* '.repeat(60)))],
  backslashes: [400_000, (n) => memo('\\ '.repeat(n / 2))],
  quotation: [4800, (n) => memo(times(n, (i) => `“${word(i)}” '${word(i)}' "a"`).join(' '))],
  'open quotation': [4800, (n) => memo(times(n, (i) => `“${word(i)} "a`).join(' '))],
  apostrophes: [4800, (n) => memo(times(n, (i) => `'${word(i)}`).join(' '))],
  digits: [4800, (n) => memo(times(n, (i) => `${i}.${i}`).join(' '))],
  'digits without end': [400_000, (n) => memo(times(n / 2000, () => '1'.repeat(1990)).join(' '))],
  'digits with points': [400_000, (n) => memo(times(n / 2000, () => '1.'.repeat(990)).join(' '))],
  amounts: [2400, (n) => memo(blocks(n, (i) => `Het kost € ${i + 1000} voor ${word(i)}.`))],
  'amounts in one paragraph': [
    1600,
    (n) => memo(times(n, (i) => `€ ${i + 1000},50 voor ${word(i)}`).join(', ')),
  ],
  sums: [1600, (n) => memo(`${times(n, (i) => `€ ${i + 1}`).join(' + ')} = € 5`)],
  products: [1600, (n) => memo(blocks(n, (i) => `Dat is ${i + 2} x € 100 = € ${i * 100}.`))],
  'sum of a table': [
    4000,
    (n) =>
      memo(
        `| Post | Bedrag |\n| --- | --- |\n${lines(n, (i) => `| ${word(i)} | € ${i + 1} |`)}\n| Totaal | € 5 |`,
      ),
  ],
  shares: [1600, (n) => memo(blocks(n, (i) => `Van de 100 scholen doen er ${i} mee, dat is ${i} %.`))],
  dates: [2400, (n) => memo(blocks(n, (i) => `Op ${(i % 28) + 1} mei 2026 begint ${word(i)}.`))],
  'dates in one paragraph': [
    1600,
    (n) => memo(times(n, (i) => `${(i % 28) + 1} mei ${2000 + (i % 40)}`).join(' tot ')),
  ],
  periods: [
    1600,
    (n) => memo(blocks(n, (i) => `In ${2000 + (i % 40)}-${2001 + (i % 40)} begint ${word(i)}.`)),
  ],
  abbreviations: [2400, (n) => memo(blocks(n, (i) => `De ${word(i).toUpperCase()} helpt.`))],
  'abbreviations in one paragraph': [4800, (n) => memo(times(n, (i) => word(i).toUpperCase()).join(' '))],
  'explained abbreviations': [
    2400,
    (n) => memo(blocks(n, (i) => `Het Bureau ${word(i)} (B${word(i).toUpperCase().slice(0, 3)}) helpt.`)),
  ],
  'capital names': [
    4800,
    (n) =>
      memo(
        blocks(n / 2, (i) => `Stichting ${word(i)[0].toUpperCase()}${word(i).slice(1)} Welzijn helpt hier.`),
      ),
  ],
  'near names': [2400, (n) => memo(blocks(n, (i) => `Stichting Kansrijk${word(i)} Welzijn helpt hier.`))],
  'capital words in a row': [
    4800,
    (n) => memo(times(n, (i) => word(i)[0].toUpperCase() + word(i).slice(1)).join(' ')),
  ],
  'same paragraphs': [
    2400,
    (n) =>
      memo(
        blocks(
          n,
          () => 'De school helpt kinderen in de wijk met lezen, schrijven en rekenen, elke dag weer.',
        ),
      ),
  ],
  'nearly same paragraphs': [
    1600,
    (n) =>
      memo(
        blocks(
          n,
          (i) =>
            `De school helpt kinderen in wijk ${word(i)} met lezen, schrijven en rekenen, elke dag weer na schooltijd tot vijf uur.`,
        ),
      ),
  ],
  'opposite sentences': [
    2400,
    (n) => memo(blocks(n, (i) => `De school ${word(i)} mag ${i % 2 ? 'wel' : 'niet'} meedoen.`)),
  ],
  'doubled words': [4800, (n) => memo(times(n, () => 'de').join(' '))],
  'long sentences': [4800, (n) => memo(times(n, word).join(', '))],
  'short sentences': [4800, (n) => memo(times(n, (i) => `${word(i)}.`).join(' '))],
  hyphens: [400_000, (n) => memo(times(n / 2000, () => 'a-'.repeat(990)).join(' '))],
  dashes: [4800, (n) => memo(times(n, (i) => `${word(i)} -`).join(' '))],
  slashes: [400_000, (n) => memo(times(n / 2000, () => 'a/'.repeat(990)).join(' '))],
  dots: [400_000, (n) => memo('. '.repeat(n / 2))],
  'dots in a row': [400_000, (n) => memo(times(n / 2000, () => '.'.repeat(1990)).join(' '))],
  commas: [400_000, (n) => memo(', '.repeat(n / 2))],
  addresses: [2400, (n) => memo(blocks(n, (i) => `Mail ${word(i)}@voorbeeld.example.`))],
  'addresses without end': [400_000, (n) => memo(times(n / 2000, () => 'a@'.repeat(990)).join(' '))],
  'addresses with dots': [400_000, (n) => memo(times(n / 2000, () => 'a.'.repeat(990)).join(' '))],
  'numbers to call': [2400, (n) => memo(blocks(n, (i) => `Bel 06-${10_000_000 + i}.`))],
  'bank numbers': [400_000, (n) => memo(times(n / 2000, () => 'NL91'.repeat(490)).join(' '))],
  'web addresses': [2400, (n) => memo(blocks(n, (i) => `Zie https://www.voorbeeld.example/${word(i)}.`))],
  'web addresses without end': [400_000, (n) => memo(times(n / 2000, () => 'www.'.repeat(490)).join(' '))],
  'fill-in lines': [400_000, (n) => memo(times(n / 2000, () => '_'.repeat(1990)).join(' '))],
  choices: [400_000, (n) => memo('ja/nee '.repeat(n / 7))],
  'long words': [9_950, (n) => memo(times(n / 2000, (i) => 'abcdefghijklm'[i % 13].repeat(1990)).join(' '))],
  'long words in paragraphs': [
    9_950,
    (n) => memo(blocks(n / 2000, (i) => word(i).repeat(1990 / word(i).length))),
  ],
  'words of vowels': [400_000, (n) => memo(times(n / 2000, () => 'ae'.repeat(990)).join(' '))],
  'combining marks': [400_000, (n) => memo(times(n / 2000, () => `e${'\u0301'.repeat(1980)}`).join(' '))],
  'one accent a word': [60_000, (n) => memo(lines(n / 600, () => 'e\u0301e\u0301n '.repeat(100)))],
  'wide characters': [60_000, (n) => memo(lines(n / 600, () => '中文 '.repeat(200)))],
  emoji: [60_000, (n) => memo(lines(n / 600, () => '😀 '.repeat(200)))],
  'zero-width characters': [60_000, (n) => memo(lines(n / 600, () => 'a\u200bb '.repeat(150)))],
  'soft hyphens': [60_000, (n) => memo(lines(n / 600, () => 'aan\u00adtal '.repeat(90)))],
  'fixed spaces': [60_000, (n) => memo(lines(n / 600, () => 'a\u00a0b\u00a0'.repeat(150)))],
  'spaces in a line': [400_000, (n) => memo(`a${' '.repeat(n)}b`)],
  'spaces at the end of lines': [400_000, (n) => memo(lines(n / 1000, () => `a${' '.repeat(1000)}`))],
  'spaces in a heading': [400_000, (n) => memo(`## a${' '.repeat(n)}b`)],
  'strange spaces in a heading': [60_000, (n) => memo(`## a ${'\u00a0'.repeat(n)}b`)],
  'line separators': [60_000, (n) => memo(`## ${' '.repeat(n)}\u2028x`)],
  'tabs in a line': [400_000, (n) => memo(`a${'\t'.repeat(n)}b`)],
  'tabs between words': [400_000, (n) => memo(lines(n / 2000, () => 'ab\t'.repeat(600)))],
  'blank lines': [400_000, (n) => memo(`a${'\n'.repeat(n)}b`)],
  'blank lines with spaces': [400_000, (n) => memo(`a\n${'  \n'.repeat(n / 3)}b`)],
  'hash signs': [400_000, (n) => memo('# '.repeat(n / 2))],
  'hash signs at the end': [400_000, (n) => memo(`## a ${'#'.repeat(n)}`)],
  'equal signs': [400_000, (n) => memo(`a\n${'='.repeat(n)}`)],
  colons: [400_000, (n) => memo(':'.repeat(n))],
  'blocks that open': [20, (n) => memo(lines(n, () => ':::note\n'))],
  boxes: [1200, (n) => memo(blocks(n, (i) => `:::note\n${sentence(i)}\n:::`))],
  'blocks with attributes': [20_000, (n) => memo(`:::note{${'a=b '.repeat(n / 4)}}\na\n:::`)],
  'blocks with half attributes': [20_000, (n) => memo(`:::note{${'a="'.repeat(n / 3)}\na\n:::`)],
  'blocks with labels': [1900, (n) => memo(`:::note[${'['.repeat(n)}\na\n:::`)],
  sections: [1200, (n) => memo(blocks(n, (i) => `::section{from="#deel-${word(i)}"}`))],
  'code spans': [2400, (n) => memo(blocks(n, (i) => `De sleutel \`${word(i)}\` is er.`))],
  'code lines': [4800, (n) => memo(`\`\`\`\n${lines(n, (i) => `regel ${word(i)}`)}\n\`\`\``)],
  'code blocks': [1200, (n) => memo(blocks(n, (i) => `\`\`\`\nregel ${word(i)}\n\`\`\``))],
  'open code blocks': [4800, (n) => memo(lines(n, (i) => (i % 2 ? '```x' : '~~~y')))],
  html: [2400, (n) => memo(blocks(n, (i) => `<b>${word(i)}</b>`))],
  'html blocks': [2400, (n) => memo(blocks(n, () => '<div>'))],
  placeholders: [2400, (n) => memo(blocks(n, (i) => `Dit is [naam ${word(i)}] in XXX.`))],
  'placeholders in a line': [1900, (n) => memo('[naam] '.repeat(n))],
  'mistakes of many kinds': [
    2400,
    (n) => memo(blocks(n, (i) => `de de ${word(i)} , heeft [naam]  en  zie [x](#weg) €5,- {{weg}}`)),
  ],
  images: [
    400,
    (n) => ({ ...memo(blocks(n, (i) => `![De wijk ${word(i)}](beeld.png)`)), 'beeld.png': pixel }),
  ],
  'images that are not there': [2000, (n) => memo(blocks(n, (i) => `![De wijk ${word(i)}](${word(i)}.png)`))],
  'other images': [
    400,
    (n) => ({
      ...memo(blocks(n, (i) => `![De wijk ${word(i)}](${word(i)}.png)`)),
      ...Object.fromEntries(times(n, (i) => [`${word(i)}.png`, pixel])),
    }),
  ],
  title: [
    60_000,
    (n) => ({ 'notitie.md': `---\nkind: memo\ntitle: ${'woord '.repeat(n / 6)}\n---\n\n# Kop\n\ntekst\n` }),
  ],
  'title without spaces': [
    60_000,
    (n) => ({ 'notitie.md': `---\nkind: memo\ntitle: ${'w'.repeat(n)}\n---\n\n# Kop\n\ntekst\n` }),
  ],
  'long value': [240_000, (n) => memo('tekst', `meeting: ${'woord '.repeat(n / 6)}\n`)],
  'long quoted value': [240_000, (n) => memo('tekst', `meeting: "${'\\" '.repeat(n / 3)}"\n`)],
  'value over lines': [240_000, (n) => memo('tekst', `meeting: >\n${lines(n / 10, () => '  woord w')}\n`)],
  'open brackets in data': [240_000, (n) => memo('tekst', `terms: ${'['.repeat(n)}\n`)],
  'open braces in data': [240_000, (n) => memo('tekst', `terms: ${'{'.repeat(n)}\n`)],
  'open keys in data': [240_000, (n) => memo('tekst', `terms: ${'{a: '.repeat(n / 4)}\n`)],
  'closed brackets in data': [240_000, (n) => memo('tekst', `terms: ${']'.repeat(n)}\n`)],
  'bracket pairs in data': [240_000, (n) => memo('tekst', `terms: ${'[]'.repeat(n / 2)}\n`)],
  'lists in data': [240_000, (n) => memo('tekst', `terms: [${'a, '.repeat(n / 3)}]\n`)],
  'dashes in data': [240_000, (n) => memo('tekst', `terms: ${'- '.repeat(n / 2)}\n`)],
  'quotes in data': [240_000, (n) => memo('tekst', `terms: ${'"'.repeat(n)}\n`)],
  'single quotes in data': [240_000, (n) => memo('tekst', `terms: ${"'a ".repeat(n / 3)}\n`)],
  'marks in data': [240_000, (n) => memo('tekst', `terms: ${'&a '.repeat(n / 3)}\n`)],
  'stars in data': [240_000, (n) => memo('tekst', `terms: ${'*a '.repeat(n / 3)}\n`)],
  'tags in data': [240_000, (n) => memo('tekst', `terms: ${'!a '.repeat(n / 3)}\n`)],
  'hash signs in data': [240_000, (n) => memo('tekst', `meeting: a${' #'.repeat(n / 2)}\n`)],
  'colons in data': [240_000, (n) => memo('tekst', `terms: ${'a: '.repeat(n / 3)}\n`)],
  'question marks in data': [240_000, (n) => memo('tekst', `terms: ${'? '.repeat(n / 2)}\n`)],
  'pipes in data': [240_000, (n) => memo('tekst', `terms: ${'|\n'.repeat(n / 2)}\n`)],
  'tabs in data': [
    240_000,
    (n) =>
      memo(
        'tekst',
        lines(n / 4, () => '\ta:'),
      ),
  ],
  'blank lines in data': [240_000, (n) => memo('tekst', '\n'.repeat(n))],
  'comments in data': [240_000, (n) => memo('tekst', '# a\n'.repeat(n / 4))],
  'spaces in data': [240_000, (n) => memo('tekst', `meeting: a${' '.repeat(n)}b\n`)],
  'spaces before a colon': [240_000, (n) => memo('tekst', `meeting${' '.repeat(n)}: b\n`)],
  'indented data': [
    20_000,
    (n) =>
      memo(
        'tekst',
        lines(Math.sqrt(n) / 2, (i) => `${' '.repeat(i)}a:`),
      ),
  ],
  'words in data': [
    240_000,
    (n) =>
      memo(
        'tekst',
        lines(n / 10, (i) => word(i)),
      ),
  ],
  'unknown keys': [4800, (n) => memo('tekst', `${lines(n / 2, (i) => `${word(i)}: x`)}\n`)],
  'same keys': [4800, (n) => memo('tekst', `${lines(n / 2, () => 'meeting: x')}\n`)],
  terms: [
    2000,
    (n) => memo('De tekst.', `terms:\n${lines(n, (i) => `  ${word(i).toUpperCase()}: ${word(i)}`)}\n`),
  ],
  'terms and text': [
    1600,
    (n) =>
      memo(
        blocks(n, (i) => `De ${word(i).toUpperCase()} helpt.`),
        `terms:\n${lines(n, (i) => `  ${word(i).toUpperCase()}: ${word(i)}`)}\n`,
      ),
  ],
  'allowed in data': [
    1200,
    (n) =>
      memo(
        blocks(n, (i) => `De naam is [naam ${word(i)}].`),
        `allow:\n${lines(n, (i) => `  - rule: text/placeholder\n    reason: reden ${word(i)}\n    value: "[naam ${word(i)}]"`)}\n`,
      ),
  ],
  partners: [
    1200,
    (n) =>
      dossier({
        partners: `${lines(n, (i) => `  ${word(i)}:\n    name: Stichting ${word(i)}\n    type: welfare`)}\n`,
      }),
  ],
  'partners and text': [
    800,
    (n) =>
      dossier(
        {
          partners: `${lines(n, (i) => `  ${word(i)}:\n    name: Stichting ${word(i)}\n    type: welfare`)}\n`,
        },
        blocks(n, (i) => `De Stichting ${word(i)} helpt, net als Stichtng ${word(i)}.`),
      ),
  ],
  signatories: [
    900,
    (n) =>
      dossier({
        signatories: `${lines(n, (i) => `  - partner: stad\n    name: Anne ${word(i)}\n    role: Wethouder`)}\n`,
      }),
  ],
  'signatories of partners': [
    600,
    (n) =>
      dossier({
        partners: `${lines(n, (i) => `  ${word(i)}:\n    name: Stichting ${word(i)}\n    type: welfare`)}\n`,
        signatories: `${lines(n, (i) => `  - partner: ${word(i)}\n    name: Anne ${word(i)}\n    role: Directeur`)}\n`,
      }),
  ],
  budget: [
    1200,
    (n) =>
      dossier({
        rest: `scheme: gka-2021\nbudget:\n${lines(n, (i) => `  - cost: loonkosten\n    item: Coach ${word(i)}\n    amount: ${i + 1} uur x € 85,-`)}\nfunding:\n  - source: gka\n    amount: rest\n`,
      }),
  ],
  funding: [
    1200,
    (n) =>
      dossier({
        rest: `scheme: gka-2021\nbudget:\n  - cost: loonkosten\n    item: Coach\n    amount: € 5.000.000\nfunding:\n${lines(n, (i) => `  - id: f${word(i)}\n    source: gka\n    amount: € ${i + 1}`)}\n`,
      }),
  ],
  'a long amount': [
    240_000,
    (n) =>
      dossier({
        rest: `scheme: gka-2021\nbudget:\n  - cost: loonkosten\n    item: Coach\n    amount: ${times(n / 8, () => '1 x € 5').join(' + ')}\nfunding:\n  - source: gka\n    amount: rest\n`,
      }),
  ],
  interventions: [100, agenda],
  annexes: [
    100,
    (n) => ({
      'akkoord.md': agreement(
        { rest: `annexes:\n${lines(n, (i) => `  - ${word(i)}.md`)}\n` },
        blocks(n, (i) => `Zie [de bijlage](${word(i)}.md).`),
      ),
      ...Object.fromEntries(
        times(n, (i) => [
          `${word(i)}.md`,
          `---\nkind: implementation-agenda\ntitle: Bijlage ${word(i)}\nstatus: draft\ndate: 1 mei 2026\n---\n\n# Kop\n\n${sentence(i)}\n`,
        ]),
      ),
    }),
  ],
  'files in a folder': [
    400,
    (n) =>
      Object.fromEntries(
        times(n, (i) => [
          `${word(i)}.md`,
          `---\nkind: memo\ntitle: Memo ${word(i)}\n---\n\n# Kop\n\n${sentence(i)}\n`,
        ]),
      ),
  ],
  'files that name each other': [
    100,
    (n) =>
      Object.fromEntries(
        times(n, (i) => [
          `${word(i)}.md`,
          `---\nkind: memo\ntitle: Memo ${word(i)}\n---\n\n# Kop\n\n${blocks(n, (j) => `Zie [kop](${word(j)}.md#kop).`)}\n`,
        ]),
      ),
  ],
  dossiers: [
    100,
    (n) => Object.fromEntries(times(n, (i) => [`${word(i)}/notitie.md`, memo(sentence(i))['notitie.md']])),
  ],
  'quotes within quotes': [2400, (n) => memo(blocks(n, (i) => `${'> '.repeat(1 + (i % 6))}Zin ${word(i)}.`))],
  'lazy quotes': [2400, (n) => memo(blocks(n / 2, (i) => `> Zin ${word(i)}\nen verder.`))],
  'quote of items': [4000, (n) => memo(lines(n, (i) => `> - punt ${word(i)}`))],
  'announcing paragraphs': [2400, (n) => memo(blocks(n, (i) => `Dit is ${word(i)}:`))],
  'bold lines': [2400, (n) => memo(blocks(n, (i) => `**Vet ${word(i)}**`))],
  'a large box': [2400, (n) => memo(`:::note\n${blocks(n, (i) => `Zin ${word(i)}.`)}\n:::`)],
  'boxes of a word': [1000, (n) => memo(blocks(n, (i) => `:::note\nZin ${word(i)}.\n:::`))],
  'a large quote with source': [
    1500,
    (n) => memo(`:::quote{source=wij}\n${blocks(n, (i) => `Zin ${word(i)}.`)}\n:::`),
  ],
  fields: [2000, (n) => memo(`:::fields\n${lines(n, (i) => `- **Veld ${word(i)}**: ${word(i * 3)}`)}\n:::`)],
  'columns side by side': [
    400,
    (n) => memo(blocks(n, (i) => `::::columns\n:::column\nA ${word(i)}\n:::\n:::column\nB\n:::\n::::`)),
  ],
  'notes in cells': [
    1200,
    (n) =>
      memo(
        `| a | b |\n| --- | --- |\n${lines(n, (i) => `| ${word(i)}[^n${i}] | x |`)}\n\n${blocks(n, (i) => `[^n${i}]: Noot ${word(i)}.`)}`,
      ),
  ],
  'long headers of tables': [
    100,
    (n) =>
      memo(
        blocks(
          n,
          (i) =>
            `| ${times(6, (j) => times(15, (k) => word(i + j * k)).join(' ')).join(' | ')} |\n|${' --- |'.repeat(6)}\n|${' x |'.repeat(6)}\n\nTekst.`,
        ),
      ),
  ],
  'soft Dutch words': [
    1500,
    (n) =>
      memo(
        blocks(
          n,
          (i) =>
            `Het onderwijsachterstandenbeleidsprogrammacoördinatieoverleg${word(i)} en de kinderopvangtoeslagherbeoordelingscommissie komen bijeen.`,
        ),
      ),
  ],
  'equal values': [
    1500,
    (n) =>
      memo('tekst', `terms:\n${lines(n, (i) => `  ${word(i).toUpperCase()}: steeds dezelfde uitleg`)}\n`),
  ],
  anchors: [
    2000,
    (n) =>
      memo(
        'tekst',
        `terms:\n${lines(n, (i) => `  ${word(i)}: ${i ? `[*a${i - 1}, *a${i - 1}]` : 'x'} &a${i}`)}\n`,
      ),
  ],
  aliases: [1600, (n) => memo('tekst', `terms:\n  a: &a x\n${lines(n, (i) => `  ${word(i)}: *a`)}\n`)],
  'prose 400k of findings': [
    2000,
    (n) =>
      memo(blocks(n, (i) => `de de ${word(i)} ,heeft “x' en  *y en [z](#weg ) t.b.v. 1.000 , 00 euro...`)),
  ],
  tabs: [2000, (n) => memo(lines(n, (i) => `${word(i)}\t${word(i * 3)}\t${i}`))],
  'long lines': [40, (n) => memo(blocks(n, (i) => times(1000, (j) => word(i * 1000 + j)).join(' ')))],
  'definitions of one name': [2000, (n) => memo(`[a]\n\n${blocks(n, (i) => `[a]: https://x.example/${i}`)}`)],
  'notes with paragraphs': [
    800,
    (n) =>
      memo(blocks(n, (i) => `Zin ${word(i)}.[^n${i}]\n\n[^n${i}]: Noot.\n\n    Tweede alinea ${word(i)}.`)),
  ],
  'notes in boxes': [
    1000,
    (n) => memo(blocks(n, (i) => `:::note\nZin ${word(i)}.[^n${i}]\n\n[^n${i}]: Noot.\n:::`)),
  ],
  callouts: [1500, (n) => memo(blocks(n, (i) => `> [!NOTE]\n> Zin ${word(i)}.`))],
  admonitions: [1500, (n) => memo(blocks(n, (i) => `!!! note\n    Zin ${word(i)}.`))],
  'html that dresses': [2400, (n) => memo(blocks(n, (i) => `<span>${word(i)}</span> en <u>x</u>`))],
  'layout tags': [1000, (n) => memo(blocks(n, (i) => `<aside>\n\nZin ${word(i)}.\n\n</aside>`))],
  'open layout tags': [2400, (n) => memo(blocks(n, (i) => `<aside>\nZin ${word(i)}.`))],
  'conflict markers': [
    600,
    (n) => memo(blocks(n, (i) => `<<<<<<< HEAD\nZin ${word(i)}.\n=======\nAnders.\n>>>>>>> tak`)),
  ],
  'sections within': [
    30,
    (n) =>
      memo(
        `${blocks(n, (i) => `## Deel ${i}\n\n::section{of=notitie.md#deel-${i + 1}}\n\n::section{of=notitie.md#deel-${i + 1}}`)}\n\n## Deel ${n}\n\nTekst.`,
      ),
  ],
  'sections all of one': [
    2000,
    (n) =>
      memo(
        `## Deel\n\n${blocks(30, (i) => `Zin ${word(i)}.`)}\n\n## Rest\n\n${blocks(n, () => '::section{of=notitie.md#deel}')}`,
      ),
  ],
  'allow in data for nothing': [
    800,
    (n) =>
      memo(
        'tekst',
        `allow:\n${lines(n, (i) => `  - rule: text/placeholder\n    reason: reden\n    value: "[${word(i)}]"`)}\n`,
      ),
  ],
  'typed numbers': [1500, (n) => memo(blocks(n, (i) => `## ${i + 1}. Deel ${word(i)}`))],
  // At the limits of a document: 8,000 parts, 60,000 words.
  'most words': [
    58_000,
    (n) => memo(blocks(n / 2900, (p) => times(2900, (i) => word((i * 7 + p) % 900)).join(' '))),
  ],
  'most parts in paragraphs': [3900, (n) => memo(blocks(n, (i) => `x ${word(i)}`))],
  'most parts in headings': [3900, (n) => memo(blocks(n, (i) => `## Deel ${word(i)}`))],
  'most parts in cells': [
    3700,
    (n) =>
      memo(
        `${'|k'.repeat(60)}|\n${'|-'.repeat(60)}|\n${lines(n / 60, (i) => `${`|${word(i)}`.repeat(60)}|`)}`,
      ),
  ],
  'most notes': [
    1300,
    (n) => memo(blocks(n, (i) => `Zin ${word(i)}.[^n${i}]\n\n[^n${i}]: Noot ${word(i)}.`)),
  ],
  'most pages': [700, (n) => memo(blocks(n, (i) => `a ${word(i)}\n\n::pagebreak`))],
  'one long value in many places': [
    4000,
    (n) => ({
      'notitie.md': `---\nkind: memo\ntitle: ${'woord '.repeat(800)}\nstatus: draft\n---\n\n# Kop\n\n${blocks(n / 400, () => times(400, () => '{{title}}').join(' '))}\n`,
    }),
  ],
};
