/** Many ways to say one thing: each sentence is a paragraph of one letter, and the rule must find some of them and no other. */
import { expect, test } from 'vitest';
import { runRule } from '../../src/check/rule.ts';
import { rules } from '../../src/check/rules.ts';
import { documentsOf } from '../../src/model/documents-of.ts';
import { loadExample } from '../support/example-dossier.ts';

interface Wordings {
  readonly found: readonly string[];
  readonly silent: readonly string[];
}

/** By the id of a rule. The agenda runs from 2022 to 2024. */
const wordings: Readonly<Record<string, Wordings>> = {
  'references/undated': {
    found: [
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
    ],
    silent: [
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
    ],
    silent: [
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
    ],
    silent: [
      'Ouders/verzorgers kiezen.',
      'Nog vier scholen volgen.',
      'Leerlingen kiezen zelf een boek.',
      'Wil iemand meedoen?',
      'Nog steeds is er geld nodig.',
      'Check in bij de balie.',
    ],
  },
};

test.each(Object.entries(wordings))('%s', (id, { found, silent }) => {
  const rule = rules.find((each) => each.id === id);
  expect(rule).toBeDefined();
  // A heading between them, so that none leans on the one before.
  const all = [...found, ...silent];
  const body = all.map((sentence, index) => `## Kop ${'x'.repeat(index + 2)}\n\n${sentence}\n`).join('\n');
  const { dossier, main, letter } = loadExample({ letter: body });
  const lines = new Set<string>();
  if (rule && letter)
    runRule(rule, [main, letter], dossier, ({ span }) => {
      const source = documentsOf(dossier).find(({ file }) => file === span?.file)?.source;
      const text = source?.text.split('\n')[(span?.start.line ?? 0) - 1];
      if (text !== undefined) lines.add(text);
    });
  expect(all.filter((sentence) => lines.has(sentence))).toEqual(found);
});
