import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../src/diagnostic/diagnostic.ts';
import type { Host } from '../src/host/host.ts';
import { memoryHost } from '../src/host/memory-host.ts';
import { nodeHost } from '../src/host/node-host.ts';
import { check } from '../src/pipeline.ts';
import { projectHost } from './support/examples.ts';

const bad = (name: string): Host => nodeHost(join(import.meta.dirname, 'bad', name));

async function foundIn(host: Host, path = '.'): Promise<readonly Diagnostic[]> {
  return (await check({ paths: [path] }, host)).diagnostics;
}

/** Every place of a finding, its own first. */
function spansOf({ span, related = [] }: Diagnostic): string[] {
  return [span, ...related.map((each) => each.span)].map((at) => `${at?.file}:${at?.start.line}`);
}

describe('documents that name each other’s pages', () => {
  it.each([
    ['circle-of-two', ['akkoord.md:41', 'uitvoeringsagenda.md:20']],
    ['circle-of-three', ['akkoord.md:41', 'uitvoeringsagenda.md:20', 'notitie.md:15']],
  ])('%s: one finding that names every reference', async (name, spans) => {
    const found = await foundIn(bad(`cross-references/${name}`));
    expect(found.map(spansOf)).toEqual([spans]);
  });
});

describe('a letter that shows a section of the agreement', () => {
  it('can refer to the other headings of it, and to the whole', async () => {
    const agreement = bad('letters/about-missing').read('akkoord.md');
    const letter = [
      '---',
      'kind: raadsbrief',
      'about: akkoord.md',
      'status: draft',
      'date: 2 september 2023',
      'signatories:',
      '  - name: B. Jansen',
      '    role: Burgemeester',
      '---',
      '',
      '::section{of=akkoord.md#uitgangspunten}',
      '',
      'Lees ook [de doelen](akkoord.md#doelstellingen) in [het akkoord](akkoord.md).',
    ].join('\n');
    const files = { 'd/akkoord.md': agreement, 'd/brief.md': letter };
    expect(await foundIn(memoryHost(files, { below: projectHost }), 'd')).toEqual([]);
  });
});
