import { latin } from '../../../text/latin.ts';
import type { Stretch } from '../../reading/found.ts';

/** Patterns for notes that need no reading, each with a quick hint. */
const plainNotes: readonly (readonly [hint: RegExp, pattern: () => RegExp])[] = [
  // “Concept 3, niet verspreiden”, “alleen voor intern gebruik”.
  [
    /verspreid|intern gebruik|embargo|werkversie|voorbehoud|kladversie/i,
    () =>
      latin.giu`(?<=^|[.!?:(]\s?|\n)(?:(?:concept|werkversie|kladversie|versie|vertrouwelijk)[\s\d.]{0,8}[,:;–-]?\s?(?:(?:nog\s)?niet\s(?:voor\s|ter\s)?(?:verdere\s)?versprei(?:ding|den)|(?:alleen|uitsluitend)\svoor\sintern\sgebruik|onder\sembargo|vertrouwelijk)|(?:nog\s)?niet\s(?:voor\s|verder\s)?verspreid(?:en|ing)|(?:alleen|uitsluitend)\svoor\sintern\sgebruik|(?:tekst|alinea|cijfers|bedragen)\sonder\svoorbehoud|werkversie|kladversie)[^.!?\n]{0,60}[.!]?`,
  ],
  // A blank by its name: “(aantal)”, “(naam) leest nog mee”.
  [
    /\((?:naam|datum|aantal|functie|plaats|bedrag|titel|nummer|adres|jaartal|periode|school|gemeente|kenmerk|telefoon)/i,
    () =>
      latin.giu`\((?:naam|datum|aantal|functie|plaats|plaatsnaam|bedrag|titel|adres|jaartal|kenmerk|telefoonnummer)(?:\s(?:school|wethouder|contactpersoon|organisatie|partner|invullen|volgt|nog))?\)(?!\p{L})`,
  ],
  // “«naam contactpersoon»”, “___(naam formulier)___”, “… nog aan te vullen …”.
  [
    /[«_…]/,
    () =>
      latin.giu`«\s?(?:naam|datum|bedrag|aantal|functie|plaats|titel|adres|nummer|jaar)[^«»\n]{0,40}»|_{2,}\s?\(?[\p{L}\s]{2,40}\)?\s?_{2,}|…\s?nog\s[^…\n]{2,40}…`,
  ],
  // “De bedragen in rood”, “geel gearceerd”, “N.N.”, “Vraag aan Piet: …”, “commentaar graag vóór vrijdag”.
  [
    /rood|geel|gele|rode|blauw|groen|gearceerd|gemarkeerd/i,
    () =>
      latin.giu`(?<=^|[.!?:(]\s?|\n)(?:(?:de|alle|het)\s)?(?:tekst|teksten|bedragen|cijfers|delen|passages|onderdelen|zinnen|woorden|wat)\sin\s(?:het\s)?(?:rood|geel|blauw|groen|paars|oranje)(?!\p{L})[^.!?\n]{0,60}[.!]?|(?<=^|[.!?:(]\s?|\n)(?:(?:de|alle)\s)?(?:geel|rood|blauw|groen|grijs)\s?(?:gearceerd|gemarkeerd|gekleurd)e?(?!\p{L})[^.!?\n]{0,60}[.!]?|(?<!\p{L})(?:gele|rode|blauwe|grijze|gearceerde|gemarkeerde)\s(?:tekst|teksten|passages?|delen|zinnen)(?!\p{L})`,
  ],
  [/N\.N\./, () => latin.gu`(?<![\p{L}.])N\.N\.(?!\p{L})`],
  [
    /^(?:vraag|vraagje|opmerking|notitie|actie|check) (?:aan|voor|van|bij) /im,
    () =>
      latin.gu`(?<=^|[.!?]\s|\n)(?:[Vv]raag|[Vv]raagje|[Oo]pmerking|[Nn]otitie|[Aa]ctie)\s(?:aan|voor|van)\s\p{Lu}\p{L}+\s?:[^.!?\n]{0,120}[.!?]?`,
  ],
  [
    /(?:commentaar|opmerkingen|reacties?|aanvullingen) graag/i,
    () =>
      latin.giu`(?<!\p{L})(?:commentaar|opmerkingen|reacties?|aanvullingen)\sgraag\s(?:vóór|voor|uiterlijk|aan|naar|per|deze)(?!\p{L})[^.!?\n]{0,60}[.!]?`,
  ],
  // “Is dit nog actueel???”, “Klopt dit bedrag?”
  [
    /\?{2}/,
    () =>
      latin.giu`(?<=^|[.!?]\s|\n|\()(?=[^.!?\n()]{0,100}(?<!\p{L})(?:nog|dit|deze|hier|klopt|ik)(?!\p{L}))[^.!?\n()]{3,120}\?{2,}`,
  ],
  // “(wie? hoe vaak? nog aanvullen)”, “max. 150 woorden”, “invullen: begeleider”.
  [
    /\([^()]*\?/,
    () =>
      latin.giu`\((?:(?:wie|hoe|wat|waar|wanneer|welke|waarom)(?:\s\p{L}{2,14}){0,2}\?\s[^()]{2,60}|[^()]{2,40}\?\s(?:nog\s)?(?:aanvullen|invullen|navragen|checken|nakijken|uitzoeken))\)`,
  ],
  [/max\. ?\d/, () => latin.gu`(?<!\p{L})max\.\s?\d{2,4}\s(?:woorden|tekens|regels)(?=\s?[).:;,]|$)`],
  [/invullen: /i, () => latin.giu`(?<!\p{L})(?:nog\s)?invullen:\s[\p{L}\s]{2,40}(?=[.;)]|$)`],
  [
    /klopt|akkoord\?|correct\?/i,
    () =>
      latin.giu`(?<=^|[.!?:(,]\s?|\n)(?:check[,:]?\s)?(?:klopt|kloppen)\s(?:dit|deze|het|de|dat)(?:\s\p{L}{2,24}){0,4}\?|[^.!?:\n]{2,40}[:,]\sakkoord\?`,
  ],
  [/[>»]{2}|[<«]{2}/, () => latin.gu`[>»]{2,}[^<>\n]{2,120}(?:[<«]{2,}|$)|[<«]{2,}[^<>\n]{2,120}[>»]{2,}`],
  [
    /(?:optie|variant|keuze) [1-3A-C]\s?:/i,
    () => latin.giu`(?<=^|[.!?]\s|\n)(?:optie|variant|keuze)\s[1-3A-C]\s?:\s`,
  ],
  [/keuze/i, () => latin.giu`\((?:nog\s)?(?:een\s)?keuze(?:s)?\s(?:nog\s)?(?:te\s)?(?:maken|bepalen)\)`],
  [
    /standaardtekst|instructietekst|voorbeeldtekst|format|sjabloon/i,
    () =>
      latin.giu`(?<=^|[.!?]\s|\n)(?:standaardtekst|voorbeeldtekst|vaste\stekst)\b[^.!?\n]{0,60}[.!]?|(?<=^|[.!?]\s|\n)[^.!?\n]{0,40}(?:instructietekst(?:en)?|(?:overgenomen|gekopieerd|afkomstig)\suit\s(?:het|een|dit)\s(?:format|sjabloon|vorige\s\p{L}{3,14}))(?!\p{L})[^.!?\n]{0,80}[.!]?`,
  ],
  [
    /zie (?:de |mijn |onze |ook )?(?:mail|e-mail|opmerking|appje|app|bericht)/i,
    () =>
      latin.giu`(?<!\p{L})zie\s(?:(?:de|mijn|je|jouw|haar|zijn|ook)\s){0,2}(?:mail|e-mail|mailtje|opmerking|opmerkingen|appje|teams|kladblok)(?!\p{L})[^.!?\n]{0,60}`,
  ],
  [
    /nog niet (?:gecontroleerd|definitief|afgestemd|compleet|ingevuld|nagekeken|geverifieerd|gecheckt|bekend|akkoord|rond)/i,
    () =>
      latin.giu`(?<=^|[.!?:]\s|\n|\()(?:let\sop[,:]?\s)?(?:\p{L}{2,20}\s){0,2}nog\sniet\s(?:gecontroleerd|definitief|afgestemd|compleet|ingevuld|nagekeken|geverifieerd|gecheckt|bekend|akkoord)(?=\s?[.!,;)]|$)[^.\n]{0,50}`,
  ],
  [
    /p\.?m\.? tekst|volgt nog\s?:/i,
    () => latin.giu`(?<=^|[.!?]\s|\n)(?:p\.?m\.?\stekst|volgt\snog\s?:)[^.!?\n]{0,60}`,
  ],
  [
    /ingevuld door|in te vullen door/i,
    () => latin.giu`(?<=^|[.!?]\s|\n)(?:ingevuld|opgesteld)\sdoor\s?:?\s?(?=\(|$)`,
  ],
  // “Aan te vullen door het bestuur”, “nog te bepalen wie voorzit”, “hier komt de inleiding”.
  [
    / te (?:vullen|voegen|werken|zoeken|vragen|bepalen|kiezen|schrijven|regelen|controleren|bespreken)/i,
    () =>
      latin.giu`(?<=^|[.!?:]\s|\n|\()(?:nog\s)?(?:nader\s)?(?:aan|in|toe|uit|na|bij|af)\ste\s(?:vullen|voegen|werken|zoeken|vragen|stemmen)\s(?:door|met|na|voor|zodra)\s(?!leerlingen|ouders|kinderen|deelnemers|cursisten)[^.!?\n]{0,60}[.]?|(?<=^|[.!?:]\s|\n|\()nog\s(?:nader\s)?te\s(?:bepalen|kiezen|schrijven|regelen|controleren|bespreken)\s(?:wie|wat|welke|hoe|of|waar|met|door)[^.!?\n]{0,60}[.]?`,
  ],
  [
    /hier (?:komt|komen|hoort) /i,
    () =>
      latin.giu`(?<=^|[.!?:]\s|\n|\()hier\s(?:komt|komen|hoort)\s(?:de|het|een|onze|alle)\s(?:\p{L}{3,20}\s)?(?:tekst|alinea|tabel|foto|figuur|grafiek|kaart|logo|quote|citaat|inleiding|toelichting|samenvatting|voorwoord|handtekening|lijst|overzicht|afbeelding|passage|slotzin)(?:\s(?:van|met|over|uit|voor)[^.!?\n]{0,60})?[.!]?(?=\s|$)`,
  ],
  [
    /klop(?:t|pen) niet/i,
    () =>
      latin.giu`(?<=^|[.!?:]\s|\n|\()(?:dit|deze|de|het)\s(?:bedrag(?:en)?|cijfers?|getal(?:len)?|datum|tabel|naam|namen|tekst|percentage)\sklop(?:t|pen)\s(?:nog\s|zo\s)?niet[^.!?\n]{0,80}[.!]?`,
  ],
  [
    /(?:maximaal|max\.?|hooguit|niet meer dan) /i,
    () =>
      latin.giu`(?<=^|[.!?:]\s|\n|\()(?:gebruik|schrijf|beperk\s(?:u|je)(?:\stot)?|houd?\s(?:het|dit)(?:\s(?:bij|op))?)\s(?:hier(?:voor)?\s)?(?:maximaal|max\.?|hooguit|niet\smeer\sdan)\s[^.!?\n]{1,30}(?:A4|woorden|regels|zinnen|tekens|pagina|alinea)[^.!?\n]{0,40}[.]?`,
  ],
  [
    /licht /i,
    () =>
      latin.giu`(?<=^|[.!?:]\s|\n|\()licht\s(?:kort\s|nader\s|hier\s|ook\s){0,2}toe[,]?\s(?:hoe|wat|welke|wie|waarom|waar|wanneer|waarmee|hoeveel|of|op|met|in\shoeverre|voor|dat)(?!\p{L})[^.!?\n]{0,120}[.]?`,
  ],
  [
    /graag /i,
    () =>
      latin.giu`(?<!\p{L})graag\s(?:jullie|je|jouw)\s(?:reactie|mening|akkoord|aanvulling(?:en)?|input|feedback|opmerkingen)(?!\p{L})[^.!?\n]{0,60}[.!?]?|(?<=^|[.!?]\s|\n)(?:hier\sgraag|graag\shier)\s[^.!?\n]{2,80}[.!]?`,
  ],
  [
    /let op/i,
    () => latin.giu`(?<=^|[.!?]\s|\n)let\sop[,:]?\s(?:maximaal|max\.?|minimaal|hooguit)\s[^.!?\n]{2,60}[.!]?`,
  ],
  [
    /versie \d/i,
    () => latin.giu`(?<=^|[.!?]\s|\n)(?:concept)?versie\s\d[\d.]{0,4}\s?[(,]\s?concept\)?[^.!?\n]{0,30}`,
  ],
  [
    /(?:kopieer|plak|herhaal|verwijder|wis) /i,
    () =>
      latin.giu`(?<=^|[.!?]\s|\n)(?:kopieer|plak|herhaal|verwijder|wis)\s(?:deze|dit|onderstaande|bovenstaande|de|het)\s(?:onderstaande\s)?(?:tabel|blok|regel|tekst|vraag|vragen|onderdeel|paragraaf|rij|rijen|kolom|kop|alinea|formulier|voorbeeld)(?!\p{L})[^.!?\n]{0,80}[.!]?`,
  ],
  [
    /\?/,
    () =>
      latin.giu`(?<=^|[.!?]\s|\n)(?:titel|bron|datum|naam|bedrag|aantal|locatie|kop|jaartal|wie|hoeveel|waar|welke\s\p{L}{3,14})\?(?=\s|$)|(?<=^|[.!?]\s|\n)wie\s(?:schrijft|levert|checkt|maakt|doet|regelt)\s(?:dit|deze|het)(?:\s(?:nog|stuk|stukje|alinea|aan|uit)){0,3}\?`,
  ],
  // “Ik weet niet zeker of dit zo mag, even overleggen.”
  [
    /ik /i,
    () =>
      latin.giu`(?<=^|[.!?]\s|\n|\()ik\s(?:weet\sniet|twijfel|denk\sdat\sdit|zoek\sdit|vraag\sdit|check|kom\shier)[^.!?\n]{0,120}[.!?]?`,
  ],
];
const readPlain = plainNotes.map(([hint, pattern]) => {
  let made: RegExp | undefined;
  return (text: string): readonly Stretch[] => {
    if (!hint.test(text)) return [];
    made ??= pattern();
    return [...text.matchAll(made)].map(({ 0: whole, index }) => ({ from: index, to: index + whole.length }));
  };
});

/** Finds notes that were left in by their form alone: `(naam)`, `Concept 3, niet verspreiden`. */
export function plainNotesIn(text: string): readonly Stretch[] {
  return readPlain.flatMap((read) => read(text));
}
