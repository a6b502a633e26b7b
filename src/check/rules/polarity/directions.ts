/** Up to so much may be between the parts of a verb: “neemt in vier jaar af”. */
const gap = '(?:\\s(?!(?:maar|terwijl)\\s|en\\s(?:de|het|een)\\s)[^\\s.;:]+){0,8}?';
/** No noun behind it: “wordt minder”, not “wordt minder vrijblijvend”. */
const closes =
  '(?=\\s*(?:[.,;:!?)]|$)|\\s(?:dan|en|in|bij|voor|onder|met|tot|van|naar|wordt|worden|is|zijn)\\s)';

/** Sources of patterns for verbs of a main clause by which something becomes less or more. */
export const mainVerbs = {
  down: `daalt|dalen|vermindert|verminderen|krimpt|krimpen|halveert|halveren|zakt|zakken|slinkt|slinken|verslechtert|verslechteren|verdwijnt|(?:neemt|nemen)${gap}\\saf|(?:loopt|lopen)${gap}\\sterug|(?:gaat|gaan)${gap}\\s(?:omlaag|achteruit|naar\\sbeneden)|(?:is|zijn|wordt|worden|moet|moeten)${gap}\\s(?:verkleind|verminderd|gedaald|afgenomen|gehalveerd|teruggebracht|teruggedrongen|teruggelopen|verlaagd|verzwakt|verslechterd|afgebouwd|omlaag|kleiner|lager|slechter|zwakker|minder${closes})`,
  up: `stijgt|stijgen|groeit|groeien|verdubbelt|verdubbelen|verdrievoudigt|(?:neemt|nemen)${gap}\\stoe|(?:loopt|lopen)${gap}\\sop${closes}|(?:gaat|gaan)${gap}\\somhoog|(?:is|zijn|wordt|worden|moet|moeten)${gap}\\s(?:vergroot|verhoogd|gestegen|toegenomen|verdubbeld|gegroeid|opgelopen|omhoog|groter|hoger|erger|langer${closes}|meer${closes})`,
} as const;

/** The same at the end of a clause with `dat` or `zodat`, and as an infinitive. */
export const finalVerbs = {
  down: '(?:kleiner|lager|minder|slechter|zwakker)\\s(?:wordt|worden)|afneemt|afnemen|terugloopt|teruglopen|achteruitgaat|omlaaggaat|omlaag\\sgaat|daalt|dalen|vermindert|krimpt|halveert|zakt|slinkt|verdwijnt',
  up: '(?:groter|hoger|erger|langer|meer)\\s(?:wordt|worden)|toeneemt|toenemen|oploopt|oplopen|omhooggaat|omhoog\\sgaat|stijgt|stijgen|groeit|groeien|verdubbelt',
} as const;
