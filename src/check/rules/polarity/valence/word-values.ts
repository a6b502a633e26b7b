import { wordList } from '../../../../text/word-list.ts';
import { type Conjugated, conjugate } from '../../../reading/lexicon/conjugate.ts';
import { polarWords } from '../polar-words.ts';
import { isDeniedNoun, isMisread, opposite, type Sign } from '../signs.ts';

type BySign = Readonly<Record<Sign, string>>;

/** How nouns end of which a municipality wants more or less, whatever is in front: `taal-achterstand`, `lees-plezier`. */
const heads: BySign = {
  good: `
    plezier vertrouwen betrokkenheid deelname deelneming welbevinden welzijn veiligheid gelijkheid gelijkwaardigheid motivatie
    woordenschat weerbaarheid veerkracht samenwerking verbondenheid tevredenheid zelfstandigheid toegankelijkheid bereikbaarheid
    opkomst aanwezigheid saamhorigheid gezondheid slagingspercentage nieuwsgierigheid creativiteit prestaties
    doorstroom doorstroming zelfredzaamheid participatie leefbaarheid schoolsucces startkwalificatie startkwalificaties diploma
    diploma’s geletterdheid duidelijkheid eigenaarschap taalniveau leesniveau rekenniveau leerwinst onderwijskansen ontwikkelkansen
    belangstelling interesse zelfbeeld eigenwaarde zelfvertrouwen taalvaardigheid leesvaardigheid vaardigheid vaardigheden
    aansluiting kwaliteit bestaanszekerheid zekerheid rechtszekerheid draagkracht geborgenheid stabiliteit continuïteit
    solidariteit gastvrijheid inburgering integratie emancipatie inclusie burgerschap talentontwikkeling ontwikkeling schoolloopbaan
    loopbaan toekomstperspectief perspectief ontplooiing zelfontplooiing zelfregie regie inspraak zeggenschap draagvlak
    doorzettingsvermogen concentratievermogen leervermogen leerresultaten leeropbrengsten schoolprestaties leesbegrip begrip
    werkgelegenheid arbeidsdeelname arbeidsparticipatie vakmanschap bekwaamheid deskundigheid professionaliteit verkeersveiligheid
    luchtkwaliteit leefkwaliteit woongenot wooncomfort wooncomfort beweging conditie fitheid spelvreugde speelruimte speelplekken
    ontmoeting ontmoetingen vriendschap vriendschappen contacten netwerk rust regelmaat nachtrust inkomen spaargeld koopkracht
    besparing besparingen energiebesparing waardering respect erkenning trots moed lef geluk levensgeluk levensvreugde gezelligheid
    warmte harmonie tolerantie acceptatie openheid eerlijkheid transparantie bibliotheekbezoek schoolbezoek aanmeldingsgraad
    leesmotivatie leesbevordering leestijd leerplezier sportplezier speelplezier werkplezier hoop kansen baankans baankansen
    slaagkans slaagkansen overlevingskans zelfzorg zorgzaamheid mantelzorgkracht leerruimte tevredenheidscijfer bezoekersaantal
    ledental ledenaantal rechtvaardigheid kansengelijkheid gemeenschapszin burenhulp sociale_samenhang samenhang cohesie
    toekomstkansen arbeidskansen levenskansen levensverwachting bereik slagkracht daadkracht klantvriendelijkheid begrijpelijkheid
    leesbaarheid vindbaarheid zichtbaarheid bekendheid nabijheid laagdrempeligheid gelijkberechtiging evenwicht balans vooruitgang`,
  bad: `
    achterstand achterstanden uitval verzuim armoede eenzaamheid drempel drempels schulden schuldenlast wachtlijst wachtlijsten wachttijd
    wachttijden angst angsten schaamte stress werkdruk ongelijkheid onveiligheid ontevredenheid onzekerheid onrust kloof
    segregatie overlast criminaliteit pesterijen pesterij overgewicht tekort tekorten laaggeletterdheid discriminatie uitsluiting
    vooroordelen wantrouwen terugval afstroom achteruitgang misverstanden klachten schoolverlaten belemmering belemmeringen hindernissen
    obstakels regeldruk bureaucratie incidenten schorsingen thuiszitters zittenblijvers schoolverlaters spijbelaars uitvallers
    afhakers zorgmeldingen verwaarlozing mishandeling verslaving verslavingen isolement onderadvisering leegstand verloedering
    vervuiling ongevallen ongelukken uitzettingen ontruimingen geweld agressie vandalisme zittenblijven werkloosheid dakloosheid
    vernielingen inbraken wachtduur doorlooptijd doorlooptijden reistijd reistijden polarisatie radicalisering onvoldoendes
    woonlasten energielasten misbruik fraude zwerfvuil zwerfafval problemen problematiek uithuisplaatsing uithuisplaatsingen
    huisuitzetting huisuitzettingen afsluitingen betalingsachterstand huurachterstand rekenachterstand leesachterstand taalachterstand
    ziekteverzuim schoolverzuim schooluitval kinderarmoede energiearmoede vervoersarmoede menstruatiearmoede daklozen buitenslapers
    thuislozen slachtoffers gewonden verkeersdoden verkeersslachtoffers recidive herhaling terugkeer_in_schulden onderpresteren onderpresteerders
    gezondheidsverschillen kansenongelijkheid kansenkloof inkomensverschillen leerproblemen gedragsproblemen concentratieproblemen
    geldzorgen geldproblemen geldgebrek betaalproblemen betalingsproblemen schuldenproblematiek ondervoeding honger obesitas
    depressie depressies somberheid burn-out ziekte ziekten ziektes klachtenpatroon vermoeidheid slaapgebrek slaaptekort bewegingsarmoede
    zitgedrag alcoholgebruik drankgebruik drugsgebruik middelengebruik gokverslaving schermtijd rookgedrag pestgedrag spijbelgedrag
    wangedrag risicogedrag antisociaal_gedrag ruzie ruzies conflicten conflict vechtscheidingen vechtscheiding kindermishandeling
    onbegrip miscommunicatie verwarring onduidelijkheid onwetendheid vertraging vertragingen oponthoud stilstand versnippering
    verspilling voedselverspilling verkwisting gasverbruik energieverbruik stroomverbruik verbruik schimmel vocht vochtproblemen
    geluidsoverlast geluidshinder hinder stank verkeersdrukte verkeersonveiligheid snelheidsovertredingen overtredingen sluipverkeer
    parkeerdruk afvalstroom uitstoot emissies verharding krimpproblemen personeelstekort lerarentekort woningnood woningtekort
    wachtenden personeelsverloop laaggeletterden werklozen eenzamen drop-outs verloop lesuitval docententekort thuisblijvers non-respons weigeringen afwijzingen boetes aanmaningen
    incassokosten deurwaarderskosten dwangsommen beslagleggingen loonbeslagen faillissementen gesprongen_afspraken stigma stigma’s taboe
    onbehagen boosheid frustratie frustraties irritatie woede verdriet pijn eenzaamheidsgevoelens vervreemding verdeeldheid
    onverschilligheid ongenoegen gevaar gevaren uitbuiting ondermijning jeugdcriminaliteit drugsoverlast straatroof diefstal diefstallen
    inactiviteit passiviteit stilzitten ongezondheid lichamelijke_klachten vroegsterfte sterfte fouten spelfouten tegenstellingen scheidslijnen
    tweedeling afstanden ontheemding ontworteling achterstelling onderdrukking dwang onveiligheidsgevoelens zorgmijding zorgmijders afstandelijkheid
    mislukkingen mislukking overbelasting werkstress overbezetting crisisplaatsingen crisissituaties`,
};
/** By themselves only: as the end of a longer word they may be anything. */
const wholes: BySign = {
  good: 'niveau concentratie structuur talent talenten lid ontbijt baan slaap vakmensen vakkrachten band leefwereld cijfers rapport comfort gemak',
  bad: `
    schuld verschil verschillen afstand lasten pesten spijbelen afkeer weerzin tegenzin afhankelijkheid vooroordeel hindernis
    obstakel roken vapen gokken verveling leugens gebrek prijs tarief contributie toegangsprijs straf verlies vernedering heimwee
    dakloos tocht kou narigheid uitsluiten buitensluiten last moeite problemen probleem nood misstanden ellende pech risico’s vooroordelen`,
};
/** Behind what is bad or good it is as much so: `verzuim-duur`, `uitval-cijfers`, `slaag-percentage`. */
const measuresBehind =
  /^(.{4,}?)s?(?:duur|cijfers?|percentages?|graad|niveau|gedrag|problematiek|problemen|gevallen|incidenten|gevoel|gevoelens|aantal|aantallen|risico|risico’s|kans|kansen|last|lasten)$/u;
/** What helps against it, or is about it: `armoede-beleid`, `schuld-hulp`. */
const aidBehind =
  /(?:hulp|beleid|preventie|bestrijding|aanpak|coach|coaches|begeleiding|project|programma|fonds|loket|monitor|sanering|regeling|meter|plan|onderzoek|scholen|school|verlening|ambtenaar|gelden|middelen|experts?|kaart|lijn)$/u;

/** Adjectives and adverbs without an ending; with a comparative as people say it. */
const qualities: BySign = {
  good: `
    goed:beter veilig gezond passend rustig warm leuk fijn tevreden gelukkig zelfstandig vertrouwd succesvol kansrijk eerlijk bekwaam
    betrokken zichtbaar welkom trots blij gemotiveerd nieuwsgierig weerbaar gelijkwaardig gevarieerd soepel:soepeler vlot:vlotter
    makkelijk gemakkelijk eenvoudig toegankelijk bereikbaar betaalbaar laagdrempelig prettig schoon groen vaardig geletterd
    zelfredzaam vrolijk begrijpelijk snel:sneller tijdig vroeg:eerder vindbaar comfortabel duurzaam
    zuinig behulpzaam vriendelijk respectvol gehoord gezien geborgen voldoende zorgvuldig toereikend
    leefbaar bespreekbaar inclusief stabiel kansenrijk ontspannen geconcentreerd leergierig hoopvol energiek doeltreffend effectief`,
  bad: `
    slecht:slechter onveilig ongezond ongelijk ongelukkig ontevreden eenzaam onzeker bang boos ziek verdrietig moe gepest achterop
    buitengesloten werkloos dakloos verslaafd onrustig onverschillig moeilijk lastig ingewikkeld gevaarlijk laat:later traag:trager
    langzaam:langzamer stroef duur:duurder onbetaalbaar ontoegankelijk onbereikbaar onduidelijk ongemotiveerd passief hoogdrempelig
    tochtig vochtig ziekelijk somber gestrest overbelast kwetsbaar:kwetsbaarder zwak arm:armer laaggeletterd onvoldoende gebrekkig
    ontoereikend onvriendelijk onaantrekkelijk verwaarloosd vervuild ongewenst ongelukkiger machteloos hopeloos beperkt:beperkter
    geïsoleerd onzichtbaar onopgemerkt onbegrepen kapot:kapotter donker vuil:vuiler versleten verouderd rommelig benadeeld achtergesteld uitgesloten onverzorgd verloederd onleefbaar onnodig`,
};

/** What people do or what befalls them; how the rows are written, `conjugate` says. */
const deeds: BySign = {
  good: `
    mee+doen:doe/doet:deed:deden:gedaan mee+gaan:ga/gaat:ging:gingen:gegaan deel+nemen:neem:nam:namen:genomen slagen
    begrijpen:begrijp:begreep:begrepen:begrepen zwemmen:zwem:zwom:zwommen:gezwommen lezen:lees:las:lazen:gelezen leren
    sporten bewegen:beweeg:bewoog:bewogen:bewogen durven ontbijten:ontbijt:ontbeet:ontbeten:ontbeten bloeien door+stromen voor+lezen:lees:las:lazen:gelezen mee+praten mee+denken:denk:dacht:dachten:gedacht mee+kunnen:kan:kon:konden:gekund ontdekken vooruit+komen:kom:kwam:kwamen:gekomen
    vooruit+gaan:ga/gaat:ging:gingen:gegaan spelen lachen genieten:geniet:genoot:genoten:genoten herstellen:herstel
    concentreren integreren participeren slapen:slaap:sliep:sliepen:geslapen sparen besparen rond+komen:kom:kwam:kwamen:gekomen door+leren
    beheersen thuis+voelen ontmoeten oefenen ontspannen ontplooien`,
  bad: `
    uit+vallen:val:viel:vielen:gevallen achter+blijven:blijf:bleef:bleven:gebleven zitten+blijven:blijf:bleef:bleven:gebleven
    thuis+zitten:zit:zat:zaten:gezeten thuis+blijven:blijf:bleef:bleven:gebleven spijbelen:spijbel verzuimen pesten af+haken stoppen
    terug+vallen:val:viel:vielen:gevallen vervelen
    weg+blijven:blijf:bleef:bleven:gebleven liegen:lieg:loog:logen:gelogen vechten:vecht:vocht:vochten:gevochten
    vast+lopen:loop:liep:liepen:gelopen buiten+sluiten:sluit:sloot:sloten:gesloten af+stromen mishandelen:mishandel verwaarlozen wachten
    vertrekken:vertrek:vertrok:vertrokken:vertrokken vereenzamen vervuilen verloederen:verloeder ontsporen mislukken
    struikelen:struikel verdwalen bezwijken:bezwijk:bezweek:bezweken:bezweken lijden:lijd:leed:leden:geleden zwichten af+zien:zie:zag:zagen:gezien
    af+melden schamen piekeren:pieker roken vapen gokken stelen:steel:stal:stalen:gestolen beschadigen verpauperen:verpauper
    achteruit+gaan:ga/gaat:ging:gingen:gegaan verdrinken:verdrink:verdronk:verdronken:verdronken overlijden:overlijd:overleed:overleden:overleden
    door+zakken stil+zitten:zit:zat:zaten:gezeten
    mijden:mijd:meed:meden:gemeden sjoemelen:sjoemel bedriegen:bedrieg:bedroog:bedrogen:bedrogen schrikken ruziën`,
};
/** In several words, each with a place to begin; `*` is one word of any kind. */
const idioms: BySign = {
  good: `
    op_tijd op_niveau huiswerk_af in_beeld aan_bod op_eigen_benen rond_kunnen_komen op_eigen_kracht onder_dak aan_de_slag aan_het_werk
    in_balans op_orde in_contact aan_tafel erbij_horen met_plezier met_vertrouwen naar_de_voorschool naar_de_bibliotheek naar_werk
    zich_thuis te_besteden met_zelfvertrouwen de_eindstreep naar_zwemles naar_sport geld_overhouden buiten_spelen de_weg_naar_werk
    gelijke_kansen gelijke_kans goede_start`,
  bad: `
    onder_hun_niveau onder_niveau lessen_mist lessen_missen les_mist les_missen school_mist school_missen lege_magen lege_maag buiten_beeld uit_beeld tussen_wal langs_de_kant aan_de_kant langs_de_lijn uit_huis in_de_problemen in_de_schulden
    op_straat_slapen op_straat_te_slapen op_straat_staan op_straat_leven op_straat_belanden slapen_op_straat op_het_slechte_pad in_de_knel buiten_de_boot van_school_gaan onder_druk in_de_kou in_het_rood achter_de_voordeur
    uit_het_oog_verliezen uit_het_oog_verliest uit_het_oog_te_verliezen achter_raken verder_achter in_gevaar te_kampen gebrek_aan tekort_aan uit_de_bocht in_armoede onder_de_armoedegrens buitenspel_staan
    alleen_staan ongelijke_kansen op_achterstand met_schulden zonder_dak van_school_gestuurd uit_de_samenleving
    rood_staan uit_het_oog naast_de_pot te_laat van_huis_weggelopen in_de_steek in_de_war verloren_gaan aan_lager_wal
    uit_de_gratie slechte_start door_het_ijs langer_onderweg langer_in_de_bus langer_in_de_rij`,
};

/** These are adverbs or other words as well; only their comparatives say something for certain. */
const manners: ReadonlySet<string> = new Set(
  wordList('laat late vroeg vroege snel snelle duur dure arm arme beperkt beperkte'),
);

/** Of what is done for people: heads of compounds. */
const works = `
  aanpak programma project projecten coach coaches hulp begeleiding ondersteuning lessen les cursus cursussen training trainingen
  inzet maatregel maatregelen akkoord convenant agenda addendum interventie interventies activiteit activiteiten aanbod traject trajecten
  huiskamer huiskamers maatje maatjes buddy buddy’s mentor mentoren vrijwilligers werkers werker speeltuin speelplek speelplekken inloop
  inloopochtenden inloopochtend ochtenden spreekuur spreekuren taallessen lunch ontbijt schoollunch maaltijden overdracht
  vroegsignalering signalering preventie zone schoolzone verkeersouders campagne voorlichting toeslag fonds regeling subsidie
  samenwerking plan inspanningen afspraken werkwijze methode methodiek investering voorschool opvang nachtopvang bibliotheek
  bibliobus jeugdhulp schuldhulp gezinscoach contactpersoon brugfunctionaris conciërge adviseur tolk tolken loket meldpunt
  steunpunt wijkteam wijkteams netwerk pilot proef taalhuis café schooldag weekendschool zomerschool bijles bijlessen huiswerkklas
  stage stages workshop workshops bijeenkomst bijeenkomsten gesprekken huisbezoeken bezoek pleinen sportveld hal gebouw camera’s
  verlichting fietslessen zwemlessen zwemles vak leerkracht leerkrachten leraar docent renovatie
  isolatie isolatieactie fixers energiefixers boxen energiebox energiecoach verbouwing herinrichting inrichting buurtsportcoach initiatief
  initiatieven overleg actie acties team teams taalklas schakelklas verlengde_schooldag nazorg mentorproject muziekles sportles kamp
  voorlezen voorleesproject leesproject leesclub boekenbus invoering uitvoering budgetcoach jongerenwerk opbouwwerk welzijnswerk kaart pas stadspas
  brugklascoach gezinsaanpak aanmeldpunt nieuwe_hal gymles beweegprogramma taalmaatjes schuldhulpmaatje spaarplan keuken moestuin schoolzwemmen verpleegkundige jeugdarts consulent handhaving handhaver oversteekplaats ingang lift
  plein schoolplein energiebank voedselbank kledingbank speelgoedbank vrijstelling bijdrageregeling voedselbank slaapplek praktijkondersteuner toezicht controle opsporing`;

/** That it stops, is short or is bad: what it is said of does the opposite. */
const failures = `
  sluiting verdwijnen wegvallen gebrek tekort uitblijven bezuinigingen bezuiniging uitstel stopzetting afschaffing einde ontbreken gemis
  opheffing vertrek uitval verlies schaarste mislukken uitvallen afbouw stop`;

interface Deed {
  readonly sign: Sign;
  readonly particle: readonly string[];
  readonly form: Conjugated['form'];
}

interface Lexicon {
  readonly heads: ReadonlyMap<string, Sign>;
  readonly wholes: ReadonlyMap<string, Sign>;
  readonly qualities: ReadonlyMap<string, Sign>;
  readonly comparatives: ReadonlyMap<string, Sign>;
  readonly deeds: ReadonlyMap<string, readonly Deed[]>;
  /** By their first word. */
  readonly idioms: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly sign: Sign }[]>;
  readonly works: ReadonlySet<string>;
  readonly failures: ReadonlySet<string>;
}

const signs = ['good', 'bad'] as const;
let made: Lexicon | undefined;

/** The tables, made when they are first asked for. */
function lexicon(): Lexicon {
  made ??= {
    heads: bySign(heads),
    wholes: bySign(wholes),
    ...ofQualities(),
    deeds: ofDeeds(),
    idioms: ofIdioms(),
    works: new Set(wordList(works)),
    failures: new Set(wordList(failures)),
  };
  return made;
}

function bySign(table: BySign): ReadonlyMap<string, Sign> {
  return new Map(signs.flatMap((sign) => wordList(table[sign]).map((word) => [word, sign] as const)));
}

/** `veilig` with `veilige` and `veiliger`; `goed` with `beter`. */
function ofQualities(): Pick<Lexicon, 'qualities' | 'comparatives'> {
  const plain = new Map<string, Sign>();
  const compared = new Map<string, Sign>();
  for (const sign of signs)
    for (const row of wordList(qualities[sign])) {
      const [word = '', comparative = `${inflected(word)}r`] = row.split(':');
      for (const each of [word, inflected(word)]) plain.set(each, sign);
      for (const each of [comparative, `${comparative}e`]) compared.set(each, sign);
    }
  return { qualities: plain, comparatives: compared };
}

/** `leuk` → `leuke`, `fit` → `fitte`, `bekwaam` → `bekwame`, `positief` → `positieve`. */
function inflected(adjective: string): string {
  if (/(?:en|e)$/u.test(adjective)) return adjective;
  const stem = adjective
    .replace(/(?<=(?:^|[^aeiou])[aeiou])([bdfgklmnprst])$/u, (consonant, _, at: number) =>
      /(?:ig|lijk|isch|er|el)$/u.test(adjective) || at < 1 ? consonant : consonant + consonant,
    )
    .replace(/([aeou])\1([^aeiou])$/u, '$1$2')
    .replace(/(?<=[aeiou]{2})f$/u, 'v');
  return `${stem}e`;
}

function ofDeeds(): Lexicon['deeds'] {
  const found = new Map<string, Deed[]>();
  for (const sign of signs)
    for (const row of wordList(deeds[sign]))
      for (const { word, particle, form } of conjugate(row))
        found.set(word, [...(found.get(word) ?? []), { sign, particle, form }]);
  return found;
}

function ofIdioms(): Lexicon['idioms'] {
  const found = new Map<string, { words: readonly string[]; sign: Sign }[]>();
  for (const sign of signs)
    for (const row of wordList(idioms[sign])) {
      const words = row.split('_');
      const first = words[0] ?? '';
      found.set(first, [...(found.get(first) ?? []), { words, sign }]);
    }
  return found;
}

/** Returns what people want of the thing that a noun in lower case names. */
export function signOfThing(noun: string): Sign | undefined {
  const word = noun.replaceAll("'", '’');
  const known = polarWords.get(word);
  if (known) return known.isGood ? 'good' : 'bad';
  if (isMisread(word)) return undefined;
  const table = lexicon();
  const whole = table.wholes.get(word) ?? table.heads.get(word);
  if (whole) return whole;
  for (let from = 0; from <= word.length - 5; from++) {
    const sign = table.heads.get(from === 0 ? word : word.slice(from));
    if (sign) return sign === 'good' && isDeniedNoun(word) ? 'bad' : sign;
  }
  if (aidBehind.test(word)) return undefined;
  const first = measuresBehind.exec(word)?.[1];
  return first && first.length >= 4 ? (table.heads.get(first) ?? table.heads.get(`${first}s`)) : undefined;
}

/** Returns the sign of an adjective or adverb, and whether it compares: `veiliger`. */
export function qualityOf(word: string): { readonly sign: Sign; readonly isCompared: boolean } | undefined {
  const { qualities: plain, comparatives } = lexicon();
  const compared = comparatives.get(word);
  if (compared) return { sign: compared, isCompared: true };
  const sign = manners.has(word) ? undefined : plain.get(word);
  return sign && { sign, isCompared: false };
}

/** Returns what a form of a verb says that people do. */
export function deedsOf(word: string): readonly Deed[] {
  return lexicon().deeds.get(word) ?? [];
}

/** Returns the idiom that begins at a word, the longest that is there. */
export function idiomAt(
  words: readonly string[],
  at: number,
): { readonly length: number; readonly sign: Sign } | undefined {
  const [longest] = (lexicon().idioms.get(words[at] ?? '') ?? [])
    .filter(({ words: own }) => own.every((word, index) => words[at + index] === word))
    .sort((a, b) => b.words.length - a.words.length);
  return longest && { length: longest.words.length, sign: longest.sign };
}

/** Says whether a noun names what is done for people: `taal-lessen`, `gezins-coach`. */
export function isWork(noun: string): boolean {
  const { works: known } = lexicon();
  for (let from = 0; from <= noun.length - 3; from++)
    if (known.has(from === 0 ? noun : noun.slice(from))) return from === 0 || from > 2;
  return false;
}

/** Says whether a noun says that something stops or is short. */
export function isFailure(noun: string): boolean {
  return lexicon().failures.has(noun);
}

export { opposite, type Sign };
