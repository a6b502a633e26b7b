import { wordList } from '../../../text/word-list.ts';
import { matches } from '../../reading/matches.ts';
import type { Rule } from '../../rule.ts';
import { askOnce } from './ask-once.ts';
import { firstNames } from './first-names.ts';
import { functionalEnd, functionalStart, functionalWords } from './functional-words.ts';

// Looking for the start of an address in every word is slow.
const address = matches(
  () =>
    /(?<![\p{L}\p{N}._%+'-])(?<local>[\p{L}\p{N}](?:[\p{L}\p{N}._%+'-]{0,62}[\p{L}\p{N}])?)@(?<domain>[\p{L}\p{N}-]{1,60}(?:\.[\p{L}\p{N}-]{2,60}){1,4})/gu,
  /@/,
);

/** Mail addresses of people. An address of one word that is no first name counts as that of a team. */
export const email: Rule = {
  id: 'privacy/email',
  severity: 'warning',
  what: 'Zoekt e-mailadressen van personen, ook in opmerkingen, achter koppelingen en bij `contact` en `handler`.',
  why: 'Een getekend akkoord is openbaar. Een adres met een naam krijgt ongevraagde post, en klopt niet meer als die persoon iets anders gaat doen.',
  help: 'Noem het adres van een team of afdeling: `onderwijs@gemeente.example`.',
  examples: [
    {
      what: 'Voorletters, een voornaam, een hele naam; in de tekst, in een opmerking, achter een koppeling en in de gegevens.',
      sheet: {
        data: 'contact:\n  partner: gemeente\n  role: Beleidsadviseur\n  email: j.p.bakker@voorbeeldstad.example',
        body: '## Doelgroep\n\nMail a.devries@voorbeeldstad.example, jan.jansen@voorbeeldstad.example of [de coach](mailto:fatima@voorbeeldstad.example).\n\n<!-- vraag s.el-amrani@voorbeeldstad.example -->\n',
      },
      reports: [
        'j.p.bakker@voorbeeldstad.example → `j.p.bakker@voorbeeldstad.example` is het adres van een persoon.',
        'a.devries@voorbeeldstad.example → `a.devries@voorbeeldstad.example` is het adres van een persoon.',
        'jan.jansen@voorbeeldstad.example → `jan.jansen@voorbeeldstad.example` is het adres van een persoon.',
        'fatima@voorbeeldstad.example → `fatima@voorbeeldstad.example` is het adres van een persoon.',
        's.el-amrani@voorbeeldstad.example → `s.el-amrani@voorbeeldstad.example` is het adres van een persoon.',
      ],
    },
    {
      what: 'Adressen van een team, een functie of een school.',
      sheet:
        '## Doelgroep\n\nMail info@voorbeeldstad.example, beleid.jeugd@voorbeeldstad.example, team-oost@voorbeeldstad.example, vo.scholen@voorbeeldstad.example, griffie@voorbeeldstad.example, de.plataan@school.example, noord.oost@noord-oost.example, kansencoach@voorbeeldstad.example of obs.het.avontuur@school.example.\n',
    },
  ],
  run: askOnce(address, (found) => {
    const { local = '', domain = '' } = found.read.groups;
    return isPerson(local.toLowerCase(), domain.toLowerCase())
      ? `\`${found.text}\` is het adres van een persoon.`
      : undefined;
  }),
};

/** Words between first and last name: `jan.van.dijk`. */
const particles = new Set(wordList('van de der den ter ten vd vande vander vanden el al te op'));
/** Behind an initial it is a last name: `m.groen`. */
const alsoLastNames = new Set(
  wordList('bel groen jong kunst meer noord oost post rijk spel west winkel zuid'),
);
/** A name of a school or village begins with it. */
const articles = new Set(wordList('de het t st sint la le o i e'));

function isPerson(local: string, domain: string): boolean {
  const [name = ''] = local.split('+');
  // j.devries2: the second of that name.
  const words = name
    .replace(/(?<=^\p{L}[._].{2,40})\d$/u, '')
    .split(/[._-]+/)
    .filter((word) => word !== '');
  const [first = '', ...rest] = words;
  if (words.length === 1) return firstNames.has(first);
  if (
    words.some(
      (word) =>
        /\d/.test(word) || (functionalWords.has(word) && !(first.length === 1 && alsoLastNames.has(word))),
    )
  )
    return false;
  const last = rest.at(-1) ?? '';
  // noord.oost@noord-oost.example
  const site = domain.replace(/[^\p{L}]/gu, '');
  if (words.join('').length > 3 && site.includes(words.join(''))) return false;
  if (last.length < 2) return false;
  // Single letters are initials. `vo.plan` and `kc.oost` are of an organisation.
  if (first.length === 1) return last.length > 2;
  if (articles.has(first)) return false;
  if (firstNames.has(first) || rest.some((word) => particles.has(word))) return true;
  if (functionalStart.test(first) || words.some((word) => functionalEnd.test(word))) return false;
  return first.length > 2 && words.length <= 3 && !name.includes('-');
}
