import type { PictureFault } from './picture.ts';

/** What is told of a picture that cannot be printed. */
export interface PictureFinding {
  readonly message: string;
  readonly help: string;
}

const again = 'in een tekenprogramma en sla op als PNG of JPEG';

/** By the kind of fault: what is wrong with a picture, named `it`, and what its owner can do. */
const findings: Readonly<Record<PictureFault['kind'], (it: string, why: string) => PictureFinding>> = {
  unknown: (it) => ({ message: `${it} is geen PNG of JPEG.`, help: `Open het bestand ${again}.` }),
  damaged: (it, why) => ({
    message: `${it} is beschadigd: ${why}.`,
    help: `Open het bestand ${again}, of haal het opnieuw op.`,
  }),
  unusual: (it, why) => ({
    message: `${it} is niet overal te tonen: ${why}.`,
    help: `Open het bestand ${again}.`,
  }),
  colours: (it) => ({
    message: `${it} heeft kleuren voor drukwerk (CMYK); een PDF voor het archief mag die niet hebben.`,
    help: 'Sla het bestand in een tekenprogramma op met kleuren voor beeldschermen (RGB).',
  }),
  large: (it, why) => ({
    message: `${it} is te groot: ${why}.`,
    help: 'Maak de afbeelding kleiner: 2.000 beeldpunten breed is genoeg voor een hele bladzijde.',
  }),
};

/** Returns the finding of a fault; `it` names the picture, as in "De afbeelding `plein.png`". */
export function pictureFinding({ kind, why }: PictureFault, it: string): PictureFinding {
  return findings[kind](it, why);
}

/** The rule that an image in a text breaks, by the kind of fault. */
export const imageRules: Readonly<Record<PictureFault['kind'], string>> = {
  unknown: 'image/format',
  damaged: 'image/broken',
  unusual: 'image/broken',
  colours: 'image/colours',
  large: 'image/size',
};
