/** Many ways to say one thing: each sentence is a paragraph of one letter, and the rule must find some of them and no other. */
import { expect, test } from 'vitest';
import { runRule } from '../../src/check/rule.ts';
import { rules } from '../../src/check/rules.ts';
import { documentsOf } from '../../src/model/documents-of.ts';
import { loadExample } from '../support/example-dossier.ts';

interface Wordings {
  /** Frontmatter of the agenda that differs. */
  readonly data?: string;
  readonly found: readonly string[];
  readonly silent: readonly string[];
}

/** By the id of a rule. The agenda runs from 2022 to 2024. */
const wordings: Readonly<Record<string, Wordings>> = {
  'references/undated': {
    found: [
      'Het antwoord op uw schriftelijke vragen heeft u al.',
      'Zoals al eerder schriftelijk aangekondigd, kost het pact geld.',
      'U heeft van ons een brief over schulden gekregen en u besprak die ook.',
      'U schreef ons daarover destijds een brief, waarvoor dank.',
      'U ontving hierover al een memo.',
      'In een vorige brief lieten wij u weten dat er nog geen penvoerder was.',
      'Het collegebesluit daarover is genomen.',
      'Onze toezegging daarover komen wij nu na.',
      'Uw raad kreeg onlangs een memo van het college.',
      'Wij stuurden u laatst een bericht over de huur.',
      'De wethouder heeft uw commissie al per mail ingelicht.',
      'Eerder ontving u van ons een memo.',
      'Wij hebben uw raad hierover reeds schriftelijk geïnformeerd.',
      'Zoals wij u al eens hebben bericht, hangt dit samen met geldzorgen.',
      'Wij verwijzen naar ons schrijven hierover.',
      'Een nadere brief hierover hebt u inmiddels gekregen.',
      'Ook in eerdere correspondentie vroeg u aandacht voor het verkeer.',
      'U bent hier eerder over geïnformeerd.',
      'Uw raad is destijds per brief ingelicht.',
      'Vorig jaar informeerden wij u over de plannen.',
      'Zoals eerder aan u gemeld, start de proef later.',
      'Wij schreven u al over de nieuwe wijk.',
      'U ontving van ons al een brief over de kosten.',
      'Het college heeft uw raad onlangs op de hoogte gesteld.',
      'De brief die wij u stuurden, ging over de huur.',
      'In ons schrijven hierover hebben wij dat uitgelegd.',
      'Over de huur hebben wij u al geschreven.',
      'In de vorige raadsinformatiebrief stond een planning.',
      'Wij komen terug op onze eerdere toezegging.',
      'Naar aanleiding van uw brief hebben wij het rooster aangepast.',
      'Eerder stuurden wij u een brief over de bus.',
      'Wij hebben u inmiddels laten weten dat er geld is.',
      'U vroeg ons in een motie over zwemmen om haast.',
      'In een mail aan uw raad hebben wij uitgelegd waarom.',
      'De raad gaf ons bij een amendement de ruimte om te beginnen.',
      'Het college heeft in een besluit van vorig jaar de huur verlaagd.',
      'Dat beloofden wij u in een toezegging over de bus.',
    ],
    silent: [
      'Met deze brief informeren wij u over de plannen.',
      'U ontvangt in het najaar een brief van ons.',
      'Wij hebben de ouders al een brief gestuurd.',
      'De school schreef ouders eerder een brief.',
      'Uw raad stelt het besluit vast.',
      'Wij vragen u een besluit te nemen over het voorstel.',
      'Zoals u weet, is er al een plan.',
      'Leerlingen schreven een brief aan de burgemeester.',
      'Het besluit is aan uw raad.',
      'U kunt ons een mail sturen.',
      'In onze brief van 3 mei 2022 lieten wij u weten dat er geld is.',
      'Ouders kregen van de school een bericht.',
      'Tegen het besluit daarover kan bezwaar worden gemaakt.',
      'Wij berichten u in mei 2023.',
      'Uw motie Lees mee van 13 november 2022 is uitgevoerd.',
      'Wij hebben u bij brief van 12 mei 2022 al geïnformeerd.',
      'In onze eerdere brief (kenmerk 4711) staat meer.',
      'Wij hebben de ouders al geïnformeerd.',
      'In het najaar informeren wij u opnieuw.',
      'U ontvangt binnenkort een brief van ons.',
      'Wij hebben u al mondeling ingelicht.',
      'Zoals hierboven al gemeld, is er geld.',
      'De brief die de minister aan alle gemeenten stuurde, was duidelijk.',
      'Met deze brief informeren wij u.',
      'Ouders kregen een brief van de school.',
      'Tegen een eerder besluit kan bezwaar worden gemaakt.',
      'De kinderen schreven een brief aan de burgemeester.',
      'Wij hebben al veel bereikt en u hebt ons daarbij geholpen.',
      'Leerlingen leren een brief schrijven.',
      'Wij vragen u om te schrijven wat u ervan vindt.',
      'Het college heeft al drie scholen bezocht.',
      'Zoals gezegd is er een plan.',
      'De school heeft ouders eerder per mail bereikt dan met een folder.',
      'U kunt ons altijd mailen.',
      'De raad heeft eerder dit jaar vergaderd.',
      'Wij hebben de ouders in een brief verteld wat er gebeurt.',
      'Uw raad heeft ons gevraagd om ouders in een brief te bedanken.',
      'In een motie van 3 mei 2022 vroeg uw raad om haast.',
      'U beslist daarover in een besluit over de begroting.',
    ],
  },
  'references/typed-number': {
    found: [
      'Zie ook blz. 3 van de bijgevoegde agenda.',
      'Meer hierover leest u in punt 4 van deze brief.',
      'Wij herhalen dat in hoofdstuk 6 van dit voorstel.',
      'Een ander interventieblad, nummer 3, van deze agenda gaat daarop in.',
      'Zie hoofdstuk drie.',
      'Dit staat in bijlage twee.',
      'Lees ook het tweede interventieblad van deze agenda.',
      'De derde alinea van deze brief gaat over geld.',
      'In onderdeel 2 van dit projectplan staat de planning.',
      'Stap 4 van dit plan is de evaluatie.',
      'Nr. 2 van deze notitie gaat over taal.',
    ],
    silent: [
      'Zie punt 4 van het reglement.',
      'Wij herhalen dat in hoofdstuk 6 van het boek.',
      'De coach komt op nummer 3 van de lijst.',
      'Het doel twee keer per jaar halen is genoeg.',
      'Zijn motie, nummer 3 van die avond, haalde het niet.',
      'Een punt van aandacht is de planning.',
      'Wij zetten een stap vooruit.',
      'Elke school heeft één thema.',
      'Thema twee weken lang is water.',
      'Artikel 4 van de Regeling opvang is van toepassing.',
      'De kinderen lezen bladzijde 3 van hun schrift.',
    ],
  },
  'dates/no-year': {
    found: [
      'Er is een gesprek met de wethouder, te beginnen in februari.',
      'Vergaderd wordt er voor het eerst begin juli.',
      'De bouw start na de bouwvak, medio september.',
      'De eerste zitting vindt de tweede dinsdag van januari plaats.',
      'De vervoerder levert voor het einde van oktober een verbeterplan.',
      'De verbouwing van de winkel begint eind april en wordt door leerlingen uitgevoerd.',
      'Een jongere maakt in de meivakantie, rond 28 april, een filmpje.',
      'De werkgroep rondt dit ergens in oktober af.',
      'Dat gebeurt in de loop van april.',
      'In het voorjaar beslissen wij of de bus blijft.',
      'Begin december nodigen wij u uit voor een maaltijd.',
      'In oktober openen wij het loket.',
      'Eind maart ontvangt u het verslag.',
      'In de tweede week van juni is er een overleg.',
      'De opening is op 6 maart 2023. Na de kerst, op 10 januari, krijgt u een uitnodiging.',
      'Wij sturen u in het najaar een brief.',
      'Medio april presenteert het college de cijfers.',
      'Na de zomer evalueren wij de proef met u.',
      'Op 14 juni tekenen wij.',
      'Ouders krijgen uitleg in september.',
      'De tussenstand verschijnt in maart en is openbaar.',
      'Een tussenstand sturen we u in juli.',
      'Een vervolgmeting is gepland in november.',
      'Eerst in november wordt de voorzitter gekozen.',
      'Daarbovenop komt in februari een bijeenkomst over mentoren.',
      'De eindrapportage volgt in mei.',
      'Het tussenbericht aan u: oktober.',
      'De enquête gaat eind oktober naar de ouders.',
      'Pas in april is het raadsvoorstel er.',
    ],
    silent: [
      'Zij staan van april tot oktober ook op zondag op de pleintjes.',
      'De zondagen beginnen op 4 juli, nog dit jaar.',
      'Het tweede volgt op 3 februari van het jaar daarna.',
      'Elk jaar is er begin juli een feest.',
      'Eind juni 2023 tekenen wij.',
      'In de loop van april 2023 gebeurt dat.',
      'Eind april was de verbouwing klaar.',
      'In het voorjaar bloeit de tuin.',
      'In de zomer gaan zij met de kinderen de markt op.',
      'Elk voorjaar beslissen wij wie meedoet.',
      'In het voorjaar van 2023 beslissen wij of de bus blijft.',
      'In oktober 2023 openen wij het loket.',
      'Elk jaar ontvangt u eind maart het verslag.',
      'Een deel van de winst gaat in de zomer verloren.',
      'De proef begint op 1 augustus 2023 en eindigt op 1 december.',
      'Vorig najaar informeerden wij u.',
      'Na de zomer kunnen kinderen minder goed lezen.',
      'De nameting is in juni 2023.',
      'De conferentie is elk jaar in november.',
      'De evaluatie was in mei.',
      'Leerlingen van groep 8 krijgen in februari een advies.',
      'In 2023 begint de werving, en in oktober volgt het verslag.',
    ],
  },
  'dates/outside-period': {
    found: ['Op 12 maart 2026 is de slotbijeenkomst, met alle gezinnen die meededen.'],
    silent: [
      'In 2019 gaven wij € 16.000 uit aan de startbijeenkomst.',
      'Op 5 juni 2019 sloten wij de bijeenkomst af.',
      'In mei 2019 bood de stuurgroep een evaluatie aan.',
    ],
  },
  'data/told-number': {
    found: ['Vijf partijen ondertekenen deze agenda.', 'Vijf partners dragen samen de lasten.'],
    silent: [
      'Deze agenda eindigt wanneer vijf partijen dat verlangen.',
      'Als vijf partners daarom vragen, komt de groep bij elkaar.',
    ],
  },
  'dates/duration': {
    found: [
      'Vanaf 2 februari 2026 draait de eerste ronde, die tot en met 18 december 2026 duurt, ruim veertien maanden.',
      'De coaches zijn daarvoor beschikbaar gedurende achttien maanden, te rekenen van 1 juli 2027 tot en met 30 juni 2028.',
      'Het pact geldt van 1 april 2027 tot en met 30 september 2029, drie en een half jaar.',
      'De hogeschool volgt het werk tweeënhalf jaar: van 1 september 2026 tot 1 september 2028.',
      'De zomerkampen zijn van 13 juli 2026 tot en met 31 juli 2026, vier volle weken.',
      'Het akkoord loopt van 8 september 2025 tot en met 31 december 2028, bij elkaar ruim vier jaar.',
      'Van 5 oktober 2026 tot en met 18 december 2026 rijdt een toezichthouder mee, zestien weken lang.',
      'De eerste groep is dan een vol kalenderjaar begeleid, want zij begon op 1 september 2026 en zwaaide op 30 juni 2027 af.',
      'Daarna gaat hij van 1 maart 2028 tot 1 december 2028 langs alle scholen, een halfjaar.',
      'Een instrument is verzekerd voor vijf jaar, vanaf 1 september 2026 tot en met 31 augustus 2029.',
      'Een overbrugging zou van 1 augustus 2027 tot 1 februari 2028 gelden, dus een heel jaar.',
      'De proef loopt van 5 oktober 2026 tot en met 18 december 2026 en duurt zes weken.',
      'De subsidie, die op 1 januari 2026 ingaat en op 31 december 2028 afloopt, geldt vier jaar.',
      'Ronde één begint op 1 september 2026 en is op 30 juni 2027 klaar; dat zijn acht maanden.',
      'De scholing duurt van maart tot en met juni 2027, drie maanden.',
      'Een tweede ronde is er van januari tot en met juni 2027, in totaal een maand of negen.',
      'De proef loopt van 6 september tot en met 31 december 2027, zowat acht maanden.',
      'De proef loopt van 6 september tot en met 31 maart 2028, pakweg drie maanden.',
      'Het blok loopt van 7 maart tot en met 27 juni 2027, bij elkaar zo’n zes weken.',
      'Het geld is er van 1 februari 2027 tot en met 31 juli 2027; die vier maanden gebruiken we goed.',
      'De afspraak vangt aan op 1 september 2026 en eindigt op 31 augustus 2028; zij heeft aldus een looptijd van drie jaren.',
      'Van oktober 2026 tot en met maart 2027 is er een coach, een periode van vier maanden.',
      'De coach blijft van 1 mei 2026 tot en met 31 augustus 2026, ruwweg een jaar.',
      'Van 1 januari 2026 tot en met 31 december 2027 geldt de prijs, derhalve vijfendertig maanden.',
      'De bus rijdt van november tot en met april 2028, een week of tien.',
    ],
    silent: [
      'Van 1 november 2025 tot 1 februari 2026 worden de coaches geworven en geschoold; dat vergt drie maanden.',
      'Van 12 juli 2027 tot en met 30 juli 2027, drie weken, is er zomerschool.',
      'Wij willen graag verder van 1 september 2026 tot en met 30 juni 2027; tien maanden.',
      'Elk feest vraagt tien weken voorbereiding; die van het eerste loopt van 15 maart 2027 tot en met 23 mei 2027, tien weken precies.',
      'Het verbond, dat op 1 januari 2027 ingaat en op 31 december 2030 afloopt, beslaat vier volle jaren.',
      'De bus rijdt van februari 2027 tot en met januari 2028 proef, een vol jaar.',
      'Ronde één begint op 1 september 2026 en is op 30 juni 2027 klaar; dat zijn tien maanden.',
      'Een kind leent een instrument voor één schooljaar, van september 2027 tot en met juni 2028.',
      'Wie van 1 januari 2026 tot 1 juli 2026 meedoet, krijgt twee jaar korting.',
      'Van 1 januari 2026 tot 1 juli 2026 komt de coach elke week, een uur lang.',
      'De cursus van 1 maart 2026 tot 1 juni 2026 is voor kinderen van vijf jaar.',
      'Van 1 september 2026 tot en met 10 juli 2027, een jaar lang, volgen wij de klas.',
      'De proef duurt van 1 maart 2026 tot 1 maart 2027, en na drie maanden kijken wij terug.',
      'Wij bewaren de gegevens van 1 januari 2026 tot en met 31 december 2026 nog vijf jaar.',
      'Van 1 maart 2026 tot 1 september 2026 is er een proef, die daarna een jaar doorloopt.',
      'De bus rijdt van november tot en met april 2028, een maand of zes.',
      'De scholing duurt van maart tot en met juni 2027, vier maanden.',
      'De proef loopt van 6 september tot en met 31 december 2027, zowat vier maanden.',
      'De proef loopt van 6 september tot en met 31 maart 2028, pakweg zeven maanden.',
      'Het geld is er van 1 februari 2027 tot en met 31 juli 2027; die zes maanden gebruiken we goed.',
      'Van maart tot en met juni 2027 krijgt elk kind vier weken les.',
      'Van 1 februari 2027 tot en met 31 juli 2027 is er een coach; de twee maanden daarna is die er niet.',
      'Van oktober 2026 tot en met maart 2027 betalen wij twee maanden huur.',
    ],
  },
  'privacy/person': {
    found: [
      'De melding van de bewoner van Bakkerstraat 5 is verwerkt.',
      'Wij spraken de moeder, mevrouw T. Oudekerk, Lindelaan 48.',
      'De heer Van Dijk, wonende aan de Kerkweg 12, is het eens.',
      'J. Snippe, geboren 12-08-1957, gaf toestemming.',
      'Zij is geboren op 3 maart 2011.',
      'Geboortedatum: 01-02-2010.',
      'Het gezin op Molenpad 3b krijgt hulp.',
      'Privéadres: Hoofdstraat 21.',
      'Mw. El Amrani (Parklaan 7) belde.',
      'Dat gezin, de familie Haverkort-Diallo, heeft een schuld.',
      'Een inwoner, de heer A. Brinkhuis te Heerdijk, wiens dochter een diagnose heeft, stelde vragen.',
      'De sleutel ligt bij de conciërge thuis, Molenpad 27-A.',
      'Bel de vrijwilliger, meneer Ouwehand aan de Kerklaan 3.',
      'Wie wil praten, bijvoorbeeld met Yusuf uit 4 havo, vraagt dat.',
      'Over één van hen, de dochter van de Syrische kapper aan de Molenweg, stond een stuk in de krant.',
      'Eén leerling, J. van der S. uit klas 2b met een vader in detentie, kreeg voorrang.',
      'De leerling Noud uit groep 8 kreeg een ander advies.',
      'Wij spraken Samira B., moeder van twee kinderen op De Wilg.',
      'Het gezin Yilmaz heeft schulden bij de woningcorporatie.',
      'De zoon van de bakker zat drie maanden thuis.',
      'K. de V. (14 jaar) kwam een jaar niet op school.',
      'Een leerling, Sem (12), zat een jaar thuis.',
      'De moeder van Fatima werkt bij de thuiszorg en heeft een depressie.',
      'Leerling Lisa de Groot uit klas 3A heeft ADHD.',
      'Zijn vader, P. Smit, is ontslagen en heeft een drankprobleem.',
      'Peter, de man van de directeur, is ziek.',
      'Wie wil helpen, belt mevrouw Anna Kuiper, Dorpsstraat 14.',
      'De heer Karel Jan van den Berg (Populierenlaan 9) heeft de sleutel.',
      'De trainer is thuis te bereiken op 0592 34 56 78.',
      'Zij is privé bereikbaar op 020-6123456.',
      'Haar thuisnummer is 0528 123 456.',
    ],
    silent: [
      'De huiskamer is aan de Bakkerstraat 5.',
      'Stichting Welzijn, Lindelaan 48, doet mee.',
      'Kinderen geboren op of na 1 januari 2019 doen mee.',
      'Wie geboren is in 2018, mag ook.',
      'Bewoners van de Kerkstraat helpen mee.',
      'De school is geboren uit een idee van 12 ouders.',
      'De heer Van Dijk werkt bij de bibliotheek aan de Kerkweg 12.',
      'Het adres van de school is Hoofdstraat 21.',
      'Wij spraken 12 bewoners van Molenpad en omgeving.',
      'De heer J. de Vries uit Assen is voorzitter.',
      'Kinderen werken thuis, op school en in de bibliotheek.',
      'De stichting, wier bestuur tekent, doet mee.',
      'Een leerling uit klas 2b kreeg een prijs.',
      'De moeder van een leerling vertelde haar verhaal.',
      'Kinderen met een vader in detentie krijgen hulp.',
      'De heer J. de Vries, wethouder, tekent.',
      'Wij spraken twaalf ouders van De Wilg.',
      'Leerlingen van groep 8 lezen voor.',
      'Een leerling van 14 jaar kwam vier maanden niet op school.',
      'De zoon of dochter van een deelnemer mag mee.',
      'De bakker op de hoek doet mee.',
      'Gezinnen met schulden krijgen hulp.',
      'Het gezin staat centraal.',
      'Mevrouw A. Jansen, bestuurder van De Brug, is voorzitter.',
      'Leerling Plus is een programma.',
      'Kinderen uit groep 8 van De Wilg deden mee.',
      'De dochter van Minerva is een beeld.',
      'De coach is op kantoor te bereiken op 0592 34 56 78.',
      'Mevrouw Anna Kuiper, wethouder, opent de Dorpsstraat.',
      'Kinderen die thuis leren, bellen 0800 1234.',
      'Vragen? Bel de gemeente op 0592 12 34 56.',
    ],
  },
  // Each is a paragraph: what is between two sentences that are nearly the same, says that one was copied.
  'repetition/near-sentence': {
    found: [
      'De sleutel ligt op dinsdag bij de balie van de bibliotheek. Vraag ernaar. De sleutel ligt op vrijdag bij de balie van de bibliotheek.',
      'Ouders halen hun kind elke woensdag op bij de zijdeur. Het hek is open. Ouders halen hun kind elke donderdag op bij de zijdeur.',
      'Wij sturen de cijfers uiterlijk een week voor het overleg aan alle partners. Dat scheelt tijd. Wij sturen de cijfers uiterlijk een week na het overleg aan alle partners.',
      'De scholen tellen het verzuim steeds aan het begin van een kwartaal. De uitkomst is openbaar. De scholen tellen het verzuim steeds aan het einde van een kwartaal.',
      'Aan het begin van elk seizoen maken de trainers samen met de jeugd afspraken over gedrag. Die hangen op. Aan het eind van elk seizoen maken de trainers samen met de jeugd afspraken over gedrag.',
    ],
    silent: [
      'Op maandag geeft de docent drie uur les aan de eerste groep. Er is dan thee. Op dinsdag geeft de docent drie uur les aan de eerste groep.',
      'De bus stopt op maandag bij de school in het dorp. De bus stopt op donderdag bij de school in het dorp.',
      'Voor de zomer vullen alle ouders een vragenlijst in over school. Wij bespreken die. Na de zomer vullen alle ouders een vragenlijst in over school.',
      'Wij vragen de kinderen voor de les wat zij van rekenen vinden. Wij vragen de kinderen na de les wat zij van rekenen vinden.',
    ],
  },
  'names/near-miss': {
    data: `partners:
  gemeente:
    name: Gemeente Hazelmonde
    type: municipality
  linge:
    name: Scholengroep De Linge
    short: De Linge
    type: school-board
  boom:
    name: Kinderopvang Boomgaard
    type: childcare
  fiets:
    name: Stichting Fietsvrienden
    short: Fietsvrienden
    type: other
  sleutel:
    name: Muziekschool De Sleutel
    type: other
  huis:
    name: Huurdersvereniging Samen Sterk
    type: other
  bieb:
    name: Bibliotheek De Leeshoek
    type: other
  schuld:
    name: Coöperatie Schuldhulp Veenland
    short: Schuldhulp Veenland
    type: other
  kleur:
    name: Kinderopvang Kleurrijk
    short: Kleurrijk
    type: childcare
  atelier:
    name: Stichting Atelier op Wielen
    short: Atelier op Wielen
    type: other
  bouw:
    name: Stichting Palissade Onderwijs
    short: Palissade
    type: school-board
  duim:
    name: Kinderopvang Duim & Wijsvinger
    short: Duim & Wijsvinger
    type: childcare
  slik:
    name: Bibliotheek Schor en Slik
    type: other
  impuls:
    name: Welzijn Impuls Zandhoven
    short: Impuls
    type: welfare`,
    found: [
      'Schuldhulp Veenlanden houdt spreekuur.',
      'Kleurijk brengt kinderen naar de les.',
      'Zij werkt samen met Atelier op Wieltjes.',
      'Palisade is bouwheer.',
      'De peuters van Duim en Wijsvingers krijgen een eigen ingang.',
      'Elke school krijgt een consulent van de Bibliotheek Schor en Slijk.',
      'Impulz opent vier avonden per week.',
      'Scholengroep De Lingen bestuurt zeven scholen.',
      'Muziekschool De Sleutels bestaat al lang.',
      'De stichting Fietsvriendjes leidt ouders op.',
      'De gemeente Hazelmond betaalt mee.',
      'De gemeente Hazelmonden betaalt mee.',
      'De gemeente Hazelmunde betaalt mee.',
      'Kinderopvang Boomgard doet mee.',
      'Kinderopvang de Boomgaard doet mee.',
      'Kinderopvang Boomgaarden doet mee.',
      'Huurdervereniging Samen Sterk is het eens.',
      'Huurdersvereniging Sterk Samen is het eens.',
      'Huurdersvereniging Samensterk is het eens.',
      'Bibliotheek De Leeshoekje leent boeken uit.',
      'Bibliotheek Leeshoek leent boeken uit.',
      'De Bibliotheek De Leeshoeck leent boeken uit.',
      'Scholengroep Linge doet mee.',
      'De ouders van Fietsvriend helpen.',
      'Muziekschool de Sleutel bestaat al lang.',
    ],
    silent: [
      'Kleurrijke gebouwen zijn vrolijk.',
      'Impulsen uit de wijk zijn welkom.',
      'Palissades staan om het plein.',
      'De duim en de wijsvinger zijn vingers.',
      'Kleuren zijn belangrijk in een klas.',
      'Kleuters leren spelend.',
      'De scholen van De Linge doen mee.',
      'Scholengroep De Linge’s plannen zijn klaar.',
      'De gemeente heeft een sleutel van het gebouw.',
      'Scholengroep De Lindeboom ligt in de buurgemeente.',
      'Wij zijn samen sterk.',
      'De Hazelmondse scholen doen mee.',
      'Leerlingen uit Hazelmonde fietsen graag.',
      'Het Lingepad loopt langs de oever.',
      'De fietsvrienden van de klas gaan mee.',
      'De huurdersverenigingen in de regio overleggen.',
      'De leeshoek in de klas is klaar.',
      'In de boomgaard staan bomen.',
      'De bibliotheek heeft een leeshoek.',
      'Hazelmondes inwoners doen mee.',
      'De Fietsersbond doet mee.',
    ],
  },
  'names/spelling': {
    data: 'terms:\n  VVE: voor- en vroegschoolse educatie\n  GKA: Gelijke Kansen Alliantie',
    found: [
      'De vve op school begint bij de kleuters, anders dan de VVE in de opvang.',
      'De V.V.E. op school begint later.',
      'De gka en de GKA werken samen.',
    ],
    silent: [
      'De VVE-coach helpt.',
      'Mail naar gka@school.example of kijk op www.gka.example.',
      'Het mbo en het vo doen mee.',
    ],
  },
  'names/unexplained': {
    found: [
      'De HaFaBra van het dorp levert dirigenten.',
      'De VvE van het gebouw stemt in.',
      'Wij werken samen met het CJIB.',
      'Het DRT-systeem bevalt nog niet.',
      "De PvE's zijn klaar.",
    ],
    silent: [
      'De PvdA steunt het plan.',
      'Een bericht via WhatsApp of YouTube.',
      'De IJssel stroomt.',
      'Het Centrum voor Jeugd en Gezin (CJG) helpt; het CJG belt.',
      'De GGD en de VNG adviseren.',
    ],
  },
  'names/own-kind': {
    found: [
      'Wat in dit akkoord niet is geregeld, bespreken wij later.',
      'Wij sluiten dit convenant voor drie jaar.',
      'Deze overeenkomst treedt morgen in werking.',
      'De partijen ondertekenen het voorliggende convenant.',
      'Het convenant dat u nu leest, is door alle scholen gelezen.',
      'Dit pact geldt vier jaar.',
      'In deze memo leest u wat wij doen.',
      'Het akkoord dat voor u ligt, is kort.',
      'De notitie die u in handen hebt, is kort.',
      'Met dit addendum breiden wij de afspraken uit.',
      'Onderhavig convenant eindigt vanzelf.',
      'Deze intentieovereenkomst is niet bindend.',
    ],
    silent: [
      'Deze agenda gaat over kansen.',
      'Deze GKA-agenda gaat over kansen.',
      'Dit plan past bij wat wij willen.',
      'Het vorige convenant liep af, en dit convenant is niet verlengd.',
      'In het preventieakkoord staan afspraken; dat akkoord blijft gelden.',
      'Deze brief van de minister was duidelijk.',
      'Deze nieuwsbrief verschijnt elke maand.',
      'Dit huurcontract tekenen ouders zelf.',
      'Dit arbeidscontract is tijdelijk.',
      'Deze schoolagenda krijgt elk kind.',
    ],
  },
  'text/instruction': {
    found: [
      'Ouders ontvangen flyer/brief/app-bericht kiezen.',
      'Nog navragen bij de directeur.',
      'Check met de regiocoördinator.',
      'Nog af te stemmen met de opvang.',
      'Kun jij dit nog nakijken?',
      'Licht toe: in maximaal 200 woorden.',
      'XX invullen: aantal leden klankbordgroep',
      'Schrijf in de u-vorm en verwijder deze zin voor verzending.',
      '(Optie A / optie B: keuze te maken door juridische zaken)',
      'NB voor de opmaker: logo Contrabas hier plaatsen s.v.p.',
      '((naam portefeuillehouder)) licht dit graag toe.',
      'Deze alinea weghalen als de stuurgroep akkoord is.',
      'Graag uiterlijk vrijdag reactie op deze versie!',
      'Vul in wie de evaluatie uitvoert en wanneer.',
      'Invullen: naam van de evaluator.',
      'Invullen door de school.',
      'Het advies van de cliëntenraad/ouderraad kiezen gaat mee.',
      'Voeg hier een foto toe van het eerste optreden.',
      'Voeg hier een kaart in.',
      'Plaats hier een foto van de school.',
      'Hier komt nog een stukje over de ouders.',
      'Aanvullen: wie tekent er namens de school?',
      'Let op: deze alinea aanpassen als het bedrag bekend is.',
      'Nog te bepalen: de datum van de evaluatie.',
      'Geef per doelgroep aan hoeveel leerlingen meedoen.',
      'Maximaal 300 woorden.',
      'Vermeld hier de looptijd.',
      'Zie de toelichting bij het formulier voor hoe u dit invult.',
      'Graag nog controleren door de jurist.',
      'VOORBEELDTEKST: de school doet mee.',
      'Optioneel: beschrijf de risico’s.',
      'Beantwoord de volgende vragen: wie doet mee en waarom?',
      'Kies uit: wekelijks, maandelijks of jaarlijks.',
      'Verwijder dit blok als er geen cofinanciering is.',
      'Wie doet wat? Werk dit uit in een tabel.',
      'Deze zin vervangen door de definitieve tekst.',
      'Onderbouw uw keuze met cijfers.',
      'Schrijf in gewone taal en noem geen namen.',
    ],
    silent: [
      'Ouders/verzorgers kiezen.',
      'Nog vier scholen volgen.',
      'Leerlingen kiezen zelf een boek.',
      'Wil iemand meedoen?',
      'Nog steeds is er geld nodig.',
      'Check in bij de balie.',
      'Wij horen graag uw reactie op deze brief.',
      'De keuze maken ouders zelf.',
      'Geef in het begin veel complimenten.',
      'Vul elkaar aan.',
      'Elke partij tekent voor akkoord en voor gezien.',
      'Ouders vullen een formulier in met naam en adres.',
      'Er is een app met “Klik hier” in vijf talen.',
      'Het aantal deelnemers volgt uit de telling.',
      'De uitslag volgt in mei 2023.',
      'Invullen kost een ouder tien minuten.',
      'Kies samen wat past.',
      'Voeg jij een boek toe aan de kast?',
      'De school voegt hier een cursus aan toe.',
      'Het plan moet nog worden besproken in de raad.',
      'Dit wordt in 2023 aangevuld met een cursus.',
      'De keuze tussen “bus of fiets” maakt de ouder.',
      'Leerlingen beantwoorden de volgende vragen: wie ben ik en wat kan ik?',
      'Schrijf u in bij de balie.',
      'Optioneel is een tweede les.',
      'De data voor 2023 worden nog bepaald door de stuurgroep.',
      'Plaats is er voor twintig kinderen.',
      'Graag vermelden wij dat alle scholen meedoen.',
      'Het bedrag kan later worden aangepast.',
      'De tabel laat zien wie wat doet.',
      'De tekst die wij aanpassen, ligt ter inzage.',
      'De naam kiezen de leerlingen zelf.',
      'Deze foto is van een leerling.',
      'Hier komt nog een school bij.',
      'Hier volgt een overzicht van de scholen.',
      'Werk is er genoeg.',
      'Neem hier de tijd voor.',
      'Zie de toelichting bij de begroting.',
      'De ouder/verzorger kiest een school.',
      'Schrijf een brief aan je juf.',
      'Aanpassen als het niet werkt, hoort daarbij.',
      'De bijlage met bedragen is openbaar.',
      'Hier moet een oplossing voor komen.',
    ],
  },
};

test.each(Object.entries(wordings))('%s', (id, { data, found, silent }) => {
  const rule = rules.find((each) => each.id === id);
  expect(rule).toBeDefined();
  // A heading between them, so that none leans on the one before.
  const all = [...found, ...silent];
  const body = all.map((sentence, index) => `## Kop ${'x'.repeat(index + 2)}\n\n${sentence}\n`).join('\n');
  const { dossier, main, letter } = loadExample({ letter: body, agenda: { data } });
  const lines = new Set<string>();
  if (rule && letter)
    runRule(rule, [main, letter], dossier, ({ span }) => {
      const source = documentsOf(dossier).find(({ file }) => file === span?.file)?.source;
      const text = source?.text.split('\n')[(span?.start.line ?? 0) - 1];
      if (text !== undefined) lines.add(text);
    });
  expect(all.filter((sentence) => lines.has(sentence))).toEqual(found);
});
