import { kindFacts } from '../../../kinds/facts.ts';
import type { KindName } from '../../../model/dossier.ts';
import { latin } from '../../../text/latin.ts';
import { authoredMatches } from '../../reading/authored-matches.ts';
import { isInQuotation } from '../../reading/in-quotation.ts';
import { prosePassages } from '../../reading/passages.ts';
import type { Rule } from '../../rule.ts';

/** A document that calls itself something that it is not. Speaking of another document that was just named is honest. */
export const ownKind: Rule = {
  id: 'names/own-kind',
  severity: 'warning',
  what: 'Zoekt plaatsen waar een document zichzelf anders noemt dan het is: “dit convenant” in een akkoord.',
  why: 'Het is een rest van een ander document; wie tekent, moet weten waarvoor.',
  help: 'Noem het document bij zijn eigen naam.',
  examples: [
    {
      what: 'Een interventieblad noemt zichzelf een convenant, de agenda een akkoord.',
      agenda: '## Toelichting\n\nDit akkoord gaat over kansen.\n',
      sheet: '## Doelgroep\n\nIn dit convenant staat wie er meedoet.\n',
      reports: [
        'Dit akkoord → “Dit akkoord” staat in een GKA-agenda.',
        'dit convenant → “dit convenant” staat in een interventieblad.',
      ],
    },
    {
      what: 'Een ander document dat net genoemd is, of de agenda waar het blad bij hoort.',
      sheet:
        '## Doelgroep\n\nDeze agenda gaat over kansen.\nEr is ook een convenant met de zorg. In dit convenant staat wie er meedoet.\n',
    },
  ],
  run(documents, dossier, report) {
    const titles = [dossier.main, ...(dossier.companions ?? [])].map(({ data }) =>
      data.title.raw.toLowerCase(),
    );
    for (const { passage, match, text, from, span } of authoredMatches(
      itself,
      prosePassages(documents, dossier),
    )) {
      const { data } = passage.source;
      const noun = (match.groups?.noun ?? '').toLowerCase();
      const own = [...kindFacts[data.kind].ownNames, ...mainNames(dossier.main.data.kind, data.kind)];
      if (passage.quoted || isInQuotation(passage.text, from) || own.includes(noun)) continue;
      // A title says what a document is, whatever its kind: “Convenant gelijke kansen”.
      if (titles.some((title) => title.includes(noun))) continue;
      // One of two to choose from, which `text/choice` reports.
      if (/\/\s?(?:in\s)?$/u.test(passage.text.slice(Math.max(0, from - 5), from))) continue;
      if (
        isNamedBefore(passage.text.slice(0, from), noun) ||
        passage.under.some((heading) => heading.toLowerCase().includes(noun))
      )
        continue;
      report({
        message: `“${text.replace(/\s+/g, ' ')}” staat in een ${kindFacts[data.kind].label}.`,
        span,
      });
    }
  },
};

const itself = latin.giu`(?<!\p{L})(?:dit|deze|onderhavige?|voorliggende?)\s{1,3}(?<noun>(?:uitvoerings|samenwerkings)?(?:akkoord|agenda|convenant|overeenkomst|notitie|memo|brief|raadsbrief|addendum|beleidsplan|projectplan|werkplan|nota|intentieverklaring|rapport|rapportage|raadsvoorstel|contract|protocol|koersdocument))(?!\p{L})`;

/** A letter, an annex or a sheet may speak of the main document as “dit akkoord”. */
function mainNames(main: KindName, own: KindName): readonly string[] {
  return main === own ? [] : kindFacts[main].ownNames;
}

/** The noun stands shortly before it without “dit”: that document is meant. */
function isNamedBefore(before: string, noun: string): boolean {
  return latin.iu`(?<!(?:dit|deze)\s{1,3})(?<![\p{L}])(?:\p{L}{0,30})${noun}(?:en|s|’s|'s)?(?!\p{L})`.test(
    before,
  );
}
