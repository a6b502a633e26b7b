import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { sortDiagnostics } from '../../src/diagnostic/sort-diagnostics.ts';
import { loadDossier } from '../../src/load/load-dossier.ts';
import { projectHost } from './load-files.ts';

describe.each(['yaml', 'schema', 'values'])('bad dossiers: %s', (group) => {
  const folder = `tests/bad/${group}`;
  it.each(readdirSync(folder))('%s', (name) => {
    const found: Diagnostic[] = [];
    loadDossier(`${folder}/${name}`, projectHost, (diagnostic) => found.push(diagnostic));
    const lines = sortDiagnostics(found).map(({ rule, place }) => {
      const file = place?.file.slice(`${folder}/${name}/`.length);
      return `${rule} ${file}:${place?.start.line}:${place?.start.column}`;
    });
    expect(lines.join('\n')).toBe(readFileSync(`${folder}/${name}/expected.txt`, 'utf8').trim());
    expect(found.filter(({ help }) => !help)).toEqual([]);
  });
});
