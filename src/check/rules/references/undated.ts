import { latin } from '../../../text/latin.ts';
import { datesInText } from '../../reading/dates-in-text.ts';
import { authored, type Found, type Stretch } from '../../reading/found.ts';
import { isInQuotation } from '../../reading/in-quotation.ts';
import { matches } from '../../reading/matches.ts';
import { ownPrintedProse, type Passage } from '../../reading/passages.ts';
import { sentencesOf } from '../../reading/sentences.ts';
import type { Rule } from '../../rule.ts';
import { earlierMessages } from './earlier-messages.ts';

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
        'verwijzen naar ons schrijven → Bij “verwijzen naar ons schrijven” staat geen datum of kenmerk.',
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
      for (const found of authored(mention, [passage]))
        if (!isClear(found, passages.slice(0, index)))
          report({ message: `Bij “${found.said}” staat geen datum of kenmerk.`, span: found.span });
  },
};

const letters =
  '(?:raads|college|kamer|informatie|raadsinformatie|voortgangs|bestuurs|bestuursinformatie|antwoord|aanbiedings)?brief(?:je|ven)?|mail|e-mail|schrijven|correspondentie|briefwisseling|raadsbericht|collegebericht';
const decisions =
  '(?:raads|college|bestuurs|gemeenteraads)?besluit|raadsvoorstel|collegevoorstel|motie|amendement|raadsmemo|collegememo|toezegging|beantwoording|mededeling';
const told =
  '(?:geïnformeerd|ingelicht|gemeld|bericht|laten\\sweten|geschreven|meegedeeld|medegedeeld|aangekondigd|toegezegd|toegelicht|geantwoord|bijgepraat|op\\sde\\shoogte\\s(?:gebracht|gesteld)|gestuurd|toegestuurd|gezonden|toegezonden|verzonden)';
/** Said of what was before this document. */
const earlier =
  '(?:eerder|reeds|al(?:\\seens)?|inmiddels|destijds|indertijd|onlangs|recent(?:elijk)?|laatst|vorig\\sjaar|vorige\\s(?:week|maand|keer|zomer))';
/** Who write, and to whom. */
const we = '(?:wij|we|ik|het\\scollege|ons\\scollege)';
const you = '(?:u|uw\\s(?:gemeente)?raad|de\\s(?:gemeente)?raad|uw\\scommissie|uw\\scollege)';
const have = '(?:hebben|heb|heeft|hadden|had)';
const words = (most: number): string => `(?:[^\\s.;:!?,]{1,24}\\s){0,${most}}?`;

/** In every text that says that somebody was told before. */
const toldBefore =
  /^(?=[\s\S]*(?:ïnformeerd|ingelicht|gemeld|bericht|weten|geschreven|gedeeld|gekondigd|gezegd|gelicht|eantwoord|gepraat|hoogte|estuurd|ezonden|rzonden))(?=[\s\S]*(?:eerder|reeds|al\s|inmiddels|destijds|indertijd|onlangs|recent|laatst|vorig))/i;
/** Ways to cite, each with what is in every text that has it: a pattern of these takes 10 ms to make. */
const mentions: readonly (readonly [needs: RegExp, pattern: string])[] = [
  [
    /(?:eerder|vorige|voorgaande|vroegere)\S*\s[\s\S]*(?:brie|mail|schrijven|corresp|bericht|besluit|voorstel|motie|amendement|memo|zegging|antwoord|mededeling)/i,
    `(?:(?:onze|mijn|uw|de|die|deze|het|dat|dit|ons|een)\\s|(?<=(?:in|uit|bij|met|per|naar)\\s))(?:eerdere?|vorige|voorgaande|vroegere|eerder\\s(?:verzonden|verstuurde|gestuurde|genomen|gedane|ingediende|aangenomen|vastgestelde))\\s(?:${letters}|${decisions})`,
  ],
  [
    /eerder\s[\s\S]*(?:brie|mail|schrijven|corresp|bericht)/i,
    `eerder\\s(?:al\\s)?(?:per|in\\seen|met\\seen|in\\sonze|via\\seen)\\s(?:${letters})(?:\\s${told}|(?=\\s?[.,;(]))`,
  ],
  [
    /(?:brie|mail|schrijven|corresp|bericht)[\s\S]*eerder/i,
    `(?:per|in\\seen|met\\seen|via\\seen)\\s(?:${letters})\\s(?:al\\s)?eerder\\s${told}`,
  ],
  // “Wij hebben uw raad hierover reeds geïnformeerd”, “zoals wij u al eens hebben bericht”.
  [
    toldBefore,
    `(?:${we}\\s${have}|${have}\\s${we})\\s${words(2)}(?:aan\\s)?${you}\\s${words(3)}${earlier}\\s${words(4)}${told}`,
  ],
  [
    toldBefore,
    `${we}\\s(?:aan\\s)?${you}\\s${words(3)}${earlier}\\s${words(4)}(?:${have}\\s${told}|${told}\\s${have})`,
  ],
  [
    toldBefore,
    `(?:${you}\\s(?:bent|is|werd|zijn)|(?:bent|is|werd)\\s${you})\\s${words(3)}${earlier}\\s${words(4)}${told}`,
  ],
  [toldBefore, `zoals\\s(?:aan\\s${you}\\s)?${earlier}\\s(?:aan\\s${you}\\s)?${told}`],
  // “Eerder schreven wij u hierover.”
  [
    /informeerden|berichtten|schreven|meldden|stuurden|zonden/i,
    `${earlier}\\s(?:informeerden|berichtten|schreven|meldden|stuurden|zonden)\\s${we}\\s${you}`,
  ],
  [
    /informeerden|berichtten|schreven|stuurden|zonden/i,
    `(?:${we}\\s)(?:informeerden|berichtten|schreven|stuurden|zonden)\\s${you}\\s${words(3)}${earlier}`,
  ],
  // “U kreeg al een brief van ons”, “een brief hierover hebt u inmiddels gekregen”.
  [
    /ontving|kreeg/i,
    `(?:${you}\\s(?:ontving|kreeg)|(?:ontving|kreeg)\\s${you})\\s${words(2)}(?:${earlier}|van\\sons)\\s${words(4)}(?:${letters})`,
  ],
  [
    /gekregen|ontvangen/i,
    `${you}\\s(?:hebt|heeft)\\s${words(3)}${earlier}\\s${words(4)}(?:${letters})\\s${words(4)}(?:gekregen|ontvangen)`,
  ],
  [
    /gekregen|ontvangen/i,
    `(?:een|de|onze)\\s${words(1)}(?:${letters})\\s${words(3)}(?:hebt|heeft)\\s${you}\\s${words(3)}(?:gekregen|ontvangen)`,
  ],
  [
    /verwij/i,
    `(?:verwijzen|verwijs)\\s(?:${we}\\s)?(?:${you}\\s)?(?:graag\\s|hiervoor\\s|kortheidshalve\\s)?naar\\s(?:ons|onze|mijn|uw)\\s(?:${letters}|${decisions})`,
  ],
  [
    /eerder[\s\S]*(?:besloten|ingestemd|vastgesteld)/i,
    `(?:uw|de)\\s(?:gemeente)?raad\\s(?:heeft|had)\\s(?:hier|hierover|daar|daarover|hiertoe|daartoe)?\\s?(?:al\\s)?eerder\\s(?:\\p{L}{2,12}\\s){0,3}(?:besloten|ingestemd|vastgesteld)`,
  ],
  [
    /eerder\s(?:heeft|had|hebben|nam|besloot|stemde|stelde)/i,
    `eerder\\s(?:heeft|had|hebben|nam|besloot|stemde|stelde)\\s(?:uw|de|het|ons)\\s(?:gemeenteraad|raad|college)\\s(?:\\p{L}{2,14}\\s){0,8}(?:besloten|ingestemd|vastgesteld|besluit(?:\\sgenomen)?|in|vast)`,
  ],
  [
    /eerder\s(?:hebben|heeft|informeerden|stuurden|schreven|berichtten)/i,
    `eerder\\s(?:hebben|heeft|informeerden|stuurden|schreven|berichtten)\\s${we}\\s${you}\\s(?:\\p{L}{2,14}\\s){0,5}(?:(?:${letters})(?:\\s(?:${told}))?|${told})`,
  ],
  [
    /raad\snam/i,
    `(?:uw|de)\\s(?:gemeente)?raad\\snam\\s(?:hier|hierover|daarover)?\\s?eerder\\s(?:al\\s)?een\\s(?:${decisions})`,
  ],
  [
    /in\s(?:onze|ons|mijn|een)\s\S*(?:brie|mail|schrijven|corresp|bericht)/i,
    `in\\s(?:onze|ons|mijn|een)\\s(?:${letters})\\s(?:hierover\\s)?(?:hebben|heb|schreven|informeerden|berichtten|meldden)\\s(?:wij|we|ik)`,
  ],
  [
    /antwoord|aanleiding|reactie|vervolg|verwijzing/i,
    `(?:in\\santwoord\\sop|naar\\saanleiding\\svan|in\\sreactie\\sop|als\\sreactie\\sop|in\\svervolg\\sop|als\\svervolg\\sop|onder\\sverwijzing\\snaar)\\s(?:de|uw|onze|het|ons|een)\\s(?:eerdere?\\s)?(?:${letters}|${decisions}|(?:schriftelijke\\s|raads)vragen)`,
  ],
  [
    /(?:uw|onze?|ons)\s\S*(?:brie|mail|schrijven|corresp|bericht)/i,
    `(?:uw|onze|ons)\\s(?:${letters})\\s(?:over|hierover|daarover|waarin|met\\svragen)`,
  ],
  [
    /de\s\S*(?:brie|mail|schrijven|corresp|bericht)\S*\sdie/i,
    `de\\s(?:${letters})\\sdie\\s(?:${you}\\seerder|${we}\\s(?:aan\\s)?${you}\\s${words(3)}(?:stuurden|zonden|schreven|toestuurden|toezonden|${told}\\s${have}|${have}\\s${told}))`,
  ],
];
const readers = mentions.map(([needs, pattern]) =>
  matches(() => latin.giu`(?<!\p{L})(?:${pattern})(?!\p{L})`, needs),
);

/** Returns what is cited, the first of those that overlap. */
function mention(text: string): readonly Stretch[] {
  const all = [...readers.flatMap((read) => read(text)), ...earlierMessages(text)].sort(
    (a, b) => a.from - b.from || b.to - a.to,
  );
  return all.filter(({ from }, index) => all.slice(0, index).every((other) => other.to <= from));
}

/** A number, a title, or a link by which it is found. */
const saysWhich = latin.iu`\d{2}|\ufffc|[“‘"]|(?<!\p{L})(?:kenmerk|nummer|nr\.|zaak|bijlage|bijgevoegd)(?!\p{L})`;
/** What is said of any of them. */
const isGeneral = latin.iu`(?<!\p{L})(?:als|indien|wanneer|tenzij|bezwaar|beroep|herzien|elk|elke|ieder|iedere|kan|kunnen|mag|mogen|mondeling|telefonisch|bijeenkomst|gesprek|vergadering|hierboven|hiervoor|deze\sbrief)(?!\p{L})`;
/** A letter that was just named, with its date. */
const pointsBack = latin.iu`^(?:die|deze|dat|dit|de|het)\s`;

function isClear({ text, passage, sentence, from }: Found, earlier: readonly Passage[]): boolean {
  if (saysWhich.test(sentence) || isGeneral.test(sentence) || isInQuotation(passage.text, from)) return true;
  const noun = text
    .split(/\s/u)
    .findLast((word) => nouns.test(word))
    ?.toLowerCase();
  const behind = passage.text.slice(from + text.length);
  if (noun === undefined) return false;
  // “Die brief is van 3 mei 2022.”
  if (
    latin.iu`^[^.!?]*[.!?]\s(?:die|deze|dat|het)\s(?:${noun}\s)?(?:is|was|kwam|dateert|stamt|had|heeft)(?!\p{L})`.test(
      behind,
    ) &&
    hasDate(behind.slice(0, 160))
  )
    return true;
  const before = [
    ...earlier.filter(({ source }) => source === passage.source).map((each) => each.text),
    passage.text.slice(0, from),
  ];
  return pointsBack.test(text) && before.some((each) => isDatedIn(each, noun));
}

const nouns = latin.iu`^(?:${letters}|${decisions})$`;

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
