/**
 * Every value that can be typed reaches a document: each leaf of each schema is changed once in a dossier in which all is filled in,
 * and something that is printed must change with it. What is printed nowhere stands below with its reason.
 */
import { describe, expect, it } from 'vitest';
import { memoryHost } from '../src/host/memory-host.ts';
import { kinds } from '../src/kinds/kinds.ts';
import type { Shape } from '../src/kinds/shape.ts';
import { loadDossier } from '../src/load/load-dossier.ts';
import { documentsOf } from '../src/model/documents-of.ts';
import type { Dossier, LoadedDocument } from '../src/model/dossier.ts';
import { sequence } from '../src/model/final-text.ts';
import { fillRunningLine, runningLinesOf } from '../src/model/running-line.ts';
import { walkFields } from '../src/model/walk-fields.ts';
import { assemble } from '../src/session/assemble.ts';
import { projectHost } from './support/examples.ts';
import { agendaDossier, agreementDossier, memoDossier } from './support/full-dossiers.ts';

/** By pattern of a path: why changing the leaf changes no document. */
const printedNowhere: Readonly<Record<string, string>> = {
  about: 'there is one main document in a dossier, so it has one right value',
  'allow.*.rule': 'goes to the manifest, with the findings that it lets stand',
  'allow.*.reason': 'goes to the manifest',
  'allow.*.place': 'goes to the manifest, with the findings that it lets stand',
  'allow.*.value': 'goes to the manifest, with the findings that it lets stand',
  'partners.*.type':
    'tells who signs for the competent authority; printed as the label of an organisation, if it signs',
};

/** What is printed of a dossier, and what a reader sees of it otherwise: names of files, house style, signatures. */
function outputsOf(dossier: Dossier): string {
  const { wanted } = assemble(dossier, documentsOf(dossier), () => {});
  return JSON.stringify(
    wanted.map(({ document }) => {
      const { header, footer } = runningLinesOf(document);
      const lines = [...(header ? [header] : []), ...footer];
      return [
        document.id,
        document.status,
        document.style.id,
        document.author,
        document.signingOrder,
        sequence(document),
        lines.map(({ left, right }) => fillRunningLine(`${left} · ${right}`, document)),
        JSON.stringify(document.root).match(/"(language|url|partner)":"[^"]*"/g),
      ];
    }),
  );
}

function loaded(files: Readonly<Record<string, string>>): Dossier {
  const findings: string[] = [];
  const host = memoryHost(files, { below: projectHost });
  const dossier = loadDossier('d', host, ({ rule, message }) => findings.push(`${rule} ${message}`));
  return dossier ?? expect.fail(`no dossier: ${findings.join('; ')}`);
}

/** Another value of the same type. */
function otherValue(raw: string, type: string, key: string, shape: Shape | undefined): string {
  if (shape?.kind === 'leaf' && shape.choices) return shape.choices.find((choice) => choice !== raw) ?? raw;
  const ids = otherIds[raw];
  if (type === 'id' && ids !== undefined) return ids;
  const others: Readonly<Record<string, string>> = {
    date: '3 maart 2031',
    period: '2041-2043',
    money: '€ 77.777',
    amount: '€ 7.777',
    email: 'anders@voorbeeld.example',
    phone: '0599 999 999',
    url: 'https://www.anders.example',
  };
  if (key === 'language') return 'de';
  return others[type] ?? `${raw} anders`;
}

const otherIds: Readonly<Record<string, string>> = {
  een: 'twee',
  twee: 'een',
  proef: 'anders',
  neutraal: 'groningen',
  groningen: 'gka',
  loon: 'stof',
  rijk: 'stad',
  'bladen/a.md': 'bladen/c.md',
  'bladen/b.md': 'bladen/c.md',
  'uitvoering.md': 'notitie.md',
  'agenda.md': 'notitie.md',
};

/** `signatories.*.name`: positions and keys that the author chose become `*`. */
function patternOf(
  path: readonly (string | number)[],
  shape: Shape | undefined,
): { pattern: string; at: Shape | undefined } {
  let at = shape;
  const steps = path.map((step) => {
    const here = at;
    at = here?.kind === 'group' ? here.fields[step] : here?.kind === 'leaf' ? undefined : here?.of;
    return here?.kind === 'group' ? String(step) : '*';
  });
  return { pattern: steps.join('.'), at };
}

function leavesOf(shape: Shape, path: readonly string[] = []): string[] {
  switch (shape.kind) {
    case 'leaf':
      return [path.join('.')];
    case 'group':
      return Object.entries(shape.fields).flatMap(([name, field]) => leavesOf(field, [...path, name]));
    default:
      return leavesOf(shape.of, [...path, '*']);
  }
}

/** With names of its own in place of a scheme. */
const ownMoney = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      text.replace('scheme: proef\n', 'costs:\n  loon: Lonen\nsources:\n  rijk: Rijk\n'),
    ]),
  );
const dossiers: Readonly<Record<string, readonly [files: Readonly<Record<string, string>>, only?: RegExp]>> =
  {
    agenda: [agendaDossier],
    agreement: [agreementDossier],
    'agreement with names of its own': [ownMoney(agreementDossier), /^(?:costs|sources)\b/],
    'agenda with names of its own': [ownMoney(agendaDossier), /^(?:costs|sources)\b/],
    memo: [memoDossier],
  };
const reached = new Map<string, Set<string>>(Object.keys(kinds).map((kind) => [kind, new Set()]));

describe.each(Object.entries(dossiers))('the dossier with the %s', (_name, [files, only = /./]) => {
  const dossier = loaded(files);
  const before = outputsOf(dossier);
  const documents: readonly LoadedDocument[] = [...documentsOf(dossier), ...dossier.interventions];
  const leaves = documents.flatMap((document) =>
    walkFields(document.data)
      .filter(({ field, path }) => field.span.file === document.file && only.test(path.join('.')))
      .map((found) => ({ document, found })),
  );

  it.each(
    leaves.map(({ document, found }) => {
      const shape = kinds[document.data.kind]?.shape;
      const { pattern, at } = patternOf(found.path, shape);
      return {
        kind: document.data.kind,
        file: document.file,
        path: found.path.join('.'),
        pattern,
        at,
        found,
      };
    }),
  )('$file $path', ({ kind, file, pattern, at, found }) => {
    const { field, key } = found;
    expect(field.raw, 'is filled in').not.toBe('');
    reached.get(kind)?.add(pattern);
    const { start } = field.span;
    const lines = (files[file] ?? '').split('\n');
    const line = lines[start.line - 1] ?? '';
    const quoted = line.slice(start.column - 1).startsWith('"') ? 1 : 0;
    const from = start.column - 1 + quoted;
    expect(line.slice(from, from + field.raw.length)).toBe(field.raw);
    const value = otherValue(field.raw, field.type, key, at);
    expect(value).not.toBe(field.raw);
    lines[start.line - 1] = line.slice(0, from) + value + line.slice(from + field.raw.length);
    const after = outputsOf(loaded({ ...files, [file]: lines.join('\n') }));
    if (Object.hasOwn(printedNowhere, pattern)) return;
    expect(after === before ? `${pattern} is printed nowhere` : 'changed').toBe('changed');
  });
});

it('tries every leaf of every kind', () => {
  const missed = Object.entries(kinds).flatMap(([name, { shape }]) =>
    leavesOf(shape)
      .filter((leaf) => leaf !== 'kind' && !reached.get(name)?.has(leaf))
      .map((leaf) => `${name}: ${leaf}`),
  );
  expect(missed).toEqual([]);
});
