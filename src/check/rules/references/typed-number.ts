import { kindFacts } from '../../../kinds/facts.ts';
import type { Dossier } from '../../../model/dossier.ts';
import { latin } from '../../../text/latin.ts';
import { authored, type Found } from '../../reading/found.ts';
import { matches } from '../../reading/matches.ts';
import { own } from '../../reading/passages.ts';
import type { Rule } from '../../rule.ts';
import { linkInstead } from './link-instead.ts';
import { type NumberedPart, numberedParts, othersText } from './typed-references.ts';

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
  ],
  run(documents, dossier, report) {
    const passages = own(documents, dossier).filter(({ kind }) => kind !== 'source');
    for (const { part, read } of numbered)
      for (const found of authored(read, passages))
        if (isOwn(part, found, dossier))
          report({
            message: `Het nummer in “${found.said}” is met de hand getypt.`,
            help: linkInstead(found.text, found.passage, documents),
            span: found.span,
          });
  },
};

const numbered = numberedParts.map((part) => ({
  part,
  read: matches(
    () =>
      latin.gu`(?<![\p{L}\p{N}-])(?:${part.name})\s{1,2}${part.number}(?:(?:\s?[-–]\s?|\s(?:en|of|t/m|tot\sen\smet)\s|,\s)\d{1,3}(?![\p{L}\p{N}%]|[.,]\d)){0,3}(?![\p{L}\p{N}%]|[.,]\d|\s(?:jaar|uur|procent|euro))`,
    new RegExp(`(?:${part.name})\\s{1,2}[\\dIVXA-H]`),
  ),
}));

/** The text points at something. */
const points =
  /(?:^|[(\s])(?:zie(?:\sook)?|op|vanaf|onder|lees(?:\sook)?|zoals\sop|staat\sop|tot)\s{1,2}$|\($/iu;
/** One of several things that it points at: `zie bijlage 2 en pagina 3`. */
const pointsOn = latin.iu`(?<!\p{L})zie(?!\p{L})[^.;!?]{0,60}(?:,|\sen|\sof)\s{1,2}$`;
/** Of something: with a small word or two, and what it is. */
const ofWhat = latin.u`^\s(?:van|uit|bij|in)\s(?:(?<article>dit|deze|het|de|ons|onze|een|hun|zijn|haar)\s)?(?<noun>[\p{L}\p{N}-]{1,40})(?<name>\s\p{Lu})?`;
/** At the start of a block it is a name: `Doel 1: taal`. */
const names = /^(?:\s?[:.–—-]|\s?\(|$|\s*\n)/u;

function isOwn({ own: when }: NumberedPart, found: Found, dossier: Dossier): boolean {
  const { passage, sentence } = found;
  const after = found.after(80);
  const isFirst = passage.text.slice(0, found.from).trim() === '';
  if (isFirst && (passage.kind === 'heading' || names.test(after))) return false;
  const said = isOfThis(after, dossier);
  if (said !== undefined) return said;
  if (when === 'owned' || othersText.test(sentence)) return false;
  return (
    when === 'always' ||
    ((points.test(found.before(80)) || pointsOn.test(found.before(80))) &&
      !/[“‘"]|(?:19|20)\d\d/u.test(sentence))
  );
}

/** Says whether the words behind a number make it one of this dossier, when they say whose it is. */
function isOfThis(after: string, dossier: Dossier): boolean | undefined {
  const { article = '', noun, name } = ofWhat.exec(after)?.groups ?? {};
  if (noun === undefined) return undefined;
  if (/^(?:dit|deze|ons|onze)$/u.test(article)) return ownDocuments.test(noun);
  const nouns = kindFacts[dossier.main.data.kind].nouns.join('|');
  if (article && !name && latin.u`^(?:${nouns})$`.test(noun)) return true;
  return /^\s(?:van|uit)/u.test(after) ? false : undefined;
}

const ownDocuments =
  /^(?:stuk|brief|document|dossier|blad|interventieblad|uitvoeringsagenda|akkoord|agenda|addendum|convenant|notitie|memo|overeenkomst|GKA-agenda)$/u;
