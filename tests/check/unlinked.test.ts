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

/** Said to be enclosed, or described in a sentence of its own. */
const enclosed: readonly string[] = [
  'De profielschets voor deze coaches gaat hierbij.',
  'Voor ouders is er een folder in vier talen; die legt uit wat een advies is.',
  'Hoe de coaches hun zondag indelen, staat in het Rooster- en veiligheidsplan, dat per pleintje de tijden opsomt.',
  'De zienswijze van de Sportraad treft u aan achter deze brief.',
  'Ook voegen wij een overzicht van de scholen toe.',
  'Een afzonderlijk convenant gegevensdeling is getekend; het somt op welke gegevens school en hulpverlener mogen delen.',
  'Voorts gaat hierbij de kosten-batenanalyse die een extern bureau maakte.',
  'Tegelijk stelden wij het Uitvoeringsprogramma Terug naar School vast, waarin per maand staat wie welke school bezoekt.',
  'De bijgesloten beschikking van de provincie maakt duidelijk onder welke voorwaarden zij meebetaalt.',
  'Het stoelt op de Taalscan Oostmaren. De scan onderscheidt vier groepen inwoners.',
  'Een kostenraming van het werkplein hebben wij voor u toegevoegd.',
  'Bij het verbond hoort een collectieplan, waarin per school staat hoeveel boeken worden vervangen.',
  'De brief van het fonds, met daarin de voorwaarden, is eveneens ingesloten.',
  'Hoe wij de interventies volgen, hebben wij uitgewerkt in een meetplan, dat wij hierbij meesturen.',
  'De mentoren ondertekenen een gedragscode. Die bestaat uit negen regels en beschrijft wat er gebeurt.',
  'Het advies van de jongerenraad hebben wij aan deze brief gehecht.',
  'Over de omgang met gegevens sloten wij een privacyprotocol. Het protocol zegt wie een dossier mag inzien.',
  'Ook treft u de plattegrond van het pand hierbij aan.',
  'Als bijlage vindt u ons jaarverslag, waarin per maand staat hoeveel jongeren er kwamen.',
  'Het bouwkundig rapport sturen wij u mee; de aannemer schrijft daarin dat het dak nog mee kan.',
  'Het inrichtingsplan voor de Spoorzone, dat u hierbij ontvangt, laat zien waar de woningen komen.',
  'In het Handboek Taalcoach, dat wij op dezelfde dag vaststelden, staat hoe de coaches werken.',
  'De bijgevoegde startnotitie beschrijft de aanpak.',
  'Wie wat doet, is vastgelegd in een aparte uitvoeringsagenda.',
  'De stappen per maand hebben de scholen beschreven in hun draaiboek voor de bus.',
  'De taken leest u in de Werkagenda Sport, die elk jaar verandert.',
];

const innocent: readonly string[] = [
  'De agenda die u hierbij ontvangt, is getekend.',
  'Hierbij sturen wij u de agenda.',
  'De Sportnota 2024, die uw raad zelf vaststelde op 30 mei 2024, gaf ons de ruimte.',
  'De Regeling brugfunctionaris staat in de Staatscourant.',
  'Onze Leerplichtverordening, te vinden op overheid.nl, hoefde daarvoor niet te veranderen.',
  'De Leesmonitor verschijnt in het voorjaar van 2027 en krijgt u dan vanzelf.',
  'De Onderwijsmonitor 2024, die u in juni 2025 al ontving, was daarvoor de basis.',
  'Op de website staan filmpjes van mentoren.',
  'De huisregels hangen bij de deur.',
  'Met deze brief informeren wij u over de agenda.',
  'Hierbij vragen wij u om een besluit te nemen over het plan.',
  'De school maakt een rooster, en dat hangt in de gang.',
  'Uw brief over het verkeer hebben wij ontvangen.',
  'Het onderzoek is op te vragen bij de hogeschool.',
  'Elke school maakt een plan waarin staat wat kinderen leren.',
  'Wij leggen u hierbij een voorstel voor.',
  'De partijen zijn hierbij betrokken en maken een planning.',
  'De Wet publieke gezondheid geeft ons deze taak.',
  'De landelijke Monitor sociale veiligheid laat hetzelfde zien.',
  'Het Masterplan basisvaardigheden van het Rijk noemt taal als eerste.',
  'In het Landelijk Fietsplan staat wat een veilige weg is.',
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
  'Wat kinderen leren, is beschreven in een plan.',
  'Dat is vastgelegd in de agenda.',
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

test.each(enclosed)('%s', (sentence) => {
  expect(messagesIn(unlinked, [sentence], 'letter')).toHaveLength(1);
});
