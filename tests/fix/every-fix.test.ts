/** One case for each finding that has a fix: what is written, and what stands there after a click. */
import { describe, expect, test } from 'vitest';
import { checkForFixes } from '../../src/build/check.ts';
import { fixable } from '../../src/check/fixable.ts';
import { applyEdits } from '../../src/diagnostic/apply-edits.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { Fix } from '../../src/diagnostic/fix.ts';
import type { Host } from '../../src/host/host.ts';
import { overlayHost } from '../../src/host/overlay-host.ts';
import { exampleHost } from '../support/example-dossier.ts';

type Case = readonly [rule: string, before: string, after: string];

/** In a sheet, below the only heading. */
const inText: readonly Case[] = [
  ['dates/no-year', 'Op 12 maart begint het.', 'Op 12 maart 2022 begint het.'],
  [
    'dates/reversed',
    'Dat loopt van oktober 2023 tot en met juni 2023.',
    'Dat loopt van juni 2023 tot en met oktober 2023.',
  ],
  [
    'polarity/contradiction',
    'Zo vergroten wij de kansenongelijkheid.',
    'Zo vergroten wij de kansengelijkheid.',
  ],
  ['privacy/email', 'Mail j.bakker@live.nl.', 'Mail onderwijs@voorbeeldstad.example.'],
  ['section/empty', '### Leeg\n\n### Vol\n\nTekst.', '\n\n### Vol\n\nTekst.'],
  [
    'money/share',
    'De Gelijke Kansen Alliantie betaalt 40% van de kosten.',
    'De Gelijke Kansen Alliantie betaalt 100% van de kosten.',
  ],
  ['text/invisible', 'Een zero\u200bbreedte\u200bspatie.', 'Een zerobreedtespatie.'],
  ['text/code', 'Wij noemen dat `samen` doen.', 'Wij noemen dat samen doen.'],
  ['text/instruction', 'Wij helpen elk kind (maximaal 300 woorden).', 'Wij helpen elk kind.'],
  ['text/choice', 'Dat wordt/is zo.', 'Dat wordt zo.'],
  ['money/sum', 'Het kost € 40, € 25 en € 10, samen € 70.', 'Het kost € 40, € 25 en € 10, samen € 75.'],
  ['money/product', 'Wij vragen 500 uur x € 90 = € 44.000.', 'Wij vragen 500 uur x € 90 = € 45.000.'],
  ['money/near-amount', 'Voor de coach is € 50.200 nodig.', 'Voor de coach is € 50.000 nodig.'],
  ['money/similar-amount', 'Daarvoor vragen wij € 50.100.', 'Daarvoor vragen wij € 50.000.'],
  ['money/typed-amount', 'De coach kost € 50.000.', 'De coach kost {{budget.total}}.'],
  ['money/doubled-currency', 'Dat kost € 85 euro.', 'Dat kost € 85.'],
  [
    'money/notation',
    'Een zaal kost € 400,-, een gids € 250,- en een bus € 1.100.',
    'Een zaal kost € 400,-, een gids € 250,- en een bus € 1.100,-.',
  ],
  [
    'money/vat-amount',
    'Een dag kost € 1.800 zonder btw. Met 21 procent btw is dat € 2.187.',
    'Een dag kost € 1.800 zonder btw. Met 21 procent btw is dat € 2.178.',
  ],
  [
    'numbers/total',
    'Er zijn 264 leerlingen: 146 in Noord en 128 in Zuid.',
    'Er zijn 274 leerlingen: 146 in Noord en 128 in Zuid.',
  ],
  ['numbers/percentage', 'Van 120 naar 150, een groei van 20%.', 'Van 120 naar 150, een groei van 25%.'],
  [
    'numbers/count-product',
    'Er zijn 12 groepen van 24 leerlingen, samen 280 leerlingen.',
    'Er zijn 12 groepen van 24 leerlingen, samen 288 leerlingen.',
  ],
  ['names/near-miss', 'De gemeente Voorbeeldstadt doet mee.', 'De gemeente Voorbeeldstad doet mee.'],
  [
    'names/spelling',
    'Wij doen Kans4Kids. Met Kans4Kids en Kans 4 Kids.',
    'Wij doen Kans4Kids. Met Kans4Kids en Kans4Kids.',
  ],
  ['names/own-kind', 'Dit convenant gaat over kansen.', 'Dit interventieblad gaat over kansen.'],
  [
    'names/unexplained',
    'De VVE helpt. Wat voor- en vroegschoolse educatie (VVE) kan, is veel.',
    'De voor- en vroegschoolse educatie (VVE) helpt. Wat voor- en vroegschoolse educatie (VVE) kan, is veel.',
  ],
  ['dates/weekday', 'Op dinsdag 5 september 2022 begint het.', 'Op maandag 5 september 2022 begint het.'],
  ['dates/no-such-day', 'Op 31 april 2023 begint het.', 'Op 30 april 2023 begint het.'],
  [
    'dates/duration',
    'Dat duurt drie jaar: van 1 januari 2022 tot en met 31 december 2023.',
    'Dat duurt twee jaar: van 1 januari 2022 tot en met 31 december 2023.',
  ],
  [
    'dates/two-periods',
    'De Regiovisie Jeugd 2021-2024 is ons begin. De Regiovisie Jeugd (2021-2025) ook. De Regiovisie Jeugd 2021-2024 blijft.',
    'De Regiovisie Jeugd 2021-2024 is ons begin. De Regiovisie Jeugd (2021-2024) ook. De Regiovisie Jeugd 2021-2024 blijft.',
  ],
  [
    'references/count',
    'Er zijn vier redenen: rust, regelmaat en geld.',
    'Er zijn drie redenen: rust, regelmaat en geld.',
  ],
  ['language/hyphen', 'Met taal en rekenonderwijs.', 'Met taal- en rekenonderwijs.'],
  ['language/doubled-word', 'Voor de de klas.', 'Voor de klas.'],
  ['language/capitals', 'De SCholen doen mee.', 'De scholen doen mee.'],
  ['language/accents', 'De financiele ideeen.', 'De financiële ideeen.'],
  ['language/spacing', 'De scholen , die doen mee.', 'De scholen, die doen mee.'],
  ['language/jargon', 'Wij doen hetgeen nodig is.', 'Wij doen wat nodig is.'],
  ['language/spelling', 'De vergoedding is er.', 'De vergoeding is er.'],
  ['language/verb-form', 'Daarna word de coach gevraagd.', 'Daarna wordt de coach gevraagd.'],
  ['language/article', 'De partners van de akkoord.', 'De partners van het akkoord.'],
  [
    'repetition/near-sentence',
    'Elke school krijgt in het najaar samen vier coaches voor de leerlingen van groep acht.\n\nElke school krijgt in het najaar samen vijf coaches voor de leerlingen van groep acht.',
    'Elke school krijgt in het najaar samen vier coaches voor de leerlingen van groep acht.\n\nElke school krijgt in het najaar samen vier coaches voor de leerlingen van groep acht.',
  ],
  ['value/unknown', 'Samen {{budget.totaal}}.', 'Samen {{budget.total}}.'],
  ['value/form', 'Samen {{title weekday}}.', 'Samen {{title}}.'],
  ['reference/unknown-heading', 'Zie [de groep](#doelgroepp).', 'Zie [de groep](#doelgroep).'],
  ['reference/unknown-document', 'Zie [de agenda](agendaa.md).', 'Zie [de agenda](agenda.md).'],
  [
    'section/unknown-document',
    '::section{of=agendaa.md#toelichting part=whole}',
    '::section{of=agenda.md#toelichting part=whole}',
  ],
  [
    'section/unknown-heading',
    '::section{of=agenda.md#toelichtin part=whole}',
    '::section{of=agenda.md#toelichting part=whole}',
  ],
  ['directive/unknown', '::budgett', '::budget'],
  [
    'directive/unknown-attribute',
    '::section{off=agenda.md#toelichting part=whole}',
    '::section{of=agenda.md#toelichting part=whole}',
  ],
  [
    'directive/value',
    '::section{of=agenda.md#toelichting part=whol}',
    '::section{of=agenda.md#toelichting part=whole}',
  ],
  ['directive/malformed', ':: budget', '::budget'],
  [
    'allow/unknown-rule',
    '<!-- toestaan text/placeholdr: de naam komt later -->\nDe [naam] doet mee.',
    '<!-- toestaan text/placeholder: de naam komt later -->\nDe [naam] doet mee.',
  ],
  ['link/http', 'Zie [de site](http://voorbeeld.example/a).', 'Zie [de site](https://voorbeeld.example/a).'],
  ['link/scheme', 'Zie [de site](www.voorbeeld.example).', 'Zie [de site](https://www.voorbeeld.example).'],
  [
    'link/space',
    'Zie [de site](<https://voorbeeld.example/a b>).',
    'Zie [de site](<https://voorbeeld.example/a%20b>).',
  ],
  ['markdown/swallowed-sign', '- > 80% van de scholen\n- 20% niet', '- \\> 80% van de scholen\n- 20% niet'],
  ['markdown/doubtful-sign', 'Er zijn veel\n- scholen in Noord.', 'Er zijn veel\n\\- scholen in Noord.'],
  ['markdown/list-numbering', '1. een\n2. twee\n4. drie', '1. een\n2. twee\n3. drie'],
  ['markdown/accidental-list', 'Dat was op\n\n12. december 2022.', 'Dat was op\n\n12\\. december 2022.'],
  ['markdown/leftover-break', 'Einde van de alinea.\\', 'Einde van de alinea.'],
  ['markdown/heading-skip', '#### Te diep\n\nTekst.', '### Te diep\n\nTekst.'],
  ['markdown/heading-space', 'Tekst.\n\n###Kop\n\nTekst.', 'Tekst.\n\n### Kop\n\nTekst.'],
  ['markdown/unknown-entity', 'Dat kost &euro 5.', 'Dat kost &euro; 5.'],
  [
    'markdown/broken-link',
    'Zie [de site] (https://voorbeeld.example).',
    'Zie [de site](https://voorbeeld.example).',
  ],
  ['markdown/layout-tag', 'Een woord<br>en nog een.', 'Een woord\\\nen nog een.'],
  ['markdown/html', '### Kop met<br>twee regels\n\nTekst.', '### Kop met twee regels\n\nTekst.'],
  [
    'word/tabs',
    'Zo zit het:\n\nNaam\tAantal\nNoord\t12\nZuid\t13\n\nTot zover.',
    'Zo zit het:\n\n| Naam | Aantal |\n| --- | --- |\n| Noord | 12 |\n| Zuid | 13 |\n\nTot zover.',
  ],
  [
    'foreign/columns',
    'Zo zit het:\n\nNaam   Aantal\nNoord  12\nZuid   13\n\nTot zover.',
    'Zo zit het:\n\n| Naam | Aantal |\n| --- | --- |\n| Noord | 12 |\n| Zuid | 13 |\n\nTot zover.',
  ],
  ['foreign/highlight', 'Dit is ==belangrijk==.', 'Dit is **belangrijk**.'],
  ['foreign/underline', 'Dit is ++belangrijk++.', 'Dit is *belangrijk*.'],
  ['foreign/comment', 'Dit %%nakijken%% is klaar.', 'Dit <!-- nakijken --> is klaar.'],
  ['foreign/subscript', 'Minder CO~2~.', 'Minder CO₂.'],
  ['foreign/superscript', 'Een m^2^.', 'Een m².'],
  ['foreign/emphasis', 'Wij [b]samen[/b].', 'Wij **samen**.'],
  ['foreign/changes', 'Er zijn {++twee++} scholen.', 'Er zijn twee scholen.'],
];

/** The same, in the keys above a text; only these change. */
const inData: readonly (readonly [rule: string, file: FileName, before: string, after: string])[] = [
  ['annex/missing', 'letter', 'annexes:\n  - agendaa.md', 'annexes:\n  - agenda.md'],
  [
    'schema/unknown-key',
    'sheet',
    'contact:\n  partner: gemeente\n  rolle: Adviseur',
    'contact:\n  partner: gemeente\n  role: Adviseur',
  ],
  ['schema/choice', 'agenda', 'status: concept', 'status: draft'],
  ['schema/kind-unknown', 'sheet', 'kind: interventie', 'kind: intervention'],
  [
    'schema/id',
    'agenda',
    'partners:\n  De Gemeente:\n    name: Gemeente',
    'partners:\n  de-gemeente:\n    name: Gemeente',
  ],
  ['dossier/unknown-partner', 'sheet', 'partners:\n  - gemeent', 'partners:\n  - gemeente'],
  [
    'dossier/unknown-cost',
    'sheet',
    'budget:\n  - cost: loonkost\n    amount: € 5',
    'budget:\n  - cost: loonkosten\n    amount: € 5',
  ],
  [
    'dossier/unknown-source',
    'sheet',
    'funding:\n  - source: gemeent\n    amount: € 5',
    'funding:\n  - source: gemeente\n    amount: € 5',
  ],
  ['dossier/unknown-scheme', 'agenda', 'scheme: voorbeeldd', 'scheme: voorbeeld'],
  ['dossier/unknown-style', 'agenda', 'style: effe', 'style: effen'],
  ['dossier/sheet-missing', 'agenda', 'interventions:\n  - coach.md', 'interventions:\n  - coaches.md'],
  ['letter/about-missing', 'letter', 'about: agend.md', 'about: agenda.md'],
  ['letter/about-other', 'letter', 'about: coaches.md', 'about: agenda.md'],
  ['date/month-name', 'agenda', 'date: 3 septmber 2022', 'date: 3 september 2022'],
  ['date/weekday', 'agenda', 'date: maandag 3 september 2022', 'date: zaterdag 3 september 2022'],
  ['date/separator', 'agenda', 'date: 3.9.2022', 'date: 3 september 2022'],
  ['date/time', 'agenda', 'date: 2022-09-03T10:00', 'date: 3 september 2022'],
  ['period/notation', 'agenda', 'period: 2022 t/m 2024', 'period: 2022-2024'],
  ['period/reversed', 'agenda', 'period: 2024-2022', 'period: 2022-2024'],
  [
    'money/english-notation',
    'sheet',
    'budget:\n  - cost: loonkosten\n    amount: 1,000.00',
    'budget:\n  - cost: loonkosten\n    amount: € 1.000,00',
  ],
  [
    'money/currency-behind',
    'sheet',
    'budget:\n  - cost: loonkosten\n    amount: 750 euro',
    'budget:\n  - cost: loonkosten\n    amount: € 750',
  ],
  [
    'money/one-decimal',
    'sheet',
    'budget:\n  - cost: loonkosten\n    amount: € 7,5',
    'budget:\n  - cost: loonkosten\n    amount: € 7,50',
  ],
  [
    'money/grouping',
    'sheet',
    'budget:\n  - cost: loonkosten\n    amount: € 10 000',
    'budget:\n  - cost: loonkosten\n    amount: € 10.000',
  ],
  [
    'money/words',
    'sheet',
    'budget:\n  - cost: loonkosten\n    amount: 45k',
    'budget:\n  - cost: loonkosten\n    amount: € 45.000',
  ],
  [
    'money/point-dash',
    'sheet',
    'budget:\n  - cost: loonkosten\n    amount: € 45.-',
    'budget:\n  - cost: loonkosten\n    amount: € 45',
  ],
  ['date/two-digit-year', 'agenda', 'date: 3-9-22', 'date: 3 september 2022'],
  ['date/no-such-month', 'agenda', 'date: 9-13-2022', 'date: 13 september 2022'],
  ['period/two-digit-year', 'agenda', 'period: 2022-24', 'period: 2022-2024'],
  [
    'amount/wrong-result',
    'sheet',
    'budget:\n  - cost: loonkosten\n    amount: 5 uur x € 10 = € 60',
    'budget:\n  - cost: loonkosten\n    amount: 5 uur x € 10 = € 50',
  ],
  [
    'schema/url-http',
    'sheet',
    'contact:\n  partner: gemeente\n  website: http://voorbeeld.example',
    'contact:\n  partner: gemeente\n  website: https://voorbeeld.example',
  ],
  [
    'allow/unknown-rule',
    'sheet',
    'allow:\n  - rule: text/placeholdr\n    reason: De naam komt later.',
    'allow:\n  - rule: text/placeholder\n    reason: De naam komt later.',
  ],
  [
    'allow/unknown-place',
    'sheet',
    'allow:\n  - rule: text/placeholder\n    place: Doelgroepp\n    reason: De naam komt later.',
    'allow:\n  - rule: text/placeholder\n    place: Doelgroep\n    reason: De naam komt later.',
  ],
  ['yaml/colon-in-value', 'sheet', 'title: Coaches: een plan', 'title: "Coaches: een plan"'],
  ['yaml/template-braces', 'sheet', 'title: {{naam}} doet mee', 'title: "{{naam}} doet mee"'],
  ['yaml/quote-needed', 'sheet', 'title: @coach', 'title: "@coach"'],
  ['yaml/apostrophe', 'sheet', "title: 't Hof", 'title: "\'t Hof"'],
  ['yaml/colon-space', 'sheet', 'title:Coaches', 'title: Coaches'],
  [
    'data/unfilled',
    'sheet',
    'contact:\n  partner: gemeente\n  email: onderwijs@voorbeeldstad.example',
    'contact:\n  partner: gemeente\n  # Functie. Voorbeeld: Beleidsadviseur jeugd\n  role:\n  email: onderwijs@voorbeeldstad.example',
  ],
  ['yaml/tab-indent', 'sheet', 'contact:\n\tpartner: gemeente', 'contact:\n  partner: gemeente'],
];

const promises =
  '- Elke school kiest een coach uit het eigen team.\n- De coach krijgt daar vier uur per week voor.\n- Ouders en leerlingen zien elk half jaar hoe het gaat.';

/** What has another place than the keys and the text of a sheet. */
const elsewhere: readonly (readonly [rule: string, file: FileName, before: string, after: string])[] = [
  [
    'money/vat-basis',
    'sheet',
    '## Doelgroep\n\nDe coach kost inclusief btw € 100 per uur.',
    '## Doelgroep\n\nDe coach kost exclusief btw € 100 per uur.',
  ],
  [
    'section/missing',
    'agenda',
    '## Toelichting\n\nWat wij willen.',
    '## Toelichting\n\nWat wij willen.\n\n## Samenwerking met de Gelijke Kansen Alliantie\n\n<!-- wat de gemeente in de samenwerking toezegt, zoals overleg en kennis delen -->',
  ],
  [
    'section/missing',
    'agenda',
    '## Hoe het ging\n\nWat wij deden.',
    '## Toelichting\n\n<!-- de aanleiding, de uitdagingen in de gemeente en wat er al gebeurt -->\n\n## Hoe het ging\n\nWat wij deden.',
  ],
  [
    'repetition/copy',
    'letter',
    `Dit komt er:\n\n${promises}`,
    'Dit komt er:\n\n::section{of=agenda.md#toelichting part=list}',
  ],
  ['section/unknown', 'agenda', '## Toelichtting\n\nElk kind.', '## Toelichting\n\nElk kind.'],
  [
    'data/told-number',
    'agenda',
    '## Toelichting\n\nDrie partners werken samen.',
    '## Toelichting\n\nTwee partners werken samen.',
  ],
  [
    'heading/typed-number',
    'agenda',
    '## 1. Een\n\nTekst.\n\n## 2. Twee\n\nTekst.',
    '## Een\n\nTekst.\n\n## 2. Twee\n\nTekst.',
  ],
  [
    'references/typed-number',
    'agenda',
    '## Een\n\nZie hoofdstuk 2.\n\n## Twee\n\nTekst.',
    '## Een\n\nZie [](#twee).\n\n## Twee\n\nTekst.',
  ],
];

/** Where something is left out, and what stands there then and after a click. */
const absent: readonly (readonly [
  rule: string,
  file: FileName,
  leftOut: string,
  before: string,
  after: string,
])[] = [
  [
    'schema/title-missing',
    'agenda',
    'title: Gelijke kansen\n',
    'kind: gka-agenda\n',
    'kind: gka-agenda\n# Titel: komt op het voorblad. Voorbeeld: Gelijke kansen voor alle kinderen\ntitle:\n',
  ],
  [
    'schema/about-missing',
    'letter',
    'about: agenda.md\n',
    'kind: raadsbrief\n',
    'kind: raadsbrief\n# Waarover: het akkoord of de agenda waar de brief over gaat. Voorbeeld: akkoord.md\nabout:\n',
  ],
  [
    'schema/kind-missing',
    'sheet',
    'kind: intervention\n',
    '---\ntitle',
    '---\n# Soort document. Laat dit zo staan.\nkind: intervention\ntitle',
  ],
  [
    'schema/missing',
    'scheme',
    'source: gka\n',
    'name: Voorbeeldregeling\n',
    'name: Voorbeeldregeling\n# Bron van het geld. Voorbeeld: gka\nsource:\n',
  ],
];

type FileName = 'agenda' | 'sheet' | 'letter' | 'scheme';
const paths = {
  agenda: 'd/agenda.md',
  sheet: 'd/coaches.md',
  letter: 'd/raadsbrief.md',
  scheme: 'templates/schemes/voorbeeld.yaml',
} as const;
const wrapped = (text: string) => `## Doelgroep\n\n${text}\n`;

/** With numbered headings, or with one section only. */
function agendaTemplate(rule: string): string {
  const body = rule === 'section/unknown' ? 'section=toelichting' : 'numbered=yes';
  return `# {{title}}\n\n::body{${body}}\n\n::interventions\n`;
}

const withoutVat =
  'budget:\n  - cost: loonkosten\n    item: Coach\n    amount: 500 uur x € 100\n    vat: excl';

/** What else is there, by rule. */
const beside: Readonly<Record<string, Partial<Record<FileName, { data?: string; body?: string }>>>> = {
  'money/vat-basis': { sheet: { data: withoutVat } },
  'repetition/copy': { agenda: { body: `## Toelichting\n\n${promises}\n` } },
};

/** Knows one misspelt word, and none of its parts. */
const dictionary: Pick<Host, 'unknownWords' | 'nearWords'> = {
  unknownWords: async (words) => new Set(words.filter((word) => 'vergoedding'.includes(word))),
  nearWords: async (word) => (word === 'vergoedding' ? ['vergoeding'] : []),
};

/** What a click on the first fix of a finding makes of a file. */
async function clicked(
  rule: string,
  file: FileName,
  { leftOut = '', ...part }: { readonly data?: string; readonly body?: string; readonly leftOut?: string },
) {
  const files = { ...beside[rule], [file]: { ...beside[rule]?.[file], ...part } };
  const disk = { ...exampleHost(files), ...dictionary };
  const path = paths[file];
  const without = new TextDecoder().decode(disk.read(path)).replace(leftOut, '');
  const host = overlayHost(disk, {
    texts: new Map([
      ['templates/gka-agenda/main.md.hbs', agendaTemplate(rule)],
      [path, without],
    ]),
    absolute: (each) => each,
  });
  const { diagnostics } = await checkForFixes({ paths: ['d'] }, host);
  const found = diagnostics.find((each) => each.rule === rule && each.fixes?.length);
  const [fix] = found?.fixes ?? [];
  if (!fix) return { found: diagnostics.map((each) => `${each.rule} ${each.message}`) };
  const before = new TextDecoder().decode(host.read(path));
  const after = applyEdits(before, fix.edits);
  const texts = new Map([[path, after]]);
  const again = await checkForFixes({ paths: ['d'] }, overlayHost(host, { texts, absolute: (each) => each }));
  const count = (all: readonly Diagnostic[], id: string) => all.filter((each) => each.rule === id).length;
  const errors = (all: readonly Diagnostic[]) => all.filter(({ severity }) => severity === 'error').length;
  // A key that is read again may show what is wrong below it.
  const isWorse =
    count(again.diagnostics, rule) >= count(diagnostics, rule) &&
    errors(again.diagnostics) > errors(diagnostics);
  return {
    certainty: fix.certainty,
    before,
    after,
    // What was put in to be filled in is told of until that is done.
    isGone:
      count(again.diagnostics, rule) < count(diagnostics, rule) ||
      again.diagnostics.some((each) => each.rule === rule && isPutIn(each, fix)),
    isWorse,
  };
}

/** Says whether a finding is at something that a fix put in. */
function isPutIn({ span }: Diagnostic, { edits }: Fix): boolean {
  return edits.some(({ span: { file, start }, text }) => {
    const lines = (span?.start.line ?? 0) - start.line;
    return span?.file === file && lines >= 0 && lines < text.split('\n').length;
  });
}

describe.each<
  [where: string, cases: readonly (readonly [string, FileName, 'body' | 'data', string, string])[]]
>([
  [
    'in the text of a sheet',
    inText.map(([rule, ...texts]) => [rule, 'sheet', 'body', wrapped(texts[0]), wrapped(texts[1])] as const),
  ],
  ['in data', inData.map(([rule, file, ...texts]) => [rule, file, 'data', ...texts] as const)],
  ['elsewhere', elsewhere.map(([rule, file, ...texts]) => [rule, file, 'body', ...texts] as const)],
])('%s', (_, cases) => {
  test.each(cases)('%s in the %s: %s %j → %j', async (rule, file, part, before, after) => {
    const result = await clicked(rule, file, { [part]: before });
    expect(result).toEqual({
      certainty: fixable[rule],
      before: expect.stringContaining(before),
      after: result.before?.replace(before, after),
      isGone: true,
      isWorse: false,
    });
  });
});

test.each(absent)('%s in the %s, without %j: %j → %j', async (rule, file, leftOut, before, after) => {
  const result = await clicked(rule, file, { leftOut });
  expect(result).toEqual({
    certainty: fixable[rule],
    before: expect.stringContaining(before),
    after: result.before?.replace(before, after),
    isGone: true,
    isWorse: false,
  });
});

test('every finding that has a fix has a case', () => {
  const cases = [...inText, ...inData, ...elsewhere, ...absent].map(([rule]) => rule);
  expect([...new Set(cases)].sort()).toEqual(Object.keys(fixable).sort());
});
