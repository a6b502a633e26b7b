import { limitSize } from './limit-size.ts';
import { damaged, PictureError } from './picture.ts';

/** One colour of a JPEG. */
export interface JpegComponent {
  readonly id: number;
  /** Blocks of 8 × 8 in a unit of the picture, across and down. */
  readonly across: number;
  readonly down: number;
  /** Number of its quantization table. */
  readonly quantization: number;
  /** Blocks that hold the picture. */
  readonly wide: number;
  readonly high: number;
  /** Blocks in a row with those that fill the last unit. */
  readonly stride: number;
  /** Of each block which of its 64 coefficients are not zero, two words a block; of a progressive picture. */
  readonly nonzero: Uint32Array;
}

/** What a JPEG says of its pixels (ITU-T T.81, B.2.2). */
export interface JpegFrame {
  readonly progressive: boolean;
  /** In pixels, as stored. */
  readonly width: number;
  readonly height: number;
  /** Units of all colours together. */
  readonly unitsWide: number;
  readonly unitsHigh: number;
  readonly components: readonly JpegComponent[];
}

const badLength = 'het deel `SOF` is te lang of te kort';

/** Baseline, extended and progressive, with Huffman codes: what every program reads. */
const usual = [0xc0, 0xc1, 0xc2];

/** Reads the frame header. @throws PictureError also for what not every program shows */
export function jpegFrame(marker: number, data: Uint8Array): JpegFrame {
  if (data.length < 6) damaged(badLength);
  const view = new DataView(data.buffer, data.byteOffset, data.length);
  const [bits, height, width, count] = [
    view.getUint8(0),
    view.getUint16(1),
    view.getUint16(3),
    view.getUint8(5),
  ];
  if (!usual.includes(marker))
    throw new PictureError(
      'unusual',
      'het bestand is gecomprimeerd op een manier die bijna geen programma kent',
    );
  if (bits !== 8)
    throw new PictureError(
      'unusual',
      `het bestand heeft ${bits} bits per kleur, en bijna elk programma kent er alleen 8`,
    );
  if (count === 4) throw new PictureError('colours', 'kleuren voor drukwerk (CMYK)');
  if (count !== 1 && count !== 3) damaged(`een JPEG met ${count} kleuren bestaat niet`);
  if (data.length !== 6 + 3 * count) damaged(badLength);
  limitSize(width, height);
  const raw = Array.from({ length: count }, (_, index) => {
    const [id = 0, sampling = 0, quantization = 0] = data.subarray(6 + 3 * index);
    const [across, down] = [sampling >> 4, sampling & 15];
    if (across < 1 || across > 4 || down < 1 || down > 4 || quantization > 3)
      damaged('het deel `SOF` noemt maten die niet bestaan');
    return { id, across, down, quantization };
  });
  if (new Set(raw.map(({ id }) => id)).size !== count) damaged('het deel `SOF` noemt een kleur twee keer');
  const max = {
    across: Math.max(...raw.map((one) => one.across)),
    down: Math.max(...raw.map((one) => one.down)),
  };
  const unitsWide = Math.ceil(width / (8 * max.across));
  const unitsHigh = Math.ceil(height / (8 * max.down));
  const progressive = marker === 0xc2;
  const components = raw.map((one): JpegComponent => {
    const stride = unitsWide * one.across;
    return {
      ...one,
      wide: Math.ceil(Math.ceil((width * one.across) / max.across) / 8),
      high: Math.ceil(Math.ceil((height * one.down) / max.down) / 8),
      stride,
      nonzero: new Uint32Array(progressive ? 2 * stride * unitsHigh * one.down : 0),
    };
  });
  return { progressive, width, height, unitsWide, unitsHigh, components };
}
