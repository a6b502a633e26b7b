/** What the first bytes of a picture say. */
export interface ImageSize {
  readonly format: 'png' | 'jpeg';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Has the four inks of a printing press for colours, which PDF/A does not allow beside a profile for screens (ISO 19005-3, 6.2.4). */
  readonly isCmyk: boolean;
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

/** Returns format and size of a PNG or JPEG, told by its bytes and not by its name; nothing for any other file. */
export function imageSize(bytes: Uint8Array): ImageSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (pngSignature.every((byte, index) => bytes[index] === byte)) return pngSize(view);
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return jpegSize(view);
  return undefined;
}

/** The first chunk of a PNG is IHDR (PNG specification 11.2.2). */
function pngSize(view: DataView): ImageSize | undefined {
  if (view.byteLength < 24 || view.getUint32(12) !== 0x49484452) return undefined;
  return sized('png', view.getUint32(16), view.getUint32(20), false);
}

/** A JPEG is a row of segments; the frame header (SOF0-SOF15, but DHT, JPG and DAC) holds size and components (ITU-T T.81, B.2.2). */
function jpegSize(view: DataView): ImageSize | undefined {
  let at = 2;
  while (at + 10 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return sized('jpeg', view.getUint16(at + 7), view.getUint16(at + 5), view.getUint8(at + 9) === 4);
    else at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function sized(
  format: ImageSize['format'],
  width: number,
  height: number,
  isCmyk: boolean,
): ImageSize | undefined {
  return width > 0 && height > 0 ? { format, width, height, isCmyk } : undefined;
}
