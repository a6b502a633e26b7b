/** Promises of money without an amount: what a policy writer promises, and what only looks like it. */
import { expect, test } from 'vitest';
import { noAmount } from '../../src/check/rules/money/no-amount.ts';
import { messagesIn } from '../support/messages-in.ts';

const promises: readonly (readonly [sentence: string, said: string])[] = [
  ['De gemeente neemt de huur voor haar rekening.', 'neemt de huur voor haar rekening'],
  ['De kosten van de tolk worden gedragen door de besturen.', 'kosten van de tolk worden gedragen'],
  ['De avond wordt bekostigd uit de kas van de club.', 'wordt bekostigd uit de'],
  ['Het waterschap draagt bij aan het snoeien van de wilgen.', 'draagt bij aan het snoeien'],
  ['De school past het tekort bij.', 'past het tekort bij'],
  ['De gemeente vult het sportfonds aan.', 'vult het sportfonds aan'],
  ['De club heeft beloofd iets te doneren.', 'iets te doneren'],
  ['Voor de huur staat de gemeente garant.', 'staat de gemeente garant'],
  ['De ondernemers doen een duit in het zakje.', 'doen een duit in het zakje'],
  ['Terp Primair vergoedt een deel van de buskosten.', 'vergoedt een deel van de buskosten'],
  ['De huur van het pand subsidiëren wij voor een deel.', 'subsidiëren wij voor een deel'],
  ['De provincie heeft toegezegd een deel te betalen.', 'een deel te betalen'],
  ['De school zorgt voor cofinanciering.', 'zorgt voor cofinanciering'],
  ['De club levert een financiële bijdrage per woning.', 'levert een financiële bijdrage'],
  ['De school heeft een deel van het overschot gereserveerd.', 'een deel van het overschot gereserveerd'],
  ['Een deel van de kosten neemt de stichting op zich.', 'Een deel van de kosten neemt'],
  ['De lessen worden deels betaald door de school.', 'deels betaald'],
  ['De school bekostigt de reis gedeeltelijk.', 'bekostigt de reis gedeeltelijk'],
  ['Vrijwilligers krijgen een vergoeding.', 'krijgen een vergoeding'],
  [
    'Wie de bus neemt, krijgt een tegemoetkoming in de reiskosten.',
    'krijgt een tegemoetkoming in de reiskosten',
  ],
  ['De school springt daarbij ook financieel bij.', 'springt daarbij ook financieel bij'],
  ['De club steekt geld in de kantine.', 'steekt geld'],
  ['De gemeente financiert ook mee.', 'financiert ook mee'],
  ['De stichting doneert een bedrag.', 'doneert een bedrag'],
  ['De school biedt een bijdrage in de kosten.', 'biedt een bijdrage in de kosten'],
  ['De bieb draagt een deel van de huur.', 'draagt een deel van de huur'],
  ['De excursie wordt voor een deel gesponsord.', 'voor een deel gesponsord'],
  ['Voor de inrichting maakt de school een bedrag vrij.', 'maakt de school een bedrag vrij'],
  ['Voor de huur is door de gemeente geld gereserveerd.', 'geld gereserveerd'],
  ['Voor de huur trekt de gemeente geld uit.', 'trekt de gemeente geld uit'],
  ['De gemeente subsidieert de tolken.', 'subsidieert de tolken'],
  ['Het bestuur zal een arrangement bekostigen voor ieder kind.', 'een arrangement bekostigen'],
  ['De stichting verstrekt renteloze leningen aan ouders.', 'verstrekt renteloze leningen'],
  ['De gemeente kent een bonus toe aan leraren.', 'kent een bonus toe'],
  ['Zij kunnen rekenen op een startbijdrage.', 'rekenen op een startbijdrage'],
  ['Voor verf werd de scholen een vergoeding uitgekeerd.', 'een vergoeding uitgekeerd'],
  ['Voor de excursies ontvangen we subsidie van de provincie.', 'ontvangen we subsidie'],
  ['Wie de contributie niet kan betalen, krijgt een bijdrage uit de gemeentekas.', 'krijgt een bijdrage'],
  [
    'Voor ouders die de reis niet kunnen betalen, reserveert de gemeente een bedrag.',
    'reserveert de gemeente een bedrag',
  ],
  ['De gemeente stelt subsidie in het vooruitzicht.', 'stelt subsidie in het vooruitzicht'],
  ['Voor kleine clubs is een apart potje beschikbaar.', 'is een apart potje'],
  ['Er wordt een noodfonds ingericht voor de keukens.', 'wordt een noodfonds'],
  ['Met een eenmalige bijdrage helpt de stad de dorpshuizen.', 'een eenmalige bijdrage helpt'],
  ['Wie wint, krijgt een geldprijs.', 'krijgt een geldprijs'],
  ['De ouders betalen een kleine eigen bijdrage.', 'betalen een kleine eigen bijdrage'],
  ['Om de zaal open te houden verhogen wij de jaarlijkse subsidie.', 'verhogen wij de jaarlijkse subsidie'],
  ['Wij verzoeken u om een ophoging van het budget.', 'ophoging van het budget'],
  ['De gemeente investeert in nieuwe speeltoestellen.', 'investeert in nieuwe speeltoestellen'],
  ['De club neemt de helft van de reiskosten op zich.', 'neemt de helft van de reiskosten op zich'],
  ['De chauffeurs krijgen hun onkosten vergoed.', 'krijgen hun onkosten vergoed'],
  ['De winkels worden voor het verlies gecompenseerd.', 'worden voor het verlies gecompenseerd'],
];

const innocent: readonly string[] = [
  'Van hen krijgen kinderen een bijdrage uit het Kindpakket.',
  'Voor ouders die niet kunnen betalen, reserveert de gemeente geen bedrag.',
  'Een deel van de ouders betaalt met een kaart.',
  'Tot slot geven we elke school een doos met spellen, zodat het doorgaat zonder subsidie.',
  'De school levert een bijdrage aan het gesprek.',
  'De school vergoedt de helft van de buskosten, ten hoogste € 500.',
  'De gemeente betaalt een deel van de kosten: € 4.000.',
  'De gemeente betaalt een deel van de kosten. Het gaat om € 4.000.',
  'De school neemt een deel van de lessen voor haar rekening.',
  'Wie subsidie krijgt, schrijft een verslag.',
  'Ouders krijgen geen vergoeding.',
  'Wij besteden een deel van de dag aan lezen.',
  'De provincie betaalt mee als de aanvraag wordt toegekend.',
  'Een deel van de leerlingen krijgt les in het dorp.',
  'Wij geven ruimte aan scholen en dragen een deel van de verantwoordelijkheid.',
  'De gemeente vergoedt 40 procent van de buskosten.',
  'Onbekend is hoeveel de school betaalt.',
  'De school stelt een lokaal beschikbaar.',
  'De verdeling van de kosten staat in de begroting.',
  'De gemeente steekt energie in het overleg.',
  'Zij zorgen voor koffie en thee.',
  'De club sponsort niet.',
  'De bakker sponsort met gebak.',
  'De aannemer vergoedt wat hij breekt.',
  'Een stagiair krijgt een vergoeding volgens de regels van de hogeschool.',
  'De samenleving betaalt mee.',
  'De stichting draagt bij aan de kosten van de pilot.',
  'De aannemer geeft garantie op het werk.',
  'De school levert een bijdrage in de vorm van lokalen.',
  'Subsidie in natura, zoals een lokaal, is welkom.',
  'Wij halen de kinderen op, tegen een kleine vergoeding.',
  'Elke partner draagt zijn eigen kosten van overleg.',
  'De bibliotheek bekostigt haar eigen werk.',
  'De gemeente investeert in vertrouwen.',
];

test('every promise is found, with the words that promise', () => {
  const found = messagesIn(
    noAmount,
    promises.map(([sentence]) => sentence),
  );
  expect(found).toEqual(promises.map(([, said]) => `In “${said}” staat niet om hoeveel geld het gaat.`));
});

test('an amount that is said, and what is no promise of money', () => {
  expect(messagesIn(noAmount, innocent)).toEqual([]);
});
