import { thingOf } from '../../../reading/lexicon/things.ts';
import { rolesOf } from '../../../reading/lexicon/word-roles.ts';
import type { ReadSentence, Token } from '../../../reading/read-text.ts';
import { directionVerbsOf, turnOfDegree } from './directions-said.ts';
import { qualityOf } from './word-values.ts';

/** A stretch of a sentence that says one thing: a main clause with the clauses inside it that complete it. Indexes of tokens. */
export interface Unit {
  readonly from: number;
  readonly to: number;
  /** The conjunction, mark or question word that it begins with. */
  readonly opener: string;
}

const marks: ReadonlySet<string> = new Set([';', ':', '(', ')', '–', '—', '.', '!', '?', '…']);
/** Opens a clause that says something by itself. */
const openers: ReadonlySet<string> = new Set(
  'zodat opdat als omdat doordat waardoor terwijl hoewel toen maar want indien wanneer zodra voordat nadat waarna tenzij mits of hoe dan'.split(
    ' ',
  ),
);
/** Completes what is around it. */
const inner: ReadonlySet<string> = new Set(['dat', 'die', 'om', 'wie', 'waar', 'wat']);

/** Returns the units of a sentence, in order. */
export function unitsOf({ tokens }: ReadSentence): readonly Unit[] {
  const units: Unit[] = [];
  let from = 0;
  let opener = '';
  const cut = (at: number, next: number, by: string): void => {
    if (at > from) units.push({ from, to: at, opener });
    from = next;
    opener = by;
  };
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word ?? '';
    const next = tokens[at + 1]?.word ?? '';
    if (tokens[at]?.kind === 'quantity' || tokens[at]?.kind === 'date') continue;
    if (marks.has(word) && !isInWord(tokens, at)) cut(at, at + 1, word);
    else if (word === ',') {
      if (openers.has(next)) continue;
      const here = tokens[from]?.word ?? '';
      const isEmbedded =
        tokens.slice(from + 1, at).some((each) => inner.has(each.word)) &&
        !/^(?:wie|dat)$/u.test(here) &&
        !endsAim(tokens, from, at);
      if (inner.has(next)) continue;
      if (isEmbedded && !/^(?:en|maar|dus|zo)$/u.test(next)) continue;
      cut(at, at + 1, ',');
    } else if (openers.has(word) && at > from && isOpening(tokens, at)) cut(at, at + 1, word);
    else if (openers.has(word) && at === from && word !== 'dan') {
      opener = word;
      from = at + 1;
    } else if (word === 'en' && isNewClause(tokens, from, at)) cut(at, at + 1, 'en');
    else if (word === 'door' && at > from && isMeans(tokens, at)) cut(at, at + 1, 'door');
    // “Om … te stimuleren moeten …”.
    else if (tokens[from]?.word === 'om' && tokens[at - 2]?.word === 'te' && at - 2 > from) cut(at, at, ',');
  }
  cut(tokens.length, tokens.length, '');
  return units;
}

/** “Beoordelen of …”. */
const asks =
  /^(?:beoordel\p{L}*|bezien|nagaan|gaan|onderzoek\p{L}*|onderzocht|bekijk\p{L}*|kijk\p{L}*|toets\p{L}*|bepa\p{L}*|vra\p{L}*|weet|weten|na|vraag)$/u;

/** A bracket inside a word: “(jeugd)zorg”. */
function isInWord(tokens: readonly Token[], at: number): boolean {
  const [before, here, next, second] = tokens.slice(Math.max(0, at - 1), at + 3);
  if (tokens[at]?.word === ')') return next?.from === here?.to && next?.kind === 'word';
  return (
    tokens[at]?.word === '(' &&
    second?.word === ')' &&
    tokens[at + 3]?.from === second.to &&
    before !== undefined
  );
}

/** “… om problemen te voorkomen,”: what follows is not part of it. */
function endsAim(tokens: readonly Token[], from: number, at: number): boolean {
  const own = tokens.slice(from, at);
  return (
    own.at(-2)?.word === 'te' && own.filter(({ word }) => inner.has(word)).every(({ word }) => word === 'om')
  );
}

/** “… door de premie te verlagen”: a means, with what it is done to. */
function isMeans(tokens: readonly Token[], at: number): boolean {
  const end = tokens.findIndex(({ kind, word }, each) => each > at && kind === 'sign' && word !== '’');
  return tokens.slice(at + 2, end < 0 ? undefined : end).some(({ word }) => word === 'te');
}

function isOpening(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  const before = tokens[at - 1]?.word ?? '';
  if (word === 'dan') return before === ',';
  if (word === 'hoe' || word === 'of') return before === ',' || word === 'hoe' || asks.test(before);
  if (
    word === 'als' &&
    /^(?:resultaat|doel|effect|winst|opbrengst|uitkomst|succes|gevolg|een|opdracht)$/u.test(
      tokens[at + 1]?.word ?? '',
    )
  )
    return false;
  if (word === 'als')
    return (
      !isRole(tokens, at + 1) &&
      !rolesOf(tokens[at + 1]?.word ?? '').has('preposition') &&
      !/^(?:dat|zo\p{L}*|zodanig)$/u.test(before)
    );
  return true;
}

/** “Aanmelden als vrijwilliger”: no verb follows. */
function isRole(tokens: readonly Token[], at: number): boolean {
  const [noun, next] = [tokens[at]?.word ?? '', tokens[at + 1]];
  const isPerson = thingOf(noun) === 'people' || thingOf(`${noun}s`) === 'people' || noun === 'maatje';
  return isPerson && (next === undefined || next.kind === 'sign' || rolesOf(next.word).has('preposition'));
}

/** “… wordt minder en de rust neemt toe”: both parts say of something how much there is. */
function isNewClause(tokens: readonly Token[], from: number, at: number): boolean {
  if (/^(?:dat|om|daar|daarom|daarmee|die|dit|dus|zo|niemand|iedereen)$/u.test(tokens[at + 1]?.word ?? ''))
    return true;
  // “… te vergroten en mensen te steunen”, “en zetten we …”.
  const next = tokens.slice(at + 1, at + 9);
  const isNextAim = tokens[at - 2]?.word === 'te' && next.slice(1).some(({ word }) => word === 'te');
  // “… houden we toegankelijk en beperken het aantal regels”.
  const isNextDeed =
    directionVerbsOf(next[0]?.word ?? '').some(
      ({ particle, form }) => particle.length === 0 && form === 'infinitive',
    ) &&
    next[1]?.kind === 'word' &&
    !rolesOf(next[1].word).has('preposition') &&
    tokens.slice(from, at).some(({ word }) => /^(?:houden|maken)$/u.test(word));
  if (isNextDeed || isNextAim || /^(?:we|wij)$/u.test(next[1]?.word ?? '')) return true;
  const changes = (own: readonly Token[]): boolean =>
    own.some(({ word }) => turnOfDegree(word) !== undefined || qualityOf(word)?.isCompared === true) ||
    own.some(({ word }) => directionVerbsOf(word).length > 0);
  return changes(tokens.slice(from, at)) && changes(tokens.slice(at + 1, at + 12));
}
