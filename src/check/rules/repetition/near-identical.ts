import { basename } from 'node:path/posix';
import { memoizeByObject } from '../../../memoize/memoize-by-object.ts';
import type { Dossier, LoadedDocument } from '../../../model/dossier.ts';
import { sayable } from '../../../text/authored-text.ts';
import { fieldsOf } from '../../fields-of.ts';
import type { Passage } from '../../reading/passages.ts';
import type { Finding, Rule } from '../../rule.ts';
import { areOtherThings } from './identity.ts';
import {
  type Difference,
  type LongText,
  type LongTextWord,
  repeatedTexts,
  spanOfWords,
} from './repeated-texts.ts';

const planned = (hours: string, school: string): string =>
  `De coach is ${hours} uur per week op ${school} en spreekt daar met leerlingen, ouders en leerkrachten over wat een kind nodig heeft om mee te kunnen doen in de klas.`;

/** Two long paragraphs that are the same but for a few words: copied, and then one of them was changed. */
export const nearIdentical: Rule = {
  id: 'repetition/near-identical',
  severity: 'warning',
  what: 'Zoekt alinea’s van 25 woorden of meer die op één, twee of drie woorden na hetzelfde zijn.',
  why: 'Meestal is de ene alinea van de andere gekopieerd en is er maar één bijgewerkt. Dan spreken zij elkaar tegen.',
  help: 'Kijk welke van de twee klopt. Zeg het op één plek, of maak duidelijk waarin zij verschillen.',
  examples: [
    {
      what: 'Hetzelfde, maar met een ander aantal uren.',
      agenda: `## Toelichting\n\n${planned('acht', 'school')}\n`,
      letter: `${planned('zes', 'school')}\n`,
      reports: ['zes → Hier staat “zes” waar dezelfde alinea in `agenda.md` “acht” heeft.'],
    },
    {
      what: 'Een woord dat is bijgekomen, en een woord dat is weggevallen.',
      agenda: `## Begin\n\n${planned('acht', 'school')}\n\n## Vervolg\n\n${planned('niet acht', 'school').replace(' mee te', ' te')}\n`,
      reports: [
        'niet → Hier staat “niet”; in dezelfde alinea eerder in dit bestand niet.',
        'te → Hier ontbreekt “mee”, dat in dezelfde alinea eerder in dit bestand wel staat.',
      ],
    },
    {
      what: 'Alinea’s over twee scholen, elk met een eigen dag.',
      agenda: `## Toelichting\n\n${planned('acht', 'de Parkschool')} Dat is op maandag.\n\n${planned('zes', 'de Dorpsschool')} Dat is op dinsdag.\n`,
    },
    {
      what: 'Wat verschilt staat in de eigen kop of in de eigen gegevens, en meer verschillen dan drie.',
      agenda: `## Fase 1 in groep 7\n\n${planned('acht', 'school')} Dat is fase 1.\n\n## Fase 2 in groep 8\n\n${planned('acht', 'school')} Dat is fase 2.\n\n## Later\n\n${planned('twintig', 'alle scholen van het voortgezet onderwijs')}\n`,
    },
  ],
  run(documents, dossier, report) {
    for (const { first, second, differences } of repeatedTexts(documents, dossier)) {
      // Two schools, each with its own hours: about other things one says other things.
      if (differences.some((each) => areOtherThings(each.first, each.second, inFrontOf(each, second))))
        continue;
      for (const difference of differences.filter(isAuthored)) {
        const finding = findingOf(difference, first);
        if (finding && !tellsApart(difference, first.passages, second.passages, dossier)) report(finding);
      }
    }
  },
};

function inFrontOf({ second: [first], behind }: Difference, { words }: LongText): LongTextWord | undefined {
  return words[words.indexOf(first ?? behind) - 1];
}

function findingOf(difference: Difference, text: LongText): Finding | undefined {
  const { first, second, behind } = difference;
  const span = spanOfWords(second.length > 0 ? second : [behind]);
  const original = spanOfWords(first.length > 0 ? first : text.words.slice(0, 3));
  if (!span || !original) return undefined;
  const where = original.file === span.file ? 'eerder in dit bestand' : `in \`${basename(original.file)}\``;
  return {
    message: messageOf(difference, where),
    span,
    related: [{ message: 'Dit is de andere alinea.', span: original }],
  };
}

function messageOf({ first, second }: Difference, where: string): string {
  const [before, now] = [say(first), say(second)];
  if (before === '') return `Hier staat “${now}”; in dezelfde alinea ${where} niet.`;
  if (now === '') return `Hier ontbreekt “${before}”, dat in dezelfde alinea ${where} wel staat.`;
  return `Hier staat “${now}” waar dezelfde alinea ${where} “${before}” heeft.`;
}

function say(words: readonly LongTextWord[]): string {
  const [first] = words;
  return first ? sayable(first.passage.text.slice(first.from, words.at(-1)?.to)) : '';
}

/** A filled-in value differs because the data differ. */
function isAuthored({ first, second }: Difference): boolean {
  return [first, second].every((words) =>
    words.every(({ passage, from, to }) => passage.isAuthored(from, to)),
  );
}

/** Says whether the headings or data of both differ likewise: the name of a sheet, its amount, a phase. */
function tellsApart(
  { first, second }: Difference,
  [before]: readonly Passage[],
  [now]: readonly Passage[],
  dossier: Dossier,
): boolean {
  if (!before || !now) return false;
  const key = (words: readonly LongTextWord[]): string => words.map((word) => word.key).join(' ');
  const isOwn = (words: readonly LongTextWord[], { under, source }: Passage): boolean =>
    words.length === 0 ||
    under.some((heading) => includesWords(wordsOf(heading), key(words))) ||
    (before.source !== now.source && includesWords(ownWords(dossier)(source), key(words)));
  return isOwn(first, before) && isOwn(second, now);
}

/** The words of the frontmatter of a file, names of its partners among them. */
const ownWords = memoizeByObject((dossier: Dossier) =>
  memoizeByObject((source: LoadedDocument) => {
    const raws = fieldsOf(source.data).map(({ field }) => field.raw);
    const names = Object.entries(dossier.main.data.partners).flatMap(([id, { name, short }]) =>
      raws.includes(id) ? [name.raw, short?.raw ?? ''] : [],
    );
    return wordsOf([...raws, ...names].join(' | '));
  }),
);

function wordsOf(text: string): string {
  return [...text.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:[.,’'–-][\p{L}\p{N}]+)*|[€%|]/gu)].join(' ');
}

function includesWords(text: string, words: string): boolean {
  return ` ${text} `.includes(` ${words} `);
}
