import { verbLexicon } from './verbs.ts';

/** What parties do once when they carry out a plan, as `conjugate` reads it; nothing that is so all year, such as to live or to be open. */
const table = `
  beginnen:begin:begon:begonnen:begonnen starten op+starten door+starten aan+vangen:vang:ving:vingen:gevangen openen:open heropenen:heropen sluiten:sluit:sloot:sloten:gesloten
  eindigen beëindigen stoppen af+ronden vol+tooien:tooi voltooien:voltooi af+sluiten:sluit:sloot:sloten:gesloten op+leveren:lever leveren:lever aan+leveren:lever af+leveren:lever
  in+leveren:lever uit+leveren:lever organiseren houden:houd:hield:hielden:gehouden plaats+vinden:vind:vond:vonden:gevonden vergaderen:vergader bijeen+komen:kom:kwam:kwamen:gekomen
  samen+komen:kom:kwam:kwamen:gekomen volgen verschijnen:verschijn:verscheen:verschenen:verschenen komen:kom:kwam:kwamen:gekomen gaan:ga/gaat:ging:gingen:gegaan krijgen:krijg:kreeg:kregen:gekregen
  ontvangen:ontvang:ontving:ontvingen:ontvangen geven:geef:gaf:gaven:gegeven bieden:bied:bood:boden:geboden aan+bieden:bied:bood:boden:geboden nemen:neem:nam:namen:genomen aan+nemen:neem:nam:namen:genomen over+nemen:neem:nam:namen:genomen
  op+nemen:neem:nam:namen:genomen af+nemen:neem:nam:namen:genomen deel+nemen:neem:nam:namen:genomen in_gebruik+nemen:neem:nam:namen:genomen mee+doen:doe:deed:deden:gedaan doen:doe:deed:deden:gedaan maken bouwen verbouwen aan+leggen:leg
  op+werpen:werp:wierp:wierpen:geworpen leggen:leg voor+leggen:leg plaatsen planten graven:graaf:groef:groeven:gegraven zaaien schilderen:schilder renoveren vernieuwen vervangen:vervang:verving:vervingen:vervangen herstellen repareren
  slopen:sloop verhuizen huren:huur in+huren:huur verhuren:verhuur kopen:koop:kocht:kochten:gekocht aan+kopen:koop:kocht:kochten:gekocht aan+schaffen bestellen verkopen:verkoop:verkocht:verkochten:verkocht aan+besteden gunnen
  werven:werf:wierf:wierven:geworven benoemen:benoem aan+stellen in+stellen vast+stellen op+stellen voor+stellen samen+stellen bij+stellen beschikbaar+stellen selecteren kiezen:kies:koos:kozen:gekozen
  verkiezen:verkies:verkoos:verkozen:verkozen loten:loot opleiden:opleid op+leiden scholen:school trainen bij+scholen:school na+scholen:school in+werken begeleiden onderwijzen
  schrijven:schrijf:schreef:schreven:geschreven opschrijven beschrijven:beschrijf:beschreef:beschreven:beschreven uit+schrijven:schrijf:schreef:schreven:geschreven in+schrijven:schrijf:schreef:schreven:geschreven aan+melden melden bellen mailen sturen:stuur versturen:verstuur toe+sturen:stuur verzenden:verzend:verzond:verzonden:verzonden
  informeren berichten rapporteren presenteren publiceren vertonen:vertoon tonen:toon laten:laat:liet:lieten:gelaten lanceren bekend+maken toe+lichten bespreken:bespreek:besprak:bespraken:besproken overleggen:overleg spreken:spreek:sprak:spraken:gesproken af+spreken:spreek:sprak:spraken:gesproken
  besluiten:besluit:besloot:besloten:besloten beslissen:beslis stemmen kennis+nemen:neem:nam:namen:genomen ondertekenen:onderteken tekenen:teken af+tekenen:teken beoordelen:beoordeel toetsen keuren:keur goed+keuren:keur controleren inspecteren meten:meet:mat:maten:gemeten
  tellen peilen:peil evalueren onderzoeken:onderzoek:onderzocht:onderzochten:onderzocht enquêteren bevragen:bevraag:bevroeg:bevroegen:bevraagd ondervragen:ondervraag inventariseren verkennen analyseren vergelijken:vergelijk:vergeleek:vergeleken:vergeleken monitoren:monitor
  invoeren:invoer in+voeren:voer uit+voeren:voer door+voeren:voer voeren:voer uit+rollen:rol realiseren verwezenlijken regelen:regel in+richten uit+breiden breiden verbreden verlengen voort+zetten verplaatsen verdelen:verdeel uit+delen:deel delen:deel
  uit+reiken overhandigen bezoeken:bezoek:bezocht:bezochten:bezocht brengen:breng:bracht:brachten:gebracht in+brengen:breng:bracht:brachten:gebracht uit+brengen:breng:bracht:brachten:gebracht ophalen:ophaal op+halen:haal halen:haal behalen:behaal bereiken nodigen uit+nodigen ontmoeten ontwikkelen:ontwikkel
  ontwerpen:ontwerp:ontwierp:ontwierpen:ontworpen uit+werken voor+bereiden vormen op+richten splitsen fuseren overdragen:overdraag over+dragen:draag:droeg:droegen:gedragen aan+sluiten:sluit:sloot:sloten:gesloten toe+treden:treed:trad:traden:getreden uit+treden:treed:trad:traden:getreden in_werking+treden:treed:trad:traden:getreden
  aan+vragen:vraag:vroeg:vroegen:gevraagd vragen:vraag:vroeg:vroegen:gevraagd indienen:indien in+dienen behandelen:behandel af+handelen:handel uit+keren:keer betalen storten over+maken uit+geven:geef:gaf:gaven:gegeven besteden verantwoorden declareren factureren
  af+trappen lopen:loop:liep:liepen:gelopen draaien proef+draaien testen proberen:probeer uit+proberen:probeer oefenen:oefen repeteren op+treden:treed:trad:traden:getreden vieren:vier feesten herdenken:herdenk:herdacht:herdachten:herdacht
  vullen in+vullen aan+vullen in+zetten zetten op+zetten neer+zetten starten volgen verzorgen leren lezen:lees:las:lazen:gelezen reizen fietsen varen:vaar:voer:voeren:gevaren vertrekken:vertrek:vertrok:vertrokken:vertrokken aan+komen:kom:kwam:kwamen:gekomen ontruimen:ontruim
  werken herzien:herzie/herziet:herzag:herzagen:herzien actualiseren wijzigen aanpassen:aanpas aan+passen toe+passen verhogen verlagen halveren verdubbelen:verdubbel toe+voegen schrappen intrekken:intrek in+trekken:trek:trok:trokken:getrokken
  verwachten interviewen coachen koppelen:koppel matchen plannen in+plannen agenderen:agendeer
`;

/** Returns the deeds that a word in lower case can be a form of. */
export const deedsOf = verbLexicon({ deed: table });
