/**
 * The rules about personal data read all that goes along inside a PDF: a number is put in every position of frontmatter and text, and what
 * is embedded is reported. What is reported without being embedded stands in a comment or under a key that is left out.
 */
import { describe, expect, it } from 'vitest';
import { runRule } from '../../src/check/rule.ts';
import { bsn } from '../../src/check/rules/privacy/bsn.ts';
import { iban } from '../../src/check/rules/privacy/iban.ts';
import { phone } from '../../src/check/rules/privacy/phone.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { memoryHost } from '../../src/host/memory-host.ts';
import { loadDossier } from '../../src/load/load-dossier.ts';
import { documentsOf } from '../../src/model/documents-of.ts';
import { walkFields } from '../../src/model/walk-fields.ts';
import { type Embedded, embeddedIn, textOf } from '../support/embedded.ts';
import { projectHost } from '../support/examples.ts';
import { agendaDossier, agreementDossier, memoDossier } from '../support/full-dossiers.ts';
import { type Planted, planted } from '../support/planted.ts';
import { png } from '../support/png.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A position with the numbers that it can hold. */
interface Position {
  readonly at: string;
  readonly numbers: Partial<Planted>;
}

const rules = { bsn, iban, mobile: phone };

/** What becomes of each number: `embedded`, `reported`, both or neither. */
function fates(files: Files, positions: readonly Position[]): Record<string, string> {
  const { dossier, embedded } = embeddedIn('d', memoryHost(files, { below: projectHost }));
  const documents = embedded.map(({ document }) => document);
  const inside = textInside(embedded);
  const found = new Map(
    Object.entries(rules).map(([name, rule]) => {
      const findings: Diagnostic[] = [];
      runRule(rule, documents, dossier, (finding) => findings.push(finding));
      return [name, findings.map((finding) => pointedAt(finding, files))];
    }),
  );
  const entries = positions.flatMap(({ at, numbers }) =>
    Object.entries(numbers).map(([name, number]) => {
      const isReported = found.get(name)?.some((text) => text.includes(number)) ?? false;
      const said = [inside.includes(number) && 'embedded', isReported && 'reported'].filter(Boolean);
      return [`${at} ${name}`, said.join(' and ') || 'neither'];
    }),
  );
  return Object.fromEntries(entries);
}

function textInside(embedded: readonly Embedded[]): string {
  return embedded
    .flatMap(({ attachments = [] }) => attachments.map((each) => `${each.name}\n${textOf(each)}`))
    .join('\n');
}

/** The text that a finding points at; the name of the file when it points at its begin. */
function pointedAt({ span }: Diagnostic, files: Files): string {
  if (!span) return '';
  const { file, start, end } = span;
  if (start.line === 1) return file;
  const lines = String(files[file])
    .split('\n')
    .slice(start.line - 1, end.line);
  lines.push((lines.pop() ?? '').slice(0, end.column - 1));
  return (lines[0] ?? '').slice(start.column - 1) + lines.slice(1).join('\n');
}

const both = 'embedded and reported';

describe.each(Object.entries({ agendaDossier, agreementDossier }))(
  'every value of the %s',
  (_name, files) => {
    it('is reported when it is embedded', () => {
      const dossier = loadDossier('d', memoryHost(files, { below: projectHost }), () => {});
      if (!dossier) return expect.fail('no dossier');
      const lines = new Map(Object.entries(files).map(([file, text]) => [file, text.split('\n')]));
      const positions = [...documentsOf(dossier), ...dossier.interventions].flatMap((document) =>
        walkFields(document.data).flatMap(({ field, path }, index): Position[] => {
          const { file, start } = field.span;
          const held = holding[field.type]?.(planted(positionOf(file, index)), path.join('.'));
          if (!held || file !== document.file || path.at(-1) === 'language') return [];
          const line = lines.get(file)?.[start.line - 1] ?? '';
          const from = line.indexOf(field.raw, start.column - 1);
          lines
            .get(file)
            ?.splice(
              start.line - 1,
              1,
              line.slice(0, from) + held.text + line.slice(from + field.raw.length),
            );
          return [{ at: `${file} ${path.join('.')}`, numbers: held.numbers }];
        }),
      );
      const full = Object.fromEntries([...lines].map(([file, text]) => [file, text.join('\n')]));
      const fate = Object.entries(fates(full, positions));
      expect(fate.length).toBeGreaterThan(80);
      expect(fate.filter(([at, is]) => is !== both && !/ allow\./.test(at))).toEqual([]);
      expect(fate.filter(([at]) => / allow\./.test(at)).map(([, is]) => is)).not.toContain(both);
    });
  },
);

/** Another number for each place in each file. */
function positionOf(file: string, index: number): number {
  const at = [...file].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 97, 7);
  return at * 200 + index;
}

/** What a value of a type can hold of them. */
const holding: Readonly<
  Record<
    string,
    (numbers: Planted, path: string) => { readonly text: string; readonly numbers: Partial<Planted> }
  >
> = {
  text: ({ bsn: number, ...others }, path) =>
    // A case and a reference are numbers of the municipality itself.
    /^(?:case|reference)$/.test(path)
      ? { text: `${others.iban} en ${others.mobile}`, numbers: others }
      : { text: `BSN ${number}, ${others.iban} en ${others.mobile}`, numbers: { bsn: number, ...others } },
  phone: ({ mobile }) => ({ text: mobile, numbers: { mobile } }),
  email: ({ mobile }) => ({ text: `team.${mobile}@veenstad.example`, numbers: {} }),
  url: ({ mobile, iban: account }) => ({
    text: `https://www.veenstad.example/${mobile}/x/${account}`,
    numbers: { mobile, iban: account },
  }),
};

/** Positions in a text; `%all` stands for the numbers of that position, `%one` for its mobile number. */
const spans: Readonly<Record<string, string>> = {
  paragraph: 'Tekst met %all.',
  heading: '## Kop met %all',
  'list item': '- Eerste\n- Tweede met %all',
  'table cell': '| Wie | Wat |\n| --- | --- |\n| Een | %all |',
  'table head': '| Wie | %all |\n| --- | --- |\n| Een | Twee |',
  footnote: 'Tekst.[^een]\n\n[^een]: Noot met %all.',
  'label of a footnote': 'Tekst.[^n-%one]\n\n[^n-%one]: Noot.',
  'text of a link': '[Lees %all hier](https://www.veenstad.example/lees).',
  'address of a link': '[Lees dit](https://www.veenstad.example/%one).',
  'address of a link elsewhere': '[Lees dit][elders].\n\n[elders]: https://www.veenstad.example/%one',
  'label of a link': '[Lees dit][l-%one].\n\n[l-%one]: https://www.veenstad.example/dit',
  'description of an image': '![Beeld met %all](foto.png)',
  'caption of an image': '![Beeld](foto.png "Bijschrift met %all")',
  'name of an image': '![Beeld](%one.png)',
  'source of a quotation': ':::quote{source="Iemand met %all"}\nGezegd.\n:::',
  quotation: '> Gezegd met %all.',
  note: ':::note\nLet op %all.\n:::',
  emphasis: '**Vet %all** en *schuin*.',
  'hard break': 'Regel\\\n%all.',
};

it('every position in a text', () => {
  const [path = '', memo = ''] = Object.entries(memoDossier)[0] ?? [];
  const images: Record<string, Uint8Array> = { 'd/foto.png': png(20, 20) };
  const parts = Object.entries(spans).map(([at, markdown], index) => {
    const { mobile, ...others } = planted(index);
    images[`d/${mobile}.png`] = png(20, 20);
    const all = `BSN ${others.bsn}, ${others.iban} en ${mobile}`;
    return {
      text: markdown.replaceAll('%all', all).replaceAll('%one', mobile),
      position: { at, numbers: markdown.includes('%all') ? { mobile, ...others } : { mobile } },
    };
  });
  const whole = `${memo}\n${parts.map(({ text }) => text).join('\n\n')}\n`;
  const fate = fates(
    { ...images, [path]: whole },
    parts.map(({ position }) => position),
  );
  expect(Object.entries(fate).filter(([, is]) => is !== both)).toEqual([]);
});

it('comments are read and left out; names that an author chose are both', () => {
  const [a, b, c, d, e] = [1, 2, 3, 4, 5].map((index) => planted(900 + index).mobile);
  const files = {
    'd/notitie.md': `---
# ${a}
kind: memo
title: Een notitie # of ${b}
to: Wie
from: Wie
status: draft
date: 1 oktober 2022
style: neutraal
partners:
  p-${d}:
    name: De Brug
    type: other
terms:
  N-${e}: iets
---

# Kop

<!-- ${c} -->

Met {{partners}} en {{terms.N-${e}}}.
`,
  };
  const at = { 'comment of YAML': a, 'end of a line': b, comment: c, partner: d, term: e };
  const positions = Object.entries(at).map(([name, mobile]) => ({
    at: name,
    numbers: mobile ? { mobile } : {},
  }));
  expect(fates(files, positions)).toEqual({
    'comment of YAML mobile': 'reported',
    'end of a line mobile': 'reported',
    'comment mobile': 'reported',
    'partner mobile': both,
    'term mobile': both,
  });
});
