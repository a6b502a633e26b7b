import { wordList } from '../../../text/word-list.ts';

/** A word and its opposite, a prefix or one letter away, with what people want of them. */
interface PolarPair {
  /** What people want more of. */
  readonly good: string;
  /** What people want less of. */
  readonly bad: string;
  /** In use as the name of a theme: `werken aan laaggeletterdheid` means: do something about it. */
  readonly isTheme?: true;
  /** "Aanpak van …" names what is bad about it; of other good words (veiligheid) it names the theme. */
  readonly isTackled?: true;
  /** Only this one is looked for: the other is in another pair, or less of it can be meant (vrijheid). */
  readonly only?: 'good' | 'bad';
}

/** In lower case: between brackets what makes a word its opposite, and `_` for any white space. */
const tackled = wordList(`
    kansen(on)gelijkheid onderwijskansen(on)gelijkheid gender(on)gelijkheid rechts(on)gelijkheid
    (on)gelijkheid (on)gelijkwaardigheid (on)gelijke_kansen (on)gelijke_onderwijskansen
    (on)gelijke_ontwikkelkansen (on)gelijke_behandeling (on)gelijke_startpositie (on)gelijke_start
    (on)gelijke_toegang
`);
const themes = wordList(`
    (on)veiligheid verkeers(on)veiligheid bestaans(on)zekerheid (on)zekerheid (on)gezonde_leefstijl
    (on)gezonde_voeding (on)gezond_eten (on)gewenst_gedrag (on)wenselijk_gedrag
    (on)veilige_situaties
`);
const plain = wordList(`
    (on)tevredenheid (on)gezondheid (on)gezond_gedrag (on)veilige_omgeving (on)betrokkenheid
    (on)zelfstandigheid (on)zelfredzaamheid (on)evenwicht (on)evenwichtigheid (on)regelmaat
    (on)duidelijkheid (on)helderheid (on)rechtvaardigheid (on)toegankelijkheid (on)bereikbaarheid
    (on)deskundigheid (on)bekwaamheid (on)betrouwbaarheid (on)bekendheid (on)verdraagzaamheid
    (on)doelmatigheid (on)welbevinden (on)zichtbaarheid
`);
/** Words without an opposite of their own. */
const wanted = wordList(`
    leesplezier plezier zelfvertrouwen motivatie leesmotivatie leermotivatie betrokkenheid welbevinden welzijn
    taalvaardigheid leesvaardigheid rekenvaardigheid schrijfvaardigheid taalvaardigheden basisvaardigheden
    vaardigheden woordenschat leesniveau taalniveau rekenniveau weerbaarheid veerkracht saamhorigheid
    samenhang cohesie leerprestaties schoolprestaties schoolsucces talentontwikkeling leerwinst
    ontwikkelkansen onderwijskansen startkansen kansen kansrijkheid schoolaanwezigheid burgerschap
    verbondenheid eigenwaarde eigenaarschap startkwalificaties vaccinatiegraad
`);
const unwanted = wordList(`
    eenzaamheid achterstand achterstanden taalachterstand taalachterstanden leerachterstand leerachterstanden
    onderwijsachterstand onderwijsachterstanden ontwikkelingsachterstand ontwikkelingsachterstanden
    schooluitval uitval schoolverzuim verzuim ziekteverzuim spijbelen armoede kinderarmoede gezinsarmoede schulden
    pesten pestgedrag criminaliteit jeugdcriminaliteit overlast segregatie schoolsegregatie discriminatie
    werkdruk stress prestatiedruk wachtlijsten wachttijden wachttijd wachtlijst lerarentekort personeelstekort
    drempels belemmeringen overgewicht vooroordelen afstroom onderadvisering zittenblijven bewegingsarmoede
    polarisatie uitsluiting stigma geweld kindermishandeling analfabetisme thuiszitten gokverslaving
`);

const polarPairs: readonly PolarPair[] = [
  ...pairs(tackled, { isTackled: true }),
  ...pairs(['(laag)geletterdheid', '(laag)gecijferdheid'], { isTheme: true, isTackled: true }),
  ...pairs(themes, { isTheme: true }),
  ...pairs(plain),
  ...pairs(['(on)wenselijkheid', '(on)vrijheid', '(on)rust'], { only: 'bad' }),
  { good: 'geletterdheid', bad: 'ongeletterdheid', only: 'bad', isTheme: true },
  { good: 'onafhankelijkheid', bad: 'afhankelijkheid', isTheme: true },
  { good: 'vertrouwen', bad: 'wantrouwen' },
  ...wanted.map((good): PolarPair => ({ good, bad: '', only: 'good' })),
  // “Inzet op armoede” names what is done about it.
  ...unwanted.map((bad): PolarPair => ({ good: '', bad, only: 'bad', isTheme: true })),
  { good: 'ouderbetrokkenheid', bad: 'onbetrokkenheid', only: 'good' },
];

function pairs(words: readonly string[], traits: Omit<PolarPair, 'good' | 'bad'> = {}): PolarPair[] {
  return words.map((word) => {
    const spaced = word.replaceAll('_', ' ');
    return { ...traits, good: spaced.replace(/\(\w+\)/, ''), bad: spaced.replace(/[()]/g, '') };
  });
}

/** A word of a pair, by itself. */
export interface PolarWord extends Pick<PolarPair, 'isTheme' | 'isTackled'> {
  readonly isGood: boolean;
  /** Empty when there is no such word. */
  readonly opposite: string;
}

/** By the word in lower case. */
export const polarWords: ReadonlyMap<string, PolarWord> = new Map(
  polarPairs.flatMap(({ good, bad, only, ...traits }): [string, PolarWord][] => [
    ...(only === 'bad' ? [] : [[good, { ...traits, isGood: true, opposite: bad }] as [string, PolarWord]]),
    ...(only === 'good' ? [] : [[bad, { ...traits, isGood: false, opposite: good }] as [string, PolarWord]]),
  ]),
);
