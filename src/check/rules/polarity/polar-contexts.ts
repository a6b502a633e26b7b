import type { PolarWord } from './polar-words.ts';

/** Words around a polar word that say that its writers want less or more of it. */
interface PolarContext {
  /** One of these is in it, or it is not tried: there are many contexts, and most texts need few. */
  readonly hints: readonly string[];
  /** What they want: `less` fits bad words, `more` good ones. */
  readonly wants: 'less' | 'more';
  /** Ends where the word begins, articles and adjectives left out. */
  readonly before?: RegExp;
  /** Begins where the word ends. */
  readonly after?: RegExp;
  /** Words of which it says nothing; of all others it does. */
  readonly exceptFor?: (word: PolarWord) => boolean;
  /** Also said of what merely happens ("dat kan de ongelijkheid vergroten"): a wish must show from the sentence. */
  readonly mayBeFact?: true;
}

/** Forms of one verb. A separable one is typed apart in a main clause: "we gaan … tegen". */
interface ActVerb {
  readonly infinitive: string;
  /** Present tense, third person and plural, without the particle. */
  readonly finite: string;
  readonly particle?: string;
  readonly participle: string;
  readonly noun?: string;
  readonly mayBeFact?: true;
  readonly exceptFor?: PolarContext['exceptFor'];
}

const notTackled = ({ isGood, isTackled }: PolarWord): boolean => isGood && !isTackled;
const theme = ({ isTheme }: PolarWord): boolean => isTheme === true;

const lessen: readonly ActVerb[] = [
  {
    infinitive: 'verminderen',
    finite: 'verminder(?:t|en)',
    participle: 'verminderd',
    noun: 'vermindering',
    mayBeFact: true,
  },
  {
    infinitive: 'verkleinen',
    finite: 'verklein(?:t|en)',
    participle: 'verkleind',
    noun: 'verkleining',
    mayBeFact: true,
  },
  {
    infinitive: 'verlagen',
    finite: 'verla(?:agt|gen)',
    participle: 'verlaagd',
    noun: 'verlaging',
    mayBeFact: true,
  },
  {
    infinitive: 'reduceren',
    finite: 'reduce(?:ert|ren)',
    participle: 'gereduceerd',
    noun: 'reductie',
    mayBeFact: true,
  },
  {
    infinitive: 'beperken',
    finite: 'beperk(?:t|en)',
    participle: 'beperkt',
    noun: 'beperking',
    mayBeFact: true,
  },
  {
    infinitive: 'inperken',
    finite: 'perk(?:t|en)',
    particle: 'in',
    participle: 'ingeperkt',
    noun: 'inperking',
    mayBeFact: true,
  },
  {
    infinitive: 'verzwakken',
    finite: 'verzwak(?:t|ken)',
    participle: 'verzwakt',
    noun: 'verzwakking',
    mayBeFact: true,
  },
  { infinitive: 'bestrijden', finite: 'bestrijd(?:t|en)', participle: 'bestreden', noun: 'bestrijding' },
  { infinitive: 'tegengaan', finite: 'ga(?:at|an)', particle: 'tegen', participle: 'tegengegaan' },
  {
    infinitive: 'terugdringen',
    finite: 'dring(?:t|en)',
    particle: 'terug',
    participle: 'teruggedrongen',
    noun: 'terugdringing',
  },
  {
    infinitive: 'terugbrengen',
    finite: 'breng(?:t|en)',
    particle: 'terug',
    participle: 'teruggebracht',
    exceptFor: ({ isGood }) => !isGood,
    mayBeFact: true,
  },
  { infinitive: 'doorbreken', finite: 'doorbre(?:ekt|ken)', participle: 'doorbroken', noun: 'doorbreking' },
  { infinitive: 'voorkomen', finite: 'voorkom(?:t|en)', participle: 'voorkomen', noun: 'preventie' },
  { infinitive: 'wegnemen', finite: 'ne(?:emt|men)', particle: 'weg', participle: 'weggenomen' },
  { infinitive: 'wegwerken', finite: 'werk(?:t|en)', particle: 'weg', participle: 'weggewerkt' },
  {
    infinitive: 'opheffen',
    finite: 'hef(?:t|fen)',
    particle: 'op',
    participle: 'opgeheven',
    noun: 'opheffing',
  },
  {
    infinitive: 'uitbannen',
    finite: 'ban(?:t|nen)',
    particle: 'uit',
    participle: 'uitgebannen',
    noun: 'uitbanning',
  },
  {
    infinitive: 'aanpakken',
    finite: 'pak(?:t|ken)',
    particle: 'aan',
    participle: 'aangepakt',
    noun: 'aanpak',
    exceptFor: notTackled,
  },
];

const promote: readonly ActVerb[] = [
  {
    infinitive: 'bevorderen',
    finite: 'bevorder(?:t|en)',
    participle: 'bevorderd',
    noun: 'bevordering',
    mayBeFact: true,
  },
  {
    infinitive: 'vergroten',
    finite: 'vergro(?:ot|ten)',
    participle: 'vergroot',
    noun: 'vergroting',
    mayBeFact: true,
  },
  {
    infinitive: 'versterken',
    finite: 'versterk(?:t|en)',
    participle: 'versterkt',
    noun: 'versterking',
    mayBeFact: true,
  },
  {
    infinitive: 'stimuleren',
    finite: 'stimule(?:ert|ren)',
    participle: 'gestimuleerd',
    noun: 'stimulering',
    mayBeFact: true,
  },
  {
    infinitive: 'verhogen',
    finite: 'verho(?:ogt|gen)',
    participle: 'verhoogd',
    noun: 'verhoging',
    mayBeFact: true,
  },
  {
    infinitive: 'verbeteren',
    finite: 'verbeter(?:t|en)',
    participle: 'verbeterd',
    noun: 'verbetering',
    mayBeFact: true,
    exceptFor: theme,
  },
  {
    infinitive: 'uitbreiden',
    finite: 'breid(?:t|en)',
    particle: 'uit',
    participle: 'uitgebreid',
    noun: 'uitbreiding',
    mayBeFact: true,
  },
  { infinitive: 'waarborgen', finite: 'waarborg(?:t|en)', participle: 'gewaarborgd', noun: 'waarborging' },
  { infinitive: 'borgen', finite: 'borg(?:t|en)', participle: 'geborgd', noun: 'borging' },
  { infinitive: 'garanderen', finite: 'garande(?:ert|ren)', participle: 'gegarandeerd' },
  { infinitive: 'nastreven', finite: 'stre(?:eft|ven)', particle: 'na', participle: 'nagestreefd' },
  {
    infinitive: 'aanmoedigen',
    finite: 'moedig(?:t|en)',
    particle: 'aan',
    participle: 'aangemoedigd',
    noun: 'aanmoediging',
    mayBeFact: true,
  },
  { infinitive: 'realiseren', finite: 'realise(?:ert|ren)', participle: 'gerealiseerd', noun: 'realisatie' },
];

/** Articles and adjectives between what governs the word and the word itself. */
const between = String.raw`(?:\s+(?:de|het|een|deze|die|dit|dat|onze|hun|haar|zijn|meer|elke|alle|ieders|zulke))?(?:\s+(?!(?:niet|geen|over|onder|per|achter|zonder)\s)[a-zà-ÿ]{2,20}(?:e|er))?\s+$`;
/** Where, for whom: may stand between the word and its verb. */
const where = String.raw`(?:\s+(?:in|op|bij|onder|voor|tussen|binnen|van|tijdens|rond|rondom)\s+(?:[a-zà-ÿ]+\s+){0,2}[a-zà-ÿ]+){0,2}`;
/** An infinitive with an object behind it is the finite verb of "gelijke kansen verminderen uitval". */
const closes = String.raw`(?=\s*(?:[.,;:!?)”’]|$)|\s+(?:en|of|door|met|in|bij|voor|op|via|tijdens|zodat|want|waar|onder|tussen|binnen|rond|als)(?![a-zà-ÿ]))`;
/** Who act with a purpose, in front of or behind their verb. */
const actors = String.raw`(?:we|wij|(?:de|het|deze|dit|onze|alle)\s+(?:[a-zà-ÿ]+e\s+)?(?:gemeenten?|partijen|partners?|schoolbestu(?:ur|ren)|besturen|deelnemers|college|provincie|ministerie|akkoord|agenda|interventie|project|programma|aanpak|coach|[a-zà-ÿ]{2,20}(?:coach|begeleider)))`;
const adverbs = String.raw`(?:\s+(?:ook|daarom|samen|zo|dan|daarmee|hiermee|actief|nu|verder|gezamenlijk|dus|blijvend|zichtbaar)){0,2}`;
const start = '(?<![a-zà-ÿ])';
const modal = 'moet(?:en)?|dien(?:t|en)';

export const polarContexts: readonly PolarContext[] = [
  ...lessen.flatMap((verb) => contextsOf(verb, 'less')),
  ...promote.flatMap((verb) => contextsOf(verb, 'more')),
  before(
    'less',
    '(?:strijd|aanpak|acties?|maatregel(?:en)?|interventies?|programma|beleid|middel|inzet) tegen',
  ),
  before('less', 'risico op|last (?:hebben |heeft |krijgen )?van|lijden onder|slachtoffer van'),
  before('less', 'verhoogde kans op', notTackled),
  before(
    'more',
    '(?:streven|streeft|streven we|streven wij) naar|op weg naar|(?:pleiten|strijden|strijd) voor',
  ),
  before('more', '(?:ons inzetten|zetten (?:we |wij )?ons in|inzet|zich inzetten|zet zich in) voor'),
  before(
    'more',
    '(?:werken|werkt|werken we|werken wij|werken samen) aan|(?:inzetten|inzet) op|investeren in',
    theme,
  ),
];

function before(
  wants: PolarContext['wants'],
  words: string,
  exceptFor?: PolarContext['exceptFor'],
): PolarContext {
  const governs = words.replaceAll(' ', String.raw`\s+`);
  return {
    wants,
    hints: [''],
    before: new RegExp(`${start}(?:${governs})${between}`),
    ...(exceptFor && { exceptFor }),
  };
}

function contextsOf(verb: ActVerb, wants: PolarContext['wants']): PolarContext[] {
  const { infinitive, finite, particle, participle, noun, mayBeFact, exceptFor } = verb;
  const withTe = String.raw`te\s+${infinitive.slice(particle?.length ?? 0)}`;
  const toDo = `${particle ? String.raw`${particle}\s+` : ''}${withTe}`;
  const passive = mayBeFact ? modal : `${modal}|wordt|worden`;
  const done = String.raw`(?:(?:te\s+)?worden\s+)?${participle}(?![a-zà-ÿ])`;
  const subject = String.raw`(?:${actors}${adverbs}\s+${finite}|${finite}\s+${actors})${adverbs}`;
  const forms: readonly Omit<PolarContext, 'wants' | 'hints'>[] = [
    { before: regex(String.raw`${start}(?:${infinitive}${noun ? `|${noun}` : ''})\s+van${between}`) },
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
  const stems = [infinitive, participle, noun ?? infinitive, finite.slice(0, finite.indexOf('('))];
  return forms.map((form) => ({ ...form, hints: stems, wants, ...(exceptFor && { exceptFor }) }));
}

function regex(source: string): RegExp {
  return new RegExp(source);
}
