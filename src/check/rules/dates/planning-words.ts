import { says } from '../../../text/says.ts';

// Words that tell a plan of the document from the past, from what others do, and from far hopes.

/** What the parties do, in the present tense: “openen wij”, “wij openen”, “huurt de gemeente”, “krijgt u”. */
const partiesAct =
  '(?!waren|hadden|werden|kregen|gingen|kwamen|deden|zagen|\\p{L}+(?:dden|tten|rden|lden|nden|kten|pten|sten|ften|chten)\\s)\\p{L}{3,16}en\\s(?:we|wij)|(?:we|wij)\\s(?!waren|hadden|werden|kregen|gingen|kwamen|deden|zagen|\\p{L}+(?:dden|tten|rden|lden|nden|kten|pten|sten|ften|chten)(?!\\p{L}))\\p{L}{3,16}en|(?!werd|had)\\p{L}{2,14}t\\s(?:u|uw\\sraad|de\\s(?:gemeente|school|bibliotheek|coach|raad|stuurgroep|werkgroep)|het\\s(?:college|schoolbestuur))|(?:de\\s(?:gemeente|school|bibliotheek|coach|leerkracht|stuurgroep|werkgroep)|het\\s(?:college|schoolbestuur)|u|uw\\sraad)\\s(?:huurt|betaalt|komt|krijgt|ontvangt|opent|start|levert|maakt|houdt|organiseert|stelt|neemt|geeft|beslist|besluit|bespreekt|presenteert)';

/** Says whether a sentence tells what the parties do. */
export const telling = says`${partiesAct}`;

/** What parties will do, and when it must be done. */
export const planned = says`${partiesAct}|uiterlijk|gereed|klaar|opgeleverd|oplever(?:en|ing|t)|leveren\s(?:we|wij|zij)|afgerond|afronding|ronden\s(?:we|wij|zij)|rondt|rond\swe|starten|start|startdatum|startbijeenkomst|aftrap|kick-?off|begint|beginnen|begin\svan\sde|gaan|gaat|zullen|zal|organiseren|organiseert|\p{L}*bijeenkomst(?:en)?|sessie(?:s)?|netwerksessies?|kennissessies?|overleg|studiedag(?:en)?|conferentie|evaluatie|evalueren|evalueert|tussenevaluatie|eindevaluatie|eindrapport|eindverslag|tussenrapport|uitvoeren|uitvoering|voeren|voert|realiseren|gerealiseerd|bereiken|bereikt|maken\s(?:we|wij)|stellen\s(?:we|wij)|houden\s(?:we|wij)|komen\s(?:we|wij)|willen\s(?:we|wij)|werken\s(?:we|wij)|zetten\s(?:we|wij)|bieden\s(?:we|wij)|brengen\s(?:we|wij)|meten\s(?:we|wij)|breiden\s(?:we|wij)|ontwikkelen\s(?:we|wij)|bespreken\s(?:we|wij)|kijken\s(?:we|wij)|planning|gepland|voorzien|verschijnt|verschijnen|beraden|(?:wordt|worden)\s(?:voor\shet\seerst\s)?(?:ge\p{L}+|(?:ver|be|ont|her)\p{L}+[dt])|aan\shet\swerk|actief|beschikbaar|mijlpaal|fase|ingepland|plannen|ligt\ser|is\ser|zijn\ser|komt\ser|komen\ser|moet|moeten|(?:de\spilot|deze\sagenda|dit\sakkoord|de\sinterventie|onze\s\p{L}{3,20})\s(?:loopt|duurt|eindigt)`;

/** Deeds of a plan, as opposed to a goal: only these speak for a year alone. */
export const deeds = says`${partiesAct}|uiterlijk|gereed|klaar(?!\svoor)|opgeleverd|(?:maken|houden|doen|gaan|starten|voeren|stellen|werken|zetten|bieden|brengen|breiden|ontwikkelen|bespreken|onderzoeken|schrijven|kiezen|delen|leveren|openen|ronden)\s(?:we|wij)|start|starten|startbijeenkomst|begint|beginnen|bijeenkomst(?:en)?|sessies?|evaluatie|evalueren|tussenevaluatie|eindevaluatie|afgerond|ronden|fase|oplever(?:en|ing)|organiseren|uitvoert|(?:de\spilot|deze\sagenda|dit\sakkoord|de\sinterventie|onze\s\p{L}{3,20})\s(?:loopt|duurt|eindigt)`;

/** What was, and what went before. */
export const past = says`was|waren|werd|werden|had|hadden|sinds|eerder|eerdere|destijds|toen|vorige?|voorgaande|vroeger|afgelopen|al\ssinds|begon|begonnen|startte|startten|gestart|ging|gingen|kwam|kwamen|bleek|bleken|liep|liepen|deed|deden|maakte|maakten|voerde|voerden|sprak|spraken|stelde|stelden|kreeg|kregen|zat|zaten|zijn\sgestart|is\sgestart|is\sbegonnen|opgericht|vastgesteld|aangesteld|gehouden|geboren|ondertekend|getekend|verschenen|gepubliceerd|(?:heeft|hebben)\s(?:\S{1,30}\s){0,10}(?:ge\p{L}{2,20}[dtn]|(?:ver|be|ont|her)\p{L}{2,20}[dt])|bron|peildatum|evaluatie\svan\shet\s(?:vorige|eerdere)|uit\sonderzoek|onderzoek\suit|volgens|rapport|publicatie|cijfers\s(?:uit|van|over)|ten\sopzichte\svan|nulmeting\svan|vergeleken|behandeling\sop|(?:kent|weet|herinnert)\su|bekend\svan`;

/** What others do, or what is hoped for: laws, the state, prognoses, goals for the long term. */
export const others = says`wet|wetten|wetgeving|wetsvoorstel|wettelijke?|Rijk|rijksoverheid|kabinet|Kamer|Tweede\sKamer|landelijke?|nationaal|nationale|ministerie|minister|provincie|provinciale|Europese|EU|VN|inspectie|gemeenteraadsverkiezingen|verkiezingen|prognoses?|verwacht(?:ing|ingen|en)?|naar\sverwachting|ambitie|droom|dromen|lange(?:re)?\stermijn|toekomstbeeld|stip|horizon|uiteindelijk|energieneutraal|klimaatneutraal|omgevingsvisie|structuurvisie|meerjarenbegroting|begroting|nieuwbouw|bouw|bevolking|krimp|cohort|geborenen|geboren|generatie|coalitieakkoord|schoolplan|structureel|structurele|wie\s(?:in|op|vanaf|nu|dan|zich|zelf|zo)`;

/** What honestly comes after the end: accounts, and what is next. */
export const aftermath = says`\p{L}*verslag|\p{L}*afrekening|\p{L}*verslagen|meld(?:t|en)|rapporte(?:ert|ren)|publiceert|heeft\sopgeleverd|over\shet\s(?:laatste\s)?jaar|over\s(?:19|20)\d\d|verantwoording|verantwoorden|verantwoordt|vaststelling|eindverantwoording|eindverslag|eindrapport(?:age)?|eindevaluatie|evaluatie|evalueren|evalueert|jaarrekening|jaarverslag|vervolg|vervolgagenda|vervolgakkoord|opvolger|opvolging|nieuwe?\s(?:agenda|akkoord|periode|afspraken|plan|convenant)|verlengen|verlenging|verlengd|voortzetting|voortzetten|voortgezet|daarna|erna|na\safloop|nadien|overdracht|borgen|borging|terugblik|terugkijken|kijken\swe\s(?:samen\s)?terug|bewaren|bewaartermijn|bewaard`;

/** Headings under which parties say what they will do and what comes of it. */
export const commitmentHeading = says`acties|actiepunten|activiteiten|afspraken|resultaten|pilots?|wat\sgaan\swe\sdoen|wie\sdoet\swat|uitvoering`;

/** Headings under which parties say what they will have reached. */
export const resultHeading = says`resultaten|monitoring|indicatoren|doelen|doelstellingen|meten`;

/** Headings under which every date is a plan. */
export const planningHeading = says`\p{L}*planning|tijdpad|tijdlijn|fasering|fasen|mijlpalen|wanneer|stappenplan|tijdschema`;
