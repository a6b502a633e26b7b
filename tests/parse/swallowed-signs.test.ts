import { describe, expect, test } from 'vitest';
import { parsed } from './parsed.ts';

/** Markdown, and the findings; without one it says what its author typed. */
type Case = [markdown: string, ...findings: string[]];

describe('a `>` that means "more than" is not taken for a quote in silence', () => {
  test.each<Case>([
    ['>60 leerlingen doen mee.', '1:1 markdown/swallowed-sign'],
    ['> 2023 was een goed jaar.', '1:1 markdown/doubtful-sign'],
    ['groep 3 (25 kinderen)\n> het maximum', '2:1 markdown/doubtful-sign'],
    ['> 12,5% meer dan vorig jaar', '1:1 markdown/swallowed-sign'],
    ['>= 3 dagdelen', '1:1 markdown/swallowed-sign'],
    ['>€ 900 per kind', '1:1 markdown/swallowed-sign'],
    ['> ca. 40 gezinnen', '1:1 markdown/swallowed-sign'],
    ['> {{budget.total}}', '1:1 markdown/swallowed-sign'],
    ['> 10 in groep 3\n> 20 in groep 4', '1:1 markdown/swallowed-sign'],
    ['>> 10 in groep 3', '1:2 markdown/swallowed-sign'],
    ['1. > veel te laat', '1:4 markdown/swallowed-sign'],
    ['* eerst\n* >2 keer', '2:3 markdown/swallowed-sign'],
    ['x[^1]\n\n[^1]: > 7 jaar', '3:7 markdown/swallowed-sign'],
    [':::note\n> 4 uur\n:::', '2:1 markdown/swallowed-sign'],
    ['| a |\n| - |\n| 1 |\n> 5', '4:1 markdown/swallowed-sign'],
    ['> twee dagen per week', '1:1 markdown/doubtful-sign'],
    ['> **75%** van de ouders', '1:1 markdown/swallowed-sign'],
    ['> &euro; 300 per kind', '1:1 markdown/swallowed-sign'],
    ['> ruim 40 gezinnen', '1:1 markdown/swallowed-sign'],
    ['> 75% van de ouders\n> doet mee', '1:1 markdown/doubtful-sign'],
    ['de grens is\n\n>', '3:1 markdown/doubtful-sign'],
    ['voor scholen met\n> de meeste leerlingen', '2:1 markdown/doubtful-sign'],
    // Innocent
    ['> Wij doen mee.'],
    ['> een\n>\n> > twee'],
    ['> In 2023 kwamen er\n> 50 scholen bij.'],
    ['> 50 scholen deden mee,\n> vertelt de directeur.'],
    ['“*Samen*” en (*later*)'],
    ['> 1. eerst dit\n> 2. dan dat'],
    ['> Twee dagen per week is te weinig.'],
    ['De wethouder zei:\n> Dit is af.'],
    ['\\> 60 leerlingen, of a > 3, of a>3'],
    ['| a |\n| - |\n| > 5 |'],
    ['## > 5 dagen'],
  ])('%j', (markdown, ...findings) => {
    expect(parsed(markdown).rules).toEqual(findings);
  });

  test('the message says what happens and how to write it', () => {
    expect(parsed('- >60 leerlingen').findings).toEqual([
      '1:3 markdown/swallowed-sign: `>` maakt hier een citaat, en wordt zelf niet afgedrukt. | Hoort het teken bij de tekst, schrijf dan `\\>`, of in woorden: “meer dan”. Is het een citaat, zet het dan tussen `:::quote` en `:::`.',
    ]);
  });
});

describe('a plus, a minus or a number of the sentence is not taken for a list in silence', () => {
  test.each<Case>([
    ['- - 4% verzuim', '1:3 markdown/swallowed-sign'],
    ['- + 4% deelname', '1:3 markdown/swallowed-sign'],
    ['1. * onder voorbehoud', '1:4 markdown/swallowed-sign'],
    ['+ 4% deelname\n+ 2% uitval', '1:1 markdown/swallowed-sign'],
    ['- 3 scholen\n+ 2 scholen', '1:1 markdown/doubtful-sign', '2:1 markdown/swallowed-sign'],
    ['x[^1]\n\n[^1]: - 4%', '3:7 markdown/swallowed-sign'],
    ['de begroting is\n- € 500 aan korting', '2:1 markdown/doubtful-sign'],
    ['300\n* 20\n* 5', '2:1 markdown/doubtful-sign'],
    ['het verzuim daalt\n- 5%\n\n- 6%', '2:1 markdown/doubtful-sign'],
    ['zoals in lid\n1. van de wet', '2:1 markdown/doubtful-sign'],
    ['- 5% verzuim', '1:1 markdown/doubtful-sign'],
    ['+ meer taal\n\n- minder toetsen', '3:1 markdown/doubtful-sign'],
    ['- Groep 3\n  - 25 kinderen', '2:3 markdown/doubtful-sign'],
    ['01. eerste\n02. tweede', '1:1 markdown/swallowed-sign'],
    ['tekst\n\n- --', '3:1 markdown/swallowed-sign'],
    // Innocent
    ['- 3 scholen\n- 4 wijken'],
    ['Deelnemers:\n\n- 3 scholen'],
    ['Wij doen\n- dit\n- dat'],
    ['Wij doen:\n- dit'],
    ['- Taal\n  - lezen'],
    ['- 2026: start'],
    ['- −5% en -5%'],
    ['- {{period}}'],
    ['+ meedoen\n+ meedenken'],
    ['- \\- 4% verzuim'],
    ['| a |\n| - |\n| - 5% |'],
  ])('%j', (markdown, ...findings) => {
    expect(parsed(markdown).rules).toEqual(findings);
  });
});

describe('a hash of the sentence is not taken for a heading in silence', () => {
  test.each<Case>([
    ['wij staan op plaats\n# 3 van de regio', '2:1 markdown/swallowed-sign'],
    ['zie het onderwerp\n# taal', '2:1 markdown/doubtful-sign'],
    ['## Taal #1 #', '1:12 markdown/swallowed-sign'],
    ['# Viool en C #', '1:14 markdown/doubtful-sign'],
    ['## Klas 4 ##', '1:11 markdown/doubtful-sign'],
    ['# Een\n\n## Twee ##\n\n## Drie', '3:9 markdown/doubtful-sign'],
    // Innocent
    ['# Een #\n\n## Klas 4 ##\n\n## Drie'],
    ['# Muziek in C#'],
    ['Een zin.\n# Kop'],
    ['- a\n\n# Kop'],
    ['## Kop ##'],
    ['## Groep #3'],
  ])('%j', (markdown, ...findings) => {
    expect(parsed(markdown).rules).toEqual(findings);
  });
});

describe('signs of a calculation, in a word or to write on are not taken for emphasis in silence', () => {
  test.each<Case>([
    ['4*25*52 uur', '1:2 markdown/swallowed-sign'],
    ['4 *25* 52 uur', '1:3 markdown/swallowed-sign'],
    ['4*25 uur en 3*10 uur', '1:2 markdown/swallowed-sign'],
    ['*25*4', '1:1 markdown/swallowed-sign'],
    ['uren*tarief*weken', '1:5 markdown/swallowed-sign'],
    ['{{a}}*{{b}}*{{c}}', '1:6 markdown/swallowed-sign'],
    ['(2+3)*4*5', '1:6 markdown/swallowed-sign'],
    ['2**3**2', '1:2 markdown/swallowed-sign'],
    ['docent*e en leerling*e', '1:7 markdown/swallowed-sign'],
    ['*) alleen in 2024*', '1:1 markdown/swallowed-sign'],
    ['Naam: ____Jansen____', '1:7 markdown/swallowed-sign'],
    ['**vet*', '1:2 markdown/swallowed-sign'],
    ['“dagen”*“prijs”*“groepen”', '1:8 markdown/swallowed-sign'],
    ['| 4*25*52 |\n| - |\n| x |', '1:4 markdown/swallowed-sign'],
    ['dagen *(tarief)* weken', '1:7 markdown/doubtful-sign'],
    ['uren *prijs* = totaal', '1:6 markdown/doubtful-sign'],
    ['zie www.a.example/*nieuw*', '1:19 markdown/swallowed-sign'],
    ['in beleid/_oud_/nota', '1:11 markdown/swallowed-sign'],
    ['*2 *3* 4*', '1:4 markdown/swallowed-sign'],
    ['![4*25*52](a.png)', '1:4 markdown/swallowed-sign'],
    ['tekst\n![4*25*52][a]\n\n[a]: a.png', '2:4 markdown/swallowed-sign'],
    // Innocent
    ['__Kolom__(lengte; breedte)'],
    ['het bestand **.regels.yml** en *.env*'],
    ['*on*mogelijk, **10**%, **5**e, in *2024* 30 scholen'],
    ['4 * 25 * 52, 4×25, 2_000, plan_b_nieuw, 100*'],
    ['***vet en cursief***, **vet met *cursief***, *cursief met **vet***'],
    ['een *.doc en een *.pdf'],
    ['*Over *de* grens*, **een **twee** drie**'],
    ['de kosten *(zie bijlage)* per week, scholen *en* ouders, aantal *kinderen*'],
    ['![een *mooi* plein [a]](a.png "van 4*25*52")'],
    ['Auteur **:** data**type**keuze'],
    ['2024 **100** 2025 **200**, 2*e* kwartaal, artikel 1*bis*, **3**x per week'],
    ['**de hele school**[^1] en[^1]**heel de buurt**[^1]\n\n[^1]: Een noot.'],
    ['**bedrag in €**, *(zie hierboven)*, **(€)**'],
    ['4\\*25\\*52'],
  ])('%j', (markdown, ...findings) => {
    expect(parsed(markdown).rules).toEqual(findings);
  });

  test('the message shows the calculation', () => {
    expect(parsed('Samen 4*25*52 uur.').findings).toEqual([
      '1:8 markdown/swallowed-sign: De tekens `*` in `4*25*52` maken de tekst ertussen cursief, en worden zelf niet afgedrukt. | Schrijf `×` voor “keer”, of `\\*` als u het teken zelf bedoelt. Bedoelt u cursief, zet dan het hele woord of getal tussen de tekens.',
    ]);
  });
});

describe('tildes, accents and backslashes that Markdown would take away or leave are reported', () => {
  test.each<Case>([
    ['~~Vervallen: **€ 300**.~~ Nieuw.', '1:1 markdown/strikethrough'],
    ['~~een _twee_ drie~~ en ~~vier~~', '1:1 markdown/strikethrough', '1:24 markdown/strikethrough'],
    ['~~[a](https://a.example)~~', '1:1 markdown/strikethrough'],
    ['oud~~', '1:4 markdown/strikethrough'],
    ['`s morgens en `s middags', '1:1 markdown/swallowed-sign'],
    ['op G:\\plannen\\_oud', '1:14 markdown/swallowed-sign'],
    ['zie \\\\schijf\\plannen', '1:5 markdown/swallowed-sign'],
    ['nota\\2026\\_oud', '1:10 markdown/swallowed-sign'],
    ['..\\-oud en %MAP%\\_oud', '1:3 markdown/swallowed-sign', '1:17 markdown/swallowed-sign'],
    ['in G:\\nota\\\nstaat het', '1:11 markdown/swallowed-sign'],
    ['![G:\\_oud](a.png "ook G:\\_nieuw")', '1:5 markdown/swallowed-sign', '1:25 markdown/swallowed-sign'],
    ['zie [1] en [b]\n\n[1]: https://a.example\n[b]: https://b.example', '1:5 markdown/doubtful-sign'],
    ['2<b en c>1', '1:2 markdown/html'],
    ['2<i of j=3 of k>1', '1:2 markdown/html'],
    // Innocent
    ['\\~~zo\\~~'],
    ['de `s` en de `t`'],
    ['op G:\\plannen\\oud en \\\\\\\\schijf\\\\plannen'],
    ['en\\/of, 5\\%, naam\\_van\\_iets'],
    ['_ \\_ \\_ \\_'],
    ['regel een\\\nregel twee'],
    ['zie [CBS]\n\n[CBS]: https://a.example'],
  ])('%j', (markdown, ...findings) => {
    expect(parsed(markdown).rules).toEqual(findings);
  });
});

test('a template may write what it means', () => {
  expect(parsed('> 5\n\n- - 4\n\n4*5*6', 'template').rules).toEqual([]);
});
