/** Goals that say the opposite of what is meant: in many ways of saying it, and what only looks like one. */
import { describe, expect, test } from 'vitest';
import type { Passage } from '../../src/check/reading/passages.ts';
import { turnedGoals } from '../../src/check/rules/polarity/turned-goals.ts';

/** Returns what is found in a sentence in a list of goals, or in running text elsewhere. */
function found(sentence: string, heading: string): readonly string[] {
  const passage = { kind: heading === '' ? 'paragraph' : 'item', under: [heading] } as unknown as Passage;
  return turnedGoals(sentence, passage).map(({ from, to }) => sentence.slice(from, to));
}

/** Under a heading for results. */
const turned: readonly string[] = [
  'Steeds minder kinderen worden lid van een sportclub of muziekvereniging.',
  'Het aantal leerlingen met een passende plek in de brugklas neemt af.',
  'De drempel om mee te doen, wordt hoger voor kinderen uit gezinnen met weinig geld.',
  'Het aantal leerlingen dat met plezier leest, loopt in twee jaar terug met een derde.',
  'Meer jongeren vallen uit in het eerste jaar van het mbo.',
  'Minder ouders dan nu lezen thuis voor.',
  'Het schoolverzuim gaat in vier jaar omhoog.',
  'De leesvaardigheid van de leerlingen in groep 8 gaat achteruit.',
  'De wachttijd voor hulp wordt langer.',
  'De rekenangst bij meisjes groeit.',
  'De kloof tussen kinderen uit Noord en Zuid is in 2030 groter.',
  'Het aandeel kinderen dat zonder ontbijt op school komt, stijgt naar 15 procent.',
  'Het percentage leerlingen dat op niveau rekent, zakt naar 60 procent.',
  'Het zelfvertrouwen van nieuwkomers wordt minder.',
  'De verschillen tussen scholen lopen op.',
  'Minder leerlingen halen een startkwalificatie.',
  'Meer kinderen zitten thuis.',
  'De deelname aan de voorschool loopt terug.',
  'Het aantal thuiszitters verdubbelt.',
  'De tevredenheid van ouders over de overstap is afgenomen.',
  'De zelfstandigheid van de leerlingen moet omlaag.',
  'De werkdruk van leerkrachten is aan het eind van de looptijd hoger.',
];

/** Anywhere: the sentence says itself that it is meant. */
const turnedAnywhere: readonly string[] = [
  'Wij willen dat de betrokkenheid van ouders afneemt, ook bij tegenslag.',
  'Wij willen dat minder leerlingen de tekst begrijpen en dus slagen.',
  'Wij willen voorkomen dat elk kind mee kan op schoolreis.',
  'Een veilige plek belemmert kinderen om vooruit te komen.',
  'Wij zorgen ervoor dat de achterstand van deze kinderen toeneemt.',
  'Zo voorkomen wij dat leerlingen met plezier naar school gaan en een diploma halen.',
  'De coach weerhoudt jongeren ervan mee te doen.',
  'Deze aanpak maakt het voor ouders moeilijker om mee te doen.',
  'Het doel is dat het aantal kinderen dat kan zwemmen kleiner wordt.',
  'Wij streven ernaar dat de kansen van kinderen kleiner worden.',
  'Wij willen kinderen ontmoedigen om te gaan sporten.',
  'De coach helpt leerlingen om uit te vallen.',
  'Zo werken wij samen, zodat jongeren vaker spijbelen.',
  'Met deze agenda willen wij bereiken dat meer kinderen blijven zitten.',
  'Onze ambitie is dat de eenzaamheid onder jongeren stijgt.',
];

const right: readonly string[] = [
  'Het aantal kinderen dat zonder overdracht begint, daalt naar nul.',
  'Het percentage dat dat nu niet kan, zakt van 38 naar 25.',
  'De opvang is de plek waar angst en schaamte verdwijnen.',
  'Minder kinderen vallen uit, en meer jongeren halen een diploma.',
  'Minder kinderen dan nu zitten thuis.',
  'Minder leerlingen lezen onder hun niveau.',
  'Meer kinderen met een achterstand krijgen hulp.',
  'Minder kinderen hebben hulp nodig bij het lezen.',
  'De hulp bij schulden neemt toe.',
  'De aandacht voor achterstanden neemt toe.',
  'Het aantal leerlingen met een achterstand dat begeleiding krijgt, neemt toe.',
  'De kennis van leerkrachten over armoede groeit.',
  'Het verschil in woordenschat neemt af.',
  'De drempel om mee te doen, wordt lager.',
  'De uitval stijgt niet verder.',
  'De uitval die nu toeneemt, stopt.',
  'De betrokkenheid wordt minder vrijblijvend.',
  'Minder kinderen per groep, zodat ieder kind aan de beurt komt.',
  'De wachttijd wordt korter en het leesplezier groter.',
  'De rekenangst neemt af met een kwart.',
  'Minder leerlingen leren in een te volle klas.',
  'Het aantal leerlingen dat extra les nodig heeft, daalt.',
  'De daling van de leesvaardigheid is gestopt.',
  'De achterstand van deze groep is verkleind.',
  'Het aantal kinderen dat te laat hulp krijgt, is gehalveerd.',
  'De kans op uitval wordt kleiner.',
  'Minder kinderen krijgen ongelijke kansen mee.',
];

const rightAnywhere: readonly string[] = [
  'Wij willen voorkomen dat kinderen uitvallen.',
  'Wij willen voorkomen dat alleen kinderen met geld meedoen.',
  'Zo voorkomen wij dat leerlingen die goed lezen, zich vervelen.',
  'Geldgebrek belemmert kinderen om mee te doen.',
  'Een drukke klas belemmert het leren.',
  'Wij willen niet dat de betrokkenheid van ouders afneemt.',
  'Steeds minder kinderen worden lid van een sportclub.',
  'De armoede neemt toe en daar willen wij iets aan doen.',
  'Wie geen plek heeft om te leren, haalt lagere cijfers, en zo neemt de ongelijkheid toe.',
  'Uit onderzoek blijkt dat de leesvaardigheid daalt.',
  'De coach helpt leerlingen die dreigen uit te vallen.',
  'Wij helpen ouders om niet achter te blijven.',
  'Wij zorgen ervoor dat de achterstand van kinderen afneemt.',
  'Wij zien dat de deelname afneemt; daarom komt er een fonds.',
  'Een kind dat mee mag, vertelt thuis nog een week over wat het zag.',
  'Wij willen dat kinderen meedoen, zodat niemand thuis zit.',
  'Schaamte speelt een rol, en die willen wij verminderen.',
  'Te hoge kosten maken het lastig om lid te worden.',
  'Wij willen dat minder kinderen zonder ontbijt naar school gaan.',
  'Met een vaste plek voorkomen wij dat jongeren op straat hangen.',
];

describe('a goal that says the opposite', () => {
  test.each(turned)('%s', (sentence) => {
    expect(found(sentence, 'Resultaten')).toHaveLength(1);
  });
  test.each(turnedAnywhere)('%s', (sentence) => {
    expect(found(sentence, '')).toHaveLength(1);
  });
});

describe('nothing is turned round', () => {
  test.each(right)('%s', (sentence) => {
    expect(found(sentence, 'Resultaten')).toEqual([]);
  });
  test.each(rightAnywhere)('%s', (sentence) => {
    expect(found(sentence, '')).toEqual([]);
  });
});
