import { latin } from '../../../text/latin.ts';
import { type Match, matches } from '../../reading/matches.ts';
import { firstNames } from './first-names.ts';
import { initials } from './initials.ts';

/** One person, by a name, or by something that tells everybody who it is: a school group, a house. */
const recognisable = String.raw`(?:(?:[Dd]e\sheer|[Mm]evrouw|[Mm]eneer|[Dd]hr\.|[Mm]w\.|[Mm]evr\.)\s(?:${initials}|(?:(?:[Vv]an|[Dd]e|der|den|ten|ter|[Ee]l)\s){0,3}\p{Lu}[\p{L}’'-]{1,30}(?:\s\p{Lu}[\p{L}’'-]{1,30})?)|${initials}|(?<given>\p{Lu}\p{Ll}+)(?=\s(?:(?:van|de|der|den|ten|ter|te|el)\s){0,3}\p{Lu}\p{Ll}|,\s\d{1,2}|\s\(\d)|(?:[Ee]en|[Hh]et|[Dd]e|[Zz]ijn|[Hh]aar|[Oo]nze|[Éé]én)\s(?:\p{L}+\s)?(?:leerling|kind|jongen|jongetje|meisje|pupil|kleuter|jongere|cliënt|zoon|dochter|moeder|vader|ouder|weduwe|bewoner|bewoonster|student|deelnemer|deelneemster)\s(?:\p{Lu}\p{Ll}+(?:\s\p{Lu}(?:\.|\p{Ll}+))?|uit\s(?:groep|klas)\s\d\p{L}?\svan\s(?:De|Het|’t|basisschool|school)?\s?\p{Lu}\p{L}+|(?:van|op|uit)\s(?:de\s)?(?:nummer\s\d+|\p{Lu}[\p{L}-]+\s\d+)))`;
/** What is nobody else’s business, said of one person. */
const secret = String.raw`(?:lijdt\saan|herstelt\svan|(?:zieke?|verslaafde|overleden|demente|gehandicapte)\s(?:zoon|dochter|man|vrouw|moeder|vader|kind|partner|broer|zus)|(?:is|was|raakte|moeder|vader)\s(?:ernstig\s|chronisch\s|al\sjaren\s)?(?:ziek|epileptisch|dement|verslaafd|zwanger|overspannen|gescheiden|dakloos|failliet|werkloos|depressief|doof|blind|ontslagen|veroordeeld|aangehouden|uitgeprocedeerd)|hartpatiënt|kankerpatiënt|in\stherapie|in\sbehandeling|eetstoornis|multiple\ssclerose|MS(?=\s(?:heeft|lijdt))|na\seen\s(?:beroerte|hartinfarct|herseninfarct|operatie|zelfmoordpoging)|sinds\s(?:haar|zijn|een)\s(?:val|beroerte|ongeluk|scheiding|ontslag|operatie)|slecht\ster\sbeen|(?:heeft|met|voor|wegens|door)\s(?:een\s|zijn\s|haar\s)?(?:adhd|ADHD|autisme|epilepsie|kanker|astma|diabetes|reuma|depressie|burn-?out|psychose|verslaving|spierziekte|schizofrenie|borderline|angststoornis|drankprobleem|diagnose|strafblad|verstandelijke\sbeperking|hiv)|epilepsie\sheeft|(?:voor|wegens)\s(?:\p{L}+\s)?(?:veroordeeld|aangehouden|gearresteerd|opgepakt)|voor\s\p{L}+\sis\sveroordeeld|strafblad|(?:in\s)?detentie\szit|in\s(?:detentie|de\sgevangenis|de\scel|de\sbijstand|de\sschuldsanering|de\sziektewet|een\sblijf-van-mijn-lijfhuis|een\skliniek|jeugdzorg)|vastzit|reclassering|huisverbod|mishandel\p{L}+|bijstandsuitkering|een\s(?:schuld|huurachterstand|betaalachterstand)|schulden\sheeft|deurwaarder|weduwe|weduwnaar|alleenstaand|uit\shuis\sgeplaatst|pleegouders|pleeggezin|verblijfsvergunning|zonder\spapieren|dood\svan\s(?:haar|zijn)|verslaafd)`;

// Most texts tell nothing of the kind, and the patterns are slow to say so.
const hint =
  /lijdt aan|herstelt|ziek|verslaaf|pilep|dement|zwanger|scheid|dakloos|failliet|werkloos|depress|ontslagen|oordeeld|aangehouden|gearres|opgepakt|patiënt|therapie|behandeling|stoornis|sclerose|MS |beroerte|infarct|operatie|sinds (?:haar|zijn)|ter been|adhd|ADHD|autis|kanker|astma|diabetes|reuma|burn|psychose|strafblad|drankprob|diagnose|beperking|detentie|gevangenis|de cel|bijstand|schuld|vastzit|reclass|huisverbod|mishandel|achterstand|deurwaarder|wedu|alleenstaand|uit huis|pleeg|verblijfsv|papieren|dood van|overleden|doof|blind|overspannen|hiv/;

/** Finds what is nobody else’s business. */
export const secrets = matches(() => latin.gu`(?<!\p{L})${secret}(?!\p{L})`, hint);

const told = matches(
  () =>
    latin.gu`(?<![\p{L}\p{N}])${recognisable}(?=(?:[^.!?;\n]|\.(?!\s)|(?<=\p{Lu})\.){0,90}?(?=[,(]|\s(?:die|wier|wiens|met|heeft|is|was|zit|lijdt|sinds|na)(?!\p{L}))[^.!?;\n]{0,70}?(?<!\p{L})${secret}(?!\p{L}))`,
  hint,
);

/** Finds somebody who can be recognised and of whom is told what is nobody else’s business, in one sentence. */
export function toldOfSomebody(text: string): readonly Match[] {
  return told(text).filter(
    ({ groups: { given } }) => given === undefined || firstNames.has(given.toLowerCase()),
  );
}
