import { documentsOf } from '../../../model/documents-of.ts';
import type { Dossier, LoadedDocument } from '../../../model/dossier.ts';
import { sourceText } from '../../../model/source-text.ts';
import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import { askEach } from '../../ask-each.ts';
import type { Found } from '../../reading/found.ts';
import { type Match, matches } from '../../reading/matches.ts';
import { ownPrintedProse } from '../../reading/passages.ts';
import type { Rule } from '../../rule.ts';

/** How the names of documents end. Not those of laws, of budgets, or of what the council itself decided. */
const head =
  'monitor|notitie|nota|plan|scan|rapport|rapportage|onderzoek|evaluatie|visie|verslag|advies|analyse|verkenning|inventarisatie|quickscan|jaarverslag|voorstel|memo|factsheet|handreiking|draaiboek|overzicht|routekaart|startdocument|meting';
const anyHead = head.replace(/(?<=^|\|)[a-z]/g, (first) => `[${first}${first.toUpperCase()}]`);
const tail = String.raw`(?:\s(?:van het bureau|van de onderzoekers|(?:19|20)\d\d(?:[-–/](?:19|20)?\d\d)?|[\p{Lu}][\p{L}-]*|(?:voor|van|over|in|op|met|en|de|het|der)(?=\s(?:(?:de|het|een)\s)?\p{L})|[a-zë-]{4,18}(?=\s(?:in de|van de|hebben|staat|laat|geeft|beschrijft|19|20)))){0,6}?`;
/** A compound, or a name with a capital: `Startnotitie Lezen`, `meetrapportage`, `Werkplan Taal in de wijk`. */
const name = String.raw`(?<name>(?:\p{Lu}[\p{L}-]{0,30}|[a-z][\p{L}-]{3,30})(?:${anyHead})${tail}|(?:${anyHead.replaceAll(/\[([a-z])([A-Z])\]/g, '$2')})\s\p{Lu}[\p{L}-]{2,30}${tail})`;
const describes = String.raw`(?:laat|laten|beschrijft|geeft|toont|bevat|schetst|gaat in|licht toe|werkt uit|maakt duidelijk|wijst uit|somt op|noemt|zet uiteen|legt uit|bespreekt|vertelt|behandelt)`;

const described = matches(
  () =>
    latin.gu`(?:(?:^|(?<=[.:;]\s))(?:De|Het|Onze|Ons)\s${name}\s${describes}(?!\p{L})|(?:^|(?<=\s))(?:[Ii]n|[Uu]it|[Vv]olgens)\s(?:de|het|onze|ons)\s${name.replaceAll('(?<name>', '(?<name2>')}\s(?:staat|staan|blijkt|hebben wij|hebben we|is (?:beschreven|uitgewerkt|vastgelegd|te lezen)|zijn (?:beschreven|uitgewerkt|vastgelegd)|beschrijven|vindt u|leest u|kunt u|werken wij|lichten wij)(?!\p{L}))`,
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
  run: askEach(ownPrintedProse, described, (found, dossier) => {
    const { passage, read } = found;
    const named = read.groups.name ?? read.groups.name2 ?? '';
    if (!isLetter(passage.source)) return undefined;
    if (isElsewhere(found, named, dossier)) return undefined;
    const from = found.from + found.text.indexOf(named);
    return {
      message: `De brief beschrijft “${named}”, maar dat stuk is geen bijlage en er gaat geen koppeling naartoe.`,
      span: passage.span(from, from + named.length),
    };
  }),
};

/** A letter about a main document, or a memo that calls itself one. */
function isLetter({ data, source }: LoadedDocument): boolean {
  return (
    'about' in data ||
    ('to' in data && /deze brief|geachte|^brief/im.test(`${data.title.raw}\n${source.text}`))
  );
}

/** A plan with its years is one of policy, and is published. */
const period = /\d{4}\s?[-–/]\s?\d{2,4}/;
const ofOthers = says`landelijke?|rijk|ministerie|inspectie|cbs|scp|wet|wettelijke?|besluit|europese?|bijgevoegde?|bijlagen?|bijgaande?|meegestuurde?|onderwijsraad|vng|ser|rekenkamer|oeso|jaarlijkse|raad|vastgesteld|stelde|hieronder|hierna|tabel|figuur`;
/** Words that end as a document does and are none, or are this one. */
const noDocument = latin.iu`^(?:begroting|beleid|bestemmingsplan|lesplan|plan|visie|advies|onderzoek|overzicht|voorstel|raadsvoorstel|collegevoorstel|meting|evaluatie|verslag|nota|notitie|memo|rapport|analyse|scan|monitor|begrotingsvoorstel)$`;

/** It is linked or annexed, it is this dossier's own document, or one of others that can be found. */
function isElsewhere(
  { sentence, passage, span, from, to }: Found<Match>,
  named: string,
  dossier: Dossier,
): boolean {
  if (named === '' || period.test(named) || noDocument.test(named) || ofOthers(sentence)) return true;
  if (!passage.isAuthored(from, to)) return true;
  const lower = named.toLowerCase();
  const titles = documentsOf(dossier).map(({ data }) => data.title.raw.toLowerCase());
  if (titles.some((title) => title !== '' && (title.includes(lower) || lower.includes(title)))) return true;
  const links = [...passage.source.source.text.matchAll(/\[([^\]]{1,200})\](?:\(|\[)/g)].map(
    ([, text = '']) => text.toLowerCase(),
  );
  return sourceText(span, passage.source).includes('](') || links.some((text) => text.includes(lower));
}
