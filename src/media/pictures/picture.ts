/** How stored pixels are turned: the number of Exif (JEITA CP-3451, tag 0x0112). 1 is as stored. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** A PNG or JPEG that has been decoded, so that every program shows it. */
export interface Picture {
  readonly format: 'png' | 'jpeg';
  /** In pixels, as the picture is seen: upright. */
  readonly width: number;
  readonly height: number;
  readonly orientation: Orientation;
  /** Whether its pixels are greys. */
  readonly isGrey: boolean;
  /** Bytes of the file that are this picture; telephones put films and other pictures behind it. */
  readonly length: number;
}

/** What a file says of people beside the picture: where it was taken, by whom. */
export type PictureDetail = 'place' | 'maker';

/** Why a file is no picture to print. */
export interface PictureFault {
  /** `unknown`: no PNG or JPEG. `unusual`: not every program shows it. `colours`: inks of a press. */
  readonly kind: 'unknown' | 'damaged' | 'unusual' | 'colours' | 'large';
  /** What is wrong, as a Dutch clause. */
  readonly why: string;
}

/** Thrown by what reads a picture, as soon as something is wrong with it. */
export class PictureError extends Error {
  readonly fault: PictureFault;

  constructor(kind: PictureFault['kind'], why: string) {
    super(why);
    this.fault = { kind, why };
  }
}

/** Says that bytes are not as the format has them. @throws PictureError always */
export function damaged(why: string): never {
  throw new PictureError('damaged', why);
}
