import { kindFacts } from '../../../kinds/facts.ts';
import { latin } from '../../../text/latin.ts';
import { askEach } from '../../ask-each.ts';
import { isInQuotation } from '../../reading/in-quotation.ts';
import { matches } from '../../reading/matches.ts';
import { ownProse } from '../../reading/passages.ts';
import type { Rule } from '../../rule.ts';

const itself = matches(
  () =>
    latin.giu`(?<!\p{L})(?:dit|deze|onderhavige?|voorliggende?)\s{1,3}(?<noun>(?:uitvoerings|samenwerkings)?(?:akkoord|agenda|convenant|overeenkomst|notitie|memo|brief|raadsbrief|addendum|beleidsplan|projectplan|werkplan|nota|intentieverklaring|rapport|rapportage|raadsvoorstel|contract|protocol|koersdocument))(?!\p{L})`,
);

/** A document that calls itself what it is not. It may speak of another document that was just named. */
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
        'Dit akkoord → U noemt dit stuk hier “Dit akkoord”; het is een GKA-agenda.',
        'dit convenant → U noemt dit stuk hier “dit convenant”; het is een interventieblad.',
      ],
    },
    {
      what: 'Een ander document dat net genoemd is, of de agenda waar het blad bij hoort.',
      sheet:
        '## Doelgroep\n\nDeze agenda gaat over kansen.\nEr is ook een convenant met de zorg. In dit convenant staat wie er meedoet.\n',
    },
  ],
  run: askEach(ownProse, itself, (found, dossier) => {
    const { passage } = found;
    const { kind } = passage.source.data;
    const noun = (found.read.groups.noun ?? '').toLowerCase();
    const names = [
      ...kindFacts[kind].ownNames,
      ...(dossier.main.data.kind === kind ? [] : kindFacts[dossier.main.data.kind].ownNames),
    ];
    // A title says what a document is, whatever its kind: “Convenant gelijke kansen”.
    const titles = [dossier.main, ...(dossier.companions ?? [])].map(({ data }) => data.title.raw);
    if (names.includes(noun) || isInQuotation(passage.text, found.from)) return undefined;
    if ([...titles, ...passage.under].some((title) => title.toLowerCase().includes(noun))) return undefined;
    // One of two to choose from, which `text/choice` reports.
    if (/\/\s?(?:in\s)?$/u.test(found.before(5))) return undefined;
    if (isNamedBefore(passage.text.slice(0, found.from), noun)) return undefined;
    return `U noemt dit stuk hier “${found.said}”; het is een ${kindFacts[kind].label}.`;
  }),
};

/** The noun was used before without “dit”: that document is meant. */
function isNamedBefore(before: string, noun: string): boolean {
  return latin.iu`(?<!(?:dit|deze)\s{1,3})(?<![\p{L}])(?:\p{L}{0,30})${noun}(?:en|s|’s|'s)?(?!\p{L})`.test(
    before,
  );
}
