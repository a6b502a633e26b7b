import { says } from '../../../../text/says.ts';

const parties =
  '(?:we|wij|partijen|partners|(?:de|alle)\\s(?:partijen|partners|gemeente|scholen|school|bibliotheek|vereniging|club|coalitie|stichting)|het\\scollege|gemeente|college)';
/** What follows is wanted. */
export const wish = says`oogmerk|insteek|strekking|(?:er)?op\sgericht|gericht\sop|richt(?:en)?\s(?:\p{L}+\s){0,2}op|ide(?:aal|alen)|droom|toekomstbeeld|visie\sis|bestemd\s(?:voor|om)|als\sdoel|verplichten\szich|spreken\saf|afgesproken|onze\sopzet|kiezen\svoor|drag(?:en|t)\sbij\saan|(?:houden|houdt)\s(?:we|wij)|(?<!(?:kind|ouder|leerling|jongere|wie|die|iemand|hij|zij|inwoner)\s)wil|bewerkstelligen|opzet|(?:hoofd|sub|eind)?doel(?:en|stelling|stellingen)?|ambities?|strev(?:en|ing)|streeft|streefdoel(?:en)?|streefwaarde|streefcijfers?|streefbeeld|bedoeling|bedoeld|beo(?:gen|ogt)|nagestreefd|nastreven|opdracht\sis|missie|inzet\sis|(?:${parties})\s(?:\p{L}+\s){0,2}?(?:wil|willen|hopen|hoopt|wensen|wenst|mikken|mikt|verwachten)|(?:willen|hopen|wensen|verwachten)\s(?:\p{L}+\s)?(?:${parties})|(?:zet(?:ten)?|spannen|spant)\s(?:ons|zich)\s(?:\p{L}+\s){0,4}?in|zet(?:ten)?\s(?:\p{L}+\s){0,5}?in\sop|in(?:zetten|gezet)\sop|moet(?:en)?\s(?:ertoe|er\stoe|dit|het)?\s?(?:leiden|zorgen)|moet(?:en)?\s[^,;:]{0,40}\sleiden|werken\s(?:\p{L}+\s){0,3}(?:aan|toe|eraan)|(?:gaan|gaat)\s(?:\p{L}+\s){0,2}?${parties}|${parties}\s(?:\p{L}+\s){0,1}?(?:gaan|gaat)|hard\svoor|succes\s(?:is|betekent)|(?<!niet\s(?:\p{L}{2,4}\s)?)geslaagd|slaagt|winst|zorgen\s(?:we|wij)\s(?:ervoor|dat)|(?:we|wij)\szorgen|ervoor\szorgen|wens|resultaat|effect\svan|(?:maken|houden)\s(?:we|wij)|(?:we|wij)\s(?:maken|houden)|belo(?:of|v)\p{L}*|verbinden\szich|alles\sop\salles|alles\saan\som|bewa(?:akt|ken)|erop\stoe|(?:we|wij)\svragen\s(?:\p{L}+\s){1,4}om|helpen\s(?:we|wij)|(?:we|wij)\shelpen|koers(?:t|en)?\s(?:\p{L}+\s)?op|stur(?:en|t)\s(?:\p{L}+\s)?aan\sop|hopelijk|${parties}\s(?:mikt|mikken)|u\smikt|zien\sgraag|bereiken\s(?:we|wij)|(?:we|wij)\sbereiken|zou\smooi\szijn|nemen\s(?:zich|ons)\svoor|moet\szijn\sdat|als\s(?:resultaat|opbrengst|uitkomst)|sta(?:at|an)\svoor|ten\sdoel|tot\sdoel`;
/** Wanted when it has happened. */
export const praise = says`(?:beoogde?|gewenste?|gehoopte?)\s(?:effect|resultaat|uitkomst)|zoals\sbeoogd|conform\sde\sbedoeling|trots|succes|winst|geslaagd|gelukkig|(?:mooi|goed|prachtig|fijn)\s(?:resultaat|nieuws)|(?:precies|juist|exact)\s(?:\p{L}+\s)?(?:wat\s)?(?:we|wij|partijen|de\spartners|de\sbedoeling)(?:\s(?:nastreven|willen|beogen|beoogden|hoopten|zochten))?|tevreden\sover|goed\snieuws|was\sgoed|blij\s(?:mee|dat)`;
export const praiseDenied = says`(?:zonder|weinig)\ssucces|(?:niet|nooit)\s(?:\p{L}+\s){0,3}geslaagd|gemiste|niet\s(?:trots|blij|geslaagd|tevreden|gelukkig)|geen\ssucces|maar|helaas|voorkomen`;
/** It is not said for certain, or it is a fear, or was so. */
export const doubt = says`maar|terwijl|helaas|hoewel|ondanks|risico\sis|dreigt|dreigen|gevaar|zou|zouden|zorgelijk|bezuinig\p{L}*|knelpunt|probleem\sis|nadeel|keerzijde|onbedoeld|prognose\p{L}*|waarschuwen|bleek|blijkt|blijken|uit\s(?:onderzoek|cijfers|de\smonitor)|in\splaats\svan|tenzij|kritiek|juist\sde\svraag|zonder\singrijpen|niets\sdoen|niet\skunnen\sdoen|(?<!dan\s)in\s(?:19\d\d|20[01]\d|202[0-5])|afgelopen|vorig(?:e)?|destijds|eerder\sjaar|sinds|inmiddels|momenteel|tegen\sde|toch|wel\seerst|eerst|mag|tijdelijk|hoeft|hoeven|hooguit|hoogstens|onder\sdruk|lijk(?:t|en)|betwijfel\p{L}*|zorgen\s(?:over|om)|bezorgd|verontrust\p{L}*|zorgwekkend|nog\saltijd|in\s(?:welke|hoeverre)|dan\s(?:we|wij)\s(?:willen|zouden|dachten|verwachtten|hoopten)|dan\s(?:verwacht|gedacht|gehoopt)`;
/** When it will be so. */
export const soon = says`straks|over\s(?:\p{L}+|\d+)\s(?:jaar|schooljaren|maanden)|(?:in|eind|tegen|vóór|voor|vanaf|per|uiterlijk)\s(?:eind\s)?20(?:2[6-9]|[3-9]\d)|aan\shet\seinde?|na\s(?:afloop|invoering|afronding|\p{L}+\sjaar)|tegen\sdie\stijd`;
/** Than what is so now. */
export const compared = says`dan\s(?:nu|voorheen|eerder|vroeger|vandaag|thans|bij\sde\sstart|aan\shet\sbegin|bij\saanvang|in\s20\d\d|eind\s20\d\d|vorig\sjaar|op\sdit\smoment|dit\sjaar|daarvoor|bij\shet\sbegin|jongens|meisjes|anderen)`;
/** Wanted, whatever it is a part of. */
export const hopes = says`hopelijk|naar\s(?:we|wij)\shopen`;
/** In front of what is to be turned round. */
export const turnedRound = says`wat\s(?:we|wij)\s(?:willen|gaan)\s(?:keren|stoppen|voorkomen|tegengaan|bestrijden|ombuigen|doorbreken|veranderen)|niets\s(?:doen|doet|verandert)|niet\singrijpen|zonder\singrijpen`;
/** It is expected, not aimed at. */
export const forecast = says`naar\sverwachting|vermoedelijk|waarschijnlijk|voorspell\p{L}*|krimp|vergrijzing|volgens`;
/** “Ouders willen …”: not what the parties want. */
export const wishOfPeople = says`(?:ouders|kinderen|leerlingen|jongeren|bewoners|inwoners|mensen|leraren|gezinnen)\s(?:willen|hopen|wensen)`;

/** “In 2030 is de verzuimduur toegenomen.” */
export const completed = says`(?:is|zijn|heeft|hebben)\s[^,;]*(?:gestegen|gedaald|gegroeid|verdubbeld|gehalveerd|geslonken|verslechterd|verbeterd|teruggelopen|opgelopen|toegenomen|afgenomen|verminderd|vergroot|verkleind|verhoogd|verlaagd)`;
/** In front of “als” or “wanneer”: then it is as it should be. */
export const whenGood = says`geslaagd|slaagt|succes|tevreden|vruchten|gelukt|winst|blij`;
/** “Ons doel is …”, “het is onze droom dat …”. */
export const ideal = says`(?:ons|het|onze)\s(?:\p{L}+\s)?(?:doel|ideaal|droom|ambitie|streven|toekomstbeeld|bedoeling)\sis`;
/** “Wij zien graag dat …”. */
export const wishedThat = says`(?:(?:we|wij|partijen)\s(?:willen|wensen|hopen|zien\sgraag|streven\sernaar|vinden\shet\sbelangrijk)|(?:willen|wensen|hopen)\s(?:we|wij|partijen)|(?:doel|streven|ambitie|wens|bedoeling)\sis)\sdat`;
/** “Door dakloosheid te stimuleren”. */
export const doing = says`door\s[^,]{3,60}\ste\s\p{L}+en$`;
