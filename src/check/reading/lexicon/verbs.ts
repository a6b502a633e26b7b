import { groupBy } from '../../../text/group-by.ts';
import { wordList } from '../../../text/word-list.ts';
import { type Conjugated, conjugate } from './conjugate.ts';

/**
 * Verbs by what a rule asks about: in each the verbs that are said of it in the documents of a municipality. How
 * a row is written, `conjugate` says; a verb can be in more than one.
 */
const table = {
  rise: `
    stijgen:stijg:steeg:stegen:gestegen groeien toe+nemen:neem:nam:namen:genomen op+lopen:loop:liep:liepen:gelopen
    verhogen klimmen:klim:klom:klommen:geklommen uit+breiden aan+groeien uit+groeien vergroten versterken verbeteren:verbeter
    vermeerderen:vermeerder verdubbelen:verdubbel verdrievoudigen bevorderen:bevorder stimuleren verruimen aan+wakkeren:wakker
    toe+voegen omhoog+gaan:ga/gaat:ging:gingen:gegaan
    omhoog+schieten:schiet:schoot:schoten:geschoten aan+zwellen:zwel:zwol:zwollen:gezwollen verviervoudigen vermenigvuldigen`,
  fall: `
    dalen af+nemen:neem:nam:namen:genomen krimpen:krimp:kromp:krompen:gekrompen zakken slinken:slink:slonk:slonken:geslonken
    terug+lopen:loop:liep:liepen:gelopen terug+brengen:breng:bracht:brachten:gebracht verminderen:verminder verlagen
    halveren verkleinen beperken verkorten in+perken terug+dringen:dring:drong:drongen:gedrongen omlaag+gaan:ga/gaat:ging:gingen:gegaan
    verzwakken verslechteren:verslechter af+bouwen minderen:minder
    terug+vallen:val:viel:vielen:gevallen terug+zakken in+krimpen:krimp:kromp:krompen:gekrompen in+zakken kelderen:kelder
    terug+gaan:ga/gaat:ging:gingen:gegaan`,
  remain: `
    blijven:blijf:bleef:bleven:gebleven resteren over+blijven:blijf:bleef:bleven:gebleven over+houden:houd:hield:hielden:gehouden
    over+laten:laat:liet:lieten:gelaten over+schieten:schiet:schoot:schoten:geschoten
    door+schuiven:schuif:schoof:schoven:geschoven open+staan:sta/staat:stond:stonden:gestaan`,
  divide: `
    verdelen onder+verdelen:verdeel:verdeelde:verdeelden:verdeeld op+delen splitsen op+splitsen uit+splitsen verspreiden
    bestaan:besta/bestaat:bestond:bestonden:bestaan uiteen+vallen:val:viel:vielen:gevallen op+bouwen samen+stellen`,
  count:
    'tellen omvatten bevatten bedragen:bedraag:bedroeg:bedroegen:bedragen belopen:beloop:beliep:beliepen:belopen',
  /** The object is what the others come to. */
  add: `
    op+tellen op+komen:kom:kwam:kwamen:gekomen uit+komen:kom:kwam:kwamen:gekomen neer+komen:kom:kwam:kwamen:gekomen maken vormen
    sommeren op+leveren:lever`,
  cost: `
    kosten:kost vragen:vraag:vroeg:vroegen:gevraagd vergen rekenen:reken betalen ontvangen:ontvang:ontving:ontvingen:ontvangen
    krijgen:krijg:kreeg:kregen:gekregen leveren:lever op+leveren:lever op+brengen:breng:bracht:brachten:gebracht
    geven:geef:gaf:gaven:gegeven maken uit+trekken:trek:trok:trokken:getrokken verdienen declareren`,
  spend: `
    uit+geven:geef:gaf:gaven:gegeven besteden gebruiken verbruiken in+zetten op+maken belasten op+gaan:ga/gaat:ging:gingen:gegaan
    gaan:ga/gaat:ging:gingen:gegaan betalen kosten:kost bestemmen reserveren`,
  /** Money, of which the object says that it is money. */
  give: `
    beschikbaar+stellen ter_beschikking+stellen in_het_vooruitzicht+stellen vrij+maken uit+trekken:trek:trok:trokken:getrokken
    bij+leggen:leg opzij+leggen:leg apart+leggen:leg opzij+zetten apart+zetten toe+zeggen toe+kennen beschikbaar+houden:houd:hield:hielden:gehouden
    achter_de_hand+houden:houd:hield:hielden:gehouden vrij+houden:houd:hield:hielden:gehouden bij+dragen:draag:droeg:droegen:gedragen
    reserveren schenken:schenk:schonk:schonken:geschonken verlenen beloven investeren geven:geef:gaf:gaven:gegeven betalen besteden
    steken:steek:stak:staken:gestoken doneren bestemmen oormerken begroten ramen aan+vullen storten over+maken
    in+brengen:breng:bracht:brachten:gebracht leveren:lever bieden:bied:bood:boden:geboden bij+passen verstrekken uit+keren uit+loven
    in+leggen:leg bij+springen:spring:sprong:sprongen:gesprongen voor+schieten:schiet:schoot:schoten:geschoten toe+wijzen:wijs:wees:wezen:gewezen
    bovenop+leggen:leg erbij+leggen:leg uit+reiken vrij+spelen over+hevelen af+zonderen:zonder`,
  /** Somebody, with money. */
  support: `
    belonen steunen ondersteunen stimuleren tegemoet+komen:kom:kwam:kwamen:gekomen bij+staan:sta/staat:stond:stonden:gestaan helpen:help:hielp:hielpen:geholpen
    compenseren`,
  /** Money that goes from one to another. */
  move: `
    in+zetten toe+leggen:leg klaar+liggen:lig:lag:lagen:gelegen klaar+staan:sta/staat:stond:stonden:gestaan in+stellen vrij+komen:kom:kwam:kwamen:gekomen
    vloeien stromen:stroom gaan:ga/gaat:ging:gingen:gegaan`,
  /** Money, of those who decide on it. */
  ask: `
    vragen:vraag:vroeg:vroegen:gevraagd verzoeken:verzoek:verzocht:verzochten:verzocht voor+stellen in+stemmen voor+leggen:leg`,
  /** Money, whatever is paid for. */
  fund: `
    subsidiëren:subsidieer financieren mede+financieren mee+financieren cofinancieren:cofinancier:cofinancierde:cofinancierden:gecofinancierd bekostigen
    vergoeden sponsoren:sponsor mee+betalen bij+betalen`,
  happen: `
    plaats+vinden:vind:vond:vonden:gevonden beginnen:begin:begon:begonnen:begonnen starten openen eindigen af+ronden volgen
    lopen:loop:liep:liepen:gelopen gebeuren organiseren houden:houd:hield:hielden:gehouden vergaderen bijeen+komen:kom:kwam:kwamen:gekomen`,
  last: `
    duren:duur lopen:loop:liep:liepen:gelopen gelden:geld:gold:golden:gegolden beslaan:besla/beslaat:besloeg:besloegen:beslagen verlopen:verloop:verliep:verliepen:verlopen`,
  inform: `
    sturen:stuur toe+sturen:stuur mee+sturen:stuur na+sturen:stuur zenden:zend:zond:zonden:gezonden toe+zenden:zend:zond:zonden:gezonden
    informeren berichten schrijven:schrijf:schreef:schreven:geschreven melden mede+delen bij+voegen toe+voegen aan+bieden:bied:bood:boden:geboden
    toekomen+doen:doe:deed:deden:gedaan over+leggen:leg ter_inzage+leggen:leg verstrekken samen+vatten beschrijven:beschrijf:beschreef:beschreven:beschreven
    toe+lichten`,
  agree: `
    sluiten:sluit:sloot:sloten:gesloten ondertekenen tekenen:teken af+spreken:spreek:sprak:spraken:gesproken samen+werken mee+doen:doe:deed:deden:gedaan
    deel+nemen:neem:nam:namen:genomen overeen+komen:kom:kwam:kwamen:gekomen vast+leggen:leg verbinden:verbind:verbond:verbonden:verbonden
    vast+stellen mee+werken`,
  hinder: `
    belemmeren:belemmer hinderen:hinder verhinderen:verhinder voorkomen:voorkom:voorkwam:voorkwamen:voorkomen bestrijden:bestrijd:bestreed:bestreden:bestreden
    tegen+gaan:ga/gaat:ging:gingen:gegaan bemoeilijken tegen+werken tegen+houden:houd:hield:hielden:gehouden weg+nemen:neem:nam:namen:genomen`,
  /** Verbs of every sentence, which say that a clause has a predicate. */
  plain: `
    zijn:ben/is:was:waren:geweest worden:word:werd:werden:geworden hebben:heb/heeft:had:hadden:gehad zullen:zal/zult:zou:zouden kunnen:kan/kunt:kon:konden:gekund
    moeten mogen:mag:mocht:mochten willen:wil:wilde:wilden:gewild gaan:ga/gaat:ging:gingen:gegaan komen:kom:kwam:kwamen:gekomen doen:doe:deed:deden:gedaan
    staan:sta/staat:stond:stonden:gestaan zitten:zit:zat:zaten:gezeten liggen:lig:lag:lagen:gelegen wonen werken maken zetten brengen:breng:bracht:brachten:gebracht
    laten:laat:liet:lieten:gelaten zien:zie:zag:zagen:gezien spelen leren kiezen:kies:koos:kozen:gekozen vinden:vind:vond:vonden:gevonden
    zorgen helpen:help:hielp:hielpen:geholpen rijden:rijd:reed:reden:gereden reizen lezen:lees:las:lazen:gelezen kopen:koop:kocht:kochten:gekocht halen:haal
    spreken:spreek:sprak:spraken:gesproken`,
} as const;

/** What a verb says, for the rules. */
export type VerbMeaning = keyof typeof table;

/** What a word can be a form of. */
export interface VerbSense<Meaning extends string = VerbMeaning> extends Conjugated {
  readonly meaning: Meaning;
  /** The infinitive, with what is separable in front: `toe+nemen`. */
  readonly verb: string;
}

/** Returns what verbs a word in lower case can be a form of. */
export const verbsOf = verbLexicon(table);

/**
 * Returns a reader of what verbs a word in lower case can be a form of; the forms are made for the first word that is asked for.
 * @param rows by meaning the verbs, as `conjugate` reads them
 */
export function verbLexicon<Meaning extends string>(
  rows: Readonly<Record<Meaning, string>>,
): (word: string) => readonly VerbSense<Meaning>[] {
  let made: ReadonlyMap<string, readonly VerbSense<Meaning>[]> | undefined;
  return (word) => {
    made ??= groupBy(
      (Object.keys(rows) as Meaning[]).flatMap((meaning) =>
        wordList(rows[meaning]).flatMap((row) =>
          conjugate(row).map(
            (each): VerbSense<Meaning> => ({ ...each, meaning, verb: row.split(':')[0] ?? row }),
          ),
        ),
      ),
      (each) => each.word,
    );
    return made.get(word) ?? [];
  };
}
