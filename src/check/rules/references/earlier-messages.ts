import { memoizeByText } from '../../../memoize/memoize-by-text.ts';
import { wordList } from '../../../text/word-list.ts';
import type { Stretch } from '../../reading/found.ts';
import { thingOf } from '../../reading/lexicon/things.ts';
import { readText, type Token } from '../../reading/read-text.ts';
import { deedsOf, type Reading, readMessage } from './message-reading.ts';

const us = new Set(wordList('wij we ik ons onze mijn'));
const reader = new Set(
  wordList(`
    u uw uwe raad gemeenteraad raadsleden raadslid commissie raadscommissie fractie fracties staten statenleden`),
);
/** Those who write and decide in public life; not families, pupils or clubs. */
const bodies = new Set(
  wordList(`
    college wethouder wethouders burgemeester gedeputeerde minister staatssecretaris ministerie rijk kabinet kamer provincie gemeente
    gemeenten regio inspectie onderwijsinspectie vng ggd rekenkamer ombudsman griffie griffier bestuur besturen schoolbestuur
    schoolbesturen stuurgroep werkgroep regiegroep overleg lea ondertekenaars partijen partij partners convenantpartners corporatie
    woningcorporatie stichting fonds samenwerkingsverband waterschap bibliotheek adviesraad jongerenraad ouderraad rekenkamercommissie
    onderwijsraad accountant projectgroep klankbordgroep directie portefeuillehouder vervoerder opdrachtgever`),
);
/** When, without a year: a letter of then cannot be found. */
const before = new Set(
  wordList(`
    eerder eerdere reeds al destijds indertijd onlangs recent recentelijk laatst vorig vorige inmiddels voorgaande toen geleden
    vroeger vroegere afgelopen jongstleden voorjaar najaar zomer winter daarvoor eerst voorheen tevoren ooit eens`),
);
/** In front of a paper these say that it was written before this one, or by somebody else after. */
const earlierOnes = new Set(
  wordList(
    'eerder eerdere vorig vorige vroeger vroegere voorgaand voorgaande later latere destijds recent recente',
  ),
);
/** Ways in which a sentence cites what was written, decided or said before; each returns the indexes of its first and last word. */
const citations: readonly ((reading: Reading) => readonly number[] | undefined)[] = [
  earlierPaper,
  toldPeople,
  paperOnThat,
  paperToPublic,
  paperPointedAt,
  motionOrQuestions,
  promiseMade,
  letterOfOthers,
  decidedBefore,
];

/** In every text that cites anything. */
const hint =
  /eerder|vorig|vroeger|voorgaand|later|recent|onlangs|brief|brieven|mail|memo|schrijven|bericht|nota|notitie|rapport|motie|amendement|besl|voorstel|zegging|toegezegd|zegd|belo[ov]f|beloft|vragen|schriftelijk|schreef|schreven|schrijv|informe|licht|meld|weten|hoogte|zond|stuur|antwoord|kondig|correspond|verklaring|overeenkom|ingestemd|stemde|afgesproken|gesproken/i;

/**
 * Finds where a sentence cites an earlier letter, decision, motion or promise: a paper, who wrote or read it, and a verb of the
 * past or a word for earlier, in any order. Whether it says which one, the rule looks at.
 */
export const earlierMessages = memoizeByText((text): readonly Stretch[] =>
  hint.test(text)
    ? readText(text)
        .flatMap(({ tokens }) => coordinates(tokens))
        .flatMap((tokens) => {
          if (!hint.test(text.slice(tokens[0]?.from, tokens.at(-1)?.to))) return [];
          const reading = readMessage(tokens);
          for (const citation of citations) {
            const at = citation(reading)?.filter((index) => index >= 0) ?? [];
            if (at.length > 0) return stretch(tokens, Math.min(...at), Math.max(...at));
          }
          return [];
        })
    : [],
);

/** What stands beside each other, each a sentence of its own: “…, want dat is bij een eerder besluit uitgesloten”. */
function coordinates(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1]?.word ?? '';
    if (token.word === ';' || (token.word === ',' && joining.has(next))) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

const joining = new Set(wordList('en want maar dus doch'));

/** `Bij een later collegebesluit`, `onze eerdere brief`, `het eerder genomen besluit`, `eerdere afspraken met de haven`. */
function earlierPaper({ words, papers: found, has }: Reading): readonly number[] | undefined {
  const paper = found.find(([at, kind]) => {
    const [second = '', first = ''] = [words[at - 1], words[at - 2]];
    if (/^(?:geen|elke?|iedere?)$/u.test(first)) return false;
    // “Eerdere besluiten blijven gelden”: all there are.
    if (at < 2 && words[at]?.endsWith('en')) return false;
    if (second === 'eerder' && !beforeEarlier.test(first)) return false;
    return (
      earlierOnes.has(second) ||
      (kind !== 'paper' &&
        !words[at]?.endsWith('en') &&
        words[at + 1] === 'van' &&
        ofThen.test(words[at + 2] ?? '')) ||
      (earlierOnes.has(first) && !/^(?:de|het|een|en|dan|of|,)$/u.test(second) && isParticiple.test(second))
    );
  });
  if (!paper || has(conditions)) return undefined;
  const from = words.findLastIndex((word, at) => at < paper[0] && at > paper[0] - 3 && earlierOnes.has(word));
  if (from < 0) return [paper[0] - 1, paper[0] + 2];
  return [from - (determiners.has(words[from - 1] ?? '') ? 1 : 0), paper[0]];
}

/** `Een eerder besluit`, `bij eerder raadsvoorstel`; not “heeft u eerder vragen”. */
const beforeEarlier = /^(?:een|het|dat|dit|ons|onze|uw|de|bij|in|met|per|uit|volgens|conform|op)$/u;
const ofThen = /^(?:vorige?|afgelopen|toen|destijds|eerder|daarvoor)$/u;
const isParticiple = /(?:en|de|te|d|t)$/u;
const conditions = new Set(wordList('als indien wanneer tenzij kan kunnen mag mogen bezwaar beroep'));
const determiners = new Set(wordList('de het een onze ons uw mijn die dat hun zijn haar'));

/** `Het collegebesluit daarover`, `onze toezegging hierover`. */
function paperOnThat({ words, papers: found }: Reading): readonly number[] | undefined {
  const paper = found.find(
    ([at, kind]) =>
      ['letter', 'decision', 'motion'].includes(kind) &&
      /^(?:daarover|hierover|daartoe|hiertoe)$/u.test(words[at + 1] ?? ''),
  );
  return paper && [paper[0] - 1, paper[0] + 1];
}

/** `Bij collegebesluit is verlengd`, `een memo aan de commissie`, `onze correspondentie met de provincie`. */
function paperToPublic({
  words,
  papers: found,
  deeds,
  has,
  isOtherwise,
}: Reading): readonly number[] | undefined {
  if (isOtherwise || words.some((word) => thingOf(word) === 'people' || word === 'wie')) return undefined;
  const isDone = Object.values(deeds).some((at) => at.length > 0);
  const paper = found.find(([at, kind]) => {
    const behind = words
      .slice(at + 2, at + 4)
      .map((word) => word.replace(/['’]s$/u, ''))
      .some((word) => reader.has(word) || bodies.has(word));
    return (
      (words[at - 1] === 'bij' && (kind === 'letter' || kind === 'decision') && isDone) ||
      (kind === 'letter' &&
        /^(?:aan|met|van)$/u.test(words[at + 1] ?? '') &&
        behind &&
        (isDone || has(us, before) || words.includes('vervolg')))
    );
  });
  return paper && [paper[0] - 1, paper[0]];
}

/** `In antwoord op de brief van uw commissie`, `wij verwijzen naar ons schrijven`, `onze brief over sleutels`. */
function paperPointedAt({ words, papers: found, isOtherwise }: Reading): readonly number[] | undefined {
  if (isOtherwise) return undefined;
  const paper = found.find(([at, kind]) => {
    if (kind === 'paper' || kind === 'pact') return false;
    const own = words.slice(Math.max(0, at - 2), at);
    const isThat = words[at - 1] === 'die' || (words[at - 2] === 'die' && words[at - 1] === 'ene');
    const isOwn = isThat || own.some((word) => /^(?:onze?|ons|uw|mijn)$/u.test(word));
    const isDecided = /besluit$/u.test(words[at] ?? '') && words[at + 1] === 'over';
    const isTold = /^(?:over|waarin|met|aan|van)$/u.test(words[at + 1] ?? '');
    const isPointed = words.slice(Math.max(0, at - 5), at).some((word) => pointing.test(word));
    return (
      (isDecided && own.some((word) => word === 'het' || word === 'dat')) ||
      (isOwn && kind === 'letter' && isTold) ||
      (isPointed && determiners.has(words[at - 1] ?? ''))
    );
  });
  return paper && [paper[0] - 1, paper[0]];
}

const pointing = /^(?:antwoord|aanleiding|reactie|vervolg|verwijzing|verwijzen|verwijs|vervolge)$/u;

const passive = new Set(wordList('bent is zijn was waren werd werden'));

/** `In het voorjaar schreven wij u`, `U kreeg van ons al een notitie`, `Bij brief hebben wij u geïnformeerd`. */
function toldPeople({
  words,
  papers: found,
  deeds,
  has,
  isOtherwise,
}: Reading): readonly number[] | undefined {
  const verb = deeds.tell[0] ?? deeds.receive[0];
  const isToReader = has(reader);
  if (verb === undefined || !isToReader || isOtherwise) return undefined;
  const paper = found.find(([, kind]) => kind === 'letter' || kind === 'paper' || kind === 'decision');
  const isByReader = deeds.tell.length === 0;
  const isFromUs = has(us) || words.some((word) => /^(?:college|wethouder|burgemeester)$/u.test(word));
  const isWritten = paper !== undefined || words.some((word) => /^schriftelijke?$/u.test(word));
  const isTold = isByReader
    ? paper !== undefined && (has(before) || isFromUs)
    : isFromUs || ((has(bodies) || words.some((word) => passive.has(word))) && (has(before) || isWritten));
  const party = words.findIndex((word) => reader.has(word) || us.has(word));
  return isTold ? [verb, party, paper ? startOf(words, paper[0]) : verb] : undefined;
}

const voted = /^(?:aangenomen|ingediende?|verworpen)$/u;

/** `Uw motie over schoolmaaltijden`, `met een amendement hebt u ons opgedragen`, `in antwoord op raadsvragen van`. */
function motionOrQuestions({
  words,
  papers: found,
  deeds,
  has,
  isOtherwise,
}: Reading): readonly number[] | undefined {
  const isAsked = deeds.ask.length + deeds.decide.length + deeds.receive.length + deeds.tell.length > 0;
  const isOurs = has(reader, us, bodies);
  const motion = found.find(([at, kind]) => {
    const [second = '', first = ''] = [words[at - 1], words[at - 2]];
    const isCertain = [words[at - 3] ?? '', first, second].some((word) =>
      /^(?:de|het|uw|die|dat)$/u.test(word),
    );
    const isMeans = second === 'een' && /^(?:in|met|bij|per)$/u.test(first);
    return kind === 'motion' && (voted.test(second) || isCertain || (isOurs && (isAsked || isMeans)));
  });
  if (motion && !isOtherwise) return [motion[0] - 1, motion[0]];
  const questions = found.find(
    ([at, kind]) =>
      kind === 'questions' &&
      (words[at] === 'raadsvragen' || /^(?:schriftelijke|uw)$/u.test(words[at - 1] ?? '')),
  );
  const isAnswer = words.some((word) => /^(?:antwoord|antwoorden|beantwoording)$/u.test(word)) || isAsked;
  const isTold = deeds.tell.length + deeds.ask.length > 0 || has(before);
  if (!questions || !isAnswer || !isTold || !(isOurs || has(before)) || isOtherwise) return undefined;
  return [questions[0] - 1, questions[0]];
}

/** `Onze toezegging aan de fractie`, `de wethouder heeft u toegezegd`, `zoals toegezegd in de raad`. */
function promiseMade({
  words,
  papers: found,
  deeds,
  has,
  isOtherwise,
}: Reading): readonly number[] | undefined {
  const noun = found.find(([at]) => /^(?:toezegging|toezeggingen|belofte)$/u.test(words[at] ?? ''));
  const isPublic =
    has(reader, us) || words.some((word) => /^(?:college|wethouder|burgemeester)$/u.test(word));
  const isPast = has(before) || Object.values(deeds).some((at) => at.length > 0);
  if (noun && !isOtherwise && (isPublic || (isPast && !words[noun[0]]?.startsWith('belofte'))))
    return [noun[0] - 1, noun[0]];
  const verb = deeds.promise.find((at) => /^(?:.*zegd|.*zegden|.*zegde|beloof.*)$/u.test(words[at] ?? ''));
  const isToUs = has(us) && has(bodies) && has(before);
  if (verb !== undefined && ((has(reader) && isPublic) || isToUs) && !isOtherwise)
    return [verb, words.findIndex((word) => reader.has(word) || us.has(word))];
  const as = words.findIndex((word) => /^(?:toegezegd|beloofd|aangekondigd|gemeld|gevraagd)$/u.test(word));
  return words[0] === 'zoals' && as > 0 && as < 5 && (has(before, reader) || words[as] === 'toegezegd')
    ? [0, as]
    : undefined;
}

/** `De inspectie schreef ons een brief`, `het overleg kreeg vorig jaar een brief over de chauffeurs`. */
function letterOfOthers({
  words,
  papers: found,
  deeds,
  has,
  isOtherwise,
}: Reading): readonly number[] | undefined {
  const letter = found.find(([, kind]) => kind === 'letter');
  const verb = deeds.tell[0] ?? deeds.receive[0];
  const written = letter?.[0] ?? words.findIndex((word) => /^schriftelijke?$/u.test(word));
  if (written < 0 || verb === undefined || !has(us, reader, bodies) || isOtherwise || words.includes('alle'))
    return undefined;
  const subject = [...words.slice(0, verb).slice(0, 4), ...words.slice(verb + 1, verb + 4)];
  if (subject.some((word) => thingOf(word) === 'people')) return undefined;
  return [written, verb];
}

/** Of these verbs it must be said what: people take and sign much else. */
const ofPapers = new Set(['nemen', 'sluiten', 'tekenen', 'ondertekenen']);

/** `Het college nam hierover al een besluit`, `uw raad heeft eerder ingestemd met`. */
function decidedBefore({
  words,
  papers: found,
  deeds,
  has,
  isOtherwise,
}: Reading): readonly number[] | undefined {
  const isDecision = found.some(([, kind]) => kind === 'decision');
  const decided = deeds.decide.find(
    (at) => isDecision || deedsOf(words[at] ?? '').some(({ verb }) => !ofPapers.has(verb)),
  );
  if (decided === undefined || !has(before) || isOtherwise) return undefined;
  const body = words.findIndex((word) => reader.has(word) || bodies.has(word) || us.has(word));
  return body < 0 ? undefined : [body, decided];
}

/** Where a noun phrase begins: at its article. */
function startOf(words: readonly string[], at: number): number {
  const article = [at - 1, at - 2].find((each) => determiners.has(words[each] ?? ''));
  return article ?? at;
}

function stretch(tokens: readonly Token[], first: number, last: number): Stretch[] {
  const [start, end] = [tokens[Math.max(0, first)], tokens[last]];
  return start && end ? [{ from: start.from, to: end.to }] : [];
}
