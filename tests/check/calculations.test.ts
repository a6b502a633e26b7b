/** Arithmetic in a sentence: what does not come out is found, and what does, or is no calculation, is not. */
import { describe, expect, test } from 'vitest';
import { wrongCalculations } from '../../src/check/reading/calculations/wrong-calculations.ts';

/** A sentence, the number in it that is wrong, and what it should have been. */
const wrong: readonly (readonly [sentence: string, said: string, expected: number | 'reversed'])[] = [
  // a + b = c
  ['De totale kosten bedragen € 34.000 + € 16.500 = € 51.500.', '€ 51.500', 50_500],
  [
    'De kosten (€ 34.000 voor de coach en € 16.500 voor scholing) tellen op tot € 51.500.',
    '€ 51.500',
    50_500,
  ],
  [
    'De coach kost € 34.000 en de scholing € 16.500. Samen is dat € 50.500, plus € 4.000 is € 55.500.',
    '€ 55.500',
    54_500,
  ],
  ['Het gaat om € 1.200 plus € 800, dus € 2.100.', '€ 2.100', 2_000],
  [
    'Met € 12.000 van het rijk, € 8.000 van de gemeente en € 2.500 van de scholen komt het totaal op € 23.500.',
    '€ 23.500',
    22_500,
  ],
  ['Rijk (€ 12.000) en gemeente (€ 8.000) leggen samen € 21.000 in.', '€ 21.000', 20_000],
  ['Voor materiaal is € 2.400 nodig en voor reizen € 350, in totaal € 2.850.', '€ 2.850', 2_750],
  ['De eerste tranche is € 15.000, de tweede € 10.000; bij elkaar € 26.000.', '€ 26.000', 25_000],
  ['De 12 scholen in Noord en de 9 scholen in Zuid zijn samen 22 scholen.', '22', 21],
  ['Er komen 14 coaches en 6 mentoren, in totaal 21 begeleiders.', '21', 20],
  ['Twee coaches en drie mentoren vormen samen een team van zes mensen.', 'zes', 5],
  ['Er waren 146 deelnemers in het voorjaar en 118 in het najaar, samen 246.', '246', 264],
  [
    'De begroting telt op tot € 91.000: € 60.000 aan loon, € 20.000 aan huur en € 10.000 aan materiaal.',
    '€ 91.000',
    90_000,
  ],
  ['Er zijn 40 + 35 + 28 = 104 plaatsen.', '104', 103],
  ['De kosten zijn € 50.000 - € 4.500 = € 46.500.', '€ 46.500', 45_500],
  ['Met 60 uur voorbereiding en 144 uur begeleiding komt de inzet op 214 uur.', '214', 204],
  ['De bedragen van € 1,2 miljoen en € 0,8 miljoen maken samen € 2,2 miljoen.', '€ 2,2 miljoen', 2_000_000],
  // Parts of a whole
  ['De school telt 264 leerlingen: 146 in Noord, 71 in Zuid en 57 in West.', '264', 274],
  [
    'Het budget van € 50.000 is verdeeld over loonkosten (€ 34.000), materiaal (€ 10.500) en zaalhuur (€ 4.500).',
    '€ 50.000',
    49_000,
  ],
  ['Er worden 120 woningen gebouwd, namelijk 74 huurwoningen en 56 koopwoningen.', '120', 130],
  ['De inzet is 400 uur: 250 uur coaching, 100 uur overleg en 60 uur administratie.', '400', 410],
  ['De groep bestaat uit 28 kinderen (15 meisjes en 12 jongens).', '28', 27],
  [
    'Het gaat om € 75.000, bestaande uit € 50.000 van het rijk en € 20.000 van de gemeente.',
    '€ 75.000',
    70_000,
  ],
  ['Van de 264 leerlingen wonen er 146 in Noord, 71 in Zuid en 57 in West.', '264', 274],
  ['Het budget is € 50.500, waarvan € 34.000 voor de coach en € 18.500 voor scholing.', '€ 50.500', 52_500],
  [
    'Van de 30 plaatsen zijn er 12 voor peuters, 10 voor kleuters en de overige 9 voor oudere kinderen.',
    '9',
    8,
  ],
  ['De twaalf scholen, te weten acht basisscholen en drie middelbare scholen, doen mee.', 'twaalf', 11],
  [
    'In de gemeente staan 1.250 huizen, onderverdeeld in 800 huurwoningen, 300 koopwoningen en 160 appartementen.',
    '1.250',
    1_260,
  ],
  ['De school telt 264 leerlingen en 12 groepen: 6 in Noord en 5 in Zuid.', '12', 11],
  // What is left
  ['Van de € 50.500 gaat € 34.000 naar de coach; voor de scholing blijft € 15.500 over.', '€ 15.500', 16_500],
  ['Van het budget van € 80.000 is € 62.000 besteed, zodat er € 28.000 overblijft.', '€ 28.000', 18_000],
  ['Van de 40 plekken zijn er 33 bezet, er blijven 8 plekken over.', '8', 7],
  [
    'Het budget is € 20.000. Van die € 20.000 is € 12.500 voor lessen en € 4.000 voor huur; de rest (€ 4.500) is voor materiaal.',
    '€ 4.500',
    3_500,
  ],
  ['Van de 264 leerlingen gaan er 146 naar het vmbo en de resterende 108 naar havo of vwo.', '108', 118],
  ['Wij ontvangen € 45.000 en betalen daarvan € 31.500 aan loon; dan resteert € 14.500.', '€ 14.500', 13_500],
  // Change
  ['Het aantal stijgt van 120 naar 150, een stijging van 20%.', '20%', 25],
  ['Het verzuim daalde van 80 naar 60 meldingen (een daling van 20%).', '20%', 25],
  ['De kosten gaan van € 40.000 naar € 46.000, dat is 12% meer.', '12%', 15],
  ['Het aantal deelnemers groeide met 50% van 80 naar 130.', '50%', 62.5],
  ['Het aantal leerlingen nam toe van 200 tot 236 (+16%).', '+16%', 18],
  ['Wij gaan van 12 naar 16 scholen, een toename van 5 scholen.', '5', 4],
  ['Het budget wordt verhoogd van € 30.000 naar € 36.000, een verhoging van € 5.000.', '€ 5.000', 6_000],
  ['Het aantal aanmeldingen daalt van 120 naar 150.', '150', 'reversed'],
  ['De wachtlijst loopt op: het aantal kinderen stijgt van 48 naar 36.', '36', 'reversed'],
  ['Het aantal plekken verdubbelt van 24 naar 36.', '36', 48],
  ['Een daling van 30%, van 500 naar 400 kinderen.', '30%', 20],
  ['Het aandeel gaat van 40% naar 46%, een stijging van 8 procentpunt.', '8 procentpunt', 6],
  // Shares
  ['66 van de 264 leerlingen (30%) krijgen een bijdrage.', '30%', 25],
  ['Van de 264 leerlingen komen er 66 (30%) uit Zuid.', '30%', 25],
  ['De gemeente betaalt 25% van € 40.000, dus € 12.000.', '€ 12.000', 10_000],
  ['Dat is € 10.000 (20%) van de € 40.000.', '20%', 25],
  ['Drie van de twaalf scholen, oftewel 30%, doen niet mee.', '30%', 25],
  ['Wij bereiken 60% van de 150 gezinnen (80 gezinnen).', '80', 90],
  ['De helft van de 264 leerlingen (123) woont in Noord.', '123', 132],
  ['15% (30 van de 240 ouders) spreekt thuis geen Nederlands.', '15%', 12.5],
  ['Van de 200 ouders vulden 120 ouders (65%) de vragenlijst in.', '65%', 60],
  // VAT
  ['Exclusief btw is het € 34.000, inclusief 21% btw € 42.140.', '€ 42.140', 41_140],
  ['De coach kost € 85 exclusief btw (€ 103,85 inclusief btw).', '€ 103,85', 102.85],
  ['Het bedrag is € 10.000 + 21% btw = € 12.200.', '€ 12.200', 12_100],
  ['De huur is € 2.000 exclusief btw, dat is € 2.240 inclusief 9% btw.', '€ 2.240', 2_180],
  ['De btw (21%) over € 34.000 is € 7.410.', '€ 7.410', 7_140],
  // Products and quotients
  ['Wij starten met 12 groepen van 24 leerlingen, samen 298 leerlingen.', '298', 288],
  ['De training duurt 8 weken x 3 uur = 26 uur.', '26', 24],
  ['Het budget van € 48.000 wordt verdeeld over 4 scholen, dat is € 14.000 per school.', '€ 14.000', 12_000],
  // Over sentences
  [
    'Het budget is € 96.000. De coach kost daarvan € 31.400 en de scholing € 8.250. Er resteert € 57.350 voor maatwerk.',
    '€ 57.350',
    56_350,
  ],
  ['De coach kost € 34.000. De scholing kost € 16.500. Samen is dat € 51.500.', '€ 51.500', 50_500],
  ['In Noord zijn 14 plaatsen. In Zuid zijn er 12. In totaal zijn er 28 plaatsen.', '28', 26],
  ['Zestig bedrijven doen mee. Van hen hadden er 45 (70 procent) nog geen stagiair.', '70 procent', 75],
  ['De school telt 264 leerlingen. Daarvan wonen er 146 in Noord, 71 in Zuid en 57 in West.', '264', 274],
  ['De huur is € 1.800 per maand zonder btw. Met 21 procent btw is dat € 2.187.', '€ 2.187', 2_178],
  ['De bus kost € 610 inclusief 9 procent btw; exclusief btw is dat € 555,10.', '€ 555,10', 559.63],
  // More wordings
  ['In vier jaar groeide de school van 180 naar 216 kinderen, oftewel met 36 procent.', '36 procent', 20],
  [
    'Het aantal aanmeldingen steeg van 125 in 2025 tot 160 in 2026, een groei van 35 procent.',
    '35 procent',
    28,
  ],
  [
    'Van een gift van € 10.000 ging € 6.480 naar meubels, zodat € 3.250 overbleef voor boeken.',
    '€ 3.250',
    3_520,
  ],
  ['Van de 120 kinderen gingen er 84 vooruit, en dat is 84 procent.', '84 procent', 70],
  [
    'Het geld gaat voor 62 procent naar de taalklassen, 26 procent naar de ouderkamers en 22 procent naar de scholing.',
    '22 procent',
    12,
  ],
  ['Er is plaats voor 192 kinderen: 80 uit groep 6, 64 uit groep 7 en 56 uit groep 8.', '192', 200],
];

/** Nothing is wrong here, or nothing can be said of it. */
const right: readonly string[] = [
  'De totale kosten bedragen € 34.000 + € 16.500 = € 50.500.',
  'De kosten (€ 34.000 voor de coach en € 16.500 voor scholing) tellen op tot € 50.500.',
  'Van de € 50.500 gaat € 34.000 naar de coach; voor de scholing blijft € 16.500 over.',
  'Exclusief btw is het € 34.000, inclusief 21% btw € 41.140.',
  'Het aantal stijgt van 120 naar 150, een stijging van 25%.',
  'De school telt 264 leerlingen: 146 in Noord, 71 in Zuid en 47 in West.',
  'De school telt ruim 264 leerlingen: 146 in Noord, 71 in Zuid en 57 in West.',
  'Er zijn 264 leerlingen, waaronder 146 in Noord en 71 in Zuid.',
  'Van de 264 leerlingen wonen er 146 in Noord en 71 in Zuid.',
  'Het budget is € 50.500, waarvan € 34.000 voor de coach en € 6.500 voor scholing.',
  'De coach kost € 34.000, de scholing € 16.500, samen circa € 50.000.',
  'De coach kost € 34.000, de scholing € 16.500, samen afgerond € 51.000.',
  'Op 1 maart 2026 waren er 12 scholen en op 1 maart 2027 zijn er 15, in totaal drie meer.',
  'In 2024 en 2025 deden 40 en 44 scholen mee; in totaal zijn er 60 scholen.',
  'Leerlingen van groep 7 en 8 (samen 54 leerlingen) doen mee.',
  'Wij werken met 12 scholen, 3 besturen en 2 opvangorganisaties; samen bereiken wij 3.400 kinderen.',
  'De bijeenkomst is van 9.00 tot 12.30 uur en kost 25 euro per persoon, in totaal € 500.',
  'De contributie gaat van € 40 naar € 50; dat scheelt ouders met twee kinderen € 20.',
  'Het aantal leerlingen per groep gaat van 28 naar 24, terwijl het budget met 10% stijgt.',
  'De leeftijd is 4 tot 12 jaar, en 20% van de kinderen doet mee.',
  'Van de 24 scholen hebben er 18 (75%) een coach.',
  'Een derde van de 24 scholen (8) heeft een coach.',
  'Twee op de drie ouders (67%) doen mee.',
  '1 op de 5 kinderen (20%) groeit op in armoede.',
  'Een kwart van de 250 gezinnen (63) krijgt hulp.',
  'De gemeente betaalt 33% van € 10.000, dus € 3.333.',
  'De gemeente betaalt 33% van € 10.000, dus € 3.300.',
  'Het aandeel gaat van 40% naar 50%, een stijging van 25%.',
  'Het aandeel gaat van 40% naar 50%, een stijging van 10%.',
  'Het verzuim daalt van 9% naar 6% en het aantal bezoeken stijgt met 40%.',
  'De kosten stijgen van € 40.000 naar € 46.000, en de gemeente betaalt daarvan 50%.',
  'Het tarief is € 85 per uur exclusief btw en het totaal € 41.140 inclusief btw.',
  'De coach kost € 85 exclusief btw (€ 102,85 inclusief btw).',
  'De huur is € 2.000 exclusief btw, dat is € 2.180 inclusief btw.',
  'Het bedrag is € 10.000 + 21% btw (€ 2.100) = € 12.100.',
  'De btw (21%) over € 34.000 is € 7.140.',
  'Wij starten met 12 groepen van 24 leerlingen, samen 288 leerlingen.',
  'Wij starten met 12 groepen van gemiddeld 24 leerlingen, samen 300 leerlingen.',
  'Vier van de 12 scholen werken samen met 3 clubs.',
  'Een lokaal van 8 bij 6 meter kost € 200, twee lokalen samen € 350.',
  'Het budget van € 50.000 wordt verdeeld over 3 scholen, dat is € 16.667 per school.',
  'De reis kost € 12, de lunch € 8 en de gids € 5 per kind; met 20 kinderen is dat € 500.',
  'Er is € 20.000 van het rijk en € 10.000 van de gemeente. De begroting is € 45.000.',
  'Het gaat om 12 tot 15 kinderen per groep, in totaal 60 kinderen.',
  'De opbrengst was € 1.200 en de kosten € 900, samen met het saldo van vorig jaar (€ 300) is er € 600.',
  'De twee trainingen duren elk drie uur en kosten samen € 800.',
  'Van de 40 plekken zijn er 33 bezet, er blijven 7 plekken over.',
  'Van de 40 plekken zijn er 33 bezet; de wachtlijst telt nog 12 kinderen.',
  'De gemeente draagt € 12.500 bij en de scholen € 7.500; elk schoolbestuur betaalt € 2.500.',
  'In 2023 was het € 40.000 en in 2024 € 42.000, een stijging van 5%.',
  'De subsidie is € 100.000 per jaar, voor vier jaar € 400.000.',
  'Artikel 3, lid 2 en 4, samen met artikel 7.',
  'De eerste 10 van de 25 aanvragen zijn toegekend, de andere 15 volgen in mei.',
  'Het bedrag loopt op van € 10.000 in 2024, € 12.000 in 2025 naar € 15.000 in 2026.',
  'Wij gaan van 12 naar 16 scholen en van 30 naar 45 coaches, 15 meer dan nu.',
  'Het lukte 8 van de 10 leerlingen (80 procent) en 3 van de 4 ouders (75 procent).',
  'Het aantal plekken verdubbelt van 24 naar 48.',
  'Het aantal plekken verdubbelt bijna van 24 naar 45.',
  'De verdeling is 60% gemeente, 30% rijk en 10% schoolbesturen.',
  'Er zijn 3 thema’s: 4 acties voor taal, 5 voor rekenen en 2 voor sport.',
  'Er deden 52 kinderen mee: 30 aan sport, 25 aan muziek en 12 aan allebei.',
  'De rit van € 23.500 naar € 25.000 betekent dat er € 1.500 bij komt.',
  'De bijdrage gaat omlaag van € 5 naar € 4 per kind, terwijl het aantal kinderen toeneemt van 100 naar 120.',
];

/** Nothing is wrong across these sentences either. */
const innocent: readonly string[] = [
  'Het budget is € 96.000. De coach kost daarvan € 31.400 en de scholing € 8.250. Er resteert € 56.350 voor maatwerk.',
  'De coach kost € 34.000. De scholing kost € 16.500. Samen is dat € 50.500.',
  'De coach kost € 34.000. De scholing kost € 16.500. Samen bereiken zij 300 kinderen.',
  'De huur is € 1.800 per maand zonder btw. Met 21 procent btw is dat € 2.178.',
  'De huur is € 1.800 per maand zonder btw. Met € 200 voor de stroom is dat € 2.000.',
  'De school telt 264 leerlingen. Daarvan wonen er 146 in Noord en 71 in Zuid.',
  'Er zijn 264 leerlingen. Daarvan komt 30% lopend, 20% met de bus en 60% op de fiets; sommige doen beide.',
  'In 2025 waren er 40 aanmeldingen. In 2026 waren er 52. In totaal kwamen er 300 bezoekers.',
  'De kosten zijn € 40.000. Het rijk betaalt € 30.000. De rest betaalt de gemeente.',
  'Er is € 20.000 over van vorig jaar. Wij betalen € 12.000 aan huur. Er blijft € 5.000 gereserveerd voor onderhoud.',
  'Van de ouders spreekt 40% Turks, 35% Arabisch en 50% ook Nederlands.',
];

const found = (sentence: string) =>
  wrongCalculations(sentence).map(({ from, to, expected, isReversed }) => ({
    said: sentence.slice(from, to),
    expected: isReversed ? 'reversed' : Math.round((expected[0] ?? 0) * 100) / 100,
  }));

describe('a calculation that does not come out', () => {
  test.each(wrong)('%s', (sentence, said, expected) => {
    expect(found(sentence)).toEqual([{ said: said.replace('+', ''), expected }]);
  });
});

test.each([...right, ...innocent])('nothing is wrong in: %s', (sentence) => {
  expect(found(sentence)).toEqual([]);
});
