import { wordList } from '../../../text/word-list.ts';

/** Parts of words that often lack their accent or diaeresis. */
const lacking = wordList(`
    coördin coöperat coëxist coëfficiënt geïnteresseerd geïntegreerd geïnformeerd geïnvesteerd
    geïnitieerd geïnspireerd geïnspecteerd geïnstalleerd geïnstrueerd geïndiceerd geïndexeerd
    geïntensiveerd geïnterviewd geïntroduceerd geïnventariseerd geïmplementeerd geïsoleerd geïllustreerd
    geëvalueerd geëngageerd geëquipeerd geëigend geëist geëscaleerd geëxperimenteerd geüniformeerd
    geüpdate geüpload beïnvloed beëindig beëdig creëer creëren gecreëerd variëren variërend variëteit
    initiëren initiërend kopiëren oriënter oriëntat georiënteerd associëren financiële financiën
    efficiënt patiënten cliënten cliëntondersteun cliëntgericht ingrediënten officiële materiële
    potentiële essentiële initiële industriële commerciële principiële substantiële ministeriële
    preferentiële differentiële existentiële notariële seriële categorieën strategieën theorieën
    therapieën technologieën methodologieën kopieën ideeën zeeën knieën bacteriën hiërarchi hygiën
    diëtist sociëteit continuïteit ambiguïteit spontaneïteit egoïst egoïsme heroïsch mozaïek naïef
    naïviteit poëzie reünie vacuüm cocaïne zoölogi tweeën drieën Oekraïne Oekraïens enquête crèche cafés
    carrière barrière caissière privégegevens
`);

/** Parts of words with an accent or diaeresis too many. */
const overdone = wordList(`
    individuële individuëel actuële actuëel virtuële intellectuële structurële structureël officiëel
    financiëel materiëel essentiëel potentiëel industriëel geörganiseerd geöefend geäctiveerd scholiëren
    museüm
`);

/** Parts of words as they should be, by the wrong spelling. None may occur in a word that is right. */
export const accentedStems: Readonly<Record<string, string>> = {
  ...byBareForm(lacking),
  ...Object.fromEntries(overdone.map((authored) => [authored, bareForm(authored)])),
  reëele: 'reële',
  ideëen: 'ideeën',
  reïntegr: 're-integr',
  reintegr: 're-integr',
};

/** Whole words, where the part is in others too. */
export const accentedWords: Readonly<Record<string, string>> = {
  ...byBareForm(
    wordList(`
    geïnd geïnde reële reëel ideële comité comités café conciërge conciërges patiënt privé skiën ruïne
    ruïnes coöptatie coördinaat België Italië Syrië Somalië Roemenië Kroatië Tunesië Ethiopië Azië
    Indonesië Australië Israël
    `),
  ),
  reeele: 'reële',
};

function byBareForm(words: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(words.map((word) => [bareForm(word).toLowerCase(), word]));
}

/** Returns a word without accents and diaereses. */
function bareForm(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}
