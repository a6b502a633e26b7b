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
  /** Looked for alone: the other is in another pair, or less of it may well be meant (vrijheid). */
  readonly only?: 'good' | 'bad';
}

/** In lower case; a space stands for any white space. */
const polarPairs: readonly PolarPair[] = [
  { good: 'kansengelijkheid', bad: 'kansenongelijkheid', isTackled: true },
  { good: 'onderwijskansengelijkheid', bad: 'onderwijskansenongelijkheid', isTackled: true },
  { good: 'gendergelijkheid', bad: 'genderongelijkheid', isTackled: true },
  { good: 'rechtsgelijkheid', bad: 'rechtsongelijkheid', isTackled: true },
  { good: 'gelijkheid', bad: 'ongelijkheid', isTackled: true },
  { good: 'gelijkwaardigheid', bad: 'ongelijkwaardigheid', isTackled: true },
  { good: 'gelijke kansen', bad: 'ongelijke kansen', isTackled: true },
  { good: 'gelijke onderwijskansen', bad: 'ongelijke onderwijskansen', isTackled: true },
  { good: 'gelijke ontwikkelkansen', bad: 'ongelijke ontwikkelkansen', isTackled: true },
  { good: 'gelijke behandeling', bad: 'ongelijke behandeling', isTackled: true },
  { good: 'gelijke startpositie', bad: 'ongelijke startpositie', isTackled: true },
  { good: 'gelijke start', bad: 'ongelijke start', isTackled: true },
  { good: 'gelijke toegang', bad: 'ongelijke toegang', isTackled: true },
  { good: 'geletterdheid', bad: 'laaggeletterdheid', isTheme: true, isTackled: true },
  { good: 'geletterdheid', bad: 'ongeletterdheid', only: 'bad', isTheme: true },
  { good: 'gecijferdheid', bad: 'laaggecijferdheid', isTheme: true, isTackled: true },
  { good: 'veiligheid', bad: 'onveiligheid', isTheme: true },
  { good: 'verkeersveiligheid', bad: 'verkeersonveiligheid', isTheme: true },
  { good: 'bestaanszekerheid', bad: 'bestaansonzekerheid', isTheme: true },
  { good: 'zekerheid', bad: 'onzekerheid', isTheme: true },
  { good: 'tevredenheid', bad: 'ontevredenheid' },
  { good: 'gezondheid', bad: 'ongezondheid' },
  { good: 'gezond gedrag', bad: 'ongezond gedrag' },
  { good: 'gezonde leefstijl', bad: 'ongezonde leefstijl', isTheme: true },
  { good: 'gezonde voeding', bad: 'ongezonde voeding', isTheme: true },
  { good: 'gezond eten', bad: 'ongezond eten', isTheme: true },
  { good: 'gewenst gedrag', bad: 'ongewenst gedrag', isTheme: true },
  { good: 'wenselijk gedrag', bad: 'onwenselijk gedrag', isTheme: true },
  { good: 'veilige situaties', bad: 'onveilige situaties', isTheme: true },
  { good: 'veilige omgeving', bad: 'onveilige omgeving' },
  { good: 'betrokkenheid', bad: 'onbetrokkenheid' },
  { good: 'ouderbetrokkenheid', bad: 'onbetrokkenheid', only: 'good' },
  { good: 'wenselijkheid', bad: 'onwenselijkheid', only: 'bad' },
  { good: 'onafhankelijkheid', bad: 'afhankelijkheid', isTheme: true },
  { good: 'zelfstandigheid', bad: 'onzelfstandigheid' },
  { good: 'zelfredzaamheid', bad: 'onzelfredzaamheid' },
  { good: 'vrijheid', bad: 'onvrijheid', only: 'bad' },
  { good: 'evenwicht', bad: 'onevenwicht' },
  { good: 'evenwichtigheid', bad: 'onevenwichtigheid' },
  { good: 'regelmaat', bad: 'onregelmaat' },
  { good: 'duidelijkheid', bad: 'onduidelijkheid' },
  { good: 'helderheid', bad: 'onhelderheid' },
  { good: 'rechtvaardigheid', bad: 'onrechtvaardigheid' },
  { good: 'toegankelijkheid', bad: 'ontoegankelijkheid' },
  { good: 'bereikbaarheid', bad: 'onbereikbaarheid' },
  { good: 'deskundigheid', bad: 'ondeskundigheid' },
  { good: 'bekwaamheid', bad: 'onbekwaamheid' },
  { good: 'betrouwbaarheid', bad: 'onbetrouwbaarheid' },
  { good: 'bekendheid', bad: 'onbekendheid' },
  { good: 'verdraagzaamheid', bad: 'onverdraagzaamheid' },
  { good: 'doelmatigheid', bad: 'ondoelmatigheid' },
  { good: 'rust', bad: 'onrust', only: 'bad' },
  { good: 'vertrouwen', bad: 'wantrouwen' },
  { good: 'welbevinden', bad: 'onwelbevinden' },
];

/** A word of a pair, by itself. */
export interface PolarWord extends Pick<PolarPair, 'isTheme' | 'isTackled'> {
  readonly isGood: boolean;
  readonly opposite: string;
}

/** By the word in lower case. */
export const polarWords: ReadonlyMap<string, PolarWord> = new Map(
  polarPairs.flatMap(({ good, bad, only, ...traits }): [string, PolarWord][] => [
    ...(only === 'bad' ? [] : [[good, { ...traits, isGood: true, opposite: bad }] as [string, PolarWord]]),
    ...(only === 'good' ? [] : [[bad, { ...traits, isGood: false, opposite: good }] as [string, PolarWord]]),
  ]),
);
