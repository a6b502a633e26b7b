import { isBefore, type Span } from '../../../diagnostic/span.ts';
import { spanInField } from '../../../model/span-in-field.ts';
import { quoteAuthored } from '../../../text/authored-text.ts';
import { findPlaceholders } from '../../../values/placeholder.ts';
import { fieldsOf, keyPath } from '../../fields-of.ts';
import { onceInSources } from '../../once-in-sources.ts';
import { textBlocks } from '../../reading/text-blocks.ts';
import type { Rule } from '../../rule.ts';
import { sourcesOf } from '../../sources-of.ts';
import { openCells } from './open-cells.ts';

/** Leftovers of drafting in prose and in fields; a field with nothing else is unfilled. */
export const placeholder: Rule = {
  id: 'text/placeholder',
  severity: 'warning',
  what: 'Zoekt resten van het invullen: `[naam]`, `[...]`, `XXX`, `€ 000,00`, `____`, `n.t.b.`, `PM`, “volgt nog” en aanwijzingen van Word.',
  why: 'Wat hier staat, komt zo in het document dat getekend wordt.',
  help: 'Vul in wat hier hoort te staan, of haal het weg.',
  examples: [
    {
      what: 'Een rest van het sjabloon in een kop en in de tekst.',
      sheet: '## Doelgroep van [naam school]\n\nLeerlingen van XXX en **[...]**, tot € 000,00.\n',
      reports: [
        '[naam school] → `[naam school]` is nog niet ingevuld.',
        'XXX → `XXX` is nog niet ingevuld.',
        '[...] → `[...]` is nog niet ingevuld.',
        '€ 000,00 → `€ 000,00` is nog niet ingevuld.',
      ],
    },
    {
      what: 'Een aanwijzing van Word die is meegekomen.',
      agenda: '## Toelichting\n\nKlik of tik om tekst in te voeren.\n',
      reports: [
        'Klik of tik om tekst in te voeren. → `Klik of tik om tekst in te voeren.` is nog niet ingevuld.',
      ],
    },
    {
      what: 'Een veld waarvan een deel nog niet is ingevuld.',
      sheet: { data: 'summary: Een coach voor de leerlingen van [school].' },
      reports: ['[school] → `[school]` in `summary` (korte beschrijving) is nog niet ingevuld.'],
    },
    {
      what: '`PM` waar geen bedrag staat, en tekst die nog moet komen.',
      sheet:
        '## Doelgroep\n\nDe planning volgt nog. Het nummer volgt. De zaak (nummer volgt) loopt.\n\nStart: PM. De locatie is nog nader te bepalen.\n\n| Stap | Wanneer | Kosten |\n| --- | --- | --- |\n| Zoeken | PM | PM |\n',
      reports: [
        'De planning volgt nog → `De planning volgt nog` is nog niet ingevuld.',
        'Het nummer volgt → `Het nummer volgt` is nog niet ingevuld.',
        '(nummer volgt) → `(nummer volgt)` is nog niet ingevuld.',
        'PM → `PM` is nog niet ingevuld.',
        'nog nader te bepalen → `nog nader te bepalen` is nog niet ingevuld.',
        'PM → `PM` is nog niet ingevuld.',
      ],
    },
    {
      what: 'Een pm’er, een bedrag dat p.m. is, en iets wat partijen later bepalen.',
      sheet:
        '## Doelgroep\n\nEen pedagogisch medewerker (PM) werkt op een nader te bepalen plek. De kosten zijn p.m., en de vacature wordt nog ingevuld. De agenda voor het VO volgt nog.\n',
    },
    {
      what: 'Haken die zo horen: een bron, een weglating in een citaat, een deel van een woord.',
      sheet:
        '## Doelgroep\n\nVolgens [1] en [CBS, 2021] geldt: “elk kind [...] telt [sic]”. De leerling[en] van PO/VO …\n\n> Wij willen [de gemeente] dat ook.\n',
    },
  ],
  run(documents, dossier, report) {
    const fields = sourcesOf(documents, dossier).flatMap((source) =>
      fieldsOf(source.data).map((found) => ({ ...found, source })),
    );
    for (const found of fields) {
      const { field, source } = found;
      if (field.type !== 'text' || field.value === undefined) continue;
      // An amount may be `PM`; a name or a place may not.
      const whole = field.raw === 'PM' ? [{ index: 0, text: field.raw }] : [];
      for (const { index, text } of [...whole, ...findPlaceholders(field.raw)])
        report({
          message: `\`${text}\` in \`${keyPath(found)}\` (${field.label}) is nog niet ingevuld.`,
          span: spanInField(field, source)(index, index + text.length),
        });
    }
    const once = onceInSources(documents, dossier, report);
    for (const span of documents.flatMap(({ root }) => openCells(root)))
      once({ message: '`PM` is nog niet ingevuld.', span });
    const spans = fields.map(({ field }) => field.span);
    for (const block of documents.flatMap(textBlocks)) {
      for (const { index, text } of findPlaceholders(block.text, block.quoted)) {
        const span = block.span(index, index + text.length);
        // The printed value of a field is reported at the field only.
        if (spans.some((field) => covers(field, span))) continue;
        report({ message: `${quoteAuthored(text)} is nog niet ingevuld.`, span });
      }
    }
  },
};

function covers(outer: Span, inner: Span): boolean {
  return outer.file === inner.file && !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end);
}
