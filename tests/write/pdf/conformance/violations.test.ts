/** The checker of PDF/UA-1 and PDF/A-3a: it passes what the program writes, and sees each fault by the check that is meant for it. */
import { expect, it } from 'vitest';
import { checks, violations } from '../../../../src/write/pdf/conformance/violations.ts';
import { writePdf } from '../../../../src/write/pdf/write-pdf.ts';
import { expectSameReading } from '../../../support/judge-pdf.ts';
import { pdfHost } from '../../../support/pdf-print.ts';
import { pdfSample } from '../../../support/pdf-sample.ts';
import { mutated } from './mutable.ts';
import { mutations } from './mutations.ts';

const attachments = [
  {
    name: 'bron.md',
    mediaType: 'text/markdown',
    relationship: 'Source' as const,
    description: 'De bron',
    bytes: new TextEncoder().encode('# Kansen\n'),
  },
];
const printed = await writePdf(pdfSample({ status: 'final' }), pdfHost(), () => {}, attachments);
const bytes = printed?.bytes ?? expect.fail('the sample is not printed');

it('passes what the program writes', async () => {
  expect(violations(bytes)).toEqual([]);
});

it('passes a file that was only read and written again', async () => {
  const same = await mutated(bytes, { what: 'nothing', check: '' });
  expect(violations(same)).toEqual([]);
});

it.each(mutations)('$what: $check', async (mutation) => {
  const faulty = await mutated(bytes, mutation);
  await expectSameReading(faulty);
  const found = violations(faulty);
  const { check, also = [] } = mutation;
  const seen = new Set(found.map(({ id }) => id));
  expect(seen).toContain(check);
  expect([...seen].filter((id) => id !== check && !also.includes(id))).toEqual([]);
});

it('has a fault for every check', () => {
  const seen = new Set(mutations.map(({ check }) => check));
  expect(checks.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
});
