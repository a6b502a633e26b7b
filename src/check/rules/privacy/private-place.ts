import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import { wordList } from '../../../text/word-list.ts';
import { matches } from '../../reading/matches.ts';
import { firstNames } from './first-names.ts';
import { initials } from './initials.ts';
import { secrets } from './told-of-somebody.ts';

/** An address, or a number of a fixed telephone, that is of somebody at home. */
export interface PrivatePlace {
  readonly from: number;
  readonly to: number;
  readonly what: 'address' | 'phone';
}

type Read = ReturnType<typeof matches>;

const streets =
  wordList(`straat straatje laan weg plein dijk hof pad kade gracht singel steeg dreef plantsoen wal park ring erf akker veld
  burg markt kamp brink es stede weide flat diep boulevard oever zijde haven baan hoeve meent dam`).join('|');
/** “Bakkerstraat 5”, “Boulevard 212”, “Akkerstraat op nummer 41”; no year. */
const addresses = matches(
  () =>
    latin.gu`(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}’'.]{0,30}\s){0,3}(?:\p{Lu}[\p{L}-]{1,30}(?:${streets})|Boulevard|Dijk|Kade)(?:\sop)?\s(?:nummer\s)?(?!(?:19|20)\d\d)\d{1,4}(?:\s?-?[a-zA-Z](?!\p{L}))?(?![\d.,]*\d|\s(?:uur|euro|kilometer|km|meter|minuten|jaar|procent|keer|kinderen|leerlingen|woningen|huizen))`,
  new RegExp(`(?:${streets})(?: op)? (?:nummer )?\\d`, 'i'),
);
/** Ten digits that begin with those of a place, and are not of a bank account. */
const phones = matches(
  () =>
    latin.gu`(?<![\p{L}\p{N}+]|\p{Lu}{4}\s)0(?!6|[89]0|8\d)\d{1,3}(?:\s?[-–./]?\s?\d){6,8}(?![\d\p{L}]|[.,]\d)`,
  /0\d{1,3}[\s\d–./-]{7}/,
);

/** Where somebody lives, or is called at home. */
const atHome = matches(
  () =>
    latin.giu`(?<!\p{L})(?:woont|wonende?|woonachtig|woonadres|huisadres|thuisadres|priv[ée]\p{L}*|thuis(?:nummer|telefoon)?|vanuit huis|woning van|huis van|eigen (?:nummer|telefoon|huis)|vaste lijn|bel(?:t|len)? aan|(?:haar|zijn|hun) adres)(?!\p{L})`,
);
/** By a telephone number “thuis” counts only where somebody is called. */
const calledAtHome = matches(
  () =>
    latin.giu`(?<!\p{L})(?:priv[ée]\p{L}*|thuis(?:nummer|telefoon|:|\s(?:te|bel|op|nog|altijd))|eigen (?:nummer|telefoon)|vaste lijn)`,
);
const people =
  wordList(`moeder vader ouder zoon dochter broer broertje zus zusje opa oma tante oom weduwe weduwnaar buurvrouw buurman gezin familie
  bewoner bewoners bewoonster inwoner inwoonster jongen meisje jongetje kind leerling pupil jongere student tiener cliënt patiënt kandidaat
  mantelzorger overbuurvrouw overbuurman statushouder vluchteling nieuwkomer stagiair gastouder pleegouder kleuter \\p{L}+jarige`).join(
    '|',
  );
const somebody = matches(
  () =>
    latin.gu`(?<!\p{L})(?:(?:[Dd]e\sheer|[Mm]evrouw|[Mm]eneer|[Dd]hr\.|[Mm]w\.|[Mm]evr\.|[Ff]am\.)\s(?:${initials}|\p{Lu}|(?:van|de|el)\s)|${initials}|(?:${people})(?!\p{L}))`,
);
/** What has an address or a number for everybody. */
const ofAll = matches(
  () =>
    latin.giu`(?<!\p{L}|\p{L}\.\s|mevrouw\s|meneer\s|heer\s|familie\s)(?!thuis)(?:\p{L}*(?:school|scholen|college|lyceum|bibliotheek|stichting|vereniging|gemeente|(?<=\p{L})huis|kantoor|loket|balie|centrum|centrale|hal|zaal|loods|magazijn|werf|vestiging|locatie|huiskamer|kerk|moskee|museum|theater|bad|winkel|praktijk|apotheek|hotel|restaurant|café|gebouw|pand|complex|halte|speeltuin|terrein|plaats|opvang|verblijf|groep|club|kantine|bedrijf|bureau|organisatie|welzijn|receptie|secretariaat|dienst|lijn|telefoon|wijkteam|team|afdeling|postadres|bezoekadres|perceel|kavel|depot|remise|garage|post|politie)(?:en|s|je)?|algeme[en]e?\s\p{L}+|ggd|ggz)(?!\p{L})`,
);
/** Somebody who has them for a task. */
const inOffice = matches(
  () =>
    latin.giu`(?<!\p{L})(?:\p{L}*(?:bestuurder|directeur|directrice|wethouder|burgemeester|voorzitter|secretaris|griffier|notaris|huisarts|coördinator|adviseur|ambtenaar|beheerder|leider|agent|arts|verpleegkundige|medewerker|medewerkster|consulent|functionaris|advocaat|makelaar|architect|aannemer))(?!\p{L})`,
);

/**
 * Finds where somebody lives or is called at home: what stands nearest in front of an address or a number tells whose
 * it is; and an address of which something is told that is nobody else’s business.
 * @param row the text of the whole row, of a cell
 */
export function privatePlaces(text: string, row = ''): readonly PrivatePlace[] {
  const placed = addresses(text).flatMap(({ from, to }): PrivatePlace[] => {
    const said = before(text, from) || row.slice(0, row.indexOf(text));
    const [behind = ''] = /^[^.;!?]*/u.exec(text.slice(to)) ?? [];
    const isPrivate =
      isOfSomebody(said, atHome) ||
      /^[^;:]{0,20}\swoon(?:t|achtig)(?!\p{L})/u.test(behind) ||
      (ofAll(said).length === 0 && secrets(behind).length > 0);
    return isPrivate ? [{ from, to, what: 'address' }] : [];
  });
  const called = phones(text).flatMap(({ from, to }): PrivatePlace[] => {
    const isWhole = text.slice(from, to).replace(/\D/g, '').length === 10;
    const said = before(text, from);
    // “Een ouder kan de leesbus bellen op”: whose it is, is called, not calls.
    const calls = /(?<!thuis|priv[eé])\sbel(?:len|t)(?:\sop)?\s$/u.test(said) && !calledAtHome(said).length;
    const isAtWork = onBusiness(said) && !calledAtHome(said).length;
    return isWhole && !calls && !isAtWork && isOfSomebody(said, calledAtHome)
      ? [{ from, to, what: 'phone' }]
      : [];
  });
  return [...placed, ...called];
}

/** “Voor vragen kunt u contact opnemen met …”: who is named there is at work. */
const onBusiness = says`contact\sop(?:nemen)?|contactpersoon|voor\s(?:al\s|overige\s|meer\s|verdere\s)?(?:uw\s)?(?:vragen|informatie|inlichtingen)|(?:meer|nadere)\s(?:informatie|inlichtingen)|steller|behandelaar|behandeld\sdoor`;

const endOfSentence = latin.giu`(?<!mevr|\bfam)(?<=\p{L}{3}|\d|\))[.!?]\s`;
/** What a sentence says in front of a place in it; “mevr.” and “T.” end no sentence. */
function before(text: string, to: number): string {
  const near = text.slice(Math.max(0, to - 100), to);
  const end = [...near.matchAll(endOfSentence)].at(-1);
  return end === undefined ? near : near.slice(end.index + 2);
}

function isOfSomebody(said: string, home: Read): boolean {
  const [lived = -1, called = -1, shared = -1, worked = -1] = [home, somebody, ofAll, inOffice].map(
    (read) => read(said).at(-1)?.from,
  );
  const named = byName(said);
  return lived > shared || Math.max(called, named) > Math.max(shared, worked);
}

/** Where somebody is called by a first name right in front of the place: “Femke Roelofsz uit de”. */
function byName(said: string): number {
  const found = givenName(said).at(-1);
  return found && firstNames.has(found.groups.name?.toLowerCase() ?? '') ? found.from : -1;
}

const givenName = matches(
  () =>
    latin.gu`(?<![\p{L}])(?<name>\p{Lu}\p{Ll}+)(?:\s(?:(?:van|de|der|den|ten|ter|te|el)\s){0,3}\p{Lu}[\p{L}’'-]+)?(?:,\s\d{1,2}(?:\sjaar)?)?(?:,|\s\(|\s(?:uit|aan|op|van))\s?(?:de\s|het\s)?$`,
);
