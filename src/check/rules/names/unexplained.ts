import { latin } from '../../../text/latin.ts';
import { authoredMatches } from '../../reading/authored-matches.ts';
import { type Passage, prosePassages } from '../../reading/passages.ts';
import type { Rule } from '../../rule.ts';
import { expansionsIn } from './abbreviations.ts';
import { everydayAbbreviations } from './everyday-abbreviations.ts';
import { knownNames } from './known-names.ts';

/** An abbreviation that a file uses before, or without, saying what it stands for. One finding a file and abbreviation. */
export const unexplained: Rule = {
  id: 'names/unexplained',
  severity: 'info',
  what: 'Zoekt afkortingen die niet worden uitgelegd: niet bij het eerste gebruik en niet bij `terms` (begrippen).',
  why: 'Een raadslid of ouder die de afkorting niet kent, haakt hier af.',
  help: 'Schrijf de eerste keer de hele naam met de afkorting erachter, of zet haar bij `terms` (begrippen).',
  examples: [
    {
      what: 'Een afkorting zonder uitleg, en een die te laat wordt uitgelegd.',
      sheet:
        '## Doelgroep\n\nDe LEA en het NPO beslissen.\nHet Nationaal Programma Onderwijs (NPO) loopt af.\n',
      reports: ['LEA → LEA wordt nergens uitgelegd.', 'NPO → NPO wordt pas verderop uitgelegd.'],
    },
    {
      what: 'Uitgelegd bij het eerste gebruik, bij de begrippen, of algemeen bekend.',
      agenda: { data: 'terms:\n  LEA: Lokale Educatieve Agenda' },
      sheet:
        '## Doelgroep\n\nHet Nationaal Programma Onderwijs (NPO) en de LEA. De EU en de GGD niet; het NPO wel.\n',
    },
  ],
  run(documents, dossier, report) {
    const passages = prosePassages(documents, dossier);
    const terms = new Set(Object.keys(dossier.main.data.terms).map((term) => term.toUpperCase()));
    const inNames = new Set(
      knownNames(dossier).flatMap(({ name }) =>
        [...name.matchAll(abbreviations)].map(([found]) => base(found)),
      ),
    );
    const order = new Map(passages.map((passage, index) => [passage, index]));
    const positionOf = (passage: Passage, at: number): number => (order.get(passage) ?? 0) * 1e7 + at;
    const explained = new Map<string, number>();
    for (const { abbreviation, passage, from } of passages.flatMap(expansionsIn)) {
      const key = `${passage.source.file} ${base(abbreviation)}`;
      explained.set(key, Math.min(explained.get(key) ?? Number.POSITIVE_INFINITY, positionOf(passage, from)));
    }
    const seen = new Set<string>();
    for (const { passage, text, from, to, span } of authoredMatches(abbreviations, passages)) {
      const name = base(text);
      const key = `${passage.source.file} ${name}`;
      if (seen.has(key) || isShouted(passage, from) || terms.has(name) || inNames.has(name)) continue;
      if (everydayAbbreviations.has(name) || /^[IVXLC]+$/.test(name) || isCode(passage, from, to)) continue;
      seen.add(key);
      const where = explained.get(key);
      // The brackets right behind the first use explain it there.
      if (where !== undefined && where <= positionOf(passage, from) + text.length + 4) continue;
      report({
        message:
          where === undefined ? `${name} wordt nergens uitgelegd.` : `${name} wordt pas verderop uitgelegd.`,
        span,
      });
    }
  },
};

/** Two to six capitals, alone or as the first part of a compound; `OAb` too. */
const abbreviations = latin.gu`(?<![\p{L}\p{N}.@/&-])\p{Lu}{2,6}[\p{Ll}\d]?(?:['’]?s)?(?![\p{L}\p{N}@/&]|\.\p{L})`;

function base(found: string): string {
  return found.replace(/['’]?s$/u, '').toUpperCase();
}

/** Letters of a number: of a case, a bank account, a postal code. */
function isCode({ text }: Passage, from: number, to: number): boolean {
  return (
    /\d[ -]?$/.test(text.slice(Math.max(0, from - 2), from)) || /^[ -]\d{3}/.test(text.slice(to, to + 4))
  );
}

/** Among words in capitals: a heading or a warning, no abbreviation. */
function isShouted({ text }: Passage, from: number): boolean {
  const around = text.slice(Math.max(0, from - 30), from + 40);
  return (around.match(latin.gu`(?<!\p{L})\p{Lu}{4,}(?!\p{L})`)?.length ?? 0) > 2;
}
