import { wordList } from '../../../text/word-list.ts';

/** Parts of a text by which a writer knows where something is to be done. */
export const textParts: ReadonlySet<string> = new Set(
  wordList(`
    tekst teksten alinea alinea’s zin zinnen passage passages kop kopje koppen paragraaf hoofdstuk inleiding slotzin aanhef voetnoot tabel rij kolom citaat quote
    toelichting bijschrift afbeelding foto figuur grafiek kaartje logo titel ondertitel bronvermelding opsomming tekstvak tekstblok kader samenvatting voorwoord
    beschrijving onderbouwing bedrag bedragen data datum cijfers naam namen aantallen inzet paraaf handtekening getal percentage`),
);
/** Those that nothing but a text has. */
export const ofText: ReadonlySet<string> = new Set(
  wordList(
    'tekst teksten alinea alinea’s zin zinnen passage passages kop kopje slotzin tekstvak tekstblok bijschrift stuk stukje',
  ),
);
