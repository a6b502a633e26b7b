import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.ts';
import { overlayHost } from '../../src/host/overlay-host.ts';

const below = () => memoryHost({ '/werk/d/a.md': 'oud', '/werk/d/b.md': 'b' });
const over = (texts: Readonly<Record<string, string>>, disk = below()) =>
  overlayHost(disk, {
    texts: new Map(Object.entries(texts)),
    absolute: (path) => posix.resolve('/werk', path),
  });
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('a text over a file', () => {
  it('goes before it, by any name; its size is in bytes', () => {
    const host = over({ '/werk/d/a.md': 'één 👩🏽‍🏫' });
    expect(textOf(host.read('d/./a.md'))).toBe('één 👩🏽‍🏫');
    expect(textOf(host.read('/werk/d/a.md'))).toBe('één 👩🏽‍🏫');
    expect(host.inspect('d/a.md')).toEqual({
      kind: 'file',
      size: new TextEncoder().encode('één 👩🏽‍🏫').length,
    });
    expect(textOf(host.read('/werk/d/b.md'))).toBe('b');
  });
  it('is not listed twice', () => {
    expect(over({ '/werk/d/a.md': '' }).list('/werk/d')).toEqual(['a.md', 'b.md']);
  });
  it('stays when the file goes', () => {
    const host = over({ '/werk/d/c.md': 'nog open' });
    expect(textOf(host.read('d/c.md'))).toBe('nog open');
  });
});

describe('a file that was never saved', () => {
  const host = over({ '/werk/d/nieuw/e/c.md': 'c' });
  it('is there, with its folders', () => {
    expect(host.inspect('d/nieuw/e/c.md')).toEqual({ kind: 'file', size: 1 });
    expect(host.inspect('d/nieuw').kind).toBe('folder');
    expect(host.list('/werk/d')).toEqual(['a.md', 'b.md', 'nieuw']);
    expect(host.list('d/nieuw')).toEqual(['e']);
    expect(host.realPath('d/nieuw/e/c.md')).toBe('/werk/d/nieuw/e/c.md');
  });
  it('is no folder', () => {
    expect(() => host.list('d/nieuw/e/c.md')).toThrow('ENOTDIR');
  });
  it('makes nothing else', () => {
    expect(host.inspect('d/nieu').kind).toBe('missing');
    expect(() => host.read('d/nieuw/e/d.md')).toThrow('ENOENT');
    expect(() => host.list('d/nieu')).toThrow('ENOENT');
  });
});
