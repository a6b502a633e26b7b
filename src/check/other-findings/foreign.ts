/** Markup of other programs in an author's text, by rule id; one Dutch line each. */
export const foreignFindings = {
  'foreign/abbreviation': 'De uitleg van een afkorting: `*[LEA]: Lokale Educatieve Agenda`.',
  'foreign/attributes': 'Kenmerken tussen accolades, zoals `{#naam .klasse}` achter een kop.',
  'foreign/callout': 'Een kader: `[!NOTE]`, `!!! note` of `:::tip Titel`.',
  'foreign/caption': 'Een bijschrift bij een tabel: `Table: …` of `: …`.',
  'foreign/changes': 'Een wijziging tussen tekens: `{++erbij++}`, `{--weg--}`.',
  'foreign/citation': 'Een bronverwijzing: `[@jansen2020]`.',
  'foreign/columns': 'Een tabel met spaties, `|` of `;` tussen de woorden, zonder regel met streepjes.',
  'foreign/comment': 'Een opmerking: `%% … %%`.',
  'foreign/contents': 'Een opdracht voor een inhoudsopgave: `[TOC]`.',
  'foreign/definition-list': 'Een lijst van begrippen, met `: uitleg` onder elk begrip.',
  'foreign/directive': 'Een opdracht: `.. note::`, `::: {.klasse}`.',
  'foreign/embed': 'Een stuk dat wordt ingevoegd: `![[pagina]]`.',
  'foreign/emoji-name': 'Een emoji met een naam: `:smile:`.',
  'foreign/emphasis': 'Opmaak tussen haken of aanhalingstekens: `[b]vet[/b]`.',
  'foreign/formula': 'Een formule tussen dollartekens: `$E = mc^2$`.',
  'foreign/heading': 'Een kop: `== Kop ==`, `h2. Kop`.',
  'foreign/highlight': 'Gemarkeerde tekst: `==woorden==`.',
  'foreign/latex': 'Een opdracht van LaTeX, zoals `\\newpage`.',
  'foreign/line-block': 'Regels die elk met `|` beginnen.',
  'foreign/list': 'Een lijst met `#. ` of `(@) ` voor elke regel.',
  'foreign/merged-cell': 'Een vak dat bij het vak erboven hoort: `^^`.',
  'foreign/plain-text':
    'Opmaak waar alleen gewone tekst kan staan: in gegevens, een bijschrift of een kenmerk.',
  'foreign/role': 'Een rol voor code, zoals `{ref}` of `:ref:`.',
  'foreign/subscript': 'Kleine of doorgehaalde tekst: `H~2~O`.',
  'foreign/superscript': 'Tekst boven de regel: `2^e^`.',
  'foreign/table': 'Een tabel met `+---+` of met strepen zonder `|`.',
  'foreign/task': 'Een afvinkvakje: `- [x] taak`.',
  'foreign/template-tag': 'Een opdracht van een websiteprogramma: `{% … %}`, `<% … %>`.',
  'foreign/underline': 'Onderstreepte tekst: `++woorden++`.',
  'foreign/wiki-link': 'Een koppeling tussen dubbele haken: `[[pagina]]`.',
} as const satisfies Readonly<Record<string, string>>;

/** Errors: with these, text would be missing or run together. The others are printed as they are. */
export const graveForeign: ReadonlySet<string> = new Set([
  'foreign/embed',
  'foreign/table',
  'foreign/template-tag',
]);
