import { kindFacts } from '../../../kinds/facts.ts';
import type { KindName } from '../../../model/dossier.ts';
import { cased } from '../../../text/cased.ts';
import { latin } from '../../../text/latin.ts';
import { askEach } from '../../ask-each.ts';
import type { Found } from '../../reading/found.ts';
import { isInQuotation } from '../../reading/in-quotation.ts';
import { type Match, matches } from '../../reading/matches.ts';
import { ownProse } from '../../reading/passages.ts';
import { rewrite } from '../../rewrite.ts';
import type { Finding, Rule } from '../../rule.ts';

const documentKinds =
  '(?:akkoord|agenda|convenant|overeenkomst|notitie|memo|brief|addendum|beleidsplan|projectplan|werkplan|nota|intentieverklaring|rapport|rapportage|raadsvoorstel|contract|protocol|koersdocument)';
const itself = matches(
  () =>
    latin.giu`(?<!\p{L})(?:(?:dit|deze|onderhavige?|voorliggende?)\s{1,3}(?<noun>(?:\p{L}{3,24})?${documentKinds})(?!\p{L})|(?:de|het)\s{1,3}(?<lying>(?:\p{L}{3,24})?${documentKinds})\s(?:die|dat)\s(?:hier\s|nu\s)?voor\s(?:u|ons)\slig(?:t|gen)(?!\p{L}))`,
);
/** Others that a text may point at. */
const elsewhere = /^(?:nieuwsbrief|uitnodigingsbrief|krantenbrief|huurovereenkomst|arbeidsovereenkomst)$/u;

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
      sheet:
        '## Doelgroep\n\nIn dit convenant staat wie er meedoet. Het akkoord dat voor u ligt, is kort. Deze intentiebrief ook.\n',
      reports: [
        'Dit akkoord → U noemt dit stuk hier “Dit akkoord”; het is een GKA-agenda.',
        'dit convenant → U noemt dit stuk hier “dit convenant”; het is een interventieblad.',
        'Het akkoord dat voor u ligt → U noemt dit stuk hier “Het akkoord dat voor u ligt”; het is een interventieblad.',
        'Deze intentiebrief → U noemt dit stuk hier “Deze intentiebrief”; het is een interventieblad.',
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
    const noun = (found.read.groups.noun ?? found.read.groups.lying ?? '').toLowerCase();
    const names = [
      ...kindFacts[kind].ownNames,
      ...(dossier.main.data.kind === kind ? [] : kindFacts[dossier.main.data.kind].ownNames),
    ];
    // A title says what a document is, whatever its kind: “Convenant gelijke kansen”.
    const titles = [dossier.main, ...(dossier.companions ?? [])].map(({ data }) => data.title.raw);
    // “Dit taalakkoord” in an akkoord; an uitvoeringsagenda is a kind of its own.
    const isOwn = names.some((name) => noun === name || (noun.endsWith(name) && !kindNouns.has(noun)));
    if (isOwn || elsewhere.test(noun) || isInQuotation(passage.text, found.from)) return undefined;
    if ([...titles, ...passage.under].some((title) => title.toLowerCase().includes(noun))) return undefined;
    // “Deze brief van de minister” is another.
    if (
      latin.iu`^\svan\s(?:de|het)\s(?!(?:gemeente|partijen|partners|college)(?!\p{L}))`.test(found.after(30))
    )
      return undefined;
    // One of two to choose from, which `text/choice` reports.
    if (/\/\s?(?:in\s)?$/u.test(found.before(5))) return undefined;
    if (isNamedBefore(passage.text.slice(0, found.from), noun)) return undefined;
    return {
      message: `U noemt dit stuk hier “${found.said}”; het is een ${kindFacts[kind].label}.`,
      ...rewriteKind(found, kind),
    };
  }),
};

/** Returns the fix that calls the document what it is, with the words that agree: “dit akkoord”, “de agenda die …”. */
function rewriteKind(found: Found<Match>, kind: KindName): Pick<Finding, 'fixes'> {
  const { article, ownNames } = kindFacts[kind];
  const [pointer, relative] = article === 'het' ? ['dit', 'dat'] : ['deze', 'die'];
  const right = found.text
    .replace(/^(?:dit|deze)(?=\s)/iu, (authored) => cased(pointer, authored))
    .replace(/^(?:de|het)(?=\s)/iu, (authored) => cased(article, authored))
    .replace(/(?<=\s)(?:die|dat)(?=\s)/iu, relative)
    .replace(found.read.groups.noun ?? found.read.groups.lying ?? '', ownNames[0] ?? '');
  return rewrite(found, right, 'suggestion');
}

const kindNouns: ReadonlySet<string> = new Set(
  Object.values(kindFacts).flatMap(({ nouns, ownNames }) => [...nouns, ...ownNames]),
);

/** The noun was used before without “dit”: that document is meant. */
function isNamedBefore(before: string, noun: string): boolean {
  return latin.iu`(?<!(?:dit|deze)\s{1,3})(?<![\p{L}])(?:\p{L}{0,30})${noun}(?:en|s|’s|'s)?(?!\p{L})`.test(
    before,
  );
}
