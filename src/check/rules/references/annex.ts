import { kindFacts } from '../../../kinds/facts.ts';
import { documentsOf } from '../../../model/documents-of.ts';
import type { Dossier, LoadedDocument } from '../../../model/dossier.ts';
import { latin } from '../../../text/latin.ts';
import { authoredMatches } from '../../reading/authored-matches.ts';
import { type Passage, prosePassages } from '../../reading/passages.ts';
import { sayOf } from '../../reading/say-of.ts';
import { sentenceAround } from '../../reading/sentence-around.ts';
import type { Rule } from '../../rule.ts';

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
      agenda: '## Toelichting\n\nZie de bijlage met de begroting. Het staat in de bijlage bij de Regeling.\n',
      letter: { data: 'annexes:\n  - agenda.md', body: 'De agenda is bijgevoegd.\n' },
    },
  ],
  run(documents, dossier, report) {
    const passages = prosePassages(documents, dossier).filter(({ quoted, printed }) => !quoted && printed);
    for (const { passage, text, from, to, span } of authoredMatches(mention, passages, /bij/i)) {
      const number = annexesOf(passage.source, dossier);
      // The only one there is needs no name, unless the text speaks of it as of one among others.
      if (number === 1 && (!oneOfMany.test(text) || namesAnnex(passage, from, dossier))) continue;
      if (number === 'own' && ownAnnex.test(sentenceAround(passage.text, from).text)) continue;
      if (saysWhich.test(passage.text.slice(to, to + 60))) continue;
      // All of them, or a document that is named, is clear enough where there are some.
      if (
        typeof number === 'number' &&
        number > 1 &&
        (isPlural.test(text) || /^[Bb]ij(?:gevoegd|gesloten)/u.test(text))
      )
        continue;
      if (/(?:(?:als|zelf|geen|zonder)\s|[“‘"])$/iu.test(passage.text.slice(Math.max(0, from - 8), from)))
        continue;
      const said = sayOf(text, 0, text.length);
      report({
        message:
          number === 0
            ? `De tekst noemt een bijlage (“${said}”), maar dit document heeft er geen.`
            : number === 1 || number === 'own'
              ? `“${said}” zegt niet welke bijlage.`
              : `Er zijn ${number} bijlagen, en “${said}” zegt niet welke.`,
        ...(number !== 0
          ? { help: 'Zeg welke bijlage u bedoelt, het best met een koppeling ernaartoe.' }
          : {}),
        span,
      });
    }
  },
};

const mention = latin.gu`(?<!\p{L})(?:(?:[Zz]ie|[Ii]n|[Oo]p|[Vv]olgens|[Mm]et)\s(?:(?:ook|hiervoor|daarvoor|verder)\s)?(?:(?:de|een|onze|bijgaande)\s)?(?:bijgevoegde\s|afzonderlijke\s|aparte\s)?bijlagen?(?!\p{L})|[Bb]ij(?:gevoegde?|gesloten)(?!\p{L})|[Aa]ls\sbijlagen?\s(?:bij(?:gevoegd|gesloten)?|toegevoegd|opgenomen|vindt|treft|ontvangt)(?!\p{L})|[Aa]ls\sbijlage(?=[.,;)]|\sbij\s(?:deze|dit))|[Dd]e\sbijlage\s(?:toont|bevat|geeft|laat|beschrijft|staat|staan|vindt|leest))`;
const isPlural = /bijlagen/iu;
/** A number, a letter, a name, or what it is an annex of. */
const saysWhich = latin.u`^(?:\s(?:\d|[A-Z](?![\p{L}])|[IVX]{1,4}(?!\p{L})|[“‘"(\ufffc]|\p{Lu}\p{L}|(?:bij|van|over|met|waarin|genaamd|getiteld)\s(?!(?:deze|dit)\s))|\s?[(:])`;

/** “zie bijlage”, “in een bijlage”: without an article, or with that of any one. */
const oneOfMany = /(?:[Zz]ie|[Ii]n een)\s(?:ook\s)?bijlage$/u;
/** What the annex of a GKA-agenda holds. */
const ownAnnex = latin.iu`(?<!\p{L})(?:activiteitenplan|begroting|budget|kosten|bedrag|bedragen|dekking|agenda)(?!\p{L})`;

/** The sentence names the annex: its title, or what kind of document it is. */
function namesAnnex({ text, source }: Passage, at: number, dossier: Dossier): boolean {
  const sentence = sentenceAround(text, at).text.toLowerCase();
  const titles = documentsOf(dossier)
    .filter(({ file }) => file !== source.file)
    .map(({ data }) => data.title.raw.toLowerCase());
  return (
    titles.some((title) => sentence.includes(title)) ||
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
