import { dirname, relative } from 'node:path/posix';
import type { Heading, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { kindFacts } from '../../../kinds/facts.ts';
import type { Document } from '../../../model/document.ts';
import { documentsOf } from '../../../model/documents-of.ts';
import type { Dossier } from '../../../model/dossier.ts';
import { headingSlug } from '../../../model/heading-slug.ts';
import { spanOf } from '../../../model/nodes.ts';
import { textOf } from '../../../model/text-of.ts';
import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import { authored, type Found } from '../../reading/found.ts';
import { matches } from '../../reading/matches.ts';
import { own } from '../../reading/passages.ts';
import { rewrite } from '../../rewrite.ts';
import type { Finding, Rule } from '../../rule.ts';
import { tally } from '../../tally.ts';
import {
  type NumberedPart,
  numberedParts,
  ordinalChapter,
  ordinalPart,
  othersText,
} from './typed-references.ts';

/** The number of a page, chapter, annex or goal of this dossier that was written by hand. */
export const typedNumber: Rule = {
  id: 'references/typed-number',
  severity: 'warning',
  what: 'Zoekt verwijzingen naar een pagina, hoofdstuk, bijlage of doel van dit dossier waarvan het nummer met de hand is getypt.',
  why: 'Schuift er een pagina of een onderdeel op, dan klopt het nummer niet meer en wijst de lezer de verkeerde weg.',
  help: 'Verwijs met een koppeling, `[](#naam-van-de-kop)` of `[](ander-document.md)`: Akkoord zet het juiste nummer en de pagina erbij.',
  examples: [
    {
      what: 'Pagina, hoofdstuk, bijlage en doel.',
      agenda:
        '## Toelichting\n\nZie pagina 13, en hoofdstuk 4 en bijlage 2. Dit past bij speerpunt 3 van deze agenda.\nHet draagt bij aan doel 2.\n',
      reports: [
        'pagina 13 → Het nummer in “pagina 13” is met de hand getypt.',
        'hoofdstuk 4 → Het nummer in “hoofdstuk 4” is met de hand getypt.',
        'bijlage 2 → Het nummer in “bijlage 2” is met de hand getypt.',
        'speerpunt 3 → Het nummer in “speerpunt 3” is met de hand getypt.',
        'doel 2 → Het nummer in “doel 2” is met de hand getypt.',
      ],
    },
    {
      what: 'Wetten, boeken en andere documenten, een kop of regel die zichzelf nummert, een aantal pagina’s, en een koppeling.',
      agenda:
        '## Toelichting\n\n### Doel 1: Taal\n\nHet plan telt 40 pagina’s. Artikel 12 van de wet, bijlage 2 van de Regeling, en speerpunt 3 van het Stadsakkoord. Het rapport zegt dat op pagina 12. Wij werken aan doel 4 van de Verenigde Naties.\n\n- **Doel 2: Rekenen.** Fase 2 begint later, zie [Toelichting](#toelichting).\n',
    },
    {
      what: 'Een pagina van een ander document van het dossier, en onderdelen van wat anders is.',
      agenda:
        'Wij stellen de verordening vast. Bijlage I, onderdeel A, is van toepassing. Speerpunt 3 in het Meppeler Akkoord past erbij. Bijlage 1 bij het landelijk boekje noemt ze, en bijlage 2 daarvan ook. De stappen staan in paragraaf 11.2 ‘Het begin’ van de ‘Stappenmethode’.\n',
      letter:
        'Zie hiervoor pagina 13 tot en met 17 van de agenda, en hoofdstuk 2 van Gelijke kansen. Het eerste hoofdstuk van deze brief is kort, het eerste hoofdstuk van het boek niet.\n',
      reports: [
        'pagina 13 tot en met 17 → Het nummer in “pagina 13 tot en met 17” is met de hand getypt.',
        'hoofdstuk 2 → Het nummer in “hoofdstuk 2” is met de hand getypt.',
        'eerste hoofdstuk → Het nummer in “eerste hoofdstuk” is met de hand getypt.',
      ],
    },
  ],
  run(documents, dossier, report) {
    const passages = own(documents, dossier).filter(({ kind }) => kind !== 'source');
    for (const { part, read } of numbered)
      for (const found of authored(read, passages))
        if (isOwn(part, found, dossier))
          report({
            message: `Het nummer in “${found.said}” is met de hand getypt.`,
            span: found.span,
            ...linkInstead(found, documents),
          });
  },
};

const ordinal: NumberedPart = { name: ordinalPart, number: '', own: 'owned' };
const chapter: NumberedPart = { name: ordinalChapter, number: '', own: 'pointed' };

const numbered = [
  {
    part: ordinal,
    read: matches(
      () => latin.giu`(?<![\p{L}\p{N}-])${ordinalPart}(?=\s(?:van|uit)\s)`,
      /(?:ste|de)\s\S{4,16}\s(?:van|uit)\s/i,
    ),
  },
  {
    part: chapter,
    read: matches(
      () => latin.giu`(?<![\p{L}\p{N}-])${ordinalChapter}(?!\s(?:van|uit)\s)`,
      /(?:ste|de|ge)\s(?:hoofdst|paragr|bijlage|pagina|blad)/i,
    ),
  },
  ...numberedParts.map((part) => ({
    part,
    read: matches(
      () =>
        latin.gu`(?<![\p{L}\p{N}-])(?:${part.name})\s{1,2}${part.number}(?:(?:\s?[-–]\s?|\s(?:en|of|t/m|tot\sen\smet)\s|,\s)\d{1,3}(?![\p{L}\p{N}%]|[.,]\d)){0,3}(?![\p{L}\p{N}%]|[.,]\d|\s(?:jaar|uur|procent|euro|keer|maal|weken|maanden|dagen|kinderen|leerlingen))`,
      new RegExp(`(?:${part.name})\\s{1,2}[\\dIVXA-Hédtvzan]`),
    ),
  })),
];

/** The text points at something. */
const points = latin.iu`(?:^|[(\s])(?:zie(?:\s(?:ook|hiervoor|daarvoor|verder|hierover|daarover|bijvoorbeeld))?|op|vanaf|onder|lees(?:\sook)?|zoals\sop|staat\sop|tot|voorts|sla|slaat|slaan)\s{1,2}(?:de\s|het\s)?$|\($`;
/** Where something in this text is: “de volgorde staat in bijlage 3”. */
const isThere = latin.iu`(?<!\p{L})(?:staa(?:t|n)|stond(?:en)?|vind(?:t|en)?\s(?:u|wij|we|je)?|te\svinden|lees(?:t\su)?|ziet\su|opgenomen|uitgewerkt|beschreven|toegelicht|geregeld|uitgelegd|samengevat|verwijzen\s(?:wij|we)(?:\su)?|gaat|lijst(?:je)?|tabel|overzicht|kaart)\s(?:ook\s|verder\s|u\s|voor\s\p{L}+\s)?(?:in|op|naar)\s(?:de\s|het\s)?$`;
/** “Het vierde hoofdstuk gaat over geld.” */
const saysThere = latin.iu`^(?:,\s(?:onder\s\p{L}|nummer\s[\d.]+),?)?\s(?:gaat\s(?:over|in\sop)|gaan\sover|beschrijft|beschrijven|bevat|bevatten|behandelt|noemt|laat\szien|toont|geeft|vindt\su|leest\su|ziet\su|staa(?:t|n)|is\s(?:dat\s|de\s\p{L}+\s)?(?:beschreven|uitgewerkt|geregeld|opgenomen))(?!\p{L})`;
/** What children read. */
const inBook = says`(?:groep\s\d|\p{L}*klas|leerlingen|kinderen|kleuters|kind|leerling|cursisten|lezers)\s(?:leest|lezen|maakt|maken|vult|vullen|leren|leert|werkt|werken|kleurt|kleuren)`;
/** One of several things that it points at: `zie bijlage 2 en pagina 3`. */
const pointsOn = latin.iu`(?<!\p{L})zie(?!\p{L})[^.;!?]{0,60}(?:,|\sen|\sof)\s{1,2}$`;
/** Of something: with its title, a small word or two, and what it is. */
const ofWhat = latin.u`^(?:\s[‘“'"][^’”'"]{1,60}[’”'"])?(?:\s(?:e\.v\.|en\sverder)|,\s\p{L}+\slid|(?:,\s(?:afdeling|titel|paragraaf|onderdeel|tabel|onder|lid|artikel|hoofdstuk|deel)\s[\p{L}\p{N}.]{1,6}(?!\p{L})){1,3})?,?\s(?<of>van|uit|bij|in)\s(?:(?<article>dit|deze|het|de|ons|onze|een|hun|zijn|haar)\s)?(?:(?<=\s)(?:bijgevoegde?|bijgaande?|meegestuurde?|voorliggende?|onderliggende?|genoemde?|eigen|huidige|nieuwe)\s)?(?<what>[“‘"]?(?<noun>[\p{L}\p{N}-]{1,40})(?<name>\s\p{Lu})?)`;
/** At the start of a block it is a name: `Doel 1: taal`. */
const names = /^(?:\s?[:.–—-]|\s?\(|$|\s*\n)/u;
/** What the writers of this text say of it. */
const ofOurs = latin.iu`(?<!\p{L})(?:(?:beschrijven|bespreken|behandelen|noemen|vertellen|leggen|lichten|werken|laten)\s(?:we|wij)|(?:leest|vindt|ziet)\su)(?!\p{L})`;

function isOwn({ own: when }: NumberedPart, found: Found, dossier: Dossier): boolean {
  const { passage, sentence } = found;
  // Behind a semicolon the text points at something else: “artikel 4:23 van de wet; zie voorts bijlage 2”.
  const own = saysSee.test(found.before(24)) ? sentence.slice(sentence.lastIndexOf(';') + 1) : sentence;
  const after = found.after(120);
  const isFirst = passage.text.slice(0, found.from).trim() === '';
  if (isFirst && (passage.kind === 'heading' || names.test(after))) return false;
  if (pointsHere.test(after)) return true;
  const said = isOfThis(after, dossier);
  if (said !== undefined) return said;
  if (when === 'owned' || ofThat.test(after) || (othersText.test(own) && !ofOurs.test(sentence)))
    return false;
  if (/^(?:In|Volgens) /.test(sentence) && othersText.test(sentence.slice(0, 60))) return false;
  const before = found.before(120);
  const isAt = isThere.test(before) || saysThere.test(after);
  const isPointed = points.test(before) || pointsOn.test(before) || isAt;
  if (inBook(sentence)) return false;
  // “… stelt de verordening vast. Bijlage I is van toepassing.”
  if (!isPointed && !ofOurs.test(sentence) && othersText.test(before)) return false;
  return when === 'always' || (isPointed && !/[“‘"]|(?:19|20)\d\d/u.test(sentence));
}

/** Says whether the words behind a number make it one of this dossier, when they say whose it is. */
function isOfThis(after: string, dossier: Dossier): boolean | undefined {
  const match = ofWhat.exec(after);
  const { of, article = '', what = '', noun, name } = match?.groups ?? {};
  if (!match || noun === undefined) return undefined;
  if (/^(?:dit|deze|ons|onze)$/u.test(article)) return ownDocuments.test(noun);
  const documents = documentsOf(dossier).map(({ data }) => data);
  const named = after.slice(match[0].length - what.length).toLowerCase();
  if (documents.some(({ title }) => title.value && named.startsWith(title.value.toLowerCase()))) return true;
  const nouns = documents.flatMap(({ kind }) => kindFacts[kind].nouns.map((each) => each.toLowerCase()));
  if (article && !name && nouns.includes(noun.toLowerCase())) return true;
  // Another document is named: “in het Meppeler Akkoord”, “bij het landelijk boekje”.
  const isNamed = article !== '' && (of === 'bij' || /^\p{Lu}/u.test(noun));
  return of === 'van' || of === 'uit' || isNamed ? false : undefined;
}

const saysSee = latin.iu`;\szie\s(?:(?:ook|voorts|verder)\s)?$`;

/** “Artikel 6 hieronder”, “onderdeel 10 op de volgende bladzijde”. */
const pointsHere = latin.iu`^,?\s(?:hieronder|hierboven|hierna|hiervoor|hierachter|verderop|op\sde\s(?:volgende|vorige)\s(?:bladzijde|pagina))(?!\p{L})`;

/** “Bijlage 2 daarvan”: of what was named before. */
const ofThat = latin.iu`^\s(?:daarvan|ervan|hiervan|daarbij)(?!\p{L})`;

const ownDocuments =
  /^(?:stuk|brief|raadsbrief|collegebrief|document|dossier|blad|interventieblad|uitvoeringsagenda|uitvoeringsplan|akkoord|agenda|addendum|convenant|notitie|nota|memo|overeenkomst|GKA-agenda|voorstel|raadsvoorstel|collegevoorstel|advies|plan|projectplan|tekst|verslag)$/u;

const works = 'Akkoord zet het juiste nummer en de pagina erbij.';

/** Says how to write `bijlage 1` or `hoofdstuk 2` as a link, with something that exists as an example. */
function linkInstead(found: Found, documents: readonly Document[]): Pick<Finding, 'help' | 'fixes'> {
  const { text: authored, passage } = found;
  const { kind, source } = passage;
  if (kind === 'field') return { help: 'Noem het onderdeel bij zijn naam, zonder nummer.' };
  // Of “hoofdstuk 2 en 3” a link is one half; in a heading there is none.
  const isOne = /^[^\d]*[\dIVXA-H][\d.]*$/u.test(authored) && kind !== 'heading';
  const linked = (address: string) => (isOne ? rewrite(found, `[](${address})`, 'suggestion') : {});
  const number = /(?:\d+(?:\.\d+)*|[IVXA-H]+)$/u.exec(authored)?.[0] ?? '';
  const isAnnex = /^bijlage/iu.test(authored);
  const annexes = 'annexes' in source.data ? (source.data.annexes ?? []) : [];
  const annex = isAnnex ? annexes[Number(number) - 1]?.value : undefined;
  if (annex !== undefined)
    return { help: `Verwijs met een koppeling: \`[](${annex})\`. ${works}`, ...linked(annex) };
  const headings = documents.flatMap((document) => linkable(document, source.file));
  const meant = isPage(authored)
    ? undefined
    : headings.find(({ data }) => data?.number === (isAnnex ? `Bijlage ${number}` : number));
  if (meant) {
    const address = addressOf(meant, source.file);
    const help = `Verwijs met een koppeling: \`[](${address})\` is “${textOf(meant)}”. ${works}`;
    return { help, ...linked(address) };
  }
  const own = headings.find((heading) => spanOf(heading).file === source.file);
  const example = own ? `, zoals \`[](${addressOf(own, source.file)})\` naar “${textOf(own)}”` : '';
  return { help: `Verwijs met een koppeling naar de kop of het document dat u bedoelt${example}. ${works}` };
}

function isPage(authored: string): boolean {
  return /^(?:p\.|pag|b)(?!ijl)/iu.test(authored);
}

/** The headings of a document that holds the text of a file, without those that share an anchor. */
function linkable({ root }: Document, file: string): Heading[] {
  const headings: Heading[] = [];
  visit(root as Nodes, 'heading', (node) => {
    if (node.data?.origin !== undefined && node.data.listed !== false) headings.push(node);
  });
  if (!headings.some(({ data }) => data?.origin === file)) return [];
  const counts = tally(headings.map(keyOf));
  return headings.filter((heading) => counts.get(keyOf(heading)) === 1 && headingSlug(heading) !== '');
}

function keyOf(heading: Heading): string {
  return `${heading.data?.origin}#${headingSlug(heading)}`;
}

/** As a link in `file` writes it. */
function addressOf(heading: Heading, file: string): string {
  const origin = heading.data?.origin ?? file;
  return `${origin === file ? '' : relative(dirname(file), origin)}#${headingSlug(heading)}`;
}
