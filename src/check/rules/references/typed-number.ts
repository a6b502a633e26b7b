import { kindFacts } from '../../../kinds/facts.ts';
import { memoizeByObject } from '../../../memoize/memoize-by-object.ts';
import type { Dossier } from '../../../model/dossier.ts';
import { latin } from '../../../text/latin.ts';
import { authoredMatches } from '../../reading/authored-matches.ts';
import { type Passage, passagesOf } from '../../reading/passages.ts';
import { sayOf } from '../../reading/say-of.ts';
import { sentenceAround } from '../../reading/sentence-around.ts';
import type { Rule } from '../../rule.ts';
import { linkInstead } from './link-instead.ts';
import { type NumberedPart, numberedParts, othersText } from './typed-references.ts';

/** The number of a page, chapter, annex or goal of this dossier that was typed by hand. */
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
    const passages = passagesOf(documents, dossier).filter(
      ({ quoted, form }) => !quoted && form !== 'source',
    );
    for (const part of numberedParts)
      for (const { passage, text, from, to, span } of authoredMatches(
        patternOf(part),
        passages,
        new RegExp(`(?:${part.name})\\s{1,2}[\\dIVXA-H]`),
      )) {
        if (!isOwn(part, passage, from, to, dossier)) continue;
        report({
          message: `Het nummer in “${sayOf(text, 0, text.length)}” is met de hand getypt.`,
          help: linkInstead(text, passage, documents),
          span,
        });
      }
  },
};

const patternOf = memoizeByObject(
  ({ name, number }: NumberedPart) =>
    latin.gu`(?<![\p{L}\p{N}-])(?:${name})\s{1,2}${number}(?:(?:\s?[-–]\s?|\s(?:en|of|t/m|tot\sen\smet)\s|,\s)\d{1,3}(?![\p{L}\p{N}%]|[.,]\d)){0,3}(?![\p{L}\p{N}%]|[.,]\d|\s(?:jaar|uur|procent|euro))`,
);

/** The text points at something. */
const points =
  /(?:^|[(\s])(?:zie(?:\sook)?|op|vanaf|onder|lees(?:\sook)?|zoals\sop|staat\sop|tot)\s{1,2}$|\($/iu;
/** One of several things that it points at: `zie bijlage 2 en pagina 3`. */
const pointsOn = latin.iu`(?<!\p{L})zie(?!\p{L})[^.;!?]{0,60}(?:,|\sen|\sof)\s{1,2}$`;

function isPointedAt(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at);
  return points.test(before) || pointsOn.test(before);
}

/** Of something: with a small word or two, and what it is. */
const ofWhat = latin.u`^\s(?:van|uit|bij|in)\s(?:(?<article>dit|deze|het|de|ons|onze|een|hun|zijn|haar)\s)?(?<noun>[\p{L}\p{N}-]{1,40})(?<name>\s\p{Lu})?`;
/** At the start of a block it is the name of what stands there: `Doel 1: taal`. */
const names = /^(?:\s?[:.–—-]|\s?\(|$|\s*\n)/u;

function isOwn({ own }: NumberedPart, passage: Passage, from: number, to: number, dossier: Dossier): boolean {
  const { text } = passage;
  const after = text.slice(to, to + 80);
  if (text.slice(0, from).trim() === '' && (passage.form === 'heading' || names.test(after))) return false;
  const { article = '', noun = '', name } = ofWhat.exec(after)?.groups ?? {};
  if (noun) {
    if (/^(?:dit|deze|ons|onze)$/u.test(article))
      return /^(?:stuk|brief|document|dossier|blad|interventieblad|uitvoeringsagenda|akkoord|agenda|addendum|convenant|notitie|memo|overeenkomst|GKA-agenda)$/u.test(
        noun,
      );
    const nouns = kindFacts[dossier.main.data.kind].nouns.join('|');
    if (article && !name && latin.u`^(?:${nouns})$`.test(noun)) return true;
    if (/^\s(?:van|uit)/u.test(after)) return false;
  }
  if (own === 'owned') return false;
  if (own === 'pointed' && !isPointedAt(text, from)) return false;
  const sentence = sentenceAround(text, from).text;
  return !othersText.test(sentence) && !(own === 'pointed' && /[“‘"]|(?:19|20)\d\d/u.test(sentence));
}
