/** A repository that names a program at every setting: none of them starts, whatever is asked of the built program. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { type HostileRepository, hostileRepository } from '../support/hostile-repository.ts';
import { akkoord, bin, scratch } from './program.ts';

const folder = scratch();
const dossier = join(folder, 'agreements/klein');
let repository: HostileRepository;

beforeAll(() => {
  mkdirSync(dossier, { recursive: true });
  writeFileSync(
    join(dossier, 'notitie.md'),
    '---\nkind: memo\ntitle: Kleine notitie\nstatus: draft\nstyle: neutraal\n---\n\n# Kop\n\nTekst.\n',
  );
  writeFileSync(join(folder, '.gitignore'), 'out\n');
  repository = hostileRepository(folder, join(scratch(), 'marks'));
});

/** Starts what goes on until it is told to stop, tells it so once it has printed `sign`, and waits for its end. */
function until(sign: RegExp, parameters: readonly string[], input = ''): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [bin, ...parameters], { cwd: folder });
    let said = '';
    const hear = (text: Buffer) => {
      said += text;
      if (sign.test(said)) child.kill('SIGINT');
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.stdin.end(input);
    child.on('error', fail).on('close', () => done(said));
  });
}

it('starts none', async () => {
  const env = { GIT_DIR: join(folder, 'bare.git') };
  for (const words of [
    ['check'],
    ['build', '--to', 'html'],
    ['build', '--to', 'html', '--reproduce'],
    ['new', 'memo', 'Nog een'],
  ])
    expect([words, akkoord(words, { cwd: folder, env }).status]).toEqual([words, 0]);
  await until(/wacht op wijzigingen/, ['watch', '--to', 'html']);
  await until(/Open dit adres/, ['preview']);
  const hello = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { capabilities: {} } });
  await until(/capabilities/, ['lsp'], `Content-Length: ${hello.length}\r\n\r\n${hello}`);
  expect(repository.started()).toEqual([]);
  const { outputs } = JSON.parse(readFileSync(join(folder, 'out/klein/manifest.json'), 'utf8'));
  expect(outputs['notitie.concept.html'].commit).toBe(repository.commit);
});

it('and they do start when git is asked', () => {
  repository.git('status');
  expect(repository.started()).toContain('filter.clean');
});

it('a signed file stays, though the manifest names its hash', () => {
  const out = join(folder, 'out');
  expect(akkoord(['build', '--to', 'pdf'], { cwd: folder }).status).toBe(0);
  const pdf = join(out, 'klein/notitie.concept.pdf');
  const manifest = join(out, 'klein/manifest.json');
  const signed = Buffer.concat([
    readFileSync(pdf),
    Buffer.from('99 0 obj << /Type /Sig /ByteRange [0 1 2 3] /Contents <30> >> endobj\n%%EOF\n'),
  ]);
  writeFileSync(pdf, signed);
  const data = JSON.parse(readFileSync(manifest, 'utf8'));
  data.outputs['notitie.concept.pdf'].sha256 = createHash('sha256').update(signed).digest('hex');
  writeFileSync(manifest, JSON.stringify(data));
  writeFileSync(
    join(dossier, 'notitie.md'),
    readFileSync(join(dossier, 'notitie.md'), 'utf8').replace('Tekst', 'Anders'),
  );
  const { status, stderr } = akkoord(['build', '--to', 'pdf'], { cwd: folder });
  expect([status, stderr.includes('Dit bestand is ondertekend')]).toEqual([5, true]);
  expect(readFileSync(pdf).equals(signed)).toBe(true);
});
