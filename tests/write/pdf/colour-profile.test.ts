/** A colour profile that cannot be had: a finding, and nothing is written. */
import { expect, it } from 'vitest';
import { HostError } from '../../../src/host/host-error.ts';
import { memoryHost } from '../../../src/host/memory-host.ts';
import { build } from '../../../src/pipeline.ts';
import { projectHost } from '../../support/examples.ts';

const profile = 'pdfkit/js/data/sRGB_IEC61966_2_1.icc';
const whole = projectHost.font(profile, projectHost.templates);

it.each<[string, Uint8Array | undefined, string]>([
  ['gone', undefined, `Het kleurprofiel \`${profile}\` is niet te lezen.`],
  ['empty', new Uint8Array(), `Het kleurprofiel \`${profile}\` is beschadigd.`],
  ['cut off', whole.subarray(0, -1), `Het kleurprofiel \`${profile}\` is beschadigd.`],
  ['of printing colours', whole.with(16, 0x43), `Het kleurprofiel \`${profile}\` is beschadigd.`],
])('%s', async (_, bytes, message) => {
  const below = {
    ...projectHost,
    font: (name: string, folder: string) => {
      if (name === profile && !bytes) throw new HostError('ENOENT', name);
      return projectHost.font(name, folder);
    },
  };
  const host = memoryHost({}, { below, fonts: bytes ? { [profile]: bytes } : {} });
  const outcome = await build({ paths: ['agreements/ocw-sg-beraad'], out: 'out', formats: ['pdf'] }, host);
  expect(outcome.diagnostics.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
    ['pdf/colour-profile', 'error', message],
  ]);
  expect(outcome.written).toEqual([]);
  expect(host.files.size).toBe(0);
});
