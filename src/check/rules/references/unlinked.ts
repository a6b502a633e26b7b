import { basename } from 'node:path/posix';
import { kindFacts } from '../../../kinds/facts.ts';
import { documentsOf } from '../../../model/documents-of.ts';
import type { Dossier, LoadedDocument } from '../../../model/dossier.ts';
import { sourceText } from '../../../model/source-text.ts';
import { capitalized } from '../../../text/capitalized.ts';
import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import { authored, type Found, type Stretch } from '../../reading/found.ts';
import { isInQuotation } from '../../reading/in-quotation.ts';
import { type Match, matches } from '../../reading/matches.ts';
import { ownPrintedProse, type Passage } from '../../reading/passages.ts';
import { sentencesOf } from '../../reading/sentences.ts';
import type { Rule } from '../../rule.ts';
import { type LetterDocument, letterDocuments } from './letter-documents.ts';

/** How the names of documents end. Not those of laws, of budgets, or of what the council itself decided. */
const head =
  'monitor|notitie|nota|plan|scan|rapport|rapportage|onderzoek|studie|evaluatie|visie|verslag|advies|analyse|verkenning|inventarisatie|quickscan|jaarverslag|voorstel|memo|factsheet|handreiking|draaiboek|overzicht|routekaart|startdocument|meting|leidraad|regels|protocol|reglement|richtlijn|toetskader|businesscase|raming|peiling|enquête|planning|logboek';
const anyHead = head.replace(/(?<=^|\|)[a-z]/g, (first) => `[${first}${first.toUpperCase()}]`);
/** Heads that mean a document also by themselves: `de rapportage van de proef`. */
const written =
  'rapport|rapportage|verslag|notitie|evaluatie|studie|draaiboek|handreiking|leidraad|factsheet';
/** No words of a name: they begin what is said of it. */
const noTail =
  '(?!(?:die|dat|is|zijn|was|waren|wordt|worden|werd|hebben|heeft|had|laat|laten|staat|staan|geldt|gelden|ligt|liggen|vindt|leest|wij|we|u|er|niet|ook|nog|al|om|te|als|maar|want|blijkt|kan|kunnen|moet|moeten)(?!\\p{L}))';
const describes =
  '(?:laat|laten|beschrijft|beschrijven|geeft|geven|toont|tonen|bevat|bevatten|schetst|gaat in|licht toe|lichten toe|licht|werkt uit|werkt|maakt duidelijk|wijst uit|wijst|somt|noemt|noemen|zet uiteen|zet|legt|bespreekt|vertelt|behandelt|concludeert|concluderen|adviseert|regelt|regelen|raadt|stelt|bevestigt|onderbouwt|vat|beveelt|waarschuwt|rekent|vermeldt|meldt|onderscheidt|bepaalt|bepalen)';
const made =
  '(?:laten (?:maken|opstellen|uitvoeren|doen|schrijven)|opgesteld|opstelde|opstelden|gemaakt|maakte|maakten|geschreven|schreef|schreven|uitgevoerd|uitvoerde|verricht|uitgebracht|uitbracht|opgeleverd|afgerond)';
const readIn =
  '(?:leest u|vindt u|ziet u|kunt u lezen|lezen wij|beschreven|uitgewerkt|vastgelegd|opgenomen|te lezen|te vinden|toegelicht|geregeld|samengevat|verantwoord|onderbouwd|terug te vinden)';

const leansOn =
  '[Oo]p basis van|[Oo]p grond van|[Cc]onform|gebaseerd op|baseren wij ons op|ontleend aan|overgenomen uit|afkomstig uit|(?:komt|komen) uit|verwijzen wij(?: u)?(?: graag)? naar';

/** A name of one part: patterns that stand beside each other cannot have the same. */
function nameOf(part: string): string {
  const tail = String.raw`(?:\s(?:(?:19|20)\d\d(?:[-–/](?:19|20)?\d\d)?|${noTail}[\p{L}-]{2,24})){0,7}?`;
  const compound = String.raw`(?:\p{Lu}[\p{L}-]{0,30}|[a-z][\p{L}-]{3,30})(?:${anyHead})(?!\p{L})${tail}`;
  const titled = String.raw`(?:(?:${anyHead})\s\p{Lu}[\p{L}-]{2,30}|(?=\p{Lu})(?:${anyHead})\s${noTail}[\p{L}-]{3,24})${tail}`;
  const ofSomething = String.raw`(?:${written})\s(?:van|over)\s(?:de|het|een|onze|bureau)\s[\p{L}-]{3,24}${tail}`;
  return `(?<${part}>${compound}|${titled}|${ofSomething}|plan van aanpak)`;
}

/** A document with an adjective of its own, of which is said who made it: `het bouwkundig advies dat wij lieten maken`. */
const ordered = String.raw`(?<ordered>(?:[a-z][\p{L}-]{3,24}\s)?[\p{L}-]{0,30}(?:${anyHead}))(?:\s[^.;:,]{0,40})?\s(?:die|dat)\s[^.;:,]{0,60}?(?:${made}|lieten (?:maken|opstellen|uitvoeren|doen))`;
const article = '(?:[Dd]e|[Hh]et|[Oo]nze|[Oo]ns|[Dd]eze|[Dd]it)';

const described = matches(
  () =>
    latin.gu`(?<![\p{L}-])(?:${[
      // De Leesmonitor (die …) laat zien
      `${article}\\s${nameOf('subject')}(?:,?\\s(?:die|dat|van|door|uit)\\s[^.;:]{0,70}?)?,?\\s${describes}(?!\\p{L})`,
      // In het Werkplan Taal is beschreven
      `(?:[Ii]n|[Uu]it|[Vv]olgens|[Bb]lijkens)\\s(?:de|het|onze|ons)\\s${nameOf('place')}\\s(?:staat|staan|blijkt|leest u|vindt u|kunt u|(?:hebben|heeft)\\s(?:wij|we|het college)|beschrijven|werken wij|lichten wij|zetten wij|(?:is|zijn|wordt|worden)\\s(?:[^\\s.;:]+\\s){0,5}?${readIn})(?!\\p{L})`,
      // … leest u in het Werkplan Taal
      `(?:${readIn}|staat|staan|blijkt|volgt|[Zz]ie)\\s(?:ook\\s|verder\\s|meer\\s|precies\\s|terug\\s|beschreven\\s){0,2}(?:(?:in|uit)\\s)?(?:de|het|onze|ons)\\s${nameOf('source')}(?=[.,;:)]|\\sen\\s(?:in|uit|wij|de|het|er)\\s|$)`,
      // Op basis van de Wijkscan kiezen wij
      `(?:${leansOn})\\s(?:de|het|onze|ons)\\s${nameOf('base')}(?=[.,;:)]|\\s[a-z]{3,14}\\s(?:wij|we|u|het|de)(?!\\p{L})|$)`,
      // De Uitvoeringsregels hebben wij aangepast
      `(?:De|Het)\\s(?=\\p{Lu})${nameOf('changed')}\\s(?:hebben wij|is|zijn)\\s(?:[^\\s.;:]+\\s){0,4}?(?:aangepast|geactualiseerd|bijgewerkt|opgesteld|uitgewerkt)(?!\\p{L})`,
      `(?:${article}|[Ee]en)\\s${ordered}(?!\\p{L})`,
    ].join('|')})`,
  new RegExp(head, 'i'),
);

/** A document that a letter describes, and that the reader gets nowhere. */
export const unlinked: Rule = {
  id: 'references/unlinked',
  severity: 'warning',
  what: 'Zoekt in brieven een stuk dat de tekst beschrijft (“De Leesmonitor laat zien …”) en dat geen bijlage is en waar geen koppeling naar gaat.',
  why: 'De lezer kan niet nagaan wat er over dat stuk staat.',
  help: 'Zet het stuk bij `annexes` (bijlagen), of maak er een koppeling van naar de plaats waar het te lezen is.',
  examples: [
    {
      what: 'Een monitor en een werkplan die niet meegaan.',
      letter:
        'De Leesmonitor 2022 laat zien waar het beter kan. In het Werkplan Taal hebben wij beschreven wie wat doet.\n',
      reports: [
        'Leesmonitor 2022 → De brief beschrijft “Leesmonitor 2022”, maar dat stuk is geen bijlage en er gaat geen koppeling naartoe.',
        'Werkplan Taal → De brief beschrijft “Werkplan Taal”, maar dat stuk is geen bijlage en er gaat geen koppeling naartoe.',
      ],
    },
    {
      what: 'Een bijlage, een koppeling, en stukken van anderen die iedereen kan vinden.',
      letter: {
        data: 'annexes:\n  - agenda.md',
        body: 'De bijgevoegde agenda beschrijft wie wat doet. De [Leesmonitor 2022](https://lezen.example/monitor) laat zien waar het beter kan. De landelijke Onderwijsmonitor laat hetzelfde zien. De begroting bevat een post daarvoor.\n',
      },
    },
  ],
  run(documents, dossier, report) {
    const passages = ownPrintedProse(documents, dossier).filter(({ source }) => isLetter(source));
    const said = new Map<Passage, Stretch[]>();
    const given = authored((text: string) => letterDocuments(text), passages).filter(
      (found) => !isInQuotation(found.passage.text, found.from) && !isGot(found, dossier),
    );
    for (const found of authored(described, passages)) {
      const named = Object.values(found.read.groups).find((each) => each !== undefined) ?? '';
      if (isElsewhere(found, named, dossier) || given.some((other) => isSameDocument(other, found, named)))
        continue;
      const from = found.from + found.text.indexOf(named);
      const to = from + named.length;
      said.set(found.passage, [...(said.get(found.passage) ?? []), { from, to }]);
      report({
        message: `${capitalized(callsItself(found.passage.source))} beschrijft “${named}”, maar dat stuk is geen bijlage en er gaat geen koppeling naartoe.`,
        span: found.passage.span(from, to),
      });
    }
    for (const [index, found] of given.entries()) {
      const { passage, from, to, span } = found;
      const isSaid = said.get(passage)?.some((other) => other.from < to && from < other.to);
      // `De scan` is the `Taalscan` that was named before.
      const isAgain = given
        .slice(0, index)
        .some(
          (other) => other.passage.source === passage.source && other.read.noun.endsWith(found.read.noun),
        );
      if (isSaid || isAgain) continue;
      const letter = capitalized(callsItself(passage.source));
      const { told } = found.read;
      report({
        message: found.read.isEnclosed
          ? `${letter} zegt dat “${found.said}” meegaat, maar dat stuk is geen bijlage.`
          : `${letter} beschrijft “${found.said}”, maar dat stuk is geen bijlage en er gaat geen koppeling naartoe.`,
        span,
        ...(told && {
          related: [
            { span: passage.span(told.from, told.to), message: 'hier staat wat er in dat stuk staat' },
          ],
        }),
      });
    }
  },
};

/** What a reader calls it: a memo is one, also to the council. */
function callsItself({ data }: LoadedDocument): string {
  const { article, role, ownNames, label } = kindFacts[data.kind];
  return `${article} ${role === 'companion' ? ownNames.at(-1) : label}`;
}

/** It was named before, where it is reported: “in een meetplan, dat …”, “het meetplan laat zien”. */
function isSameDocument(
  { read, passage, from }: Found<LetterDocument>,
  found: Found<Match>,
  named: string,
): boolean {
  const isBefore = passage === found.passage ? from < found.from : passage.source === found.passage.source;
  return isBefore && named.toLowerCase() === read.noun;
}

/** It is a document of the dossier, an annex by its name, or linked. */
function isGot({ read, said, passage, span }: Found<LetterDocument>, dossier: Dossier): boolean {
  if (period.test(said) || (!read.isEnclosed && ofOthers(read.said))) return true;
  const annexes = (('annexes' in passage.source.data && passage.source.data.annexes) || []).map(({ raw }) =>
    raw.toLowerCase(),
  );
  if (annexes.some((name) => name.includes(read.noun))) return true;
  // What the letter is about goes with it when it says so; another document of the dossier must be an annex.
  const own = [
    ...(goesAlong(passage.source, dossier) ? [dossier.main] : []),
    ...dossier.interventions,
    ...documentsOf(dossier).filter(({ file }) => annexes.includes(basename(file).toLowerCase())),
  ].filter(({ data }) => data.kind !== passage.source.data.kind);
  const nouns = own.flatMap(nounsOf);
  if (!read.isOther && nouns.some((noun) => noun.length > 3 && noun.endsWith(read.noun))) return true;
  const line = sourceText({ ...span, start: { ...span.start, column: 1 } }, passage.source);
  const links = [...passage.source.source.text.matchAll(/\[([^\]]{1,200})\](?:\(|\[)/g)];
  return /\]\($/.test(line) || links.some(([, text = '']) => text.toLowerCase().includes(read.noun));
}

/** Says whether the reader of a letter gets the main document: it is linked, or sent with it. */
function goesAlong({ source }: LoadedDocument, { main }: Dossier): boolean {
  const text = source.text.replace(/^about:.*$/m, '');
  const names = nounsOf(main).filter((noun) => noun.length > 3);
  return (
    text.includes(basename(main.file)) ||
    sentencesOf(text).some((sentence) => {
      const said = sentence.text.toLowerCase();
      return enclosed(said) && (names.some((name) => said.includes(name)) || /\{\{|stukken/.test(said));
    })
  );
}

/** The words by which a text can name a document. */
function nounsOf({ data }: LoadedDocument): string[] {
  const { nouns, ownNames } = kindFacts[data.kind];
  return [...nouns, ...ownNames, ...data.title.raw.toLowerCase().split(/[^\p{L}]+/u)];
}

const enclosed = says`bijgevoegde?|bijgaande?|bijlagen?|hierbij|bijgesloten|ingesloten|meegestuurde?|bij deze brief|achter deze brief`;

/** A letter about a main document, a memo that calls itself one, or one to the council. */
function isLetter({ data, source }: LoadedDocument): boolean {
  return (
    'about' in data ||
    ('to' in data &&
      (toGovernment(data.to?.raw ?? '') ||
        /deze brief|geachte|^brief/im.test(`${data.title.raw}\n${source.text}`)))
  );
}

const toGovernment = says`(?:gemeente)?raad|raads(?:leden|commissie)|college|burgemeester`;

/** A plan with its years is one of policy, and is published. */
const period = /\d{4}\s?[-–/]\s?\d{2,4}/;
const ofOthers = says`landelijke?|rijk|ministerie|inspectie|cbs|scp|wet|wettelijke?|besluit|europese?|bijgevoegde?|bijlagen?|bijgaande?|meegestuurde?|onderwijsraad|vng|ser|rekenkamer|oeso|jaarlijkse|raad|hieronder|hierna|tabel|figuur|ter inzage|overheid\p{L}*|provinciale?|provincies?|wetboek|wetsvoorstel|eu-\p{L}*|voormalige?|coalitie-?overeenkomst|raadsvergadering|programmabegroting|kadernota`;
/** What was adopted was published. */
const adopted = says`vastgesteld|stelde`;
/** Words that end as a document does and are none, or are this one. */
const noDocument = latin.iu`^(?:begroting|beleid|bestemmingsplan|lesplan|plan|visie|advies|onderzoek|overzicht|voorstel|raadsvoorstel|collegevoorstel|meting|evaluatie|verslag|nota|notitie|memo|rapport|analyse|scan|monitor|begrotingsvoorstel|personeelsplan|formatieplan|schoolplan)$`;

/** It is linked or annexed, it is this dossier's own document, or one of others that can be found. */
function isElsewhere(
  { sentence, passage, span, from, to }: Found<Match>,
  named: string,
  dossier: Dossier,
): boolean {
  if (named === '' || period.test(named) || noDocument.test(named) || ofOthers(sentence) || adopted(sentence))
    return true;
  if (!passage.isAuthored(from, to)) return true;
  const lower = named.toLowerCase();
  const titles = documentsOf(dossier).map(({ data }) => data.title.raw.toLowerCase());
  if (titles.some((title) => title !== '' && (title.includes(lower) || lower.includes(title)))) return true;
  const links = [...passage.source.source.text.matchAll(/\[([^\]]{1,200})\](?:\(|\[)/g)].map(
    ([, text = '']) => text.toLowerCase(),
  );
  return sourceText(span, passage.source).includes('](') || links.some((text) => text.includes(lower));
}
