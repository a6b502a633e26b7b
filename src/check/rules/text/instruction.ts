import { plainSpaces, sayable } from '../../../text/authored-text.ts';
import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import { bodyNodes } from '../../body-nodes.ts';
import { onceInSources } from '../../once-in-sources.ts';
import { authored, type Found, type Reader, type Stretch } from '../../reading/found.ts';
import { ownPrinted } from '../../reading/passages.ts';
import { textBlockOf } from '../../reading/text-blocks.ts';
import { rewrite } from '../../rewrite.ts';
import type { Finding, Rule } from '../../rule.ts';
import { instructionsIn } from './form-instructions.ts';

/** Instructions of a form or a template that were left in. */
export const instruction: Rule = {
  id: 'text/instruction',
  severity: 'warning',
  what: 'Zoekt aanwijzingen van een formulier of sjabloon die zijn blijven staan: “Beschrijf hier kort …”, “(maximaal 300 woorden)”, “doorhalen wat niet van toepassing is”.',
  why: 'De aanwijzing is voor wie het document schrijft, niet voor wie het leest en tekent.',
  help: 'Doe wat er gevraagd wordt, en haal de aanwijzing weg.',
  examples: [
    {
      what: 'Aanwijzingen in een kop, in de tekst en in een veld.',
      sheet: {
        data: 'summary: Beschrijf hier kort de interventie.',
        body: '## Doelgroep\n\n### Toelichting (maximaal 300 woorden)\n\nGeef aan welke leerlingen u wilt bereiken. Wij werken met groep 7.\n\nDe school doet mee / doet niet mee (doorhalen wat niet van toepassing is).\n\nLicht toe:\n',
      },
      reports: [
        'Beschrijf hier kort de interventie. → De aanwijzing “Beschrijf hier kort de interventie.” is blijven staan.',
        '(maximaal 300 woorden) → De aanwijzing “(maximaal 300 woorden)” is blijven staan.',
        'Geef aan welke leerlingen u wilt bereiken. → De aanwijzing “Geef aan welke leerlingen u wilt bereiken.” is blijven staan.',
        'doorhalen wat niet van toepassing is → De aanwijzing “doorhalen wat niet van toepassing is” is blijven staan.',
        'Licht toe: → De aanwijzing “Licht toe:” is blijven staan.',
      ],
    },
    {
      what: 'Een aanwijzing in cursief, aan wie het formulier invult, en een aantekening voor later.',
      sheet:
        '## Doelgroep\n\n*Hou bij investeringskosten rekening met de afschrijving.*\n\n*Neem contact op met je regiocoördinator.*\n\nLeerlingen van groep 7. (hier nog iets over de ouders schrijven)\n\n*Denk groot, begin klein.*\n',
      reports: [
        'Hou bij investeringskosten rekening met de afschrijving. → De aanwijzing “Hou bij investeringskosten rekening met de afschrijving.” is blijven staan.',
        'Neem contact op met je regiocoördinator. → De aanwijzing “Neem contact op met je regiocoördinator.” is blijven staan.',
        'hier nog iets over de ouders schrijven → De aanwijzing “hier nog iets over de ouders schrijven” is blijven staan.',
      ],
    },
    {
      what: 'De hint van het sjabloon, overgenomen als tekst.',
      sheet: '## Doelgroep\n\nVoor wie is de interventie bedoeld?\n',
      reports: [
        'Voor wie is de interventie bedoeld? → De aanwijzing “Voor wie is de interventie bedoeld?” is blijven staan.',
      ],
    },
    {
      what: 'Aansporingen aan de lezer, en wat partijen zelf beschrijven.',
      sheet:
        '## Doelgroep\n\nLees meer in de agenda. Meld u aan bij de school. Denk aan sport en cultuur. Geef kinderen de ruimte. De school beschrijft hier kort wat zij doet, in een plan van maximaal 4 pagina’s. Kies samen wat past. Vul elkaar aan waar dat kan. Leerlingen leren 300 woorden per jaar. Maak het verschil.\n',
    },
  ],
  run(documents, dossier, report) {
    const hints = new Set(
      [
        ...[...dossier.templates.values()].flatMap(({ sections }) => sections.map(({ hint }) => hint)),
        ...dossier.scheme.costs.map(({ hint = '' }) => hint),
      ].map(comparable),
    );
    const instructions: Reader<Stretch> = (text) => {
      const found = instructionsIn(text);
      const isHint = text.length > 12 && text.length < 300 && hints.has(comparable(text));
      return found.length === 0 && isHint ? [{ from: 0, to: text.length }] : found;
    };
    const once = onceInSources(documents, dossier, report);
    for (const node of bodyNodes('paragraph', documents, dossier)) {
      const [only] = node.children;
      if (node.children.length !== 1 || only?.type !== 'emphasis') continue;
      const { text, span } = textBlockOf(node);
      if (instructionsIn(text).length === 0 && isToWriter(text))
        once({ message: `De aanwijzing “${sayable(text)}” is blijven staan.`, span: span(0, text.length) });
    }
    // A step of a method is for the people who work with it.
    for (const found of authored(instructions, ownPrinted(documents, dossier))) {
      const { passage, text, said, span } = found;
      if (passage.kind !== 'item' || !toPupils(text))
        report({ message: `De aanwijzing “${said}” is blijven staan.`, span, ...withoutIt(found) });
    }
  },
};

/**
 * Returns the fix that takes an instruction away, with its brackets and the space in front. Where it is all there is, the
 * answer to it is missing, so that the author must choose.
 */
function withoutIt({ passage, from, to }: Found): Pick<Finding, 'fixes'> {
  const { text, kind } = passage;
  const isInside = text.charAt(from - 1) === '(' && text.charAt(to) === ')';
  const isAside = isInside || /^\(.*\)$/su.test(text.slice(from, to));
  const start = text.slice(0, isInside ? from - 1 : from).trimEnd().length;
  const end = isInside ? to + 1 : to;
  const isAll = (text.slice(0, start) + text.slice(end)).trim() === '';
  // In the middle of a sentence, or as a part of one, it leaves half of it.
  const isWhole =
    isAside || (/(?:^|[.!?:])$/u.test(text.slice(0, start)) && /^(?:\s*$|\s+\p{Lu})/u.test(text.slice(end)));
  if (kind === 'field' || kind === 'heading' || !isWhole || (start === 0 && !isAll)) return {};
  // A label without what it announces, or a sentence that has lost its subject.
  if (latin.u`^[\p{L}@\s]{1,30}[:.]$`.test(text.slice(0, start)) || (isAside && leavesHalf(text, start, end)))
    return {};
  const isOfForm = !isAll && ofForm(text.slice(start, end)) && !asksMore(text.slice(start, end));
  return rewrite({ passage, from: start, to: end }, '', isOfForm ? 'suggestion' : 'choice');
}

/** Says whether a sentence would begin with what stood behind an aside. */
function leavesHalf(text: string, start: number, end: number): boolean {
  return /(?:^|[.!?])$/u.test(text.slice(0, start)) && /^\s+\p{Ll}/u.test(text.slice(end));
}

/** How long a text may be, or that something must go before it is sent: once that is done, nothing is missing. */
const ofForm = says`max\.?|maximaal|maximum|hooguit|hoogstens|ten\shoogste|minimaal|verwijder|weghalen|haal`;
/** What is asked for may not be there yet, and which of two is meant is not said. */
const asksMore = says`beschrijf|geef|noem|vul|voeg|vermeld|onderbouw|licht|formuleer|invullen|doorhalen|streep|komt|volgt|schrijf|toelicht\p{L}*|ten\sminste`;

/** A whole paragraph in italics that tells someone what to do, with a word of a form or an application. */
const isToWriter = (text: string): boolean =>
  latin.iu`^[“‘(]?(?:hou|houd|neem|denk|let|vermeld|beschrijf|geef|maak|vul|noem|gebruik|raadpleg|overleg|controleer|check|voeg|verwijs|onderbouw|motiveer|licht|ga|schrijf|kies|zorg|vraag|stem|verwijder|haal|bespreek|benoem)(?:t)?\s`.test(
    text,
  ) && formWord(text);

const formWord = says`hierbij|hieronder|aanvra(?:ag|gen)|aanvrager|subsidie\p{L}*|\p{L}*kosten|\p{L}*begroting|formulier|regio\p{L}*|looptijd|interventieblad|interventie|doelgroep|planning|format|sjabloon|bijlage|btw|regeling|\p{L}*tekst|woorden|activiteitenplan|toelichting|voorbeeld|drempelbedrag|plafond|penvoerder`;

const toPupils = says`je|jij|jouw|jullie|elkaar`;

/** Without what an author changes in passing. */
function comparable(text: string): string {
  return plainSpaces(text)
    .toLowerCase()
    .replace(/[.?!:]$/u, '');
}
