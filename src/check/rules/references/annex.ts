import { kindFacts } from '../../../kinds/facts.ts';
import { documentsOf } from '../../../model/documents-of.ts';
import type { Dossier, LoadedDocument } from '../../../model/dossier.ts';
import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import { askEach } from '../../ask-each.ts';
import type { Found } from '../../reading/found.ts';
import { matches } from '../../reading/matches.ts';
import { ownPrintedProse } from '../../reading/passages.ts';
import type { Rule } from '../../rule.ts';

const mention = matches(
  () =>
    latin.gu`(?<!\p{L})(?:(?:[Zz]ie|[Ii]n|[Oo]p|[Vv]olgens|[Mm]et)\s(?:(?:ook|hiervoor|daarvoor|verder)\s)?(?:(?:de|een|onze|bijgaande)\s)?(?:bijgevoegde\s|afzonderlijke\s|aparte\s)?bijlagen?(?!\p{L})|[Bb]ij(?:gevoegde?|gesloten)(?!\p{L})|[Aa]ls\sbijlagen?\s(?:bij(?:gevoegd|gesloten)?|toegevoegd|opgenomen|vindt|treft|ontvangt)(?!\p{L})|[Aa]ls\sbijlage(?=[.,;)]|\sbij\s(?:deze|dit))|[Dd]e\sbijlage\s(?:toont|bevat|geeft|laat|beschrijft|staat|staan|vindt|leest))`,
  /bij/i,
);

/** An annex that is spoken of, where there is none or more than one. */
export const annex: Rule = {
  id: 'references/annex',
  severity: 'warning',
  what: 'Zoekt “zie bijlage” en “bijgevoegd” in een document zonder bijlagen, of met meer bijlagen zonder te zeggen welke.',
  why: 'De lezer zoekt een bijlage die er niet is, of weet niet welke bedoeld is.',
  help: 'Zet de bijlage bij `annexes` (bijlagen) en verwijs ernaar met een koppeling, of haal de verwijzing weg.',
  examples: [
    {
      what: 'Een brief zonder bijlagen.',
      letter: 'De agenda vindt u bijgevoegd. De cijfers staan in de bijlage.\n',
      reports: [
        'bijgevoegd → De tekst noemt een bijlage (“bijgevoegd”), maar dit document heeft er geen.',
        'in de bijlage → De tekst noemt een bijlage (“in de bijlage”), maar dit document heeft er geen.',
      ],
    },
    {
      what: 'Een agenda heeft één bijlage, het activiteitenplan; een bijlage van een ander stuk is van dat stuk.',
      agenda:
        '## Toelichting\n\nZie de bijlage met de begroting. Het staat in de bijlage bij de Regeling. Bij een aanvraag is zoveel bijgevoegd dat wij kunnen beslissen.\n',
      letter: { data: 'annexes:\n  - agenda.md', body: 'De agenda is bijgevoegd.\n' },
    },
  ],
  run: askEach(ownPrintedProse, mention, (found, dossier) => {
    const number = annexesOf(found.passage.source, dossier);
    const { said } = found;
    if (isClear(found, number, dossier)) return undefined;
    if (number === 0) return `De tekst noemt een bijlage (“${said}”), maar dit document heeft er geen.`;
    return {
      message:
        number === 1 || number === 'own'
          ? `“${said}” zegt niet welke bijlage.`
          : `Er zijn ${number} bijlagen, en “${said}” zegt niet welke.`,
      help: 'Zeg welke bijlage u bedoelt, het best met een koppeling ernaartoe.',
    };
  }),
};

const isPlural = /bijlagen/iu;
/** “Bij een aanvraag is zoveel bijgevoegd dat …”: what others enclose. */
const ofOthers = latin.iu`(?<!\p{L})(?:aanvraag|aanvrager|formulier|zoveel)(?!\p{L})[^.]*$`;
/** “Als bijlage, van het bestemmingsplan”. */
const ofOther = latin.iu`^,?\s(?:van|bij)\s(?:het|de)\s(?!(?:gemeente|brief)(?!\p{L}))\p{L}`;
/** A number, a letter, a name, or what it is an annex of. */
const saysWhich = latin.u`^(?:\s(?:\d|[A-Z](?![\p{L}])|[IVX]{1,4}(?!\p{L})|[“‘"(\ufffc]|\p{Lu}\p{L}|(?:bij|van|over|met|waarin|genaamd|getiteld)\s(?!(?:deze|dit)\s))|\s?[(:])`;

/** “zie bijlage”, “in een bijlage”: without an article, or with that of any one. */
const oneOfMany = /(?:[Zz]ie|[Ii]n een)\s(?:ook\s)?bijlage$/u;
/** What the annex of a GKA-agenda holds. */
const ownAnnex = says`activiteitenplan|begroting|budget|kosten|bedrag|bedragen|dekking|agenda`;

/** Says whether a reader knows which annex is meant. */
function isClear(found: Found, number: number | 'own', dossier: Dossier): boolean {
  if (ofOthers.test(found.before(80)) || ofOther.test(found.after(40))) return true;
  if (saysWhich.test(found.after(60)) || /(?:(?:als|zelf|geen|zonder)\s|[“‘"])$/iu.test(found.before(8)))
    return true;
  if (number === 0) return false;
  if (number === 'own') return ownAnnex(found.sentence);
  // The only annex needs no name, unless the text speaks of it as one of several.
  if (number === 1) return !oneOfMany.test(found.text) || namesAnnex(found, dossier);
  // All of them, or a document that is named, is clear enough where there are some.
  if (namesAnnex(found, dossier)) return true;
  return isPlural.test(found.text) || /^[Bb]ij(?:gevoegd|gesloten)/u.test(found.text);
}

/** The sentence names the annex: its title, or what kind of document it is. */
function namesAnnex({ passage, sentence }: Found, dossier: Dossier): boolean {
  const titles = documentsOf(dossier)
    .filter(({ file }) => file !== passage.source.file)
    .map(({ data }) => data.title.raw.toLowerCase());
  return (
    titles.some((title) => sentence.toLowerCase().includes(title)) ||
    latin.iu`(?:akkoord|agenda|convenant|overeenkomst)(?!\p{L})`.test(sentence)
  );
}

/** How many annexes a document has, with the one that it holds itself; `own` when that is the only one. */
function annexesOf({ data }: LoadedDocument, { main }: Dossier): number | 'own' {
  const { annexes } = kindFacts[data.kind];
  // It is one itself, and says “deze bijlage” of itself.
  if (annexes === 'none') return 0;
  if (annexes === 'listed') return 'annexes' in data ? (data.annexes?.length ?? 0) : 0;
  const listed = main.data.annexes?.length ?? 0;
  return listed > 0 ? listed + 1 : 'own';
}
