/** What poppler says of the signatures in a PDF that the program made and others signed. Needs no network. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../../src/write/pdf/conformance/violations.ts';
import { passphrase, person, signField } from '../support/sign-pdf.ts';
import { akkoord, example, scratch, tool } from './program.ts';

const [first, second] = [person('Jeannet Bos'), person('Dennis Wiersma')];
const date = new Date('2026-11-22T10:15:00Z');

/** What pdfsig says of each field: its lines by their label. It also prints what it found when it ends with an error. */
function pdfsig(...parameters: string[]): Record<string, string>[] {
  const { error, stdout } = spawnSync('pdfsig', ['-no-ocsp', ...parameters], { encoding: 'utf8' });
  if (error) throw error;
  return stdout
    .split(/^Signature #\d+:$/m)
    .slice(1)
    .map((text) =>
      Object.fromEntries(
        [...text.matchAll(/^ {2}(?:- )?([^:\n]+)(?:: (.*))?$/gm)].map(([, key, value]) => [key, value ?? '']),
      ),
    );
}

describe('the agenda of the example, signed by two parties in turn', () => {
  const out = scratch();
  const pdf = join(out, 'meppel-gka-agenda/agenda.pdf');
  const signed = join(out, 'signed.pdf');
  const key = { field: 'Signature Field Name', verdict: 'Signature Validation' };
  beforeAll(async () => {
    expect(akkoord(['build', example, '--out', out]).status).toBe(0);
    const once = await signField(readFileSync(pdf), 'meppel', first, { reason: 'Akkoord', date });
    writeFileSync(signed, await signField(once, 'ocw', second, { reason: 'Akkoord', date }));
  });

  it('has fields that nobody signed yet, with a list of them beside it', () => {
    const fields = pdfsig(pdf);
    const list = JSON.parse(readFileSync(pdf.replace(/pdf$/, 'signing.json'), 'utf8'));
    expect(fields.map((field) => field[key.field])).toEqual(
      list.signatories.map(({ field }: { field: string }) => field),
    );
    for (const field of fields) expect(field).toHaveProperty(['The signature form field is not signed.']);
  });

  it('has two signatures that are valid, the last of the whole file', () => {
    const [one, two, ...others] = pdfsig(signed);
    expect(one).toMatchObject({
      [key.field]: 'meppel',
      [key.verdict]: 'Signature is Valid.',
      'Signer Certificate Common Name': 'Jeannet Bos',
      'Signature Type': 'adbe.pkcs7.detached',
      'Not total document signed': '',
    });
    expect(two).toMatchObject({
      [key.field]: 'ocw',
      [key.verdict]: 'Signature is Valid.',
      'Signer Certificate Common Name': 'Dennis Wiersma',
      'Total document signed': '',
    });
    expect(others.some((field) => key.verdict in field)).toBe(false);
    expect(tool('qpdf', '--check', signed)).toContain('No syntax or stream encoding errors found');
  });

  it('has none that is valid when a byte is changed', () => {
    const changed = readFileSync(signed);
    // In the middle of what the program wrote; a viewer still opens it.
    const place = changed.indexOf('<pdf:Producer>') + '<pdf:Producer>'.length;
    expect(place).toBeGreaterThan(100);
    changed[place] = (changed[place] ?? 0) ^ 1;
    const file = join(out, 'changed.pdf');
    writeFileSync(file, changed);
    const verdicts = pdfsig(file).flatMap((field) => field[key.verdict] ?? []);
    expect(verdicts).toEqual(['Digest Mismatch.', 'Digest Mismatch.']);
  });

  it('keeps the first signature when the second is changed', () => {
    const changed = readFileSync(signed);
    const place = changed.lastIndexOf('/Reason') + 12;
    changed[place] = changed[place] === 0x30 ? 0x31 : 0x30;
    const file = join(out, 'changed-second.pdf');
    writeFileSync(file, changed);
    const verdicts = pdfsig(file).flatMap((field) => field[key.verdict] ?? []);
    expect(verdicts).toEqual(['Signature is Valid.', 'Digest Mismatch.']);
  });

  it('is signed by poppler itself, too', async ({ skip }) => {
    const missing = ['certutil', 'pk12util'].find((name) => spawnSync(name, ['-H']).error);
    if (missing)
      skip(
        `${missing} is not installed (Debian: libnss3-tools), which makes the keys that pdfsig signs with`,
      );
    const keys = join(out, 'keys');
    mkdirSync(keys);
    const p12 = join(out, 'third.p12');
    writeFileSync(p12, person('De bestuurder').p12);
    tool('certutil', '-N', '-d', `sql:${keys}`, '--empty-password');
    tool('pk12util', '-i', p12, '-d', `sql:${keys}`, '-W', passphrase, '-K', '');
    const file = join(out, 'by-poppler.pdf');
    const options = ['-nssdir', `sql:${keys}`, '-nick', 'De bestuurder', '-reason', 'Akkoord'];
    pdfsig(...options, signed, file, '-sign', 'stad-esch-2');
    const fields = pdfsig(file).map((field) => [field[key.field], field[key.verdict]]);
    expect(fields).toEqual([
      ['meppel', 'Signature is Valid.'],
      ['ocw', 'Signature is Valid.'],
      ['stad-esch', undefined],
      ['stad-esch-2', 'Signature is Valid.'],
    ]);
    const [before, after] = [readFileSync(signed), readFileSync(file)];
    expect(after.subarray(0, before.length).equals(before)).toBe(true);
    expect(violations(after)).toEqual([]);
  });
});
