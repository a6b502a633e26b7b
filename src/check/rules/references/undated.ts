import { latin } from '../../../text/latin.ts';
import { datesInText } from '../../reading/dates-in-text.ts';
import { authored, type Found } from '../../reading/found.ts';
import { isInQuotation } from '../../reading/in-quotation.ts';
import { ownPrintedProse, type Passage } from '../../reading/passages.ts';
import { sentencesOf } from '../../reading/sentences.ts';
import type { Rule } from '../../rule.ts';
import { earlierMessages } from './earlier-messages.ts';
import { paperOf } from './message-reading.ts';

/** An earlier letter or decision that is cited without a date, a number or a link to find it by. */
export const undated: Rule = {
  id: 'references/undated',
  severity: 'warning',
  what: 'Zoekt een eerdere brief of een eerder besluit dat wordt genoemd zonder datum of kenmerk.',
  why: 'Wie het stuk wil nalezen, weet niet welk stuk bedoeld is en kan het niet vinden.',
  help: 'Schrijf de datum of het kenmerk erbij.',
  examples: [
    {
      what: 'Een brief, een besluit en een mededeling.',
      letter:
        'In onze eerdere brief hebben wij u over de plannen verteld. Uw raad heeft hier eerder over besloten. Wij hebben u eerder per brief geïnformeerd. Dit past bij het vorige raadsbesluit.\n',
      reports: [
        'onze eerdere brief → Bij “onze eerdere brief” staat geen datum of kenmerk.',
        'Uw raad heeft hier eerder over besloten → Bij “Uw raad heeft hier eerder over besloten” staat geen datum of kenmerk.',
        'Wij hebben u eerder per brief geïnformeerd → Bij “Wij hebben u eerder per brief geïnformeerd” staat geen datum of kenmerk.',
        'het vorige raadsbesluit → Bij “het vorige raadsbesluit” staat geen datum of kenmerk.',
      ],
    },
    {
      what: 'Zonder het woord “brief”, en met de zin andersom.',
      letter:
        'Wij hebben uw raad hierover reeds schriftelijk geïnformeerd. Zoals wij u al eens hebben bericht, is er geld. Een nadere brief hierover hebt u inmiddels gekregen. Wij verwijzen naar ons schrijven hierover. Ook in eerdere correspondentie vroeg u daarnaar. U bent hier al eerder over ingelicht.\n',
      reports: [
        'Wij hebben uw raad hierover reeds schriftelijk geïnformeerd → Bij “Wij hebben uw raad hierover reeds schriftelijk geïnformeerd” staat geen datum of kenmerk.',
        'wij u al eens hebben bericht → Bij “wij u al eens hebben bericht” staat geen datum of kenmerk.',
        'Een nadere brief hierover hebt u inmiddels gekregen → Bij “Een nadere brief hierover hebt u inmiddels gekregen” staat geen datum of kenmerk.',
        'ons schrijven hierover → Bij “ons schrijven hierover” staat geen datum of kenmerk.',
        'eerdere correspondentie → Bij “eerdere correspondentie” staat geen datum of kenmerk.',
        'U bent hier al eerder over ingelicht → Bij “U bent hier al eerder over ingelicht” staat geen datum of kenmerk.',
      ],
    },
    {
      what: 'Wat wij anderen vertelden, wat nog komt, en wat in een gesprek werd gezegd.',
      letter:
        'Wij hebben de ouders al geïnformeerd. In het najaar informeren wij u opnieuw. U ontvangt binnenkort een brief van ons. Wij hebben u al mondeling ingelicht. Zoals hierboven al gemeld, is er geld. De brief die de minister aan alle gemeenten stuurde, was duidelijk. Met deze brief hebben wij u al veel verteld.\n',
    },
    {
      what: 'Met een datum of kenmerk, met een datum even ervoor, in het algemeen, of als vraag.',
      letter:
        'In onze eerdere brief van 3 mei 2022 (kenmerk 4711) staat meer. In die eerdere brief staat ook de planning.\n\nWij hebben u eerder per brief (zaak 2022-118) geïnformeerd.\n\nTegen een eerder besluit kan bezwaar worden gemaakt. Eerdere besluiten blijven gelden, en eerder werk ook.\n',
    },
  ],
  run(documents, dossier, report) {
    const passages = ownPrintedProse(documents, dossier);
    for (const [index, passage] of passages.entries())
      for (const found of authored((text: string) => earlierMessages(text), [passage]))
        if (!isClear(found, passages.slice(0, index)))
          report({ message: `Bij “${found.said}” staat geen datum of kenmerk.`, span: found.span });
  },
};

/** A number, a title, or a link by which it is found. */
const saysWhich = latin.iu`\d{2}|(?<!\d)\d\s(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|\ufffc|[“‘"]|(?<!\p{L})(?:kenmerk|nummer|nr\.|zaak|bijlage|bijgevoegd)(?!\p{L})`;
const amounts = /(?:€|EUR)\s?[\d.,]{1,20}|\d[\d.,]{0,15}\s?(?:euro|procent|%)/g;
/** What is said of any of them. */
const isGeneral = latin.iu`(?<!\p{L})(?:als|indien|wanneer|tenzij|bezwaar|beroep|herzien|elk|elke|ieder|iedere|jaarlijkse?|doen\svan|op\swelk|aan\sde\s(?:gemeente)?raad\sis|kan|kunnen|mag|mogen|mondeling|telefonisch|hierboven|hiervoor|(?:met|in|bij|via)\sdeze\sbrief)(?!\p{L})`;
/** A letter that was just named, with its date. */
const pointsBack = latin.iu`^(?:die|deze|dat|dit|de|het)\s`;

/** A vote of the council has a date, which a letter says once. */
const isVote = /^(?:motie|amendement)$/u;

/** The part of a sentence that a mention is in: what stands beside it has dates of its own. */
function partAround({ sentence, text }: Found): string {
  return (
    sentence
      .split(/;\s|,\s(?=(?:en|want|maar|dus|doch|waar\p{L}+)\s)|\s(?=en\s(?:op|bij|met|nogmaals|later)\s)/u)
      .find((part) => part.includes(text)) ?? sentence
  );
}

function isClear(found: Found, earlier: readonly Passage[]): boolean {
  const { text, passage, from } = found;
  const sentence = partAround(found);
  if (
    saysWhich.test(sentence.replace(amounts, '')) ||
    isGeneral.test(sentence) ||
    isInQuotation(passage.text, from)
  )
    return true;
  const noun = text
    .toLowerCase()
    .split(/\s/u)
    .findLast((word) => paperOf(word) !== undefined);
  const behind = passage.text.slice(from + text.length);
  if (noun === undefined) return false;
  // “Die brief is van 3 mei 2022.”, “De motie Aan tafel van 13 november 2025 …”.
  const next =
    latin.iu`^[^.!?]*[.!?]\s((?:die|deze|dat|het)\s(?:${noun}\s)?(?:is|was|kwam|dateert|stamt|had|heeft)(?!\p{L})[^.!?]*)`.exec(
      behind,
    );
  if ((next?.[1] && hasDate(next[1])) || (isVote.test(noun) && isDatedIn(behind, noun))) return true;
  const before = [
    ...earlier.filter(({ source }) => source === passage.source).map((each) => each.text),
    passage.text.slice(0, from),
  ];
  return (
    pointsBack.test(text) &&
    (before.some((each) => isDatedIn(each, noun)) || (/^(?:die|dat)\s/iu.test(text) && from > 0))
  );
}

/** Says whether a sentence with this noun has a date. */
function isDatedIn(text: string, noun: string): boolean {
  return sentencesOf(text).some(
    (sentence) => sentence.text.toLowerCase().includes(noun) && hasDate(sentence.text),
  );
}

/** Says whether a text has a date with its year, by which something can be found. */
function hasDate(text: string): boolean {
  return datesInText(text).some(({ kind, year }) => kind !== 'span' && kind !== 'year' && year !== undefined);
}
