import { latin } from '../../../text/latin.ts';
import { askEach } from '../../ask-each.ts';
import { matches } from '../../reading/matches.ts';
import { own } from '../../reading/passages.ts';
import { sentenceAround } from '../../reading/sentence-around.ts';
import { rewrite } from '../../rewrite.ts';
import type { Rule } from '../../rule.ts';

const twice = matches(
  () =>
    latin.giu`(?<![\p{L}\p{N}’'-])(?<word>\p{L}{2,30})\s{1,3}(?<again>\k<word>)(?![\p{L}\p{N}’'&-]|\.\p{L})`,
);

/** A doubled word, also across the end of a line. Doubles that are good Dutch are left alone. */
export const doubledWord: Rule = {
  id: 'language/doubled-word',
  severity: 'info',
  what: 'Zoekt woorden die twee keer achter elkaar staan: “de de”.',
  why: 'Zo’n fout leest iedereen over, tot het document in druk is.',
  help: 'Haal één van de twee weg.',
  examples: [
    {
      what: 'Ook als de regel ertussen ophoudt.',
      sheet: '## Doelgroep\n\nLeerlingen van de de school werken in het\nhet lokaal met met een coach.\n',
      reports: [
        'de de → “de” staat er twee keer.',
        'het\nhet → “het” staat er twee keer.',
        'met met → “met” staat er twee keer.',
      ],
    },
    {
      what: 'Woorden die twee keer horen, en namen.',
      sheet:
        '## Doelgroep\n\nOuders die die weg weten, zien dat dat helpt, en dat het het kind goed doet. Het kind dat er is is blij. We zetten coaches in in heel heel veel wijken. Wat we doen doen we samen. Het is een een-op-eengesprek in Baden Baden.\n',
    },
  ],
  run: askEach(own, twice, (found) => {
    const { word = '', again = '' } = found.read.groups;
    // Both with a capital: a name. A sentence begins with one only.
    if (/^\p{Lu}/u.test(again) || /^(?:\p{Lu}\.?)$/u.test(word)) return undefined;
    const { text, from } = sentenceAround(found.passage.text, found.from);
    const before = text.slice(0, Math.max(0, found.from - from));
    if (honest.some(({ words, after }) => words.test(word) && after.test(before))) return undefined;
    // “het helpt om door door te geven”: the particle of the next verb.
    if (/^\s{1,2}te\s/u.test(found.after(5))) return undefined;
    return {
      message: `“${again}” staat er twee keer.`,
      ...rewrite(found, word, always.test(word) && !latinBehind.test(found.after(8)) ? 'safe' : 'suggestion'),
    };
  }),
};

/** Words that are never doubled in good Dutch; of others a comma may be missing, and “een een” may be “één een”. */
const always = /^(?:de|en|of)$/iu;
/** “van de de jure macht” */
const latinBehind = /^\s{1,2}(?:jure|facto)/iu;

/** Words that may be doubled, behind something in the same sentence. */
const honest: readonly { readonly words: RegExp; readonly after: RegExp }[] = [
  {
    words:
      /^(?:die|dat|wat|wie|ze|zij|er|je|jij|haar|hun|hen|ons|had|hadden|heel|erg|zeer|veel|leren|zo|ver|ja|nee|nou|waar|bla|tik|klop|hop)$/iu,
    after: /(?:)/u,
  },
  // "dat het het kind helpt", but not "in het het lokaal".
  {
    words: /^het$/iu,
    after: latin.iu`(?<!(?<!\p{L})(?:aan|bij|binnen|door|in|met|na|naar|om|onder|op|over|per|tijdens|tot|tussen|uit|van|vanuit|voor)\s{1,3})$`,
  },
  // A clause ends with a verb, and the next begins with it.
  {
    words:
      /^(?:zijn|is|was|waren|wordt|worden|werd|werden|heeft|hebben|kan|kunnen|mag|mogen|moet|moeten|wil|willen|gaat|gaan|doet|doen|komt|komen|ziet|zien|weet|weten|leert|leren|werkt|werken|blijft|blijven|staat|staan|zit|zitten|helpt|helpen)$/iu,
    after: latin.iu`(?<!\p{L})(?:wat|wie|die|dat|als|waar|hoe|zoals|wanneer|zodra|omdat|waarom|waarvoor|waarmee|zij|ze)(?!\p{L})`,
  },
  // The particle of a verb, and then a preposition: "we zetten coaches in in de wijk".
  {
    words: /^(?:aan|af|bij|door|in|mee|na|om|op|over|toe|uit|voor)$/iu,
    after: latin.iu`(?<!\p{L})(?:(?:bied|bleef|blijf|blijv|breid|breng|brach|bouw|dien|draag|drag|draai|dring|geef|geven|gaf|greep|grijp|haal|halen|houd|hou|kom|koop|koch|kwam|laat|laten|lees|lezen|leg|leid|lever|loop|lopen|meld|neem|nemen|nam|nodig|pak|praat|reik|richt|roep|schakel|schrijf|schreef|sluit|sloot|spreek|spreken|sprak|stap|steek|stel|streef|stuur|sturen|treed|voer|vraag|vragen|vroeg|vul|wijs|wijz|zend|zet|zoek)\p{L}{0,4}|(?:ga|gaat|gaan|ging|gingen|sta|staat|staan|stond|sla|slaat|slaan|zie|ziet|zien|werkt?|werken|leert?|leren|stemt?|stemmen|telt?|tellen|toont?|tonen|trekt?|trekken|kijkt?|kijken|stroomt|stromen|vangt|vangen|maakt?|maken|past|passen|rolt|rollen|start|starten|leeft|leven|denkt|denken))(?!\p{L})`,
  },
];
