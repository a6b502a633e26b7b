import { memoizeByObject } from '../../../memoize/memoize-by-object.ts';
import type { PolarWord } from './polar-words.ts';

/** Words around a polar word that say that people want less or more of it. */
export interface PolarContext {
  /** Ends where the word begins, articles and adjectives left out. */
  readonly before?: RegExp;
  /** Begins where the word ends. */
  readonly after?: RegExp;
  /** Words of which it says nothing; of all others it does. */
  readonly exceptFor?: (word: PolarWord) => boolean;
  /** May also describe a fact (“dat kan de ongelijkheid vergroten”): the sentence must be a wish. */
  readonly mayBeFact?: true;
  /** Nobody says so even of a fact: “er is een verhoogd risico op gelijke kansen”. */
  readonly isAbsurd?: true;
}

/**
 * Forms of one verb: the infinitive, with `|` behind a separable particle (“we gaan … tegen”); the present
 * tense without that particle; the participle; a noun, or nothing.
 */
type ActVerb = readonly [
  infinitive: string,
  finite: string,
  participle: string,
  noun: string,
  traits?: Pick<PolarContext, 'mayBeFact' | 'exceptFor'>,
];

const fact = { mayBeFact: true } as const;
const bad = ({ isGood }: PolarWord): boolean => !isGood;
const notTackled = ({ isGood, isTackled }: PolarWord): boolean => isGood && !isTackled;
const theme = ({ isTheme }: PolarWord): boolean => isTheme === true;

const lessen: readonly ActVerb[] = [
  ['verminderen', 'verminder(?:t|en)', 'verminderd', 'vermindering', fact],
  ['verkleinen', 'verklein(?:t|en)', 'verkleind', 'verkleining', fact],
  ['verlagen', 'verla(?:agt|gen)', 'verlaagd', 'verlaging', fact],
  ['reduceren', 'reduce(?:ert|ren)', 'gereduceerd', 'reductie', fact],
  ['beperken', 'beperk(?:t|en)', 'beperkt', 'beperking', fact],
  ['in|perken', 'perk(?:t|en)', 'ingeperkt', 'inperking', fact],
  ['verzwakken', 'verzwak(?:t|ken)', 'verzwakt', 'verzwakking', fact],
  ['bestrijden', 'bestrijd(?:t|en)', 'bestreden', 'bestrijding'],
  ['tegen|gaan', 'ga(?:at|an)', 'tegengegaan', ''],
  ['terug|dringen', 'dring(?:t|en)', 'teruggedrongen', 'terugdringing'],
  ['terug|brengen', 'breng(?:t|en)', 'teruggebracht', '', { mayBeFact: true, exceptFor: bad }],
  ['doorbreken', 'doorbre(?:ekt|ken)', 'doorbroken', 'doorbreking'],
  ['voorkomen', 'voorkom(?:t|en)', 'voorkomen', 'preventie'],
  ['weg|nemen', 'ne(?:emt|men)', 'weggenomen', ''],
  ['weg|werken', 'werk(?:t|en)', 'weggewerkt', ''],
  ['op|heffen', 'hef(?:t|fen)', 'opgeheven', 'opheffing'],
  ['uit|bannen', 'ban(?:t|nen)', 'uitgebannen', 'uitbanning'],
  ['aan|pakken', 'pak(?:t|ken)', 'aangepakt', 'aanpak', { exceptFor: notTackled }],
];

const promote: readonly ActVerb[] = [
  ['bevorderen', 'bevorder(?:t|en)', 'bevorderd', 'bevordering', fact],
  ['vergroten', 'vergro(?:ot|ten)', 'vergroot', 'vergroting', fact],
  ['versterken', 'versterk(?:t|en)', 'versterkt', 'versterking', fact],
  ['stimuleren', 'stimule(?:ert|ren)', 'gestimuleerd', 'stimulering', fact],
  ['verhogen', 'verho(?:ogt|gen)', 'verhoogd', 'verhoging', fact],
  ['verbeteren', 'verbeter(?:t|en)', 'verbeterd', 'verbetering', { mayBeFact: true, exceptFor: theme }],
  ['uit|breiden', 'breid(?:t|en)', 'uitgebreid', 'uitbreiding', fact],
  ['waarborgen', 'waarborg(?:t|en)', 'gewaarborgd', 'waarborging'],
  ['borgen', 'borg(?:t|en)', 'geborgd', 'borging'],
  ['garanderen', 'garande(?:ert|ren)', 'gegarandeerd', ''],
  ['na|streven', 'stre(?:eft|ven)', 'nagestreefd', ''],
  ['aan|moedigen', 'moedig(?:t|en)', 'aangemoedigd', 'aanmoediging', fact],
  ['realiseren', 'realise(?:ert|ren)', 'gerealiseerd', 'realisatie'],
];

/** Articles and adjectives between what governs the word and the word itself, or what it does. */
const between = String.raw`(?:\s+(?:de\s+)?(?:negatieve\s+|nadelige\s+)?(?:effecten|gevolgen|nadelen|schade|impact)\s+van)?(?:\s+(?:de|het|een|deze|die|dit|dat|onze|hun|haar|zijn|meer|elke|alle|ieders|zulke))?(?:\s+(?!(?:niet|geen|over|onder|per|achter|zonder)\s)[a-zà-ÿ]{2,20}(?:e|er))?\s+$`;
/** Where, for whom: may be between the word and its verb. */
const where = String.raw`(?:\s+(?:in|op|bij|onder|voor|tussen|binnen|van|tijdens|rond|rondom)\s+(?:[a-zà-ÿ]+\s+){0,2}[a-zà-ÿ]+){0,2}`;
/** An infinitive with an object behind it is the finite verb of "gelijke kansen verminderen uitval". */
const closes = String.raw`(?=\s*(?:[.,;:!?)”’]|$)|\s+(?:en|of|door|met|in|bij|voor|op|via|tijdens|zodat|want|waar|onder|tussen|binnen|rond|als)(?![a-zà-ÿ]))`;
/** Who act with a purpose, in front of or behind their verb. */
const actors = String.raw`(?:we|wij|(?:de|het|deze|dit|onze|alle)\s+(?:[a-zà-ÿ]+e\s+)?(?:gemeenten?|partijen|partners?|schoolbestu(?:ur|ren)|besturen|deelnemers|college|provincie|ministerie|akkoord|agenda|interventie|project|programma|aanpak|coach|[a-zà-ÿ]{2,20}(?:coach|begeleider)))`;
const adverbs = String.raw`(?:\s+(?:ook|daarom|samen|zo|dan|daarmee|hiermee|actief|nu|verder|gezamenlijk|dus|blijvend|zichtbaar)){0,2}`;
const start = '(?<![a-zà-ÿ])';
const modal = 'moet(?:en)?|dien(?:t|en)';

type Wants = 'less' | 'more';

const verbs: Readonly<Record<Wants, readonly ActVerb[]>> = { less: lessen, more: promote };
const others: Readonly<Record<Wants, () => readonly PolarContext[]>> = {
  less: once(() => [
    governing('(?:strijd|aanpak|acties?|maatregel(?:en)?|interventies?|programma|beleid|middel|inzet) tegen'),
    absurd('(?:risico|gevaar) op|last (?:hebben |heeft |krijgen )?van|lijden onder|slachtoffer van'),
    absurd('verhoogde kans op', notTackled),
  ]),
  more: once(() => [
    absurd('(?:profiteren|profiteert|geniet|genieten) van|gebaat bij|baat (?:hebben |heeft )?bij'),
    governing('(?:streven|streeft|streven we|streven wij) naar|op weg naar|(?:pleiten|strijden|strijd) voor'),
    governing('(?:ons inzetten|zetten (?:we |wij )?ons in|inzet|zich inzetten|zet zich in) voor'),
    governing(
      '(?:werken|werkt|werken we|werken wij|werken samen) aan|(?:inzetten|inzet) op|investeren in',
      theme,
    ),
  ]),
};

/** Yields the contexts whose verb is in a text, for wanting less or more. Their patterns are made then. */
export function* polarContextsIn(text: string, wants: Wants): Generator<PolarContext> {
  for (const verb of verbs[wants])
    if (stemsOf(verb).some((stem) => text.includes(stem))) yield* contextsOf(verb);
  yield* others[wants]();
}

function stemsOf([infinitive, finite, participle, noun]: ActVerb): readonly string[] {
  const whole = infinitive.replace('|', '');
  return [whole, participle, noun || whole, finite.slice(0, finite.indexOf('('))];
}

function governing(words: string, exceptFor?: PolarContext['exceptFor']): PolarContext {
  const governs = words.replaceAll(' ', String.raw`\s+`);
  return { before: regex(`${start}(?:${governs})${between}`), ...(exceptFor && { exceptFor }) };
}

function absurd(words: string, exceptFor?: PolarContext['exceptFor']): PolarContext {
  return { ...governing(words, exceptFor), isAbsurd: true };
}

const contextsOf = memoizeByObject((verb: ActVerb): readonly PolarContext[] => {
  const [authored, finite, participle, noun, { mayBeFact, exceptFor } = {}] = verb;
  const [infinitive, bare = ''] = [authored.replace('|', ''), authored.split('|').at(-1)];
  const particle = authored.includes('|') ? authored.slice(0, authored.indexOf('|')) : '';
  const toDo = String.raw`${particle && String.raw`${particle}\s+`}te\s+${bare}`;
  const passive = mayBeFact ? modal : `${modal}|wordt|worden`;
  const done = String.raw`(?:(?:te\s+)?worden\s+)?${participle}(?![a-zà-ÿ])`;
  const subject = String.raw`(?:${actors}${adverbs}\s+${finite}|${finite}\s+${actors})${adverbs}`;
  const forms: readonly PolarContext[] = [
    { before: regex(String.raw`${start}(?:${infinitive}${noun && `|${noun}`})\s+van${between}`) },
    {
      after: regex(String.raw`^${where}\s+(?:${toDo}(?![a-zà-ÿ])|${infinitive}(?![a-zà-ÿ])${closes})`),
      ...(mayBeFact && { mayBeFact }),
    },
    { after: regex(String.raw`^${where}\s+(?:${passive})\s+${done}`) },
    { before: regex(`${start}(?:${passive})${between}`), after: regex(String.raw`^${where}\s+${done}`) },
    {
      before: regex(`${start}${subject}${between}`),
      ...(particle && { after: regex(String.raw`^${where}\s+${particle}${closes}`) }),
    },
  ];
  return forms.map((form) => ({ ...form, ...(exceptFor && { exceptFor }) }));
});

function regex(source: string): RegExp {
  return new RegExp(source);
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
