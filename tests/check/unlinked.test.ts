/** A document that a letter describes: found when the reader gets it nowhere, in whatever words. */
import { expect, test } from 'vitest';
import { unlinked } from '../../src/check/rules/references/unlinked.ts';
import { messagesIn } from '../support/messages-in.ts';

const described: readonly (readonly [sentence: string, name: string])[] = [
  [
    'Hoe de keukens worden ingericht, leest u in de Uitvoeringsnotitie Keukens en kassen.',
    'Uitvoeringsnotitie Keukens en kassen',
  ],
  [
    'De rapportage van de proef op de school laat zien dat kinderen beter opletten.',
    'rapportage van de proef op de school',
  ],
  ['De verkeersstudie die wij hebben laten maken, concludeert dat de dijk niet veilig is.', 'verkeersstudie'],
  ['In het Draaiboek opvang gezinnen is uitgewerkt wie wat doet.', 'Draaiboek opvang gezinnen'],
  [
    'De Uitvoeringsregels fonds schoolreizen hebben wij daarop aangepast.',
    'Uitvoeringsregels fonds schoolreizen',
  ],
  ['Een beheerplan dat De Rotonde heeft opgesteld, regelt de openingstijden.', 'beheerplan'],
  ['Over de verbouwing gaat het bouwkundig advies dat wij lieten maken.', 'bouwkundig advies'],
  ['Onze Peutermonitor 2025 bevestigt dat beeld.', 'Peutermonitor 2025'],
  ['Volgens de Wijkscan Oost staat een derde van de panden leeg.', 'Wijkscan Oost'],
  ['Uit het tevredenheidsonderzoek blijkt dat ouders blij zijn.', 'tevredenheidsonderzoek'],
  ['De planning is toegelicht in het Werkplan Taal.', 'Werkplan Taal'],
  ['Zie ook de Startnotitie Lezen.', 'Startnotitie Lezen'],
  ['De stappen zijn vastgelegd in het stappenplan.', 'stappenplan'],
  ['Het veiligheidsprotocol bepaalt wie een sleutel krijgt.', 'veiligheidsprotocol'],
  ['Het adviesrapport van bureau Kade raadt aan te wachten.', 'adviesrapport'],
  ['Het onderzoeksrapport, dat in mei verscheen, adviseert een tweede locatie.', 'onderzoeksrapport'],
  ['In de haalbaarheidsstudie hebben wij drie locaties vergeleken.', 'haalbaarheidsstudie'],
  ['De Handreiking Samen lezen geeft scholen tips.', 'Handreiking Samen lezen'],
  ['De kosten staan in de kostenraming.', 'kostenraming'],
  ['Op basis van de Leesscan Oost kiezen wij twee scholen.', 'Leesscan Oost'],
  ['Voor de details verwijzen wij u naar het Huurplan.', 'Huurplan'],
  ['Onze keuze is gebaseerd op de behoeftepeiling.', 'behoeftepeiling'],
  ['Het plan van aanpak beschrijft de stappen.', 'plan van aanpak'],
  ['De enquête die de bibliotheek heeft uitgevoerd, leverde veel op.', 'enquête'],
];

const innocent: readonly string[] = [
  'De Wet publieke gezondheid geeft ons deze taak.',
  'De landelijke Monitor sociale veiligheid laat hetzelfde zien.',
  'Het Masterplan basisvaardigheden van het Rijk noemt taal als eerste.',
  'In het Landelijk Fietsplan staat wat een veilige weg is.',
  'De bijgevoegde startnotitie beschrijft de aanpak.',
  'Het [Werkplan Taal](https://taal.example/werkplan) beschrijft de aanpak.',
  'Wij maken een plan en laten zien wat het kost.',
  'Het voorstel laat ruimte aan de scholen.',
  'De raad stelde het Speelplan in 2024 vast.',
  'Uit onderzoek blijkt dat lezen loont.',
  'In het Mobiliteitsplan Graafwold 2025-2035 staat de route.',
  'De begroting bevat een post daarvoor.',
  'Het plan is om in mei te beginnen.',
  'De Nota Kindpakket ligt voor u ter inzage.',
  'De coach geeft advies dat past bij het kind.',
  'De visie op leren verschilt per school.',
  'Wij stellen u een overzicht van de kosten ter beschikking in bijlage 2.',
  'Het lesplan laat de leraar vrij.',
  'Elke school maakt een jaarplan.',
  'De jaarlijkse leesmonitor laat groei zien.',
];

test('every document that the reader gets nowhere is named', () => {
  const found = messagesIn(
    unlinked,
    described.map(([sentence]) => sentence),
    'letter',
  );
  expect(found).toEqual(
    described.map(
      ([, name]) =>
        `De brief beschrijft “${name}”, maar dat stuk is geen bijlage en er gaat geen koppeling naartoe.`,
    ),
  );
});

test('what is linked, annexed or everybody’s, and what is no document', () => {
  expect(messagesIn(unlinked, innocent, 'letter')).toEqual([]);
});
