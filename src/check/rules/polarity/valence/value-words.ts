/** What people want more of, or less of. */
export type Sign = 'good' | 'bad';

/** Words by what they say; in lower case, `_` for a space. */
export type BySign = Readonly<Record<Sign, string>>;

/** How nouns end of which a municipality wants more or less, whatever is in front: `taal-achterstand`, `lees-plezier`. */
export const heads: BySign = {
  good: `
    plezier vertrouwen betrokkenheid deelname deelneming welbevinden welzijn veiligheid gelijkheid gelijkwaardigheid motivatie
    woordenschat weerbaarheid veerkracht samenwerking verbondenheid tevredenheid zelfstandigheid toegankelijkheid bereikbaarheid
    opkomst aanwezigheid saamhorigheid gezondheid slagingspercentage nieuwsgierigheid creativiteit prestaties
    doorstroom doorstroming zelfredzaamheid participatie leefbaarheid schoolsucces startkwalificatie startkwalificaties diploma
    diploma’s geletterdheid duidelijkheid eigenaarschap taalniveau leesniveau rekenniveau leerwinst onderwijskansen ontwikkelkansen
    belangstelling interesse zelfbeeld eigenwaarde zelfvertrouwen taalvaardigheid leesvaardigheid vaardigheid vaardigheden
    aansluiting kwaliteit bestaanszekerheid zekerheid rechtszekerheid draagkracht geborgenheid stabiliteit continuïteit
    solidariteit gastvrijheid inburgering integratie emancipatie inclusie burgerschap talentontwikkeling taalontwikkeling spraakontwikkeling persoonsontwikkeling schoolloopbaan
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
    leesbaarheid vindbaarheid zichtbaarheid bekendheid nabijheid laagdrempeligheid gelijkberechtiging evenwicht balans vooruitgang
    biodiversiteit waterkwaliteit natuurwaarden soortenrijkdom bodemleven waterberging waterveiligheid bezoekersaantallen ledenaantallen
    omzet winkelaanbod bezettingsgraad klandizie vaccinatiegraad vitaliteit zwemvaardigheid zwemdiploma zwemdiploma’s sportdeelname
    taalbeheersing spreekvaardigheid slagingskans slagingskansen arbeidsmarktkansen werkzekerheid woonkwaliteit woonzekerheid woningaanbod
    cultuurdeelname cultuurparticipatie museumbezoek bezoekcijfers uitleencijfers aangiftebereidheid meldingsbereidheid alertheid
    hulpvaardigheid veiligheidsgevoel veiligheidsbeleving pakkans ophelderingspercentage waakzaamheid paraatheid keuzevrijheid autonomie
    rechtsbescherming dienstverlening burencontact burencontacten sociale_contacten gezinsgeluk zelfacceptatie leergierigheid ambitieniveau
    ouderparticipatie stemrecht medezeggenschap vakbekwaamheid baanzekerheid inkomenszekerheid leesgenot leeslust levenslust leerlust speelgenot
    daglicht schaduw koelte gemoedsrust innovatie productiviteit verdraagzaamheid hoffelijkheid behulpzaamheid gelijkstelling toekomstvertrouwen`,
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
    mislukkingen mislukking overbelasting werkstress overbezetting crisisplaatsingen crisissituaties
    verdroging verzilting verstening bodemdaling erosie stikstofneerslag fijnstof luchtvervuiling lekkage lekkages ongedierte rattenplaag
    bomenkap kaalslag vissterfte blauwalg files filedruk opstopping opstoppingen hardrijders hardrijden aanrijding aanrijdingen botsingen
    letsel valpartijen valincidenten botbreuken ziekenhuisopname ziekenhuisopnames heropname heropnames opnameduur spoedopnames besmetting besmettingen
    infecties tandbederf gaatjes diabetes suikerziekte burn-outs zelfdoding zelfdodingen zelfbeschadiging eetstoornissen verwondingen niet-gebruik
    onderbenutting energiekosten stookkosten servicekosten huurverhoging huurverhogingen huurprijs huurprijzen woonkosten zorgkosten
    rentelast incasso’s deurwaarders verkrotting verpaupering graffiti hondenpoep afvaldump dumpingen burenruzie burenruzies woonfraude
    huisjesmelkers huisjesmelkerij overbewoning zwerfjongeren ziekmeldingen opzeggingen afmeldingen afzeggingen annuleringen no-shows uitschrijvingen
    ledenverlies ontlezing taalarmoede zomerdip leerverlies groepsdruk scheldpartijen racisme seksisme homohaat intimidatie wapenbezit
    straatintimidatie inbraak overval overvallen fietsendiefstal zakkenrollerij oplichting phishing cybercrime datalekken drugshandel drankmisbruik indrinken nepnieuws
    desinformatie onlusten rellen stigmatisering buitensluiting machteloosheid wanhoop achterdocht taalbarrière taalbarrières barrière barrières
    papierwerk rompslomp administratielast wachtrij wachtrijen onvrede hittestress oververhitting wateroverlast droogte uitdroging oversterfte roetuitstoot
    vereenzaming vervlakking vernieling ontregeling vernedering verharding verwaarlozing kinderopvangkosten eigen_risico beslag ontruiming afsluiting faillissement
    geheimhouding wegpesten buitenspel bezorgdheid wanorde wanbetaling wanbetalers ongemak kwetsbaarheid isolering ziekenhuisbezoek afval restafval verkilling`,
};
/** By themselves only: as the end of a longer word they may be anything. */
export const wholes: BySign = {
  good: 'niveau concentratie structuur talent talenten lid ontbijt baan slaap vakmensen vakkrachten band leefwereld comfort gemak',
  bad: `
    schuld verschil verschillen afstand lasten pesten spijbelen afkeer weerzin tegenzin afhankelijkheid vooroordeel hindernis
    obstakel roken vapen gokken verveling leugens gebrek prijs tarief contributie toegangsprijs eigen_bijdrage eigen_bijdragen straf verlies vernedering heimwee
    dakloos tocht kou narigheid uitsluiten buitensluiten last moeite problemen probleem nood misstanden ellende pech risico’s vooroordelen`,
};
/** Adjectives and adverbs without an ending; with a comparative as people say it. */
export const qualities: BySign = {
  good: `
    goed:beter veilig gezond passend rustig warm leuk fijn tevreden gelukkig zelfstandig vertrouwd succesvol kansrijk eerlijk bekwaam
    betrokken zichtbaar welkom trots blij gemotiveerd nieuwsgierig weerbaar gelijkwaardig gevarieerd soepel:soepeler vlot:vlotter
    makkelijk gemakkelijk eenvoudig toegankelijk bereikbaar betaalbaar laagdrempelig prettig schoon groen vaardig geletterd
    zelfredzaam vrolijk begrijpelijk snel:sneller tijdig vroeg:eerder vindbaar comfortabel duurzaam
    zuinig behulpzaam vriendelijk respectvol gehoord gezien geborgen voldoende zorgvuldig toereikend
    leefbaar bespreekbaar inclusief stabiel kansenrijk ontspannen geconcentreerd leergierig hoopvol aantrekkelijk overzichtelijk verkeersveilig bewoonbaar gastvrij levendig fit vitaal energiek doeltreffend effectief`,
  bad: `
    slecht:slechter onveilig ongezond ongelijk ongelukkig ontevreden eenzaam onzeker bang boos ziek verdrietig moe gepest achterop
    buitengesloten werkloos dakloos verslaafd onrustig onverschillig moeilijk lastig ingewikkeld gevaarlijk laat:later traag:trager
    langzaam:langzamer stroef duur:duurder onbetaalbaar ontoegankelijk onbereikbaar onduidelijk ongemotiveerd passief hoogdrempelig
    tochtig vochtig ziekelijk somber gestrest overbelast kwetsbaar:kwetsbaarder zwak arm:armer laaggeletterd onvoldoende gebrekkig
    ontoereikend onvriendelijk onaantrekkelijk verwaarloosd vervuild ongewenst ongelukkiger machteloos hopeloos beperkt:beperkter
    geïsoleerd onzichtbaar onopgemerkt
    onwennig oververhit onderbezet onbewoond onbenut ongebruikt ongelezen onbemand onbeantwoord onderbetaald ondervoed mishandeld bedreigd
    vernield bekneld vermist verwaarloosd verwilderd ondergelopen onbegrepen kapot:kapotter donker vuil:vuiler versleten verouderd rommelig benadeeld achtergesteld uitgesloten onverzorgd verloederd onleefbaar onnodig`,
};

/** What people do or what befalls them; how the rows are written, `conjugate` says. */
export const deeds: BySign = {
  good: `
    mee+doen:doe/doet:deed:deden:gedaan mee+gaan:ga/gaat:ging:gingen:gegaan deel+nemen:neem:nam:namen:genomen slagen
    begrijpen:begrijp:begreep:begrepen:begrepen zwemmen:zwem:zwom:zwommen:gezwommen lezen:lees:las:lazen:gelezen leren
    sporten bewegen:beweeg:bewoog:bewogen:bewogen durven ontbijten:ontbijt:ontbeet:ontbeten:ontbeten bloeien door+stromen voor+lezen:lees:las:lazen:gelezen mee+praten mee+denken:denk:dacht:dachten:gedacht mee+kunnen:kan:kon:konden:gekund ontdekken vooruit+komen:kom:kwam:kwamen:gekomen
    vooruit+gaan:ga/gaat:ging:gingen:gegaan spelen lachen genieten:geniet:genoot:genoten:genoten herstellen:herstel
    concentreren integreren participeren slapen:slaap:sliep:sliepen:geslapen sparen besparen rond+komen:kom:kwam:kwamen:gekomen door+leren
    na+komen:kom:kwam:kwamen:gekomen beheersen thuis+voelen ontmoeten oefenen ontspannen ontplooien`,
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
    mijden:mijd:meed:meden:gemeden sjoemelen:sjoemel bedriegen:bedrieg:bedroog:bedrogen:bedrogen schrikken ruziën
    onder+lopen:loop:liep:liepen:gelopen overstromen uit+drogen verdrogen op+warmen verzilten verstenen dicht+slibben uit+sterven:sterf:stierf:stierven:gestorven
    sneuvelen:sneuvel af+sterven:sterf:stierf:stierven:gestorven roesten lekken verzakken in+storten stil+vallen:val:viel:vielen:gevallen
    leeg+staan:sta/staat:stond:stonden:gestaan leeg+lopen:loop:liep:liepen:gelopen verwilderen:verwilder wankelen:wankel verkommeren:verkommer
    verkrotten vervallen:verval:verviel:vervielen:vervallen vervreemden radicaliseren ontvluchten verhongeren:verhonger
    af+takelen:takel dementeren verslonzen verdwalen gillen schelden:scheld:schold:scholden:gescholden schreeuwen bedreigen intimideren
    dealen stelen:steel:stal:stalen:gestolen beroven frauderen:fraudeer op+geven:geef:gaf:gaven:gegeven af+zeggen:zeg op+zeggen:zeg:zegde:zegden:gezegd
    botsen uit+glijden:glijd:gleed:gleden:gegleden onder+duiken:duik:dook:doken:gedoken weg+lopen:loop:liep:liepen:gelopen weg+kwijnen door+draaien
    zoek+raken:raak kwijt+raken:raak achterop+raken:raak verpieteren:verpieter verzuipen:verzuip:verzoop:verzopen:verzopen vergeten:vergeet:vergat:vergaten:vergeten huilen`,
};
/** In several words, each with a place to begin; `*` is one word of any kind. */
export const idioms: BySign = {
  good: `
    op_tijd op_niveau huiswerk_af in_beeld aan_bod op_eigen_benen rond_kunnen_komen op_eigen_kracht onder_dak aan_de_slag aan_het_werk
    in_balans op_orde in_contact aan_tafel erbij_horen met_plezier met_vertrouwen naar_de_voorschool naar_de_bibliotheek naar_werk
    zich_thuis te_besteden met_zelfvertrouwen de_eindstreep naar_zwemles naar_sport geld_overhouden buiten_spelen de_weg_naar_werk
    gelijke_kansen gelijke_kans goede_start
    een_boek naar_buiten in_gesprek bezoek_krijgen bezoek_krijgt lid_worden lid_zijn een_zwemdiploma een_diploma een_vriend een_vriendin
    een_hobby een_stage een_leerwerkplek een_museum naar_het_theater zich_welkom zich_gezien zich_gehoord zich_veilig zich_gesteund
    zich_verbonden zich_nuttig iemand_kennen het_naar_hun_zin plezier_hebben op_adem tot_rust uit_de_schulden een_eigen_woning een_vaste_baan lang_blijven langer_blijven`,
  bad: `
    onder_hun_niveau onder_niveau lessen_mist lessen_missen les_mist les_missen school_mist school_missen lege_magen lege_maag buiten_beeld uit_beeld tussen_wal langs_de_kant aan_de_kant langs_de_lijn uit_huis in_de_problemen in_de_schulden
    op_straat_slapen op_straat_te_slapen op_straat_staan op_straat_leven op_straat_belanden slapen_op_straat op_het_slechte_pad in_de_knel buiten_de_boot van_school_gaan onder_druk in_de_kou in_het_rood achter_de_voordeur
    uit_het_oog_verliezen uit_het_oog_verliest uit_het_oog_te_verliezen achter_raken verder_achter in_gevaar te_kampen gebrek_aan tekort_aan uit_de_bocht in_armoede onder_de_armoedegrens buitenspel_staan
    alleen_staan ongelijke_kansen op_achterstand met_schulden zonder_dak van_school_gestuurd uit_de_samenleving
    rood_staan uit_het_oog naast_de_pot te_laat van_huis_weggelopen in_de_steek in_de_war verloren_gaan aan_lager_wal
    uit_de_gratie slechte_start door_het_ijs
    verborgen_blijven verborgen_blijft in_de_file voor_een_dichte_deur van_het_kastje_naar_de_muur aan_de_zijlijn onder_water blank_staan blank_staat
    in_verval uit_de_hand onder_de_maat de_weg_kwijt het_spoor_bijster in_de_bijstand met_lege_handen met_honger in_de_cel op_de_fles met_tegenzin met_buikpijn
    aan_hun_lot op_de_vlucht zonder_ontbijt zonder_hulp zonder_diploma zonder_werk zonder_huis zonder_inkomen op_een_wachtlijst op_de_wachtlijst
    moeite_met moeite_houden moeite_hebben last_van last_hebben het_gevoel_er_niet_bij langs_elkaar_heen op_slot ten_val in_de_schulden dieper_in_de_schulden in_aanraking_komen_met_de_politie in_aanraking_met_de_politie langer_onderweg langer_in_de_bus langer_in_de_rij`,
};

/** Of what is done for people: heads of compounds. */
export const works = `
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
export const failures = `
  sluiting verdwijnen wegvallen gebrek tekort uitblijven bezuinigingen bezuiniging uitstel stopzetting afschaffing einde ontbreken gemis
  opheffing vertrek uitval verlies schaarste mislukken uitvallen afbouw stop`;
