import type { Report } from '../../diagnostic/diagnostic.ts';
import type { Host } from '../../host/host.ts';
import { HostError } from '../../host/host-error.ts';

/** The profile of sRGB, which comes with the PDF library. */
const file = 'pdfkit/js/data/sRGB_IEC61966_2_1.icc';

/** Reads the colour profile; reports `pdf/colour-profile` when it is missing or damaged. */
export function openColourProfile(host: Host, report: Report): Uint8Array | undefined {
  const fault = (message: string): undefined => {
    report({
      rule: 'pdf/colour-profile',
      severity: 'error',
      message,
      note: 'Zonder kleurprofiel is een PDF niet duurzaam te bewaren (PDF/A).',
      help: 'Installeer het programma opnieuw met `npm ci`.',
    });
  };
  try {
    const bytes = host.font(file, host.templates);
    return isRgbProfile(bytes) ? bytes : fault(`Het kleurprofiel \`${file}\` is beschadigd.`);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return fault(`Het kleurprofiel \`${file}\` is niet te lezen.`);
  }
}

/** An ICC profile says how long it is, for which colours, and `acsp` (ICC.1:2022, 7.2). */
function isRgbProfile(bytes: Uint8Array): boolean {
  if (bytes.length < 128) return false;
  const text = (from: number): string => String.fromCharCode(...bytes.subarray(from, from + 4));
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  return length === bytes.length && text(16) === 'RGB ' && text(36) === 'acsp';
}
