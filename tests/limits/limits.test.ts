import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { knownFinding } from '../../src/check/known-findings.ts';
import { otherFindings } from '../../src/check/other-findings.ts';
import { limitTable } from '../../src/limits/limit-table.ts';
import { type Limit, limits } from '../../src/limits/limits.ts';

const src = join(import.meta.dirname, '../../src');
const source = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/model[\\/]limits?(-table)?\.ts$/.test(file))
  .map((file) => readFileSync(join(src, file), 'utf8'))
  .join('\n');
const all: readonly Limit[] = Object.values(limits);
/** Ids of findings that by their name tell of too much. */
const tooMuch = /^limit\/|too-(?:large|many|deep|long)|-(?:large|digits)$|\/size$/;

describe('the table of limits', () => {
  it('names every finding that tells of too much, and only known ones', () => {
    const told = new Set(all.flatMap(({ finding = [] }) => finding));
    const ids = otherFindings.map(({ id }) => id).filter((id) => tooMuch.test(id));
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id) => !told.has(id))).toEqual([]);
    expect([...told].filter((id) => !knownFinding(id))).toEqual([]);
  });

  it.each(Object.keys(limits))('%s is a limit that the program keeps', (name) => {
    expect(source).toMatch(new RegExp(`\\blimits\\.${name}\\b`));
  });

  it('is printed in round numbers', () => {
    const table = limitTable();
    expect(table).toContain('| Een bestand met tekst | 500 kB | `file/too-large` |');
    expect(table).toContain('| Een afbeelding | 20 MB | `image/size` |');
    expect(table).toContain('| Een alinea, kop of vak van een tabel | 5.000 woorden | `limit/paragraph` |');
    expect(table).not.toMatch(/\d,\d|undefined/);
    expect(table.split('\n')).toHaveLength(2 + all.length);
  });
});
