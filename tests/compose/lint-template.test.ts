import { describe, expect, test } from 'vitest';
import { compileTemplate } from '../../src/compose/template/compile-template.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { viewShapes } from '../../src/kinds/view-shapes.ts';
import type { SourceText } from '../../src/model/template.ts';
import { lines } from './small-dossier.ts';

const sections = [{ id: 'doel', heading: 'Doel', mandatory: true, hint: '' }];

/** Lints `m.hbs` for an agenda; `partials` are `<name>.hbs`. */
function lint(text: string, partials: Record<string, string> = {}): string[] {
  const diagnostics: Diagnostic[] = [];
  const sources = new Map(
    Object.entries(partials).map(([name, part]): [string, SourceText] => [
      name,
      { file: `${name}.hbs`, text: part },
    ]),
  );
  const compiled = compileTemplate(
    { kind: 'gka-agenda', main: { file: 'm.hbs', text }, partials: sources, sections },
    viewShapes['gka-agenda'],
    (diagnostic) => void diagnostics.push(diagnostic),
  );
  expect(compiled === undefined).toBe(diagnostics.length > 0);
  return lines(diagnostics).map((line, i) => `${line} ${diagnostics[i]?.help ?? ''}`.trim());
}

describe('what a template may say', () => {
  test.each([
    '{{title}} {{lead.name}} {{motto.text}} {{budget.total}} {{scheme.ceiling}} {{this.title}} {{@root.title}}',
    '{{names partners}} {{names interventions}} {{dateAs date "short"}}',
    '{{#if addendum}}a{{else if draft}}b{{else}}c{{/if}}{{#unless draft}}d{{/unless}}',
    '{{#if (filled period)}}a{{/if}}{{#if (one partners)}}b{{/if}}{{#unless (any authority)}}c{{/unless}}',
    '{{#each partners}}{{name}}{{#if @last}}.{{/if}}{{../title}}{{else}}geen{{/each}}',
    '{{#each partners as |partner|}}{{partner.name}}{{/each}}',
    '{{#each terms as |meaning term|}}{{term}} {{@key}} {{meaning}} {{this}}{{/each}}',
    '{{#with lead}}{{name}}{{/with}} {{!-- {{geen}} gegeven --}} \\{{letterlijk}}',
    '{{#each interventions}}{{contact.partner.name}} {{#each funding.sources}}{{name}}{{/each}}{{/each}}',
    '::body{section=doel}\n\n::body{section="doel"}',
  ])('%#', (template) => {
    expect(lint(template)).toEqual([]);
  });

  test('partials see what stands around them, or the group that they are given', () => {
    expect(lint('{{> a}}{{> b lead}}', { a: '{{title}}{{> c}}', b: '{{name}}', c: '{{period}}' })).toEqual(
      [],
    );
  });
});

describe('what a template may not say', () => {
  const kiesFuncties = 'Kies uit `names`, `dateAs`, `filled`, `one`, `count`, `any`.';
  const kiesBlokken = 'Kies uit `#if`, `#unless`, `#each` en `#with`; een lijst langs gaat met `#each`.';

  test.each([
    // The nine faults that Handlebars, strict or not, prints nothing or nonsense for.
    ['a\n{{titel}}', 'unknown-field m.hbs:2:3 Het gegeven `titel` bestaat niet. Bedoelde u `title`?'],
    [
      '{{names partner}}',
      'unknown-field m.hbs:1:9 Het gegeven `partner` bestaat niet. Bedoelde u `partners`?',
    ],
    [
      '{{dateAs date}}',
      'missing-argument m.hbs:1:1 `dateAs` mist een argument: een schrijfwijze. Bijvoorbeeld: `{{dateAs date "weekday"}}`.',
    ],
    [
      '{{#if (filled perod)}}{{/if}}',
      'unknown-field m.hbs:1:15 Het gegeven `perod` bestaat niet. Bedoelde u `period`?',
    ],
    [
      '{{#each partner}}{{/each}}',
      'unknown-field m.hbs:1:9 Het gegeven `partner` bestaat niet. Bedoelde u `partners`?',
    ],
    [
      '{{partners}}',
      'not-printable m.hbs:1:3 `partners` is een lijst en kan niet als tekst worden afgedrukt. Schrijf `{{names …}}` voor een opsomming, of `{{#each …}}` voor elk apart.',
    ],
    [
      '{{lead}}',
      'not-printable m.hbs:1:3 `lead` is een groep gegevens en kan niet als tekst worden afgedrukt. Kies uit `lead.id`, `lead.name`, `lead.short`.',
    ],
    [
      '{{#if title}}{{/if}}',
      'not-a-flag m.hbs:1:7 `#if` wil waar of onwaar; `title` is dat niet. Is het ingevuld? Schrijf `{{#if (filled title)}}`.',
    ],
    [
      '{{{title}}}',
      'raw-value m.hbs:1:1 Drie accolades (`{{{ }}}`) of `{{& }}` kunnen hier niet: een waarde wordt altijd letterlijk afgedrukt. Schrijf twee accolades: `{{naam}}`.',
    ],
    // Names.
    [
      '{{#each partners}}{{nam}}{{/each}}',
      'unknown-field m.hbs:1:21 Het gegeven `nam` bestaat niet. Bedoelde u `name`?',
    ],
    [
      '{{#each partners}}{{title}}{{/each}}',
      'unknown-field m.hbs:1:21 Het gegeven `title` bestaat niet. Bedoelde u `@root.title`?',
    ],
    ['{{title.raw}}', 'unknown-field m.hbs:1:3 `title.raw` bestaat niet: `title` heeft geen onderdelen.'],
    [
      '{{partners.[0].name}}',
      'unknown-field m.hbs:1:3 `partners.0.name` bestaat niet: `partners` heeft geen onderdelen.',
    ],
    [
      '{{../title}}',
      'unknown-field m.hbs:1:3 `../title` wijst buiten het sjabloon: er is geen omringend blok.',
    ],
    ['{{lead.nme}}', 'unknown-field m.hbs:1:3 Het gegeven `lead.nme` bestaat niet. Bedoelde u `lead.name`?'],
    [
      '{{constructor}}',
      'prototype-name m.hbs:1:3 `constructor` is geen gegeven, maar iets van JavaScript zelf.',
    ],
    [
      '{{lead.__proto__}}',
      'prototype-name m.hbs:1:3 `__proto__` is geen gegeven, maar iets van JavaScript zelf.',
    ],
    [
      '{{@index}}',
      'unknown-data m.hbs:1:3 `@index` is hier niet bekend. `@first` en `@last` gelden in `#each`, `@key` in `#each` over begrippen, `@root` overal.',
    ],
    [
      '{{#each partners}}{{#if @frist}}{{/if}}{{/each}}',
      'unknown-data m.hbs:1:25 `@frist` is hier niet bekend. Bedoelde u `@first`?',
    ],
    ['{{"title"}}', 'not-a-field m.hbs:1:3 `"title"` is geen naam van een gegeven.'],
    [
      '{{draft}}',
      'not-printable m.hbs:1:3 `draft` is waar of onwaar en kan niet als tekst worden afgedrukt. Gebruik het in `{{#if …}}`.',
    ],
    // Helpers.
    [
      '{{nams partners}}',
      'unknown-helper m.hbs:1:3 `nams` is geen functie van sjablonen. Bedoelde u `names`?',
    ],
    ['{{log title}}', `unknown-helper m.hbs:1:3 \`log\` is geen functie van sjablonen. ${kiesFuncties}`],
    [
      '{{lookup partners "x"}}',
      `unknown-helper m.hbs:1:3 \`lookup\` is geen functie van sjablonen. ${kiesFuncties}`,
    ],
    [
      '{{names}}',
      'missing-argument m.hbs:1:1 `names` mist een argument: een lijst van namen, partners of interventies. Bijvoorbeeld: `{{names partners}}`.',
    ],
    [
      '{{names title}}',
      'wrong-argument m.hbs:1:9 `names` wil hier een lijst van namen, partners of interventies, niet `title`. Bijvoorbeeld: `{{names partners}}`.',
    ],
    [
      '{{dateAs title "long"}}',
      'wrong-argument m.hbs:1:10 `dateAs` wil hier een datum, niet `title`. Bijvoorbeeld: `{{dateAs date "weekday"}}`.',
    ],
    [
      '{{dateAs date "kort"}}',
      'wrong-argument m.hbs:1:15 `dateAs` wil hier een schrijfwijze, niet `"kort"`. Kies uit `"long"`, `"weekday"`, `"short"`.',
    ],
    [
      '{{names partners schoolBoards}}',
      'extra-argument m.hbs:1:18 `names` krijgt een argument te veel. Bijvoorbeeld: `{{names partners}}`.',
    ],
    [
      '{{names partners x=1}}',
      'named-argument m.hbs:1:18 `names` kent geen argumenten met een naam. Bijvoorbeeld: `{{names partners}}`.',
    ],
    [
      '{{filled title}}',
      'not-printable m.hbs:1:1 `filled` is waar of onwaar en kan niet worden afgedrukt. Gebruik het in `#if`: `{{#if (filled period)}}`.',
    ],
    // Blocks.
    [
      '{{#if partners}}{{/if}}',
      'not-a-flag m.hbs:1:7 `#if` wil waar of onwaar; `partners` is dat niet. Staat er iets in? Schrijf `{{#if (any partners)}}`.',
    ],
    ['{{#if "nee"}}{{/if}}', 'not-a-flag m.hbs:1:7 `#if` wil waar of onwaar; `"nee"` is dat niet.'],
    [
      '{{#if (names partners)}}{{/if}}',
      'not-a-flag m.hbs:1:7 `#if` wil waar of onwaar; `names` geeft tekst.',
    ],
    ['{{#if draft title}}{{/if}}', 'extra-argument m.hbs:1:1 `#if` wil precies één argument.'],
    ['{{#each}}{{/each}}', 'missing-argument m.hbs:1:1 `#each` wil precies één argument.'],
    ['{{#each title}}{{/each}}', 'not-a-list m.hbs:1:9 `#each` wil een lijst; `title` is dat niet.'],
    [
      '{{#each lead}}{{/each}}',
      'not-a-list m.hbs:1:9 `#each` wil een lijst; `lead` is dat niet. Schrijf `{{#with …}}` voor een groep gegevens.',
    ],
    [
      '{{#with title}}{{/with}}',
      'not-a-group m.hbs:1:9 `#with` wil een groep gegevens; `title` is dat niet.',
    ],
    [
      '{{#repeat 3}}{{/repeat}}',
      `unknown-block m.hbs:1:4 \`repeat\` is geen blok van sjablonen. ${kiesBlokken}`,
    ],
    ['{{^draft}}{{/draft}}', `unknown-block m.hbs:1:4 \`draft\` is geen blok van sjablonen. ${kiesBlokken}`],
    [
      '{{#log title}}{{/log}}',
      `forbidden-helper m.hbs:1:4 \`log\` is geen blok van sjablonen. ${kiesBlokken}`,
    ],
    [
      '{{#with lead as |names|}}{{/with}}',
      'block-parameter m.hbs:1:1 `names` is al de naam van een functie.',
    ],
    [
      '{{#each partners as |a b|}}{{/each}}',
      'block-parameter m.hbs:1:1 `#each` of `#with` geeft geen waarde voor `b`.',
    ],
    [
      '{{{{raw}}}}x{{{{/raw}}}}',
      'raw-block m.hbs:1:1 Een blok met vier accolades (`{{{{ }}}}`) kan hier niet. Schrijf de tekst gewoon: die gaat onveranderd naar het document.',
    ],
    [
      '{{* inline}}',
      'decorator m.hbs:1:1 Decorators (`{{* …}}` en `{{#* …}}`) kunnen hier niet. Zet het stuk in een bestand in `partials` en schrijf `{{> naam}}`.',
    ],
    [
      '{{#*inline "x"}}y{{/inline}}',
      'decorator m.hbs:1:1 Decorators (`{{* …}}` en `{{#* …}}`) kunnen hier niet. Zet het stuk in een bestand in `partials` en schrijf `{{> naam}}`.',
    ],
    // Partials and sections.
    [
      '{{> kop}}',
      'unknown-partial m.hbs:1:5 Deelsjabloon `kop` bestaat niet. Er zijn geen deelsjablonen in `partials`.',
    ],
    [
      '{{> (names partners)}}',
      'dynamic-partial m.hbs:1:1 De naam van een deelsjabloon kan niet worden berekend. Schrijf `{{> naam}}`.',
    ],
    [
      '{{#> kop}}x{{/kop}}',
      'partial-block m.hbs:1:1 Een deelsjabloon met eigen inhoud (`{{#> …}}`) kan hier niet. Schrijf `{{> naam}}`.',
    ],
    [
      'a\n::body{section=doelen}',
      'unknown-section m.hbs:2:16 Onderdeel `doelen` staat niet in `sections.yaml`. Bedoelde u `doel`?',
    ],
    [
      '{{#if draft}}\n::body{section="planning"}\n{{/if}}',
      'unknown-section m.hbs:2:17 Onderdeel `planning` staat niet in `sections.yaml`. Kies uit `doel`.',
    ],
    // Size.
    [
      '{{#if draft}}'.repeat(21) + '{{/if}}'.repeat(21),
      'too-deep m.hbs:1:261 Blokken staan hier meer dan 20 diep in elkaar. Maak het sjabloon eenvoudiger.',
    ],
    [
      '{{#if draft}}'.repeat(3000) + '{{/if}}'.repeat(3000),
      'too-deep m.hbs:1:1301 Blokken staan hier meer dan 20 diep in elkaar. Maak het sjabloon eenvoudiger.',
    ],
    [
      'x'.repeat(256 * 1024 + 1),
      'too-large m.hbs:1:1 Dit sjabloon is groter dan 250 kB. Splits het op in bestanden in `partials`.',
    ],
  ])('%#', (template, finding) => {
    expect(lint(template)).toEqual([`template/${finding}`]);
  });

  test('all findings come at once, in a partial at its own place', () => {
    expect(lint('{{titel}}\n{{> a}} {{#each partners}}{{nme}}{{/each}}', { a: '\n  {{perod}}' })).toEqual([
      'template/unknown-field m.hbs:1:3 Het gegeven `titel` bestaat niet. Bedoelde u `title`?',
      'template/unknown-field a.hbs:2:5 Het gegeven `perod` bestaat niet. Bedoelde u `period`?',
      'template/unknown-field m.hbs:2:29 Het gegeven `nme` bestaat niet. Bedoelde u `name`?',
    ]);
  });

  test('partials that call each other', () => {
    expect(lint('{{> a}}', { a: '{{> b}}', b: 'x\n{{#if draft}}{{> a}}{{/if}}' })).toEqual([
      'template/endless-partial b.hbs:2:14 Deelsjabloon `a` roept zichzelf aan, langs `a`, `b`.',
    ]);
  });

  test('a partial is checked against what it is given', () => {
    expect(lint('{{> a lead}}', { a: '{{title}}' })).toEqual([
      'template/unknown-field a.hbs:1:3 Het gegeven `title` bestaat niet. Bedoelde u `@root.title`?',
    ]);
  });
});

describe('syntax errors of Handlebars, at their place', () => {
  test.each([
    [
      'a\n {{#if draft}}\nb {{#each partners}}x{{/each}}',
      '2:2',
      'Dit blok of deze `{{` wordt nergens gesloten.',
    ],
    ['een\ntwee {{title\ndrie', '2:6', 'Dit blok of deze `{{` wordt nergens gesloten.'],
    ['a\nb {{/if}}', '2:3', 'Hier wordt een blok gesloten dat niet is begonnen.'],
    [
      '{{#if draft}}\n\n{{/each}}',
      '1:4',
      'Dit blok wordt met een andere naam gesloten dan waarmee het begint.',
    ],
    ['tekst\n\n::budget{of={{title}}}', '3:20', 'Deze accolades passen niet bij elkaar.'],
    ['{{a/../b}}', '1:3', 'Deze naam is niet goed geschreven.'],
    [
      'een lange regel\r\nnog een lange regel {{title foo=}}',
      '2:33',
      'Hier ontbreekt iets voor de accolades.',
    ],
    ['a\n{{ti,tle}}', '2:3', 'Dit kan niet tussen `{{` en `}}` staan, of de `}}` ontbreekt.'],
  ])('%#', (template, at, message) => {
    expect(
      lint(template).map((line) => line.slice(0, `template/syntax m.hbs:${at} ${message}`.length)),
    ).toEqual([`template/syntax m.hbs:${at} ${message}`]);
  });
});
