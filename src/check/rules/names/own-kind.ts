import type { Fix } from '../../../diagnostic/fix.ts';
import { kindFacts } from '../../../kinds/facts.ts';
import type { KindFacts } from '../../../kinds/kind-facts.ts';
import type { Dossier, LoadedDocument } from '../../../model/dossier.ts';
import { cased } from '../../../text/cased.ts';
import { latin } from '../../../text/latin.ts';
import { wordList } from '../../../text/word-list.ts';
import { asChoices } from '../../as-choices.ts';
import { askEach } from '../../ask-each.ts';
import type { Found } from '../../reading/found.ts';
import { isInQuotation } from '../../reading/in-quotation.ts';
import { type Match, matches } from '../../reading/matches.ts';
import { ownProse } from '../../reading/passages.ts';
import { rewrite } from '../../rewrite.ts';
import type { Rule } from '../../rule.ts';

/** Kinds of documents by their article. */
const documentKinds: Readonly<Record<KindFacts['article'], readonly string[]>> = {
  de: wordList(
    'agenda overeenkomst notitie memo brief nota intentieverklaring rapportage offerte subsidieaanvraag',
  ),
  het: wordList(`akkoord convenant addendum beleidsplan projectplan werkplan pact manifest rapport raadsvoorstel contract
    protocol koersdocument`),
};
const anyKind = [...documentKinds.de, ...documentKinds.het];
const noun = `(?:\\p{L}{3,24}-?)?(?:${anyKind.join('|')})(?!\\p{L})`;
const itself = matches(
  () =>
    latin.giu`(?<!\p{L})(?:(?:dit|deze|onderhavige?|voorliggende?|voor\s(?:u|ons)\sliggende?)\s{1,3}(?<noun>${noun})|(?:de|het)\s{1,3}(?<lying>${noun})\s(?:die|dat)\s(?:(?:hier\s|nu\s)?voor\s(?:u|ons)\slig(?:t|gen)|u\s(?:hier\s|nu\s)?(?:leest|in\shanden\shebt|in\shanden\sheeft|voor\su\shebt))(?!\p{L}))`,
  /dit|deze|igge|die|dat|onderhav/i,
);
/** Others that a text may point at, by the first part of a compound. */
const elsewhere =
  /^(?:nieuws|uitnodigings|kranten|dank|ouder|huur|koop|leen|arbeids|leer|stage|gebruiks|school|dag|week|klas|familie|vergader)-?(?:brief|overeenkomst|contract|agenda)$/u;

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
        '## Doelgroep\n\nDeze agenda gaat over kansen.\nEr is ook een convenant met de zorg. In dit convenant staat wie er meedoet.\nEen bureau deed onderzoek naar de weg.\n\nUit deze rapportage blijkt dat het veiliger kan.\n',
    },
  ],
  run: askEach(ownProse, itself, (found, dossier) => {
    const { passage } = found;
    const { kind } = passage.source.data;
    const noun = (found.read.groups.noun ?? found.read.groups.lying ?? '').toLowerCase();
    // What it is part of, or what it is about, may be meant too; not what is only about it.
    const meant = dossier.main.data.kind === kind ? [passage.source] : [passage.source, dossier.main];
    const names = meant.flatMap((each) => ownNamesOf(each).ownNames);
    // A title says what a document is, whatever its kind: “Convenant gelijke kansen”.
    const titles = meant.map(({ data }) => data.title.raw);
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
    if (isPaperBefore(found, noun)) return undefined;
    const self = ownNamesOf(passage.source);
    return {
      message: `U noemt dit stuk hier “${found.said}”; het is een ${self.label}.`,
      // A letter may speak of itself, or of what it is about.
      fixes: isAboutMain(passage.source, noun, dossier)
        ? asChoices([dossier.main, passage.source].flatMap((each) => rewriteKind(found, ownNamesOf(each))))
        : rewriteKind(found, self),
    };
  }),
};

/** What a document may call itself: what its title begins with (“Convenant gelijke kansen”), else what its kind is called. */
function ownNamesOf({ data }: LoadedDocument): Pick<KindFacts, 'label' | 'article' | 'ownNames'> {
  const facts = kindFacts[data.kind];
  const [first = ''] = data.title.raw.toLowerCase().match(/\p{L}+/u) ?? [];
  const said = facts.role === 'main' ? anyKind.find((each) => first.endsWith(each)) : undefined;
  if (said === undefined || facts.ownNames.some((name) => first.endsWith(name))) return facts;
  return { label: first, article: documentKinds.het.includes(said) ? 'het' : 'de', ownNames: [first] };
}

/** Returns the fix that calls the document what it is, with the words that agree: “dit akkoord”, “de agenda die …”. */
function rewriteKind(
  found: Found<Match>,
  { article, ownNames }: Pick<KindFacts, 'article' | 'ownNames'>,
): readonly Fix[] {
  const [pointer, relative] = article === 'het' ? ['dit', 'dat'] : ['deze', 'die'];
  const right = found.text
    .replace(/^(?:dit|deze)(?=\s)/iu, (authored) => cased(pointer, authored))
    .replace(/^(?:de|het)(?=\s)/iu, (authored) => cased(article, authored))
    .replace(/(?<=\s)(?:die|dat)(?=\s)/iu, relative)
    .replace(found.read.groups.noun ?? found.read.groups.lying ?? '', ownNames[0] ?? '');
  return rewrite(found, right, 'suggestion').fixes ?? [];
}

/** Says whether a document is about the main one, and a noun is that of a main document. */
function isAboutMain(source: LoadedDocument, noun: string, { main }: Dossier): boolean {
  return source !== main && 'about' in source.data && mainNouns.has(noun);
}

const mainNouns: ReadonlySet<string> = new Set([
  ...wordList('akkoord convenant overeenkomst addendum pact uitvoeringsagenda'),
  ...Object.values(kindFacts).flatMap(({ role, ownNames }) => (role === 'main' ? ownNames : [])),
]);

const kindNouns: ReadonlySet<string> = new Set(
  Object.values(kindFacts).flatMap(({ nouns, ownNames }) => [...nouns, ...ownNames]),
);

/** The noun was used before without “dit”: that document is meant. More than one of them cannot be “dit”. */
function isNamedBefore(before: string, noun: string): boolean {
  return latin.iu`(?<!(?:dit|deze)\s{1,3})(?<![\p{L}])(?:\p{L}{0,30})${noun}(?!\p{L})`.test(before);
}

/** Papers that are called so in turn: “een audit … Uit deze rapportage blijkt”. */
const calledSo: readonly (readonly [noun: RegExp, paper: RegExp])[] = [
  [
    /^rapport(?:age)?$/,
    latin.iu`(?<!(?:dit|deze)\s)(?<!\p{L})(?:\p{L}*onderzoek|\p{L}*audit|\p{L}*auditor|\p{L}*studie|\p{L}*scan|\p{L}*evaluatie|\p{L}*rapport(?:en|age)?|second\sopinion|rekenkamer|bureau)(?!\p{L})`,
  ],
  [/^subsidieaanvraag$/, latin.iu`(?<!\p{L})(?:aanvraag|(?:aan)?gevraagd|vraagt|aanvragen)(?!\p{L})`],
  [
    /^overeenkomst$|^contract$/,
    latin.iu`(?<!deze\s)(?<!\p{L})(?:\p{L}*-?overeenkomst|\p{L}*contract)(?!\p{L})`,
  ],
];

/** Says whether such a paper was named before, in the same part of the text. */
function isPaperBefore({ passage: { source }, span: { start } }: Found<Match>, noun: string): boolean {
  const paper = calledSo.find(([own]) => own.test(noun))?.[1];
  const lines = source.source.text.split('\n').slice(0, start.line);
  const heading = lines.findLastIndex((line) => line.startsWith('#'));
  const before = [...lines.slice(heading + 1, -1), (lines.at(-1) ?? '').slice(0, start.column - 1)];
  return paper?.test(before.join('\n')) ?? false;
}
