import { wordList } from '../../../text/word-list.ts';

/** Words in an address of an organisation: departments, subjects, kinds of school, parts of a building. */
export const functionalWords: ReadonlySet<string> = new Set(
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
export const functionalStart =
  /^(?:beleid|bestuur|communicatie|financi|gemeente|jeugd|jongeren|kinder|klant|kansen|maatschappe|onderwijs|ouder|project|school|scholen|secretariaat|sociaal|subsidie|team|welzijn|zorg)/u;

/** How a word of such an address may end, and a last name does not. */
export const functionalEnd =
  /(?:heid|schap|iteit|school|scholen|zorg|hulp|beleid|team|punt|loket|desk|centrum|groep|zaken|beheer|dienst|opvang|college|akkoord|pact|fonds|atie|vaardig|overleg|project|programma|platform)$/u;
