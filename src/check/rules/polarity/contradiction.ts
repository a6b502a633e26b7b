import { isBefore, type Span } from '../../../diagnostic/span.ts';
import { sayable } from '../../../text/authored-text.ts';
import { cased } from '../../../text/cased.ts';
import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import { askEach } from '../../ask-each.ts';
import { authored } from '../../reading/found.ts';
import { matches } from '../../reading/matches.ts';
import { own } from '../../reading/passages.ts';
import { sentenceAround } from '../../reading/sentence-around.ts';
import { rewrite } from '../../rewrite.ts';
import type { Rule } from '../../rule.ts';
import { type PolarContext, polarContextsIn } from './polar-contexts.ts';
import { type PolarWord, polarWords } from './polar-words.ts';
import { turnDirection } from './turn-direction.ts';
import { turnedGoals } from './turned-goals.ts';

const polarWord = matches(
  () =>
    latin.giu`(?<![\p{L}\p{N}-])(?:${[...polarWords.keys()].map((word) => word.replace(' ', String.raw`\s+`)).join('|')})(?![\p{L}\p{N}-])`,
  /heid|gelijke|gezond|gewenst|wenselijk|veilige|evenwicht|regelmaat|onrust|trouwen|bevinden|kansen|stand|val|verzuim|spijbel|armoede|schulden|pest|teit|last|gatie|natie|druk|stress|wacht|tekort|drempels|belemmering|gewicht|oordelen|stroom|advisering|blijven|satie|sluiting|stigma|geweld|handeling|betisme|zitten|slaving|plezier|motivatie|welzijn|vaardig|woordenschat|niveau|kracht|samenhang|cohesie|prestaties|succes|ontwikkeling|winst|burgerschap|waarde|schap|kwalificaties|graad/i,
);

/** A word where its opposite was meant: nobody wants to lessen equal chances. Facts are left alone. */
export const contradiction: Rule = {
  id: 'polarity/contradiction',
  severity: 'warning',
  what: 'Zoekt woorden waarvan het tegendeel bedoeld lijkt: “vermindering van kansengelijkheid”, “bevorderen van onveiligheid”.',
  why: 'Eén lettergreep keert de afspraak om. Partijen tekenen dan voor wat zij juist niet willen.',
  help: 'Kies het woord dat u bedoelt, of zeg in de zin dat het om een feit gaat en niet om een doel.',
  examples: [
    {
      what: 'Minder van iets goeds, en meer van iets slechts.',
      sheet:
        '## Doelgroep\n\nOns doel is vermindering van kansengelijkheid en het vergroten van onveiligheid.\n\n- We willen de ongelijke kansen bevorderen.\n- Ouders helpen om de kansengelijkheid in de wijk tegen te gaan.\n',
      reports: [
        'kansengelijkheid → Bij “vermindering van kansengelijkheid” lijkt het tegendeel bedoeld: “kansenongelijkheid”.',
        'onveiligheid → Bij “vergroten van onveiligheid” lijkt het tegendeel bedoeld: “veiligheid”.',
        'ongelijke kansen → Bij “ongelijke kansen bevorderen” lijkt het tegendeel bedoeld: “gelijke kansen”.',
        'kansengelijkheid → Bij “kansengelijkheid in de wijk tegen te gaan” lijkt het tegendeel bedoeld: “kansenongelijkheid”.',
      ],
    },
    {
      what: 'In gewone zinnen, actief en passief.',
      agenda:
        '## Toelichting\n\nWe verminderen samen de gelijkheid. Kansengelijkheid moet worden teruggedrongen. Kinderen hebben zo minder last van kansengelijkheid.\n',
      reports: [
        'gelijkheid → Bij “We verminderen samen de gelijkheid” lijkt het tegendeel bedoeld: “ongelijkheid”.',
        'Kansengelijkheid → Bij “Kansengelijkheid moet worden teruggedrongen” lijkt het tegendeel bedoeld: “kansenongelijkheid”.',
        'kansengelijkheid → Bij “last van kansengelijkheid” lijkt het tegendeel bedoeld: “kansenongelijkheid”.',
      ],
    },
    {
      what: 'Ook als feit gezegd, van de effecten ervan, en met een woord dat ernaar terugwijst.',
      agenda:
        '## Toelichting\n\nEr is sprake van een verhoogde kans op kansengelijkheid. Ons doel is vermindering van de effecten van kansengelijkheid. Dat leidt tot de kansengelijkheid die wij willen bestrijden. Het leesplezier willen wij in twee jaar terugdringen. Zij profiteren van armoede.\n',
      reports: [
        'kansengelijkheid → Bij “verhoogde kans op kansengelijkheid” lijkt het tegendeel bedoeld: “kansenongelijkheid”.',
        'kansengelijkheid → Bij “vermindering van de effecten van kansengelijkheid” lijkt het tegendeel bedoeld: “kansenongelijkheid”.',
        'kansengelijkheid → Bij “kansengelijkheid die wij willen bestrijden” lijkt het tegendeel bedoeld: “kansenongelijkheid”.',
        'leesplezier → Bij “leesplezier willen wij in twee jaar terugdringen” lijkt het tegendeel bedoeld.',
        'armoede → Bij “profiteren van armoede” lijkt het tegendeel bedoeld.',
      ],
    },
    {
      what: 'Doelen die de verkeerde kant op gaan, en wat niemand kan bedoelen.',
      agenda:
        '## Toelichting\n\n### Doelen\n\n- De eenzaamheid onder jongeren verdubbelt in vier jaar tijd.\n- Het aantal kinderen dat veilig kan zwemmen, wordt teruggebracht.\n- De achterstand moet kleiner worden, en de armoede neemt af.\n\n### Waarom\n\nDe eenzaamheid onder jongeren verdubbelt. Een kind loopt daar een verhoogd risico op een goede schoolloopbaan. Wij willen minder motivatie, en profiteren van een gebrek aan coaches.\n',
      reports: [
        'eenzaamheid onder jongeren verdubbelt → Bij “eenzaamheid onder jongeren verdubbelt” lijkt het tegendeel bedoeld.',
        'aantal kinderen dat veilig kan zwemmen, wordt teruggebracht → Bij “aantal kinderen dat veilig kan zwemmen, wordt teruggebracht” lijkt het tegendeel bedoeld.',
        'verhoogd risico op een goede schoolloopbaan → Bij “verhoogd risico op een goede schoolloopbaan” lijkt het tegendeel bedoeld.',
        'minder motivatie → Bij “minder motivatie” lijkt het tegendeel bedoeld.',
        'profiteren van een gebrek aan coaches → Bij “profiteren van een gebrek aan coaches” lijkt het tegendeel bedoeld.',
      ],
    },
    {
      what: 'Minder mensen die iets goeds doen, en wie van iets goeds wordt afgehouden.',
      agenda:
        '## Toelichting\n\n### Doelen\n\n- Minder leerlingen halen een startkwalificatie.\n- Minder leerlingen vallen uit.\n\n### Waarom\n\nWij willen voorkomen dat elk kind mee kan doen. Een veilige plek belemmert kinderen om vooruit te komen. Wij willen voorkomen dat kinderen uitvallen.\n',
      reports: [
        'Minder leerlingen halen een startkwalificatie → Bij “Minder leerlingen halen een startkwalificatie” lijkt het tegendeel bedoeld.',
        'voorkomen dat elk kind mee kan doen → Bij “voorkomen dat elk kind mee kan doen” lijkt het tegendeel bedoeld.',
        'belemmert kinderen om vooruit te komen → Bij “belemmert kinderen om vooruit te komen” lijkt het tegendeel bedoeld.',
      ],
    },
    {
      what: 'Wat er gebeurt, wat men niet wil, en wat een ander deel van de zin verandert.',
      sheet:
        '## Doelgroep\n\nDe kansengelijkheid neemt af en de ongelijkheid groeit. Corona heeft de kansenongelijkheid vergroot. Vroege selectie kan de ongelijkheid vergroten en leidt tot vermindering van gelijke kansen.\n\nWe willen drempels voor gelijke kansen wegnemen en kennis over kansenongelijkheid vergroten, zonder de ongelijkheid te vergroten. De strijd tegen het vergroten van ongelijkheid gaat door. Gelijke kansen verminderen uitval. We zien dat toetsen de ongelijkheid vergroten en pakken regels aan die de onzekerheid vergroten. Een integrale aanpak van veiligheid voorkomt een verhoogde kans op betrokkenheid bij criminaliteit en een hoger risico op kansenongelijkheid.\n',
    },
  ],
  run(documents, dossier, report) {
    const seen: Span[] = [];
    contradictions(documents, dossier, (finding) => {
      if (finding.span) seen.push(finding.span);
      report(finding);
    });
    for (const found of authored(turnedGoals, own(documents, dossier))) {
      const { said, span, from, to } = found;
      if (!seen.some((other) => overlaps(other, span)))
        report({
          message: `Bij “${said}” lijkt het tegendeel bedoeld.`,
          span,
          ...turnDirection(found, from, to),
        });
    }
  },
};

function overlaps(a: Span, b: Span): boolean {
  return a.file === b.file && isBefore(a.start, b.end) && isBefore(b.start, a.end);
}

const contradictions = askEach(own, polarWord, (found) => {
  const { passage, from, to } = found;
  const word = polarWords.get(found.said.toLowerCase());
  const around = sentenceAround(passage.text, from);
  const before = around.text.slice(0, from - around.from).slice(-reach);
  const after = around.text.slice(to - around.from).slice(0, reach);
  const sides = { before: before.toLowerCase(), after: after.toLowerCase() };
  const opposed = word && contradictionOf(word, sides);
  if (!opposed) return undefined;
  const said = sayable(passage.text.slice(from - opposed.before, to + opposed.after));
  return {
    message: `Bij “${said}” lijkt het tegendeel bedoeld${word.opposite && `: “${word.opposite}”`}.`,
    ...(word.opposite
      ? rewrite(found, cased(word.opposite, found.text), 'suggestion')
      : turnDirection(found, from - opposed.before, to + opposed.after)),
  };
});

const reach = 120;

interface Sides {
  readonly before: string;
  readonly after: string;
}

interface Contradiction {
  /** How many characters before and after a word say the opposite of what it means. */
  readonly before: number;
  readonly after: number;
}

function contradictionOf(word: PolarWord, sides: Sides): Contradiction | undefined {
  for (const context of polarContextsIn(`${sides.before} ${sides.after}`, word.isGood ? 'less' : 'more')) {
    const found = context.exceptFor?.(word) ? undefined : foundIn(context, sides);
    if (found) return found;
  }
  return word.isGood ? wishedAwayIn(sides, word) : undefined;
}

function foundIn(context: PolarContext, { before, after }: Sides): Contradiction | undefined {
  const left = context.before?.exec(before);
  const right = context.after?.exec(after);
  if ((context.before && !left) || (context.after && !right)) return undefined;
  const rest = before.slice(0, left?.index ?? before.length);
  if (context.isAbsurd && left)
    return deniesWord(rest) ? undefined : { before: left[0].length, after: right?.[0].length ?? 0 };
  if (isDenied(rest, after) || (!left && !isObject(rest))) return undefined;
  if (context.mayBeFact && !isWish(rest)) return undefined;
  return { before: left?.[0].length ?? 0, after: right?.[0].length ?? 0 };
}

function wishedAwayIn({ before, after }: Sides, { isTackled }: PolarWord): Contradiction | undefined {
  const [pointed] = pointedAt.exec(after) ?? mustShrink.exec(after) ?? [];
  if (pointed !== undefined && !deniesWord(before)) return { before: 0, after: pointed.length };
  const [away] = (!isTackled && wishedAway.exec(after)) || wantedAway.exec(after) || [];
  if (away === undefined || !weWant(before + away)) return undefined;
  return isObject(before) && !isDenied(before, away) ? { before: 0, after: away.length } : undefined;
}

const weWant = says`we\swillen|wij\swillen|willen\s(?:we|wij)`;

/** “De zekerheid over het inkomen willen we wegnemen”: only its subject may be in between. */
const wishedAway = latin.iu`^(?:\s(?:over|in|van|bij|op|rond)\s(?:(?:de|het|een|hun|onze)\s)?\p{L}+(?:\s\p{L}+)?)?(?:\sdie\s[^,]{1,60},)?(?:\swillen\s(?:we|wij))?(?:\s(?:dan|ook|samen|verder|snel|flink|helemaal|graag)){0,4}\s(?:wegnemen|wegwerken|uitbannen|terugdringen|verkleinen|verminderen|bestrijden|doorbreken|tegengaan)(?!\p{L})`;

const away =
  '(?:voorkomen|bestrijden|tegengaan|wegnemen|wegwerken|uitbannen|terugdringen|verkleinen|verminderen|kleiner\\smaken|doorbreken|zien\\sverdwijnen|niet\\slanger)';
/** Where, between whom, of what sort. */
const aside =
  '(?:\\s(?:bij|in|van|tussen|over|op|voor|onder)(?:\\s(?!(?:is|zijn|wordt|worden|staat|staan|heeft|hebben|kan|kunnen|komt|gaat|gaan|neemt|leidt|die)\\s)\\p{L}+){1,4})?(?:\\sdie\\s(?!we\\s|wij\\s)[^,.;!?]{1,60}(?=,))?';
/** “Dat leidt tot kansengelijkheid die wij willen bestrijden”, “…, en juist die willen we voorkomen”. */
const pointedAt = latin.iu`^${aside}(?:\sdie\s(?:we|wij)\s[^,.;!?]{0,40}willen\s|\sdie\s(?:we|wij)\s(?:zo\s)?(?:graag|liever|liefst)\s|(?:,\s(?:en\s)?(?:juist\s)?(?:die|dat)\s|,\s)(?:willen\s(?:we|wij)|is\swat\swij\swillen)\s[^,.;!?]{0,40}?)${away}(?!\p{L})`;
/** “Het leesplezier willen wij in twee jaar terugdringen.” */
const wantedAway = latin.iu`^${aside}\swillen\s(?:we|wij)\s[^,.;!?]{0,40}?${away}(?!\p{L})`;
/** “Hun zichtbaarheid moet in vier jaar kleiner worden.” */
const mustShrink = latin.iu`^(?:\s(?:bij|in|van|tussen|op|voor|onder)(?:\s(?!(?:is|zijn|moet|moeten)\s)\p{L}+){1,4})?\s(?:moet|moeten)\s[^,.;!?]{0,40}?(?:(?:kleiner|minder|lager)\sworden|omlaag|afnemen|dalen|verdwijnen)(?!\p{L})`;

/** Says that what follows is not meant, or is a fact with a cause. */
const denies = says`niet|geen|nooit|noch|niemand|evenmin|zonder|voorkom(?:en|t)|vermijd(?:en|t)|tegen(?:gaan)?|risico(?:[’']s)?|gevaar|dreig(?:t|en|ing)|zou(?:den)?|leid(?:t|en|de|den)|veroorza\p{L}+|oorzak?en|oorzaak|gevolg(?:en)?|sprake|helaas|onbedoeld|ongewenste?|stoppen|kritiek|verzet|zorgen over|in plaats van|resulte\p{L}+|of (?:we|wij|dit|dat|er|hiermee|daarmee)|bleek|blijk(?:t|en)`;
/** Not even a fact: only a plain denial makes such words right. */
const deniesWord = says`niet|geen|nooit|zonder`;
/** Said of what we do it is a wish, said of anything else a fact. */
const contributes = says`draagt|dragen|droeg|bijdraagt|bijdragen`;
const ours = says`we|wij|\p{L}*(?:interventies?|project(?:en)?|agenda|akkoord|aanpak|programma|coach(?:es)?|activiteit(?:en)?|plan|maatregelen)`;
/** Denies the means and not the deed: “niet met woorden, maar met daden”. */
const notSoButSo = latin.iu`(?<!\p{L})niet\s(?:alleen|enkel|met|door|via|in|op|uit|voor)(?!\p{L})`;
const deniesAfter = says`niet|geen|nooit|risico|gevaar|ongewenst|onbedoeld`;

function isDenied(before: string, after: string): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(':')) + 1);
  const behind = after.slice(0, 60).replace(notSoButSo, '');
  return denies(clause) || deniesAfter(behind) || (contributes(clause) && !ours(clause));
}

const articles = latin.iu`(?:(?<!\p{L})(?:de|het|een|deze|die|dit|dat|onze|hun|meer)\s+)?(?:(?<!\p{L})(?!(?:over|onder|per|achter|zonder)\s)\p{L}{2,20}(?:e|er)\s+)?$`;
const preposition = latin.giu`(?<!\p{L})(?:aan|bij|binnen|door|in|met|na|naar|onder|op|over|per|rond|rondom|sinds|tegen|tijdens|tot|tussen|uit|van|vanuit|voor|zonder|richting|wegens|qua)(?!\p{L})`;

/** Words in front of this do not belong to what the word is joined to. */
const opensClause = latin.isu`^.*(?<!\p{L})(?:om|we|wij|willen|gaan|moeten|is|zijn)\s`;

/** Says whether the verb acts on the word, not on a noun with it: “drempels voor … wegnemen”. */
function isObject(before: string): boolean {
  const head = before.replace(articles, '');
  // Joined to something else, the whole of which may hang on a preposition.
  const isJoined = latin.iu`(?:,|(?<!\p{L})(?:en|of))\s+$`.test(head);
  const near = isJoined ? head.slice(-60).replace(opensClause, '') : head.slice(-12);
  return ![...near.matchAll(preposition)].some(
    ({ index, 0: found }) => isJoined || index + found.length === near.trimEnd().length,
  );
}

const wishes = says`om|we|wij|ons|willen|wil|moet(?:en)?|gaan|doel(?:en|stelling(?:en)?)?|ambities?|opdracht|helpen|helpt|samen|streven|taak|opgave`;

const facts = says`die|waardoor|doordat|omdat|welke|zien|ziet|weten|merken|constateren|onderzoek\p{L}*|volgens|ervaren`;

/** “We zien dat toetsen de ongelijkheid vergroten” and “regels die …” are no wishes. */
function isFact(before: string): boolean {
  return facts(before.replace(articles, ''));
}

/** A sentence with a word for a wish, or a heading or item (“De kansenongelijkheid vergroten”). */
function isWish(before: string): boolean {
  const isFragment = before.replace(articles, '').trim() === '';
  return isFragment || (wishes(before) && !isFact(before));
}
