import { memoizeByText } from '../../../memoize/memoize-by-text.ts';
import { latin } from '../../../text/latin.ts';
import { polarWords } from './polar-words.ts';

/** What people want more of, or less of. */
export type Sign = 'good' | 'bad';

/** How words end that name what people want less of, whatever is in front: `reken-angst`, `leer-achterstand`. */
const badEnds =
  'achterstand(?:en)?|uitval|verzuim|armoede|eenzaamheid|drempels?|schulden|wachtlijst(?:en)?|wachttijd(?:en)?|angst(?:en)?|schaamte|stress|werkdruk|ongelijkheid|onveiligheid|ontevredenheid|onzekerheid|onrust|kloof|verschil(?:len)?|segregatie|overlast|criminaliteit|pesterijen|pesten|overgewicht|tekort(?:en)?|laaggeletterdheid|discriminatie|uitsluiting|vooroordelen|wantrouwen|terugval|afstroom|achteruitgang|misverstanden|klachten|schoolverlaten|belemmering(?:en)?|hindernissen|obstakels?|regeldruk|bureaucratie|incidenten|schorsingen|thuiszitters|zittenblijvers|schoolverlaters|spijbelaars|uitvallers|afhakers|zorgmeldingen|verwaarlozing|mishandeling|verslaving(?:en)?|isolement';
/** The same of what people want more of. */
const goodEnds =
  'vaardigheid|vaardigheden|plezier|zelfvertrouwen|vertrouwen|betrokkenheid|deelname|deelneming|welbevinden|welzijn|veiligheid|gelijkheid|motivatie|kansen|woordenschat|niveau|weerbaarheid|veerkracht|samenwerking|verbondenheid|tevredenheid|zelfstandigheid|toegankelijkheid|opkomst|aanwezigheid|kwaliteit|saamhorigheid|gezondheid|slagingspercentage|nieuwsgierigheid|concentratie|creativiteit|ontwikkeling|prestaties|doorstroom|doorstroming|begrip|kennis|zelfredzaamheid|inzet|geluk|kinderparticipatie|ouderparticipatie|leerlingparticipatie';
/** Those that turn into their opposite with `on-`. */
const denied = /on(?:gelijk|veilig|tevred|betrokk|zelfstandig|toegankelijk|gezond|vaardig|begrip|geluk)/u;

/** A source of a pattern for any word that people want more or less of. */
export const themePattern = `\\p{L}{0,24}?(?:${badEnds}|${goodEnds})`;

const ending = (ends: string): RegExp => latin.iu`^\p{L}*(?:${ends})$`;
let ends: Readonly<Record<Sign, RegExp>> | undefined;

/** Returns what people want of the thing that a word names, if it is known. */
export const signOfWord = memoizeByText((word): Sign | undefined => {
  const known = polarWords.get(word.toLowerCase());
  if (known) return known.isGood ? 'good' : 'bad';
  ends ??= { bad: ending(badEnds), good: ending(goodEnds) };
  if (ends.bad.test(word)) return 'bad';
  if (ends.good.test(word)) return denied.test(word.toLowerCase()) ? 'bad' : 'good';
  return undefined;
});

const deeds = {
  good: 'mee\\s?(?:doe[nt]|doen|kan|kunnen|mag|mogen|te\\sdoen)|meegaan|mee\\ste\\sgaan|doe[nt]?\\smee|ga(?:at|an)\\smee|deelneemt|deelnemen|ne(?:emt|men)\\s[^.;]{0,30}deel|lid|slaag\\p{L}*|slagen|begrijp\\p{L}*|diploma|startkwalificatie|zwem\\p{L}*|leest|lezen|leert|leren|voorgelezen|voorlezen|schrijft|schrijven|rekent|rekenen|sport|sporten|beweegt|bewegen|durf(?:t)?|durven|plezier|veilige?|zich\\s(?:\\p{L}+\\s)?thuis|welkom|vooruit|vooruitkom\\p{L}+|passende?|op\\s(?:het\\s|hun\\s|zijn\\s)?(?:\\p{L}+\\s)?niveau|ontbijt|ontbijten|gezonde?|zelfstandig|goede?|betere?|vertrouwen|vrienden|tevreden|gelukkig|trots|groeien|groeit|bloeit|bloeien|ontwikkelt|ontwikkelen|stage|stageplek|baan|bibliotheek|voorschool|muziekles|hobby|talent(?:en)?|op\\stijd|erbij\\sho(?:ort|ren)|doorstro(?:omt|men)',
  bad: 'te\\s(?:laat|weinig|vroeg|veel|laag|dik|zwaar|hoog|lang|jong|vol|volle|groot|grote)|onder\\s(?:het\\s|hun\\s)?\\p{L}*niveau|uitval\\p{L}*|(?:valt|vallen)\\s(?:\\p{L}+\\s)?uit|uit\\ste\\svallen|achterblij\\p{L}+|blij(?:ft|ven)\\s(?:\\p{L}+\\s)?(?:achter|zitten|thuis)|achter\\ste\\sblijven|zittenblij\\p{L}*|zit(?:ten)?\\sthuis|thuis\\szit(?:ten)?|thuiszit\\p{L}*|spijbel\\p{L}*|verzui\\p{L}+|gepest|pest|pesten|buitenges\\p{L}+|buitenslui\\p{L}+|honger|eenzaam|onveilige?|ongezonde?|ongelukkig|ontevreden|afhaakt|afhaken|ha(?:akt|ken)\\s(?:\\p{L}+\\s)?af|stopt|stoppen|terugval\\p{L}*|(?:valt|vallen)\\sterug|zakt|zakken|moeite|problemen|bang|blow\\p{L}*|roken|rookt|vapen|vapet|drinkt|drinken|verve(?:elt|len)|verst(?:oort|oren)|slechte?|lage|laag|lagere|kwijtra\\p{L}+|verlie\\p{L}+|verla(?:at|ten)|weg(?:blijven|blijft)|mist|missen|gamen|beeldscherm|telefoon|schermtijd|straf|liegen|vechten',
  /** Done for people with a lack: says nothing of them alone, but that what is bad is dealt with. */
  helped:
    'hulp|begelei\\p{L}+|ondersteun\\p{L}+|geholpen|bereikt|kans|aanbod|coach|extra|bijles|nodig|afhankelijk|aangewezen|alleen|slechts|pas|moet|moeten|hoeft|hoeven|onnodig|anders|dubbele?|dezelfde|betaalt|betalen|tegelijk|minder|meer',
} as const;

const sentenceHas = memoizeByText((kind): RegExp => {
  const words = deeds[kind as keyof typeof deeds];
  return latin.iu`(?<!\p{L})(?:${words})(?!\p{L})`;
});

/** Returns whether what people do or have is good or bad, when all that is said of it points one way. */
export function signOfDeed(clause: string): Sign | undefined {
  // “Zakken minder leerlingen af naar een lager niveau” turns round twice.
  if (sentenceHas('helped').test(clause) || lesser.test(clause)) return undefined;
  const plain = clause.replace(unequal, 'ongelijkheid').replace(denial, ' ');
  const signs = new Set(plain.split(/[^\p{L}]+/u).map(signOfWord));
  const isGood = signs.has('good') || sentenceHas('good').test(plain);
  const isBad = signs.has('bad') || sentenceHas('bad').test(plain);
  if (isGood && isBad) return undefined;
  // Without something good, or not doing it, is bad.
  if (denial.test(clause)) return isBad ? 'good' : 'bad';
  return isGood ? 'good' : isBad ? 'bad' : undefined;
}

const lesser = latin.iu`(?<!\p{L})(?:lagere?|minder|slechtere?|zwakkere?|kleinere?)(?!\p{L})`;
/** “Ongelijke kansen” are no chances. */
const unequal = latin.iu`(?<!\p{L})ongelijke\s\p{L}+`;
const denial = latin.iu`(?<!\p{L})(?:niet|geen|nooit|nauwelijks|zonder|weinig)(?!\p{L})`;
