import type { Dossier } from '../../../model/dossier.ts';
import { wordList } from '../../../text/word-list.ts';
import type { Found } from '../../reading/found.ts';
import { matches } from '../../reading/matches.ts';
import { rewrite } from '../../rewrite.ts';
import type { Finding, Rule } from '../../rule.ts';
import { askOnce } from './ask-once.ts';
import { firstNames } from './first-names.ts';

// Looking for the start of an address in every word is slow.
const address = matches(
  () =>
    /(?<![\p{L}\p{N}._%+'-])(?<local>[\p{L}\p{N}](?:[\p{L}\p{N}._%+'-]{0,62}[\p{L}\p{N}])?)(?:@|\s?[([]at[)\]]\s?|\s@\s)(?<domain>[\p{L}\p{N}-]{1,60}(?:\.[\p{L}\p{N}-]{2,60}){1,4})/gu,
  /@|at[)\]]/,
);

/** Mail addresses of people. An address of one word that is no first name counts as that of a team. */
export const email: Rule = {
  id: 'privacy/email',
  severity: 'warning',
  what: 'Zoekt e-mailadressen van personen en adressen bij een aanbieder voor thuis, ook in opmerkingen, achter koppelingen en bij `contact` en `handler`.',
  why: 'Een getekend akkoord is openbaar. Een adres met een naam krijgt ongevraagde post, en klopt niet meer als die persoon iets anders gaat doen.',
  help: 'Noem het adres van een team of afdeling: `onderwijs@gemeente.example`.',
  examples: [
    {
      what: 'Voorletters, een voornaam, een hele naam; in de tekst, in een opmerking, achter een koppeling en in de gegevens.',
      sheet: {
        data: 'contact:\n  partner: gemeente\n  role: Beleidsadviseur\n  email: j.p.bakker@voorbeeldstad.example',
        body: '## Doelgroep\n\nMail a.devries@voorbeeldstad.example, jan.jansen@voorbeeldstad.example of [de coach](mailto:fatima@voorbeeldstad.example).\n\n<!-- vraag s.el-amrani@voorbeeldstad.example -->\n',
      },
      reports: [
        'j.p.bakker@voorbeeldstad.example → `j.p.bakker@voorbeeldstad.example` is het adres van een persoon.',
        'a.devries@voorbeeldstad.example → `a.devries@voorbeeldstad.example` is het adres van een persoon.',
        'jan.jansen@voorbeeldstad.example → `jan.jansen@voorbeeldstad.example` is het adres van een persoon.',
        'fatima@voorbeeldstad.example → `fatima@voorbeeldstad.example` is het adres van een persoon.',
        's.el-amrani@voorbeeldstad.example → `s.el-amrani@voorbeeldstad.example` is het adres van een persoon.',
      ],
    },
    {
      what: 'Post thuis, ook zonder naam die te herkennen is.',
      sheet:
        '## Doelgroep\n\nMail voorbeeld.naam82@gmail.com of voorbeeldje82@hotmail.com; het dorpshuis heeft dorpshuisvoorbeeld@gmail.com.\n',
      reports: [
        'voorbeeld.naam82@gmail.com → `voorbeeld.naam82@gmail.com` is een privé-adres.',
        'voorbeeldje82@hotmail.com → `voorbeeldje82@hotmail.com` is een privé-adres.',
      ],
    },
    {
      what: 'Adressen van een team, een functie of een school.',
      sheet:
        '## Doelgroep\n\nMail info@voorbeeldstad.example, beleid.jeugd@voorbeeldstad.example, team-oost@voorbeeldstad.example, vo.scholen@voorbeeldstad.example, griffie@voorbeeldstad.example, de.plataan@school.example, noord.oost@noord-oost.example, kansencoach@voorbeeldstad.example of obs.het.avontuur@school.example.\n',
    },
  ],
  run: askOnce(
    address,
    (found) => {
      const { local = '', domain = '' } = found.read.groups;
      if (consumerDomain.test(domain))
        return ofGroup.test(local) ? undefined : `\`${found.text}\` is een privé-adres.`;
      return isPerson(local.toLowerCase(), domain.toLowerCase())
        ? `\`${found.text}\` is het adres van een persoon.`
        : undefined;
    },
    withContact,
  ),
};

/** Returns the fixes that write the address of the contact person of this document, or of another of the dossier. */
function withContact(found: Found, dossier: Dossier): Pick<Finding, 'fixes'> {
  if (found.passage.kind === 'field') return {};
  const sources = [found.passage.source, dossier.main, ...dossier.interventions];
  const addresses = sources.flatMap(({ data }) => ('contact' in data && data.contact?.email?.value) || []);
  const isOfPeople = (address: string) => {
    const [local = '', domain = ''] = address.toLowerCase().split('@');
    return consumerDomain.test(domain) || isPerson(local, domain);
  };
  const own = [...new Set(addresses)].filter((address) => !isOfPeople(address)).slice(0, 2);
  return { fixes: own.flatMap((address) => rewrite(found, address, 'choice').fixes ?? []) };
}

/** Where people have mail at home: providers, and services that are free of charge. */
const consumerDomain =
  /^(?:(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|mac|protonmail|proton|gmx|aol|mail|tutanota|zoho|ymail)\.(?:com|nl|net|me|de|be|eu|org|co\.uk)|(?:ziggo|kpnmail|kpnplanet|planet|home|hetnet|xs4all|upcmail|casema|chello|zonnet|telfort|tele2|online|onsnet|quicknet|solcon|caiway|versatel|wanadoo|freeler|hccnet|tiscali|orange|t-mobilethuis|ziggomail|zeelandnet|delta|kabelfoon|concepts|lijbrandt|multiweb|glasnet|plex)\.(?:nl|net))$/iu;
/** A club or neighbourhood that has its mail there, unless it says at whose home. */
const ofGroup =
  /^(?!.*(?:thuis|priv[eé]|juf|mam[a-z]|papa|opa|oma|weekend|ziek|moeder|vader|buurvrouw|buurman))(?:.*(?:(?:dorps|buurt|wijk|club|jeugd)huis|vereniging|stichting|club|(?:dorps|wijk|buurt|ouder|medezeggenschaps|cliënten)raad|comit[eé]|scouting|dorpsbelang|speeltuin|platform|netwerk|redactie|secretariaat|werkgroep|school)|info|kerk|[sv]v[._-])/iu;

/** Words between first and last name: `jan.van.dijk`. */
const particles = new Set(wordList('van de der den ter ten vd vande vander vanden el al te op'));
/** Behind an initial it is a last name: `m.groen`. */
const alsoLastNames = new Set(
  wordList('bel groen jong kunst meer noord oost post rijk spel west winkel zuid'),
);
/** A name of a school or village begins with it. */
const articles = new Set(wordList('de het t st sint la le o i e'));

function isPerson(local: string, domain: string): boolean {
  const [name = ''] = local.split('+');
  // j.devries2: the second of that name.
  const words = name
    .replace(/(?<=^\p{L}[._].{2,40})\d$/u, '')
    .split(/[._-]+/)
    .filter((word) => word !== '');
  const [first = '', ...rest] = words;
  if (words.length === 1) return firstNames.has(first);
  const isFunctional = (word: string) =>
    functionalWords.has(word) && !(first.length === 1 && alsoLastNames.has(word));
  if (words.some((word) => /\d/.test(word) || isFunctional(word))) return false;
  const last = rest.at(-1) ?? '';
  // noord.oost@noord-oost.example
  const site = domain.replace(/[^\p{L}]/gu, '');
  if (words.join('').length > 3 && site.includes(words.join(''))) return false;
  if (last.length < 2) return false;
  // Single letters are initials. `vo.plan` and `kc.oost` are of an organisation.
  if (first.length === 1) return last.length > 2;
  if (articles.has(first)) return false;
  if (firstNames.has(first) || rest.some((word) => particles.has(word))) return true;
  if (functionalStart.test(first) || words.some((word) => functionalEnd.test(word))) return false;
  return first.length > 2 && words.length <= 3 && !name.includes('-');
}

/** Words in an address of an organisation: departments, subjects, kinds of school, parts of a building. */
const functionalWords: ReadonlySet<string> = new Set(
  wordList(`aanmelden aanmelding aanvraag aanvragen academie advies afdeling agenda akkoord algemeen alliantie allianties antwoord archief armoede
  balie basis basisschool beheer bel beleid bestuur betaal bezwaar bibliotheek bieb boa boekhouding brede bso buro bureau burger burgers
  burgerzaken buurt buurthuis cbs centraal centrale centrum cjg college comite commissie communicatie concern contact college congres
  coördinatie coordinatie coördinator coordinator coach coaches crediteuren cultuur data debiteuren dienst directie directeur directiesecretariaat
  documentatie economie educatie events evenementen facilitair factuur facturen familie financien fonds formulier ggd gelijke gemeente gemeentehuis
  gezin gezinnen gezond gka griffie groep helpdesk hoofdkantoor horeca hotel hrm huis huisvesting hulp ict impuls info informatie
  inclusie ingang inkoop innovatie inschrijving inspectie inwoners jeugd jeugdhulp jeugdzorg jong jongeren juridisch kans kansen kansrijk kantoor kcc
  kennis kind kinderen kindcentra kindcentrum kinderopvang klacht klachten klant klanten klantcontact klankbord koepel kunst kwaliteit
  kwartier leerling leerlingen leerplicht leerlingzaken leefomgeving lea lid leden locatie loket lokaal lokale maatschappelijk mail management
  marketing media medewerker meedoen melding meldpunt mensen milieu ministerie monitor museum netwerk nieuws nieuwsbrief nederland noord noreply
  oab obs oost ondersteuning ondernemen ondernemers onderzoek onderwijs ontwikkeling openbaar opleiding opleidingen opgroeien opvang
  organisatie ouder ouders overleg participatie partners peuter peuters penvoerder personeel planning platform po portaal post postbus praktijk
  preventie pers primair privacy programma project projecten projectleider publiek publiekszaken raad receptie redactie regie regio
  regionaal reply roc ruimte samen samenleving samenwerking school scholen schoolbestuur secretariaat secretaris service servicedesk servicepunt sociaal
  sociale spel sport stad stage start stichting stuurgroep subsidie subsidies support taal taalhuis team teams technisch toekomst
  toezicht uitvoering vacature vacatures veilig veiligheid verkeer verkoop vereniging vergunning vergunningen vo voogdij voorlichting
  voorschool voortgezet vraag vragen vrijwilligers vve wethouder burgemeester web webmaster website webteam welkom welzijn werk werken werkgroep
  west wijk wijkteam winkel wmo woningen wonen zaken zakelijk zuid zorg abuse admin administratie press sales office contactpunt
  functionaris gegevensbescherming fg avg bestuurssecretariaat het aanbod aandacht beweging gemeenschap groen groei leren lezen leven
  meer mee nieuw nieuwe open rijk rijke schooldag straat talent thuis tijd voor van-de verbinding dorp dorpen leefbaarheid
  gelijk gelijkheid kansengelijkheid onderwijskansen speciaal passend beroep mbo hbo po-vo college`),
);

/** How the first word of such an address may begin. */
const functionalStart =
  /^(?:beleid|bestuur|communicatie|financi|gemeente|jeugd|jongeren|kinder|klant|kansen|maatschappe|onderwijs|ouder|project|school|scholen|secretariaat|sociaal|subsidie|team|welzijn|zorg)/u;

/** How a word of such an address may end, and a last name does not. */
const functionalEnd =
  /(?:heid|schap|iteit|school|scholen|zorg|hulp|beleid|team|punt|loket|desk|centrum|groep|zaken|beheer|dienst|opvang|college|akkoord|pact|fonds|atie|vaardig|overleg|project|programma|platform)$/u;
