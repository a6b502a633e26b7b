/**
 * Everything that Markdown has, by itself and in everything it can stand in, makes a PDF that is what it says it is (PDF/UA-1, PDF/A-3a). A commit
 * builds many in one document; `npm run constructs` builds a document of each.
 */
import { describe, expect, it } from 'vitest';
import { compose } from '../src/compose/compose.ts';
import type { Diagnostic } from '../src/diagnostic/diagnostic.ts';
import { memoryHost } from '../src/host/memory-host.ts';
import { loadDossier } from '../src/load/load-dossier.ts';
import { resolve } from '../src/resolve/resolve.ts';
import { violations } from '../src/write/pdf/conformance/violations.ts';
import { writePdf } from '../src/write/pdf/write-pdf.ts';
import { projectHost } from './support/examples.ts';
import { agendaDossier } from './support/full-dossiers.ts';
import { type Case, memoOf, pairs, singles } from './support/markdown-constructs.ts';
import { isNightly } from './support/nightly.ts';
import { png } from './support/png.ts';

/** So many go together in one document. */
const together = isNightly ? 1 : 60;

/** Builds the main document of the folder `d`; returns what was found that stands in the way, and what the finished file lacks. */
async function judged(files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  const findings: Diagnostic[] = [];
  const report = (finding: Diagnostic) => findings.push(finding);
  const host = memoryHost(
    { ...files, 'd/foto.png': png(24, 12) },
    { below: projectHost, templates: 'templates' },
  );
  const dossier = loadDossier('d', host, report);
  const composed = dossier && compose(dossier.main, dossier, report);
  const document = composed && resolve(composed, dossier, report);
  const printed = document && (await writePdf(document, host, report));
  const told = findings
    .filter(({ severity, rule }) => severity === 'error' || rule.startsWith('pdf/'))
    .map(({ rule, message, span }) => `${rule} ${span?.start.line} ${message}`);
  if (!printed) return told.length > 0 ? told : ['no PDF'];
  return [...told, ...violations(printed.bytes).map(({ id, message }) => `${id} ${message}`)];
}

function inGroups(cases: readonly Case[]): Case[][] {
  const groups = Array.from({ length: Math.ceil(cases.length / together) }, (): Case[] => []);
  cases.forEach((each, index) => {
    groups[index % groups.length]?.push(each);
  });
  return groups;
}

const named = (cases: readonly Case[]) =>
  inGroups(cases).map(
    (group) => [isNightly ? (group[0]?.name ?? '') : `${group.length} of them`, group] as const,
  );

describe('by itself', () => {
  it.each(named(singles()))('%s', async (_, group) => {
    expect(await judged({ 'd/memo.md': memoOf(group) })).toEqual([]);
  });
});

describe('in something else', () => {
  it.each(named(pairs()))('%s', async (_, group) => {
    expect(await judged({ 'd/memo.md': memoOf(group) })).toEqual([]);
  });
});

it('in an annex', async () => {
  const sheet = agendaDossier['d/bladen/a.md'] ?? expect.fail('no sheet');
  const group = [...singles(), ...pairs()].filter(({ name }) => !/heading|cross|cell|markup in a/.test(name));
  const body = group.slice(0, isNightly ? undefined : together).map(({ markdown }) => markdown);
  const files = {
    ...agendaDossier,
    'd/bladen/a.md': `${sheet}\n## Meer\n\n${body.join('\n\n<!-- -->\n\n')}\n`,
  };
  const found = await judged(files);
  expect(found.filter((each) => /^(?:UA|A-|pdf|markdown|no PDF)/.test(each))).toEqual([]);
});
