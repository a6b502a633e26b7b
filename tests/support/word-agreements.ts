/** Agreements as people format them in Word, by hand: with the truth of what is a heading and what an item. */
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';

const headingWays = [
  ...(['style', 'bold', 'number', 'article', 'capitals'] as const),
  ...(['underlined', 'roman', 'bare number', 'chapter', 'letter'] as const),
];
type HeadingBy = (typeof headingWays)[number];
const itemWays = ['list', 'bullet', 'dash', 'number', 'letter', 'bracket', 'long dash'] as const;
type ItemsBy = (typeof itemWays)[number];
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** A block as its author meant it. */
export type Meant =
  | { readonly is: 'heading'; readonly text: string; readonly by: HeadingBy }
  | { readonly is: 'text'; readonly text: string }
  | {
      readonly is: 'items';
      readonly texts: readonly string[];
      readonly by: ItemsBy;
    }
  | { readonly is: 'table'; readonly rows: readonly (readonly string[])[] };

const subjects = [
  'Aanleiding',
  'Ambitie',
  'Doelen voor de jeugd',
  'Rol van de partners',
  'Kosten',
  'Overleg',
  'Looptijd',
  'Communicatie',
  'Monitoring en bijstelling',
];
const sentences = [
  'Gemeente Heidewoude en Stichting Brede Basis willen dat elk kind mee kan doen.',
  'De scholen openen twee middagen per week hun deuren voor hulp bij huiswerk.',
  'Wij spreken elkaar vier keer per jaar, en vaker als dat nodig is.',
  'In 2025 deden 140 kinderen mee; dat worden er 180 in 2027.',
  'De kosten zijn € 49.980, waarvan de gemeente de helft betaalt.',
  'Ouders merken dat er één plek is waar zij terechtkunnen.',
];
const points = [
  'hulp bij huiswerk',
  'sport na school',
  'een vaste contactpersoon',
  'taal op de werkvloer',
  'een zomerschool',
];

/** Returns the blocks of agreement `number`, from 0: its ways of formatting differ from those of its neighbours. */
export function meantAgreement(number: number): readonly Meant[] {
  const pick = <T>(from: readonly T[], index: number): T => from[index % from.length] as T;
  const headingBy = pick(headingWays, number);
  const itemsBy = pick(itemWays, number + Math.floor(number / 4));
  return subjects.slice(0, 5 + (number % 4)).flatMap((subject, index): Meant[] => {
    const title = {
      number: `${index + 1}. ${subject}`,
      article: `Artikel ${index + 1} ${subject}`,
      style: subject,
      bold: subject,
      capitals: subject.toUpperCase(),
      underlined: subject,
      roman: `${romans[index]}. ${subject}`,
      'bare number': `${index + 1} ${subject}`,
      chapter: `Hoofdstuk ${index + 1} ${subject}`,
      letter: `${String.fromCharCode(65 + index)}. ${subject}`,
    }[headingBy];
    const text = (at: number): Meant => ({
      is: 'text',
      text: `${pick(sentences, at)} ${pick(sentences, at + 2)}`,
    });
    return [
      { is: 'heading', text: title, by: headingBy },
      text(index + number),
      ...(index % 2 === 0
        ? [{ is: 'items', texts: [0, 1, 2].map((at) => pick(points, at + index)), by: itemsBy } as const]
        : []),
      ...(index === 3
        ? [
            {
              is: 'table',
              rows: [
                ['Post', 'Bedrag'],
                ['Coach', '€ 34.000'],
                ['Zaal', '€ 1.500'],
              ],
            } as const,
          ]
        : []),
      text(index + number + 1),
    ];
  });
}

/** The mark that its author typed before an item. */
const marks: Readonly<Record<Exclude<ItemsBy, 'list'>, (index: number) => string>> = {
  bullet: () => '•\t',
  dash: () => '- ',
  number: (index) => `${index + 1}. `,
  letter: (index) => `${String.fromCharCode(97 + index)}. `,
  bracket: (index) => `${index + 1}) `,
  'long dash': () => '– ',
};

/** Headings with a word or letters of their own are plain text, others are bold. */
const plain: readonly HeadingBy[] = ['article', 'chapter', 'capitals', 'roman', 'letter', 'underlined'];

function marked(by: HeadingBy, text: string): string {
  if (by === 'underlined') return `<u>${text}</u>`;
  return plain.includes(by) ? text : `<b>${text}</b>`;
}

/** Returns an agreement as HTML, which LibreOffice makes a Word file of. */
export function agreementHtml(blocks: readonly Meant[]): string {
  const html = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\t/g, '&#9;');
  const printed = blocks.map((block): string => {
    if (block.is === 'heading')
      return block.by === 'style'
        ? `<h1>${html(block.text)}</h1>`
        : `<p>${marked(block.by, html(block.text))}</p>`;
    if (block.is === 'text') return `<p>${html(block.text)}</p>`;
    if (block.is === 'table')
      return `<table border="1">${block.rows.map((row) => `<tr>${row.map((cell) => `<td><p>${html(cell)}</p></td>`).join('')}</tr>`).join('')}</table>`;
    const { by, texts } = block;
    if (by === 'list') return `<ul>${texts.map((text) => `<li><p>${html(text)}</p></li>`).join('')}</ul>`;
    return texts
      .map((text, index) => `<p style="white-space: pre-wrap">${html(marks[by](index) + text)}</p>`)
      .join('');
  });
  return `<html><head><meta charset="utf-8"></head><body>${printed.join('\n')}</body></html>`;
}

/** Returns an agreement as a Word file that the library docx makes. */
export async function agreementDocx(blocks: readonly Meant[]): Promise<Uint8Array> {
  const line = (text: string, bold = false, underlined = false): Paragraph =>
    new Paragraph({ children: [new TextRun({ text, bold, ...(underlined && { underline: {} }) })] });
  const children = blocks.flatMap((block): (Paragraph | Table)[] => {
    if (block.is === 'heading')
      return [
        block.by === 'style'
          ? new Paragraph({ text: block.text, heading: 'Heading1' })
          : line(block.text, !plain.includes(block.by), block.by === 'underlined'),
      ];
    if (block.is === 'text') return [line(block.text)];
    if (block.is === 'table')
      return [
        new Table({
          rows: block.rows.map(
            (row) => new TableRow({ children: row.map((cell) => new TableCell({ children: [line(cell)] })) }),
          ),
        }),
      ];
    const { by, texts } = block;
    return texts.map((text, index) =>
      by === 'list' ? new Paragraph({ text, bullet: { level: 0 } }) : line(marks[by](index) + text),
    );
  });
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}
