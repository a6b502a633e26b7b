import { describe, expect, test } from 'vitest';
import { directiveNames, namesInWords } from '../../src/parse/directive-names.ts';
import { type DirectiveName, directives } from '../../src/parse/directives.ts';
import { parsed } from './parsed.ts';

/** Each directive as one writes it, and the node that it becomes. */
const good = {
  annex: ['::annex', 'annexSlot'],
  body: ['::body{section=doelgroep}', 'bodySlot section="doelgroep"'],
  budget: ['::budget{of=k4k}', 'budgetSlot of="k4k"'],
  column: ['::::columns\n:::column\nx\n:::\n::::', 'columns\n  column\n    paragraph\n      text value="x"'],
  columns: ['::::columns\n:::column\nx\n:::\n::::', 'columns\n  column\n    paragraph\n      text value="x"'],
  cover: [':::cover\nx\n:::', 'cover\n  paragraph\n    text value="x"'],
  fields: [
    ':::fields\n- **Contact** Jan *de* Vries\n- **Datum**\n:::',
    'fieldTable\n  fieldRow label="Contact" kind="text"\n    text value="Jan "\n    emphasis\n      text value="de"\n    text value=" Vries"\n  fieldRow label="Datum" kind="line"',
  ],
  interventions: ['::interventions', 'interventionsSlot'],
  note: [':::note\nx\n:::', 'callout\n  paragraph\n    text value="x"'],
  notes: ['::notes', 'footnotesSlot'],
  pagebreak: ['::pagebreak', 'pageBreak'],
  partners: ['::partners', 'partnersSlot'],
  quote: [
    ':::quote{source="Piet & co" lang=fy}\nx\n:::',
    'quote language="fy" source=[{"type":"text","value":"Piet & co"}]\n  paragraph\n    text value="x"',
  ],
  section: ['::section{of=akkoord.md#doel part=list}', 'sectionSlot of="akkoord.md#doel" part="list"'],
  signatures: ['::signatures{of=authority}', 'signaturesSlot of="authority"'],
  toc: ['::toc', 'tocSlot'],
  college: ['::college', 'collegeSlot'],
  funding: ['::funding', 'fundingSlot'],
  letterhead: ['::letterhead', 'letterheadSlot'],
  wordmark: ['::wordmark', 'wordmarkSlot'],
} satisfies Record<DirectiveName, [string, string]>;

describe.each(directiveNames('template'))('%s', (name) => {
  test('in a template', () => {
    const { outline, findings } = parsed(good[name][0], 'template');
    expect(findings).toEqual([]);
    expect(outline).toBe(good[name][1]);
  });

  test('in a body: there if the table says so', () => {
    const spec = directives[name];
    const text = good[name][0].replace('{of=k4k}', '');
    const rules = parsed(text).diagnostics.map(({ rule }) => rule);
    expect(rules).toEqual('templateOnly' in spec ? ['directive/template-only'] : []);
  });
});

test('what is left out has its own meaning', () => {
  const { outline, findings } = parsed(
    '::body\n\n::signatures\n\n::section{of=a.md#b}\n\n::budget',
    'template',
  );
  expect(findings).toEqual([]);
  expect(outline).toBe('bodySlot\nsignaturesSlot of="all"\nsectionSlot of="a.md#b" part="whole"\nbudgetSlot');
});

test('Dutch is the language of a quote when none is named, and when Dutch is', () => {
  expect(parsed(':::quote{lang=nl-NL}\nx\n:::').outline).toBe('quote\n  paragraph\n    text value="x"');
});

/** What can be in a text; which these are is asked of the table. */
const known = namesInWords('body');

const bad: [markdown: string, mode: 'body' | 'template', ...findings: string[]][] = [
  ['::bugdet', 'body', '1:1 directive/unknown: Het blok `bugdet` bestaat niet. | Bedoelde u `::budget`?'],
  ['::Budget', 'body', '1:1 directive/unknown: Het blok `Budget` bestaat niet. | Bedoelde u `::budget`?'],
  [
    '::tabel',
    'body',
    `1:1 directive/unknown: Het blok \`tabel\` bestaat niet. | U kunt kiezen uit: ${known}.`,
  ],
  [
    '::constructor',
    'body',
    `1:1 directive/unknown: Het blok \`constructor\` bestaat niet. | U kunt kiezen uit: ${known}.`,
  ],
  [
    '::toc',
    'body',
    `1:1 directive/template-only: \`::toc\` hoort in een sjabloon en kan niet in de tekst staan. | In de tekst kunnen: ${known}.`,
  ],
  [
    ':::budget\nx\n:::',
    'body',
    '1:1 directive/form: In `::budget` kan geen tekst staan. | Schrijf `::budget` op een eigen regel, zonder afsluitende regel.',
  ],
  [
    '::note',
    'body',
    '1:1 directive/form: `:::note` heeft drie dubbele punten. | Schrijf `:::note`, daaronder de tekst, en sluit af met een regel `:::`.',
  ],
  [
    '::budget{of=x}',
    'body',
    '1:10 directive/unknown-attribute: `budget` kent geen `of`. | Haal de accolades weg.',
  ],
  [
    '::section{off=a#b}',
    'body',
    '1:11 directive/unknown-attribute: `section` kent geen `off`. | Bedoelde u `of`?',
    '1:1 directive/missing-attribute: Bij `section` ontbreekt `of`. | Schrijf bijvoorbeeld `{of=akkoord.md#uitgangspunten}`.',
  ],
  [
    '::section{of=a#b part=lijst}',
    'body',
    '1:18 directive/value: `part=lijst` kan niet bij `section`. | Kies uit: `whole`, `list`, `headings`.',
  ],
  [
    '::section{of=a#b of=c#d}',
    'body',
    '1:18 directive/attribute-twice: `of` staat twee keer bij `section`; één zou wegvallen. | Haal er een weg.',
  ],
  [
    '::body{section="Een kop"}',
    'template',
    '1:8 directive/value: `section=Een kop` kan niet bij `body`. | Schrijf bijvoorbeeld `section=doelgroep`.',
  ],
  [
    '::partners{#id}',
    'body',
    '1:12 directive/unknown-attribute: `partners` kent geen `id`. | Haal de accolades weg.',
  ],
  [
    '::partners[Namen]',
    'body',
    '1:1 directive/label: Tussen rechte haken kan bij `partners` niets staan. | Haal de haken en de tekst erin weg.',
  ],
  [
    ':::note\nx\n\n# Kop',
    'body',
    '1:1 directive/unclosed: Het blok `:::note` is niet afgesloten. | Zet op een eigen regel onder de tekst: `:::`.',
  ],
  [
    ':::quote\n:::note\nx\n:::\n:::',
    'body',
    '2:1 directive/unclosed: Het blok `:::note` is niet afgesloten. | Geef het buitenste blok `quote` meer dubbele punten: `::::quote`.',
  ],
  [
    ':::note\n:::',
    'body',
    '1:1 directive/empty: Het blok `:::note` is leeg. | Zet er tekst in, of haal het blok weg.',
  ],
  [
    'x\n\n:::',
    'body',
    '3:1 directive/stray-fence: Hier wordt een blok afgesloten dat niet open is. | Haal de regel weg. Staat er een blok in een ander blok, geef het buitenste dan meer dubbele punten.',
  ],
  [
    ':: budget',
    'body',
    '1:1 directive/malformed: `:: budget` is gewone tekst geworden. | Bedoelde u `::budget`?',
  ],
  [
    'x\n::budget {of=x}',
    'template',
    '2:1 directive/malformed: `::budget {of=x}` is gewone tekst geworden. | Bedoelde u `::budget`?',
  ],
  [':note', 'body', '1:1 directive/malformed: `:note` is gewone tekst geworden. | Bedoelde u `:::note`?'],
  [
    '- ::budget',
    'body',
    '1:3 directive/place: `::budget` kan hier niet staan. | Zet het op een eigen regel buiten lijsten, citaten en kaders, met een lege regel ervoor.',
  ],
  [
    ':::column\nx\n:::',
    'template',
    '1:1 directive/place: `:::column` kan hier niet staan. | Zet het in een blok `::::columns`.',
  ],
  [
    '::::columns\ntekst\n:::column\nx\n:::\n::::',
    'template',
    '2:1 directive/columns: In `::::columns` kunnen alleen blokken `:::column` staan. | Zet deze tekst in een `:::column`.',
  ],
  [
    ':::fields\ntekst\n:::',
    'template',
    '2:1 directive/fields: In `:::fields` kan alleen een lijst staan. | Schrijf elk onderdeel als `- **Label** waarde`.',
  ],
  [
    ':::fields\n- zonder label\n:::',
    'template',
    '2:1 directive/fields: Dit onderdeel van `:::fields` begint niet met een vet label. | Schrijf elk onderdeel als `- **Label** waarde`.',
  ],
  [
    ':::fields\n- **Label** een\n\n  twee\n:::',
    'template',
    '4:3 directive/fields: Een onderdeel van `:::fields` is één alinea. | Schrijf elk onderdeel als `- **Label** waarde`.',
  ],
];

test.each(bad)('%j in a %s', (markdown, mode, ...findings) => {
  expect(parsed(markdown, mode).findings).toEqual(findings);
});
