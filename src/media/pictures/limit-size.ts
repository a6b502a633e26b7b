import { limits } from '../../limits/limits.ts';
import { printLimit } from '../../limits/print-limit.ts';
import { damaged, PictureError } from './picture.ts';

/** Refuses a picture by its size before memory is taken; `unpacked` in bytes. @throws PictureError */
export function limitSize(width: number, height: number, unpacked = 0): void {
  if (width === 0 || height === 0) damaged('de breedte of de hoogte is nul');
  const size = `${width} bij ${height} beeldpunten`;
  if (Math.max(width, height) > limits.side.max)
    throw new PictureError('large', `${size}; een kant mag ${printLimit(limits.side)} zijn`);
  if (width * height > limits.pixels.max)
    throw new PictureError(
      'large',
      `${size}; samen mogen het er ${limits.pixels.max / 1_000_000} miljoen zijn`,
    );
  if (unpacked > limits.unpacked.max)
    throw new PictureError(
      'large',
      `uitgepakt ${Math.ceil(unpacked / 1_000_000)} MB; het mag ${printLimit(limits.unpacked)} zijn`,
    );
}
