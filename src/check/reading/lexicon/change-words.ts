import { wordList } from '../../../text/word-list.ts';

/** Words that say of a number which way it went, without being a verb; in lower case. */
const table = {
  rise: `
    meer hoger hogere groter grotere langer langere duurder duurdere zwaarder vaker sneller sterker ruimer drukker voller breder
    talrijker beter omhoog erbij extra plus bovenop toe stijging toename groei aanwas aangroei verhoging uitbreiding
    vermeerdering vergroting verruiming toevloed toeloop opslag opmars verdubbeling verdrievoudiging`,
  fall: `
    minder lager lagere kleiner kleinere korter kortere goedkoper goedkopere lichter trager zwakker krapper leger stiller smaller
    omlaag eraf af terug min daling afname krimp vermindering verlaging verkleining verlies terugval terugloop teruggang
    inkrimping verliezen verliest verloor verloren besparing bezuiniging reductie halvering afbouw verkorting afslag`,
  /** Which way it went the numbers say, in the order in which they are told. */
  onward: 'sprong winst verbetering verslechtering vooruitgang achteruitgang schelen scheelt scheelde',
  either: 'verschil verandering wijziging mutatie',
} as const;

/** Which way a number goes: up, down, on from the first number, or not said. */
export type ChangeDirection = keyof typeof table;

/** The ends of words that name a change: `prijsstijging`, `ledenverlies`. */
const endings =
  /(?:stijging|toename|groei|verhoging|uitbreiding|(daling|afname|krimp|vermindering|verlaging|verlies|bezuiniging|besparing))$/;

let made: ReadonlyMap<string, ChangeDirection> | undefined;

/** Returns which way a word in lower case says that something goes; undefined when it says nothing of that. */
export function directionOfWord(word: string): ChangeDirection | undefined {
  made ??= new Map(
    (Object.keys(table) as ChangeDirection[]).flatMap((direction) =>
      wordList(table[direction]).map((each) => [each, direction] as const),
    ),
  );
  // `méér`
  const known = made.get(word) ?? made.get(word.replaceAll('é', 'e'));
  if (known !== undefined) return known;
  const end = endings.exec(word);
  return end ? (end[1] === undefined ? 'rise' : 'fall') : undefined;
}

const factors: readonly (readonly [pattern: RegExp, factor: number])[] = [
  [/^verdubbel/, 2],
  [/^verdrievoudig/, 3],
  [/^verviervoudig/, 4],
  [/^vervijfvoudig/, 5],
  [/^(?:ge)?halve(?:er|r)/, 1 / 2],
];

/** Returns by how much a word in lower case says that something is multiplied: `verdubbelde`, `gehalveerd`. */
export function factorOfWord(word: string): number | undefined {
  return factors.find(([pattern]) => pattern.test(word))?.[1];
}
