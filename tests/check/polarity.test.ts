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
  'Jongeren voelen zich minder welkom in de bibliotheek.',
  'Het verzuim onder leerlingen van het vmbo is in 2028 met een tiende toegenomen.',
  'De afstand tussen school en ouders wordt groter.',
  'Een toename van het aantal thuiszitters.',
  'Het aantal leerlingen zonder startkwalificatie loopt op.',
  'De ouderbetrokkenheid is met een kwart gedaald.',
  'Meer gezinnen raken in de schulden.',
  'De doorlooptijd van aanvragen verdubbelt.',
  'Minder peuters gaan naar de voorschool.',
  'Een lagere opkomst bij ouderavonden.',
  'Een kleinere woordenschat bij kleuters.',
  'Het gevoel van veiligheid op het plein neemt af.',
  'De kans dat een kind blijft zitten, is groter.',
  'De kans op een diploma wordt kleiner.',
  'Meer leerlingen verlaten de school zonder diploma.',
  'De afhankelijkheid van de voedselbank groeit.',
  'Leerlingen komen vaker te laat.',
  'Minder kinderen durven hulp te vragen.',
  'Het vertrouwen tussen ouders en leerkrachten slinkt.',
  'De belangstelling voor techniek neemt af.',
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
  'Met deze afspraken vergroten wij de drempel naar de opvang.',
  'Zo vergroten de partners het verschil tussen arm en rijk.',
  'Wij werken toe naar minder betrokkenheid van ouders.',
  'Ons doel is een hogere uitval in het eerste jaar.',
  'Het doel van de coaches is het zelfvertrouwen van kinderen te verkleinen.',
  'De inzet van de coaches leidt tot meer verzuim, en dat is precies de bedoeling.',
  'De partijen willen dat de wachtlijst langer wordt.',
  'Wij willen de eenzaamheid onder ouderen vergroten.',
  'Partijen spannen zich in om de leesvaardigheid te laten dalen.',
  'Wij beogen een daling van het aantal leerlingen dat een diploma haalt.',
  'Door deze aanpak krijgen kinderen minder kansen.',
  'Wij zorgen voor een groter tekort aan leraren.',
  'De coach verkleint de kans dat een leerling slaagt.',
  'Het tegengaan van de afname van eenzaamheid is ons doel.',
  'Wij hopen dat minder ouders meedenken.',
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
  'Het aantal leerlingen dat blijft zitten, daalt.',
  'Minder gezinnen raken in de schulden.',
  'De kans op een diploma wordt groter.',
  'De kans dat een kind uitvalt, is kleiner.',
  'Een hogere opkomst bij ouderavonden.',
  'Minder afhankelijkheid van de taxi.',
  'De doorlooptijd van aanvragen halveert.',
  'Leerlingen komen minder vaak te laat.',
  'Het aantal meldingen van pesten daalt, en kinderen voelen zich veiliger.',
  'Het tekort aan stageplekken is opgelost.',
  'Meer kinderen met een taalachterstand worden op tijd gezien.',
  'Meer inzicht in de armoede onder kinderen.',
  'Een betere aanpak van schooluitval.',
  'Meer hulp voor gezinnen met schulden.',
  'De uitval is niet groter dan nu.',
  'Het risico op uitval neemt af.',
  'De wachttijd is korter dan zes weken.',
  'Meer aandacht voor onveiligheid op straat.',
  'Meer scholen pakken het verzuim aan.',
  'Ouders weten beter hoe zij achterstand voorkomen.',
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
  'Wij willen de kans op uitval verkleinen.',
  'Zonder deze afspraken groeit het verschil tussen arm en rijk.',
  'De drempel naar de opvang is te hoog, en die willen wij verlagen.',
  'Wij zien dat de eenzaamheid onder ouderen toeneemt.',
  'Vroege selectie vergroot de ongelijkheid.',
  'In deze wijk stijgt de armoede al jaren.',
  'Wij willen een daling van het aantal leerlingen dat uitvalt.',
  'Het tegengaan van de afname van vertrouwen is ons doel.',
  'Met deze afspraken verlagen wij de drempel naar de opvang.',
  'Wij hopen dat minder ouders zorgen hebben over geld.',
  'De partijen willen voorkomen dat de wachtlijst langer wordt.',
  'Door corona kregen kinderen minder kansen.',
  'Wie in armoede opgroeit, heeft een grotere kans op schulden.',
  'De coach verkleint de kans dat een leerling uitvalt.',
  'Wij willen de leerlingen met een achterstand meer tijd geven.',
  'Wij willen minder regels en meer vertrouwen.',
  'Zo vergroten wij de kans dat een kind zijn talent ontdekt.',
  'Een tekort aan leraren vergroot de werkdruk.',
  'Wij werken aan minder verschil tussen scholen.',
  'De gemeente wil de verschillen in woordenschat verkleinen.',
  'Wij nemen drempels weg en vergroten het bereik.',
  'Scholen met veel leerlingen met een achterstand krijgen meer geld.',
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
