import { memoizeByText } from '../../../memoize/memoize-by-text.ts';
import { latin } from '../../../text/latin.ts';
import type { Stretch } from '../../reading/found.ts';
import { matches } from '../../reading/matches.ts';
import { leftNotesIn } from './left-notes.ts';

/** Instructions of forms and templates, which are for the person who fills them in and not for the reader. */

/** What follows the verb up to the end of the sentence: all of it goes. */
const rest = '[^.!?\\n]{0,200}(?:[.!?]|(?=\\n|$))';
const hier = '(?:hier(?:onder|boven|na)?|hieronder)';
/** What an applicant describes. */
const applied =
  '(?:de|het|uw|deze|dit|een|je)\\s(?:\\p{L}{1,20}\\s){0,2}(?:aanvraag|interventie|project|activiteit(?:en)?|doelgroep|doel(?:en|stelling|stellingen)?|aanpak|planning|resultaten|samenwerking|situatie|aanleiding|begroting|organisatie|kosten|opzet|rol|partners|partijen|beschrijving|toelichting|samenvatting|onderbouwing|overzicht)';
const questions =
  '(?:hoe|wat|welke|wie|waarom|waar|wanneer|waarmee|hoeveel|in\\shoeverre|op\\swelke|met\\swelke|voor\\swie|of)';
const words = '(?:woorden|tekens|karakters|words|characters)';
const lengths = `(?:${words}|A4(?:['’]?tjes?|['’]s)?|regels|zinnen|pagina['’]?s?|bladzijden|lines|pages)`;
const atMost =
  '(?:max(?:imaal|imum|\\.)?|ten hoogste|hoogstens|hooguit|niet meer dan|circa|ca\\.|ongeveer|minimaal|min\\.|tussen de|tussen|up to|at most|no more than)';

/** Parts of a text, of which a note says what is to be done with them. */
const textNoun =
  '(?:tekst|alinea|zin|zinnen|regel|passage|paragraaf|kop|tabel|lijst|kaart|foto|afbeelding|figuur|toelichting|uitleg|stuk|stukje|overzicht|onderdeel|blok|bijlage|voorbeeld|bedrag|bedragen|cijfers|datum|naam|namen|titel)';
/** What the writer of a form or of a draft is to do. */
const toDo =
  '(?:invullen|aanvullen|toelichten|toevoegen|invoegen|bijvoegen|beschrijven|omschrijven|benoemen|onderbouwen|motiveren|specificeren|uitwerken|aanpassen|actualiseren|controleren|nakijken|checken|navragen|plakken|inplakken|verwijderen|weghalen|schrappen|vervangen|bijwerken|inkorten|herschrijven|afstemmen|vermelden)';
const toDoWords = toDo.slice(3, -1).replaceAll('|', ' ');

/** Sources of patterns for the start of a sentence, heading, cell or field, by their first words. */
const sentences: Readonly<Record<string, string | readonly string[]>> = {
  'beschrijf omschrijf schets motiveer onderbouw benoem noem vermeld specificeer licht schrijf formuleer noteer vul geef': `(?:beschrijf|omschrijf|schets|motiveer|onderbouw|benoem|noem|vermeld|specificeer|licht|schrijf|formuleer|noteer|vul|geef(?=\\s(?:hier|hieronder)\\s(?:kort\\s)?(?:aan|een|de|uw)\\s))\\s(?:${hier}|kort\\s${hier})(?!\\p{L})${rest}`,
  noem: `noem\\s(?:per|ook|minimaal|minstens|daarbij|hierbij)\\s${rest}`,
  licht: [
    `licht\\s(?:kort\\s|nader\\s)?toe[,:]\\s(?:in\\s)?${atMost}[^.!?\\n]{0,60}[.]?`,
    `licht\\s(?:uw\\s\\p{L}{2,20}|dit|je\\s\\p{L}{2,20}|kort|nader)\\s(?:\\p{L}{2,12}\\s){0,2}toe(?!\\p{L})[.:]?`,
  ],
  geef: [
    `geef\\s(?:kort\\s)?in\\s${atMost}\\s\\d[^.!?\\n]{0,120}[.]?`,
    `geef\\shier(?:onder|bij)?\\s(?:\\p{L}{2,20}\\s){0,4}aan(?!\\p{L})${rest}`,
    `geef\\s(?:hierbij\\s|daarbij\\s)?een\\s(?:korte?|beknopte|globale|heldere|duidelijke|concrete)?\\s?(?:beschrijving|omschrijving|toelichting|onderbouwing|samenvatting|motivatie|motivering|schets|specificatie|inschatting|schatting|overzicht)(?!\\p{L})${rest}`,
  ],
  'voeg plaats zet plak werk': `(?:voeg|plaats|zet|plak|werk)\\s${hier}(?!\\p{L}|[^.!?\\n]{0,60}\\s(?:aan|bij)\\stoe(?!\\p{L}))${rest}`,
  werk: `werk\\s(?:dit|deze\\s\\p{L}{2,20})\\s(?:[^.!?\\n]{0,30}\\s)?uit(?!\\p{L})${rest}`,
  beantwoord: `beantwoord\\s(?:hier|(?:hier|daar)(?:bij|onder|in)|kort|(?:in\\sieder\\sgeval\\s)?(?:de\\s)?(?:volgende|onderstaande)\\svra)${rest}`,
  kies: `kies\\s(?:uit|hier|één|een)\\s?:${rest}`,
  schrijf: `schrijf\\s(?:in\\s(?:de\\s(?:u|je|wij)-vorm|gewone|begrijpelijke|eenvoudige|heldere|korte|hele)\\s|bondig|kort\\sen|niet\\smeer\\sdan)${rest}`,
  zie: `zie\\s(?:ook\\s)?de\\s(?:toelichting|instructie|handleiding)\\sbij\\s(?:het|dit)\\s(?:formulier|format|sjabloon)${rest}`,
  [toDoWords]: `${toDo}(?:\\s?:|\\s(?:door|indien|als|wanneer|zodra|wie|wat|welke|waar|hoe)\\s(?=[^,.!?\\n]{0,120}(?:[.!?\\n]|$)))${rest}`,
  'graag svp': `(?:graag|s\\.?v\\.?p\\.?)\\s(?:[\\p{L}’-]{1,24}\\s){0,5}${toDo}(?!\\p{L}|\\s(?:wij|we|ik|zij)(?!\\p{L}))${rest}`,
  hier: `hier\\s(?:komt|komen|volgt|volgen|moet|moeten|hoort)\\snog\\s(?:een|de|het|iets|wat|meer)\\s(?!tekst\\s)(?:\\p{L}{2,20}\\s)?(?:${textNoun}(?!\\p{L})|(?:over|bij|van)\\s)${rest}`,
  'deze dit de het': `(?:deze|dit|de|het)\\s${textNoun}\\s(?:[\\p{L}’-]{1,24}\\s){0,4}?${toDo}(?=\\s?(?:[.;:)]|$|(?:door|als|indien|zodra|voor|vóór|wanneer|met|na|tot|uiterlijk)\\s))(?<!(?:moet|moeten|kan|kunnen|wil|willen|zal|zullen|mag|mogen|gaan|laten|te|die|dat)\\s(?:[\\p{L}’-]{1,24}\\s){0,4}?${toDo})${rest}`,
  'beschrijf omschrijf schets formuleer vat': `(?:beschrijf|omschrijf|schets|formuleer|vat)\\s(?:kort|beknopt|bondig|concreet|SMART|zo\\s\\p{L}{2,12}\\smogelijk|in\\s(?:het\\skort|een\\spaar|enkele|maximaal|max\\.|ongeveer|circa|eigen))(?!\\p{L})${rest}`,
  'beschrijf omschrijf schets motiveer onderbouw specificeer benoem': `(?:beschrijf|omschrijf|schets|motiveer|onderbouw|specificeer|benoem)\\s(?:ook\\s|daarbij\\s|hierbij\\s)?(?:${applied}|${questions})(?!\\p{L})${rest}`,
  // Of form verbs the object may be anything, unless the reader is a pupil or people do it together.
  'beschrijf omschrijf motiveer onderbouw specificeer formuleer': `(?:beschrijf|omschrijf|motiveer|onderbouw|specificeer|formuleer)\\s(?!(?:je|jouw|jullie|elkaar|samen|met\\selkaar)(?!\\p{L}))\\p{L}{2,20}\\s${rest}`,
  // To the writer of the form: with a word of the form itself.
  'hou houd': `hou(?:d)?\\s(?:er\\s|hierbij\\s|daarbij\\s|bij\\s[^.!?\\n]{1,60}?\\s)?(?:[^.!?\\n]{0,30}\\s)?rekening\\smet(?=[^.!?\\n]{0,120}(?:je|jouw|uw|aanvraag|subsidie|regeling|kosten|begroting|btw|formulier|plafond|drempel|voorwaarden)(?!\\p{L}))${rest}`,
  neem: `neem\\s(?:[^.!?\\n]{0,60}\\s)?contact\\sop\\smet\\s(?:je|jouw|uw|de)\\s(?:\\p{L}*\\s)?(?:regio\\p{L}*|GKA-?\\p{L}*|accounthouder|subsidie\\p{L}*|programma\\p{L}*)${rest}`,
  'overleg stem bespreek': `(?:overleg|bespreek|stem)\\s(?:dit\\s|eerst\\s|vooraf\\s|altijd\\s|zo\\snodig\\s){0,2}(?:af\\s)?(?:met|bij)\\s(?:je|jouw|uw)\\s${rest}`,
  'vermeld noem': `(?:vermeld|noem)\\s(?:ook|hier|hierbij|daarbij|altijd|in\\sieder\\sgeval|per)\\s${rest}`,
  gebruik: `gebruik\\s(?:hiervoor|daarvoor|hierbij|dit\\sformat|het\\sformat|het\\ssjabloon|dit\\ssjabloon)(?!\\p{L})${rest}`,
  'geef leg': `(?:geef|leg)\\s(?:kort\\s|duidelijk\\s|per\\s\\p{L}{3,20}\\s|ook\\s|daarbij\\s|hierbij\\s){0,3}(?:aan|uit|weer)[,\\s]{1,2}${questions}(?!\\p{L})${rest}`,
  'licht motiveer onderbouw specificeer': `(?:licht|motiveer|onderbouw|specificeer)\\s?(?:(?:kort|nader|hier)\\s)?(?:toe)?\\s?(?::|(?=$))(?<=[tT]oe\\s?:?|[mM]otiveer\\s?:?|[oO]nderbouw\\s?:?|[sS]pecificeer\\s?:?)`,
  vul: [
    `vul\\s(?:(?:hier|dit|deze|uw|zelf|eventueel)(?!\\p{L}))(?![^.!?\\n]{0,60}(?:formulier|enquête|vragenlijst))[^.!?\\n]{0,120}(?<!\\p{L})(?:in|aan)(?!\\p{L})[^.!?\\n]{0,60}[.:]?`,
    `vul\\s(?:in|aan)(?:\\s?:|\\s${questions}(?!\\p{L})${rest})`,
  ],
  'kruis vink': `(?:kruis|vink)\\s(?:[^.!?\\n]{0,60}\\s)?aan(?!\\p{L})${rest}`,
  'omcirkel streep haal verwijder': `(?:omcirkel|streep|haal|verwijder)\\s(?:(?:door|weg)\\s)?wat\\s(?:niet\\s)?(?:van\\stoepassing|gewenst)(?!\\p{L})${rest}`,
  nog: `nog\\s(?:even\\s|nader\\s|goed\\s){0,2}(?:navragen|checken|nagaan|controleren|bijwerken|uitzoeken|nakijken|opzoeken|te\\s(?:bepalen|regelen|kiezen|schrijven|overleggen|controleren|bespreken)(?=\\s?(?:[:.;]|$|met\\s|door\\s))|(?:af|na|uit|in|aan|toe)\\ste\\s(?:stemmen|vragen|zoeken|vullen|voegen|kijken))(?!\\p{L})${rest}`,
  'navragen checken check': `(?:navragen|checken|check)\\s?(?::|bij\\s|of\\s|met\\s)${rest}`,
  'kun kan wil': `(?:kun|kan|wil)\\s(?:jij|je|iemand)\\s(?:dit|deze|hier|de|het|nog)\\s[^.!?\\n]{0,60}(?:checken|nakijken|aanvullen|invullen|bijwerken|controleren|navragen|schrijven)(?!\\p{L})[^.!?\\n]{0,40}\\?`,
  ga: `ga\\s(?:hierbij|daarbij|hier|hierin|in\\sieder\\sgeval|minimaal|ook)\\s(?:\\p{L}{2,12}\\s){0,2}in\\sop(?!\\p{L})${rest}`,
  besteed: `besteed\\s(?:hierbij|daarbij|hier|in\\sieder\\sgeval)\\s(?:\\p{L}{2,12}\\s){0,2}aandacht\\saan(?!\\p{L})${rest}`,
  maak: `maak\\s(?:hierbij|daarbij)\\s(?:\\p{L}{2,12}\\s){0,3}onderscheid(?!\\p{L})${rest}`,
  in: `in\\ste\\svullen\\sdoor\\s(?:de\\s|het\\s)?(?:aanvrager|gemeente|school|schoolbestuur|penvoerder|subsidieverstrekker|GKA)${rest}`,
  'let noot opmerking instructie tip nb': `(?:let\\sop|noot|opmerking|instructie|tip|NB|N\\.B\\.)\\s?[:,]\\s(?:deze|dit|de|het)\\s(?:${textNoun}|instructie|sjabloon|format)\\s[^.!?\\n]{0,80}(?:verwijderen|weghalen|verwijderd|vervangen|aanpassen|invullen)${rest}`,
  'verwijder wis haal': `(?:verwijder|wis|haal)\\s(?:na\\s(?:het\\s)?invullen\\s)?(?:deze|dit|de)\\s(?:tekst|toelichting|instructies?|regel|alinea|zin|zinnen|opmerking|paragraaf|kop|blok|voorbeeldtekst)(?!\\p{L})${rest}`,
  'kies selecteer': `(?:kies|selecteer)\\s(?:één|een)\\s(?:van\\sde\\s(?:onderstaande|volgende|drie|twee|vier)|of\\smeer(?:dere)?\\s(?:van\\s)?(?:de\\s)?\\p{L}{3,20}\\suit)${rest}`,
  please: `please\\s(?:briefly\\s)?(?:describe|specify|explain|indicate|provide|fill|complete|enter|insert|list|state|elaborate|delete)(?!\\p{L})${rest}`,
  'briefly describe explain specify indicate outline summari insert enter type add fill': `(?:briefly\\s(?:describe|explain|outline)|(?:describe|explain|specify|indicate|outline|summari[sz]e|state)\\s(?:here|briefly|how|what|which|why|the\\s(?:target|project|activit|aim|goal|intervention|planning|approach|results|problem)|your)|(?:insert|enter|type|add|fill\\sin|provide)\\s(?:here|your|a\\s(?:short|brief)|the\\s(?:name|date|title|text|details)))${rest}`,
};

/** Sources of patterns for what may be anywhere, by a hint that is quick to look for. */
const asides: Readonly<Record<string, string>> = {
  'zo ja|zo nee|zo niet|indien ja|indien nee': `(?:zo\\sja|zo\\snee|zo\\sniet|indien\\sja|indien\\snee)[,:]?\\s(?:licht\\s(?:dan\\s)?(?:kort\\s)?toe|graag\\stoelichten|geef\\saan|motiveer)(?!\\p{L})[^.!?\\n]{0,80}[.:]?`,
  '\\((?:in )?(?:max|ten hoogste|hoogstens|hooguit|niet meer|circa|ca\\.|ongeveer|min|tussen|up to|at most|no more)': `\\((?:in\\s)?${atMost}\\s\\d{1,5}(?:\\s?(?:[-–]|tot|à|en|and)\\s?\\d{1,5})?\\s${words}[^()]{0,60}\\)`,
  '\\(\\d': `\\(\\d{1,5}(?:\\s?(?:[-–]|tot|à)\\s?\\d{1,5})?\\s${words}(?:\\smax(?:imaal|\\.)?)?\\)`,
  '^\\(?(?:in )?(?:max|ten hoogste|hoogstens|hooguit|niet meer|circa|ca|ongeveer|min|tussen|up to|at most|no more)': `^\\(?(?:in\\s)?${atMost}\\s(?:\\d{1,5}|een\\shalf|één|half|een)(?:\\s?(?:[-–]|tot|à)\\s?\\d{1,5})?\\s${lengths}\\)?[.:]?$`,
  // Of things between slashes one was to be chosen; two may be people who choose.
  '/[^.]*(?:kiezen|invullen|doorhalen|schrappen|selecteren)':
    '(?<![\\p{L}/])\\p{L}[\\p{L}-]{1,30}(?:\\s?/\\s?\\p{L}[\\p{L}-]{1,30}){2,6}\\s(?:hier\\s)?(?:kiezen|invullen|doorhalen|schrappen|selecteren)(?=\\s?(?:[.;)]|$))|(?<=(?<!\\p{L})(?:de|het|een|deze|dit|elke|ons|onze)\\s)\\p{L}[\\p{L}-]{1,30}(?<!en|s)\\s?/\\s?\\p{L}[\\p{L}-]{1,30}(?<!en|s)\\s(?:hier\\s)?(?:kiezen|invullen|doorhalen|schrappen|selecteren)(?!\\p{L})',
  '(?:verwijder|wis|schrap) (?:deze|dit)': `(?<!\\p{L})(?:verwijder|wis|schrap)\\s(?:deze|dit)\\s(?:\\p{L}{2,20}\\s)?${textNoun}(?!\\p{L})${rest}`,
  'keuze (?:nog )?(?:te )?maken':
    '(?<!\\p{L})keuze\\s(?:nog\\s)?(?:te\\smaken|maken)\\s(?:door|met|voor)(?!\\p{L})[^.!?()\\n]{0,60}',
  '(?:nb|n\\.b\\.|noot|opmerking|instructie|notitie|bericht) (?:voor|aan)': `(?<!\\p{L})(?:NB|N\\.B\\.|noot|opmerking|instructie|notitie|bericht)\\s(?:voor|aan)\\s(?:de\\s)?(?:opmaker|redactie|vormgever|drukker|jurist|juristen|steller|schrijver|auteur|griffie|secretaresse|collega’s?|vormgeving|communicatie)\\s?:${rest}`,
  '\\(\\(': '\\(\\((?:naam|datum|bedrag|functie|titel|plaats|nummer|aantal|periode|kenmerk)[^()]{0,40}\\)\\)',
  xx: `(?<!\\p{L})x{2,4}\\s(?:${toDo})(?!\\p{L})[^.!?\\n]{0,80}[.]?`,
  'graag [^.!?]*(?:versie|concept)': `(?<!\\p{L})graag\\s(?:[\\p{L}\\d]+\\s){0,3}(?:reactie|reacties|feedback|commentaar|akkoord|opmerkingen)\\s(?:op|bij)\\s(?:deze|dit|de|het)\\s(?:versie|concept\\p{L}*|tekst)[^.!?\\n]{0,40}[.!]?`,
  // A note to a colleague, or on a blank between brackets.
  '@': `(?<![^\\s(])@\\p{L}[\\p{L}.-]{1,24}\\s?[:,]\\s${rest}`,
  [`\\)\\s(?:${toDo.slice(3, -1)})`]: `(?<=^|[.!?:]\\s|\\n)\\([^()\\n]{2,40}\\)\\s${toDo}(?=[.;]?(?:$|\\n)|\\s(?:door|als|indien|zodra|na|voor|nog)\\s)${rest}`,
  // A note that the writer left for later.
  'hier nog':
    '(?<!\\p{L})hier\\s(?:moet\\s)?nog\\s(?:iets|wat|meer|een\\s\\p{L}{3,20}|tekst|uitleg)\\s[^.()\\n]{0,80}?(?:schrijven|toevoegen|aanvullen|invoegen|zeggen|opnemen|noemen|uitwerken|uitleggen|vermelden|bij(?=[.)]))',
  '\\((?:nog|even|navragen|checken|check|dit|klopt|vraag)':
    '\\((?:(?:nog|even)\\s(?:\\p{L}{1,20}\\s){0,6}?(?:navragen|nagaan|checken|controleren|uitzoeken|afstemmen|opzoeken|nakijken|aanpassen|bijwerken|schrijven|toevoegen|uitwerken|aanvullen)|navragen|checken|check|klopt\\sdit|vraag\\svoor|vraag\\saan)(?!\\p{L})[^()]{0,60}\\)',
  'doorhalen|doorstrepen|weghalen|wegstrepen|schrappen|verwijderen':
    '(?<!\\p{L})(?:s\\.?v\\.?p\\.?\\s)?(?:door(?:halen|strepen)|weg(?:halen|strepen)|schrappen|verwijderen)\\s(?:wat|indien|hetgeen)\\sniet\\s(?:van\\stoepassing|gewenst)(?:\\sis)?',
  'niet van toepassing':
    '(?<!\\p{L})(?:wat\\s)?niet\\svan\\stoepassing(?:\\sis)?[,:]?\\s(?:s\\.?v\\.?p\\.?\\s|graag\\s)?(?:door(?:halen|strepen)|weghalen|schrappen|verwijderen)(?!\\p{L})',
  'wat van toepassing':
    '(?<!\\p{L})(?:s\\.?v\\.?p\\.?\\s)?(?:aankruisen|aanvinken|omcirkelen|invullen)\\swat\\svan\\stoepassing\\sis',
  '\\*':
    '\\*\\s?(?:doorhalen|aankruisen|invullen)(?!\\p{L})(?:\\swat\\s(?:niet\\s)?van\\stoepassing(?:\\sis)?)?',
  'van toepassing':
    '(?<!\\p{L})(?:alleen\\s|uitsluitend\\s)?(?:indien|als|waar|voor\\szover)\\s(?:dit\\s)?van\\stoepassing(?:\\sis)?[,:]?\\s(?:hier\\s|ook\\s|graag\\s)?(?:invullen|aanvullen|toelichten|toevoegen|vermelden)(?!\\p{L})',
  'invullen|in te vullen':
    '(?<!\\p{L})(?:alleen|uitsluitend)\\s(?:invullen|in\\ste\\svullen)\\s(?:als|indien|door|bij|voor)(?!\\p{L})[^.!?\\n]{0,80}[.]?',
  'vullen door': '\\((?:zelf\\s)?(?:in\\ste\\svullen|invullen)\\sdoor\\s[^()]{2,60}\\)',
  'hier(?:onder)? (?:inv|in te|toel|besch|omsch|aang|uw)':
    '(?<!\\p{L})hier(?:onder)?\\s(?:invullen|in\\ste\\svullen|toelichten|beschrijven|omschrijven|aangeven|uw\\s(?:tekst|toelichting|antwoord|beschrijving))(?!\\p{L})[.:]?',
  'u kunt hier|hier(?:onder)? kunt u|u dient hier|hier dient u|vragen u hier': `(?<!\\p{L})(?:u\\skunt\\shier(?:onder)?|hier(?:onder)?\\skunt\\su|u\\sdient\\shier|hier\\sdient\\su|wij\\svragen\\su\\shier)\\s[^.!?\\n]{0,120}(?:beschrijven|omschrijven|invullen|in\\ste\\svullen|toelichten|aangeven|aan\\ste\\sgeven|opnemen|vermelden|te\\sbeschrijven|toe\\ste\\slichten)(?!\\p{L})[.]?`,
  '\\((?:graag|s\\.?v\\.?p|kort|nader)':
    '\\((?:graag|s\\.?v\\.?p\\.?|kort|nader)\\s(?:kort\\s|hier\\s)?(?:toelichten|invullen|beschrijven|omschrijven|specificeren|motiveren|onderbouwen)\\)',
  '\\((?:zo )?(?:smart|concreet|kort en|beknopt)':
    '\\((?:zo\\s)?(?:SMART|concreet|kort\\sen\\sbondig|beknopt)\\s(?:mogelijk\\s)?(?:formuleren|geformuleerd|omschrijven|omschreven|beschrijven|invullen)\\)',
  'instructie|invulhulp|voorbeeldtekst|sjabloontekst': `(?<!\\p{L})(?:invulinstructie|invulhulp|schrijfinstructie|instructietekst|voorbeeldtekst|sjabloontekst)\\s?(?::${rest}|(?=$))`,
  'applicable|appropriate':
    '(?<!\\p{L})(?:delete|strike\\sout|cross\\sout|tick|circle)\\s(?:as|where|what\\sis|if)\\s(?:not\\s)?(?:appropriate|applicable)(?!\\p{L})',
  'if applicable|where applicable':
    '(?<!\\p{L})(?:if|where)\\sapplicable,?\\s(?:please\\s)?(?:fill|complete|enter|specify|describe)(?!\\p{L})[^.!?\\n]{0,60}',
};

/** What a sentence that opens with a word can be. */
const patternsFor = memoizeByText((word): readonly RegExp[] =>
  Object.entries(sentences).flatMap(([openings, sources]) =>
    openings.split(' ').includes(word) ? [sources].flat().map((source) => latin.iuy`${source}`) : [],
  ),
);
const readAsides = Object.entries(asides).map(([hint, source]) =>
  matches(() => latin.giu`${source}`, new RegExp(hint, 'i')),
);
const firstWord = /[\p{L}.]{1,20}/uy;
const sentenceStart = latin.gu`(?:^|(?<=[.!?:]\s|\n|\())(?=\p{L})`;
/** Returns where a text has an instruction, in order. */
export const instructionsIn = memoizeByText((text): readonly Stretch[] => {
  const found = [...text.matchAll(sentenceStart)].flatMap(({ index }) => {
    firstWord.lastIndex = index;
    const [word = ''] = firstWord.exec(text) ?? [];
    const ends = patternsFor(word.toLowerCase().replaceAll('.', '')).flatMap((pattern) => {
      pattern.lastIndex = index;
      const match = pattern.exec(text);
      return match ? [index + match[0].length] : [];
    });
    if (ends.length === 0) return [];
    const close = text.charAt(index - 1) === '(' ? text.indexOf(')', index) : -1;
    return [{ from: index, to: Math.min(Math.max(...ends), close < 0 ? text.length : close) }];
  });
  const more = [...readAsides.flatMap((read) => read(text)), ...leftNotesIn(text)];
  // An instruction with a length in it is said once, whole.
  let last = 0;
  return [...found, ...more]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      const isNew = from >= last;
      if (isNew) last = to;
      return isNew;
    });
});
