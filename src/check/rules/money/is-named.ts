import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import { wordList } from '../../../text/word-list.ts';
import type { BudgetValue } from './budget-values.ts';
import { payerWords } from './payer-words.ts';

/** Says whether a sentence, or the row of a table, is about an amount of the budget. */
export function isNamed(value: BudgetValue, sentence: string): boolean {
  return ways[value.role](value, sentence);
}

const ways: Readonly<Record<BudgetValue['role'], (value: BudgetValue, sentence: string) => boolean>> = {
  line: ({ label }, sentence) => namesItem(label, sentence),
  cost: ({ label }, sentence) => sentence.toLowerCase().includes(label.toLowerCase()),
  source: (value, sentence) =>
    isPaid(sentence) && (namesPayer(value, sentence) || (gives(sentence) && !ofAnother(sentence))),
  available: (value, sentence) => isThere(sentence) && namesPayer(value, sentence),
  remainder: (value, sentence) => remains(sentence) && namesPayer(value, sentence),
  total: ({ label }, sentence) =>
    isWhole(sentence) ||
    (label !== '' && costs(sentence) && sentence.toLowerCase().includes(label.toLowerCase())),
  ceiling: (_, sentence) => isCeiling(sentence),
};

const gives = says`bijdragen?|bijdraagt|draagt|dragen`;
/** “De bijdrage van ouders”: of somebody whose name is not that of a source. */
const ofAnother = (sentence: string): boolean =>
  /bijdragen? (?:van|door|uit) (?:de |het |een )?[a-z]|[a-z] (?:draagt|dragen) /.test(sentence);
const isPaid = says`bijdragen?|bijdraagt|draagt|dragen|betaalt|betalen|financiert|financieren|bekostigt|bekostigen|dekt|dekken|geeft|geven|legt|leggen|stelt|stellen|vraagt|vragen|aangevraagde?|gevraagde?|subsidie|subsidieert|middelen|dekking|reserveert|gereserveerd|ontvangt|ontvangen|komt|komen|afkomstig|budget|bron|rekening|inleg|aandeel|cofinanciering|regeling|krijgt|krijgen|zet|uit|[|]`;
const isThere = says`beschikbare?|heeft|hebben|budget|ontvangt|middelen`;
const remains = says`over|blijft|resteert|resterende?|restant|rest|overblijft`;
const isWhole = says`totaal|totale|totaalbedrag|totaalbudget|totaalkosten|opgeteld|alles (?:bij elkaar|samen)|hele begroting|begroting (?:is|bedraagt|telt|komt|sluit|van)`;
const costs = says`kost|kosten|budget|begroot|begroting|uitgaven`;
const isCeiling = says`plafond|ten hoogste|maximaal|maximale|maximum|hoogstens|subsidieplafond`;

/** Stems of words that say nothing of which line it is. */
const common = new Set(
  wordList(`
    kost overig uitgav project school schol kinder leerling jaar bedrag subsidi gemeente gemeent inzet
    budget onderwij materiaal activiteit bijdrag
  `),
);

/**
 * Says whether a sentence names a line by its first word that says something: “de coach” is “Taalcoach”,
 * “training” is “Training van ouders”, “taalcoaches” is “Taalcoach”; or by all of its words.
 * @param least letters of a word that may be the tail of a longer one
 */
export function namesItem(item: string, sentence: string, least = 5): boolean {
  const wanted = tellingWords(item);
  const [first] = wanted;
  if (first === undefined) return sentence.toLowerCase().includes(item.toLowerCase());
  const said = wordsOf(sentence);
  return (
    said.some((word) => isTailOf(first, word, least)) ||
    (wanted.length > 1 && wanted.every(({ stem }) => said.some((word) => word.stem === stem)))
  );
}

/** Says whether a sentence has any of the words of a label: “plekken” for “Inrichting van rustplekken”. */
export function hintsAt({ label }: BudgetValue, sentence: string): boolean {
  const said = wordsOf(sentence);
  return tellingWords(label).some((wanted) => said.some((word) => isTailOf(wanted, word, 4)));
}

interface Word {
  readonly text: string;
  /** Without the ending of a plural. */
  readonly stem: string;
}

function tellingWords(label: string): Word[] {
  return wordsOf(label).filter(({ stem }) => !common.has(stem));
}

/** “Coach” is the tail of “taalcoach”; words of fewer letters than `least` are the tail of too much. */
function isTailOf(whole: Word, word: Word, least: number): boolean {
  if (common.has(word.stem)) return false;
  const isTail = (a: string, b: string): boolean => a === b || (b.length >= least && a.endsWith(b));
  return isTail(whole.stem, word.stem) || isTail(whole.text, word.text);
}

/** The words of four letters and more, in lower case. */
function wordsOf(text: string): Word[] {
  return (text.toLowerCase().match(latin.gu`\p{L}{4,}`) ?? []).map((word) => ({
    text: word,
    stem: word.replace(/(?<=.{4})(?:[’']s|en|es|s)$/, ''),
  }));
}

function namesPayer({ label, id = '' }: BudgetValue, sentence: string): boolean {
  const words = payerWords(label, id);
  return (
    sentence.toLowerCase().includes(label.toLowerCase()) ||
    (words.length > 0 && latin.iu`(?<!\p{L})(?:${words.join('|')})(?!\p{L})`.test(sentence))
  );
}
