/** A stiff word or phrase, and the plain words for it. */
interface StiffWord {
  /** In lower case; a space matches any white space. */
  readonly pattern: string;
  readonly plain: readonly string[];
}

/**
 * Words of the kind that government style guides advise against (Schrijfwijzer Zuid-Holland: derhalve,
 * desalniettemin, hetgeen, ten aanzien van, met betrekking tot): only those without an ordinary use beside
 * the stiff one, so not `betreffende`, `welke` or `in het kader van`.
 */
export const stiffWords: readonly StiffWord[] = [
  { pattern: 'aangaande', plain: ['over'] },
  { pattern: 'abusievelijk', plain: ['per ongeluk'] },
  { pattern: 'alsmede', plain: ['en', 'en ook'] },
  { pattern: 'alsook', plain: ['en ook'] },
  { pattern: 'alvorens', plain: ['voordat'] },
  { pattern: 'andermaal', plain: ['weer'] },
  { pattern: 'bewerkstelligen', plain: ['zorgen voor'] },
  { pattern: 'bewerkstelligd', plain: ['gezorgd voor'] },
  { pattern: 'conform', plain: ['volgens'] },
  { pattern: 'danwel|dan wel', plain: ['of'] },
  { pattern: 'derhalve', plain: ['daarom', 'dus'] },
  { pattern: 'desalniettemin|desniettemin', plain: ['toch'] },
  { pattern: 'desbetreffende', plain: ['deze', 'die'] },
  { pattern: 'dien(?:t|en) te worden', plain: ['moet worden', 'moeten worden'] },
  { pattern: 'dienaangaande|dienomtrent', plain: ['daarover'] },
  { pattern: 'dientengevolge', plain: ['daardoor'] },
  { pattern: 'doch', plain: ['maar'] },
  { pattern: 'gaarne', plain: ['graag'] },
  { pattern: 'geschied(?:en|t)', plain: ['gebeuren'] },
  { pattern: 'hetgeen', plain: ['wat'] },
  { pattern: 'hieromtrent|hieraangaande', plain: ['hierover'] },
  { pattern: 'indien', plain: ['als'] },
  { pattern: 'ingevolge', plain: ['volgens'] },
  { pattern: 'inzake', plain: ['over'] },
  { pattern: 'jegens', plain: ['tegen', 'tegenover'] },
  { pattern: 'met betrekking tot|m\\.b\\.t\\.?', plain: ['over', 'voor'] },
  { pattern: 'middels', plain: ['met', 'door'] },
  { pattern: 'mitsdien', plain: ['daarom'] },
  { pattern: 'nopens', plain: ['over'] },
  { pattern: 'omtrent', plain: ['over'] },
  { pattern: 'ofschoon', plain: ['hoewel'] },
  { pattern: 'onderhavige', plain: ['deze', 'dit'] },
  { pattern: 'onverwijld', plain: ['meteen'] },
  { pattern: 'reeds', plain: ['al'] },
  { pattern: 'te allen tijde', plain: ['altijd'] },
  { pattern: 'te dien einde', plain: ['daarvoor'] },
  { pattern: 'ten aanzien van', plain: ['over', 'voor'] },
  { pattern: 'ten behoeve van|t\\.b\\.v\\.?', plain: ['voor'] },
  { pattern: 'ten gevolge van', plain: ['door'] },
  { pattern: 'ten einde|teneinde', plain: ['om'] },
  { pattern: 'terstond', plain: ['meteen'] },
  { pattern: 'tevens', plain: ['ook'] },
  { pattern: 'tezamen', plain: ['samen'] },
  { pattern: 'thans', plain: ['nu'] },
  { pattern: 'uit hoofde van', plain: ['vanwege', 'door'] },
  { pattern: 'uwerzijds', plain: ['van u'] },
  { pattern: 'vigerende', plain: ['geldende'] },
  { pattern: 'voornoemde?|bovengenoemde|voormelde?', plain: ['deze', 'dit'] },
  { pattern: 'voorts', plain: ['ook', 'verder'] },
  { pattern: 'wederom', plain: ['weer'] },
  { pattern: 'zorg te dragen voor', plain: ['te zorgen voor'] },
  { pattern: 'zorgdragen voor|draagt zorg voor|dragen zorg voor', plain: ['zorgen voor'] },
  { pattern: 'zulks', plain: ['dat'] },
];
