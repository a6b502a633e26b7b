import { wordList } from '../../../text/word-list.ts';
import { verbLexicon } from '../../reading/lexicon/verbs.ts';
import type { Token } from '../../reading/read-text.ts';

/** Returns what a form of a verb says was done with a paper or between parties. */
export const deedsOf = verbLexicon({
  tell: `
    informeren:informeer in+lichten berichten schrijven:schrijf:schreef:schreven:geschreven melden mede+delen mee+delen sturen:stuur
    toe+sturen:stuur zenden:zend:zond:zonden:gezonden toe+zenden:zend:zond:zonden:gezonden op+sturen:stuur rond+sturen:stuur verzenden:verzend:verzond:verzonden:verzonden
    aan+kondigen uit+leggen:leg toe+lichten weten+laten:laat:liet:lieten:gelaten op_de_hoogte+brengen:breng:bracht:brachten:gebracht
    op_de_hoogte+stellen op_de_hoogte+houden:houd:hield:hielden:gehouden bij+praten rapporteren:rapporteer antwoorden beantwoorden reageren:reageer
    aan+geven:geef:gaf:gaven:gegeven aan+bieden:bied:bood:boden:geboden voor+leggen:leg aan_de_orde+stellen noemen
    wijzen:wijs:wees:wezen:gewezen vertellen in+gaan:ga/gaat:ging:gingen:gegaan verwijzen:verwijs:verwees:verwezen:verwezen
    zeggen:zeg:zei:zeiden:gezegd uiteen+zetten doen_toekomen+doen:doe:deed:deden:gedaan toekomen+doen:doe:deed:deden:gedaan uit+spreken:spreek:sprak:spraken:gesproken`,
  receive: `
    krijgen:krijg:kreeg:kregen:gekregen ontvangen:ontvang:ontving:ontvingen:ontvangen lezen:lees:las:lazen:gelezen
    kennis+nemen:neem:nam:namen:genomen bespreken:bespreek:besprak:bespraken:besproken behandelen:behandel aan+treffen:tref:trof:troffen:getroffen`,
  decide: `
    besluiten:besluit:besloot:besloten:besloten beslissen:beslis:besliste:beslisten:beslist in+stemmen vast+stellen aan+nemen:neem:nam:namen:genomen
    goed+keuren bekrachtigen overeen+komen:kom:kwam:kwamen:gekomen af+spreken:spreek:sprak:spraken:gesproken
    sluiten:sluit:sloot:sloten:gesloten tekenen:teken ondertekenen verlengen aanvaarden op+dragen:draag:droeg:droegen:gedragen bepalen nemen:neem:nam:namen:genomen`,
  promise: `
    beloven:beloof toe+zeggen:zeg:zegde:zegden:gezegd zeggen:zeg:zei:zeiden:gezegd in_het_vooruitzicht+stellen doen:doe:deed:deden:gedaan`,
  ask: `
    vragen:vraag:vroeg:vroegen:gevraagd verzoeken:verzoek:verzocht:verzochten:verzocht stellen in+dienen
    uit+nodigen op+roepen:roep:riep:riepen:geroepen aan+dringen:dring:drong:drongen:gedrongen uit+spreken:spreek:sprak:spraken:gesproken`,
});
type Deed = 'tell' | 'receive' | 'decide' | 'promise' | 'ask';

const auxiliaries = new Set(
  wordList('hebben heb hebt heeft had hadden is zijn was waren bent ben werd werden werden'),
);

/** Papers by what they are, as the ends of words. */
const papers = {
  letter: `
    brief brieven brieve briefje mail mailtje e-mail schrijven correspondentie briefwisseling memo bericht raadsbericht collegebericht
    informatienota raadsnotitie raadsmemo mededeling aankondiging oproep verzoek uitnodiging nieuwsbrief`,
  decision: `
    besluit besluiten raadsvoorstel collegevoorstel voorstel beschikking toezegging toezeggingen beantwoording afspraak afspraken belofte
    verklaring intentieverklaring`,
  motion: 'motie moties amendement amendementen initiatiefvoorstel',
  questions: 'raadsvragen vragen raadsvraag',
  paper: `
    notitie nota rapportage tussenrapportage voortgangsrapportage rapport evaluatie verslag advies overzicht stuk stukken planning
    raming analyse voortgangsbericht versie zienswijze`,
  pact: 'akkoord convenant overeenkomst',
} as const;
type Paper = keyof typeof papers;
let kinds: ReadonlyMap<string, Paper> | undefined;
/** Words that only end as a paper does. */
const noPaper = new Set(
  wordList(
    'aanvragen navragen opvragen bijdragen ondervragen hulpvragen zorgvragen leervragen onderzoeksvragen kaart',
  ),
);

/** Returns what kind of paper a word in lower case names; undefined when none. */
export function paperOf(word: string): Paper | undefined {
  kinds ??= new Map(
    (Object.keys(papers) as Paper[]).flatMap((kind) =>
      wordList(papers[kind]).map((each) => [each, kind] as const),
    ),
  );
  if (noPaper.has(word)) return undefined;
  for (let from = 0; from <= word.length - 3; from++) {
    const kind = kinds.get(word.slice(from));
    if (kind !== undefined) return from === 0 || (from > 2 && kind !== 'questions') ? kind : undefined;
  }
  return undefined;
}

/** What is said of now, of every such paper, or of what is still to come. */
const otherwise = new Set(
  wordList(`
    zal zult zullen kan kunnen kunt mag mogen moet moeten zou zouden wil willen als indien wanneer tenzij nooit
    geen elke elk ieder iedere binnenkort morgen straks wordt worden mondeling telefonisch mondelinge`),
);

/** What a sentence has that may cite a letter, a decision or a promise. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  /** Index and kind of each paper. */
  readonly papers: readonly (readonly [at: number, kind: Paper])[];
  /** Index of each verb that says what was done, by deed. */
  readonly deeds: Readonly<Record<Deed, readonly number[]>>;
  readonly has: (...sets: readonly ReadonlySet<string>[]) => boolean;
  readonly isOtherwise: boolean;
}

const contents = new Set(
  wordList('dat om zodat omdat waarin waarop waarover waarmee waarvan waarvoor of hoe wat'),
);

const articles = new Set(wordList('de deze die dat dit het een onze uw'));
/** Reads the papers of a sentence, and what was done with them or between parties in the past. */
export function readMessage(tokens: readonly Token[]): Reading {
  const words = tokens.map(({ word }) => word);
  // What is told of other things is in a clause of its own: “… dat de bouw zou beginnen”.
  const end = words.findIndex((word, at) => at > 3 && contents.has(word));
  const said = end < 0 ? words : words.slice(0, end);
  const all = new Set(words);
  const isPerfect = words.some((word) => auxiliaries.has(word));
  const deeds: Record<Deed, number[]> = { tell: [], receive: [], decide: [], promise: [], ask: [] };
  for (const [at, { kind, word }] of tokens.entries()) {
    if (kind !== 'word') continue;
    for (const { meaning, form, particle } of deedsOf(word))
      if (
        // `Deze afspraken` are no past.
        ((form === 'past' && !articles.has(words[at - 1] ?? '')) ||
          (form === 'participle' && isPerfect && !word.endsWith('de'))) &&
        particle.every((part) => all.has(part)) &&
        words[at - 1] !== 'te' &&
        words[at - 2] !== 'te'
      )
        deeds[meaning].push(at);
  }
  const known = words.indexOf('weten');
  if (known > 0 && (all.has('liet') || all.has('lieten') || (all.has('laten') && isPerfect)))
    deeds.tell.push(known);
  return {
    tokens,
    words,
    deeds,
    papers: tokens.flatMap(({ kind, word }, at) => {
      const paper = kind === 'word' ? paperOf(word) : undefined;
      return paper && !/^(?:dit|deze)$/u.test(words[at - 1] ?? '') ? [[at, paper] as const] : [];
    }),
    has: (...sets) => words.some((word) => sets.some((set) => set.has(word))),
    isOtherwise:
      said.some((word) => otherwise.has(word)) || (all.has('dan') && (all.has('eerder') || all.has('later'))),
  };
}
