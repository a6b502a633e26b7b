import { describe, expect, test } from 'vitest';
import { HostError } from '../../src/host/host-error.ts';
import { memoryHost } from '../../src/host/memory-host.ts';
import { recordingHost } from '../../src/host/recording-host.ts';
import { sha256 } from '../../src/host/sha256.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('behaves as a disk does', () => {
  const host = memoryHost({ 'a/b/c.md': 'c', 'a/z.md': 'z', 'leeg/': '' }, { others: ['a/pijp'] });
  expect(host.list('a')).toEqual(['b', 'pijp', 'z.md']);
  expect(host.list('.')).toEqual(['a', 'leeg']);
  expect(host.list('leeg')).toEqual([]);
  expect(host.inspect('./a/../a/z.md')).toEqual({ kind: 'file', size: 1 });
  expect(host.inspect('a/').kind).toBe('folder');
  expect(host.inspect('a/pijp').kind).toBe('other');
  expect(host.inspect('a/nee').kind).toBe('missing');
  expect(() => host.read('a')).toThrow(new HostError('EISDIR', 'a'));
  expect(() => host.read('nee')).toThrow(new HostError('ENOENT', 'nee'));
  expect(() => host.list('a/z.md')).toThrow(new HostError('ENOTDIR', 'a/z.md'));
  expect(() => host.write('a', bytes(''))).toThrow(new HostError('EISDIR', 'a'));
  expect(() => host.write('a/z.md/x', bytes(''))).toThrow(new HostError('ENOTDIR', 'a/z.md/x'));
  host.write('out/x.pdf', bytes('x'));
  expect([host.text('out/x.pdf'), host.list('out'), host.written]).toEqual(['x', ['x.pdf'], ['out/x.pdf']]);
});

test('links', () => {
  const host = memoryHost({ 'a/b.md': 'b' }, { links: { ook: 'a', rond: 'om', om: 'rond' } });
  expect(host.realPath('ook/b.md')).toBe('a/b.md');
  expect(host.inspect('ook/b.md').kind).toBe('file');
  expect(() => host.read('rond')).toThrow(new HostError('ELOOP', 'rond'));
});

test('faults: all or nothing', () => {
  const host = memoryHost(
    {},
    { fault: (action, path) => (action === 'write' && path === 'b' ? 'ENOSPC' : undefined) },
  );
  expect(() =>
    host.writeAll([
      { path: 'a', bytes: bytes('a') },
      { path: 'b', bytes: bytes('b') },
    ]),
  ).toThrow(new HostError('ENOSPC', 'b'));
  expect([...host.files.keys(), ...host.written]).toEqual([]);
});

test('over another host: what is not in memory comes from below', () => {
  const below = memoryHost({ 'templates/x.hbs': 'x', 'a.md': 'below' }, { templates: 'templates' });
  const host = memoryHost({ 'a.md': 'above' }, { below });
  expect(
    [host.read('a.md'), host.read('templates/x.hbs')].map((each) => new TextDecoder().decode(each)),
  ).toEqual(['above', 'x']);
  expect(host.list('templates')).toEqual(['x.hbs']);
});

describe('a recording host', () => {
  test('names what was read, once, with the hash of that moment', () => {
    const memory = memoryHost(
      { 'b.md': 'b', 'a.md': 'a', 'c.md': 'c' },
      { fonts: { 'p/f.ttf': bytes('f') } },
    );
    const host = recordingHost(memory);
    for (const path of ['b.md', 'a.md', 'a.md']) host.read(path);
    memory.write('a.md', bytes('changed'));
    host.read('a.md');
    host.font('p/f.ttf', '.');
    expect(host.inputs()).toEqual([
      { kind: 'file', path: 'a.md', sha256: sha256(bytes('a')) },
      { kind: 'file', path: 'b.md', sha256: sha256(bytes('b')) },
      { kind: 'font', path: 'p/f.ttf', sha256: sha256(bytes('f')) },
    ]);
  });
});

test('sha256 of nothing is the known value (FIPS 180-4)', () => {
  expect(sha256(new Uint8Array())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});
