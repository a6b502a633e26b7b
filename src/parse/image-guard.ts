import type { Fault, Report } from '../diagnostic/diagnostic.ts';
import type { Span } from '../diagnostic/span.ts';
import type { Host } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';
import { limits } from '../limits/limits.ts';
import { printLimit } from '../limits/print-limit.ts';
import { detailsFinding } from '../media/pictures/details-finding.ts';
import type { PictureDetail, PictureFault } from '../media/pictures/picture.ts';
import { pictureDetails } from '../media/pictures/picture-details.ts';
import { imageRules, pictureFinding } from '../media/pictures/picture-finding.ts';
import { readPicture } from '../media/pictures/read-picture.ts';
import { slashed } from '../text/slashed.ts';
import { shortened } from './shortened.ts';

/** An image that can be printed; `pixels` is width times height. */
interface Image {
  readonly path: string;
  readonly bytes: number;
  readonly pixels: number;
  readonly details: ReadonlySet<PictureDetail>;
}

/**
 * Returns a function that says which file an image in a text means: a path relative to the folder the program
 * was started in. The address counts from the file it is in. Reports and returns nothing for what is not a
 * whole PNG or JPEG within the limits, inside the dossier `folder`, also when a symbolic link leads outside,
 * and for the image with which those of the text are too much together. Tells what a file says of people.
 */
export function imageGuard(
  folder: string,
  host: Host,
  report: Report,
): (url: string, span: Span) => string | undefined {
  const seen = new Map<string, Image | Fault>();
  const told = new Set<string>();
  const total = { bytes: 0, pixels: 0 };
  /** Looks at a file once, however often it is in the text. */
  const look = (path: string, url: string): Image | Fault => {
    const found = seen.get(path) ?? withTotal(onDisk(path, url, folder, host), total);
    seen.set(path, found);
    return found;
  };
  return (url, span) => {
    const authored = inDossier(url, span.file, folder);
    const found = typeof authored === 'string' ? look(asOnDisk(authored, folder, host), url) : authored;
    if ('path' in found) {
      if (found.details.size > 0 && !told.has(found.path))
        report({ ...detailsFinding(found.details, shortened(url, 60)), span });
      told.add(found.path);
      return found.path;
    }
    report({ severity: 'error', ...found, span });
    return undefined;
  };
}

/** By the letters of the address alone. */
function inDossier(url: string, file: string, folder: string): string | Fault {
  const address = decoded(slashed(url));
  if (address === undefined || address === '' || /[\p{Cc}\p{Cf}\ufffd]/u.test(address))
    return problem('image/address', `Het adres \`${shortened(url, 60)}\` van de afbeelding klopt niet.`);
  if (/^[a-z][a-z0-9+.-]*:/i.test(address) || /^[/\\]/.test(address) || address.includes('\\'))
    return problem('image/outside', `De afbeelding \`${shortened(url, 60)}\` staat niet in het dossier.`);
  const path = normalized(`${file.slice(0, file.lastIndexOf('/') + 1)}${address}`);
  return path !== undefined && isBelow(path, normalized(folder) ?? '')
    ? path
    : problem('image/outside', `De afbeelding \`${shortened(url, 60)}\` staat buiten het dossier.`);
}

/** Returns the path with its accents as the disk has them: a Mac writes them as signs of their own. */
function asOnDisk(path: string, folder: string, host: Host): string {
  const base = path.slice(0, normalized(folder)?.length ?? 0);
  const name = path.slice(base.length);
  const others = ['NFC', 'NFD'].map((kind) => base + name.normalize(kind)).filter((other) => other !== path);
  return others.length > 0 && !isThere(path, host)
    ? (others.find((other) => isThere(other, host)) ?? path)
    : path;
}

function isThere(path: string, host: Host): boolean {
  try {
    return host.inspect(path).kind !== 'missing';
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}

/** Both normalized; an empty folder is the one the program was started in. */
function isBelow(path: string, folder: string): boolean {
  if (folder !== '' && !path.startsWith(`${folder}/`)) return false;
  const rest = folder === '' ? path : path.slice(folder.length + 1);
  return rest !== '' && !/^(?:\/|\.\.(?:\/|$))/.test(rest);
}

/** By what is on the disk. */
function onDisk(path: string, url: string, folder: string, host: Host): Image | Fault {
  try {
    const { kind, size } = host.inspect(path);
    if (kind === 'missing')
      return {
        ...problem('image/missing', `De afbeelding \`${shortened(url, 60)}\` is er niet.`),
        help: 'Kijk of de naam klopt, ook de hoofdletters.',
      };
    if (kind !== 'file') return problem('image/file', `\`${shortened(url, 60)}\` is geen bestand.`);
    const root = host.realPath(folder === '' ? '.' : folder).replace(/\/$/, '');
    if (!host.realPath(path).startsWith(`${root}/`))
      return problem(
        'image/outside',
        `De afbeelding \`${shortened(url, 60)}\` leidt naar een bestand buiten het dossier.`,
      );
    if (size > limits.image.max)
      return fileFault(
        { kind: 'large', why: `${Math.ceil(size / 1_000_000)} MB; het mag ${printLimit(limits.image)} zijn` },
        url,
      );
    const bytes = host.read(path);
    const { fault, picture } = readPicture(bytes);
    if (fault) return fileFault(fault, url);
    return {
      path,
      bytes: size,
      pixels: picture.width * picture.height,
      details: pictureDetails(bytes.subarray(0, picture.length)),
    };
  } catch (error) {
    if (error instanceof HostError)
      return problem(
        'image/file',
        `De afbeelding \`${shortened(url, 60)}\` kan niet gelezen worden (${error.code}).`,
      );
    throw error;
  }
}

/** Adds an image to the total of its text: all are held at once while the document is made. */
function withTotal(found: Image | Fault, total: { bytes: number; pixels: number }): Image | Fault {
  if (!('path' in found)) return found;
  total.bytes += found.bytes;
  total.pixels += found.pixels;
  const limit =
    total.bytes > limits.images.max
      ? limits.images
      : total.pixels > limits.imagePixels.max
        ? limits.imagePixels
        : undefined;
  if (!limit) return found;
  return {
    rule: limit.finding,
    message: `Met deze afbeelding erbij zijn de afbeeldingen in dit bestand samen groter dan ${printLimit(limit)}.`,
    help: 'Maak de afbeeldingen kleiner: 2.000 beeldpunten breed is genoeg voor een hele bladzijde.',
  };
}

function fileFault(fault: PictureFault, url: string): Fault {
  return {
    rule: imageRules[fault.kind],
    ...pictureFinding(fault, `De afbeelding \`${shortened(url, 60)}\``),
  };
}

function problem(rule: string, message: string): Fault {
  return {
    rule,
    message,
    help: 'Zet de afbeelding in de map van het dossier en schrijf `![beschrijving](naam.png)`.',
  };
}

function decoded(url: string): string | undefined {
  try {
    return decodeURIComponent(url);
  } catch {
    return undefined;
  }
}

/** The path without `.` and `..`; nothing when it climbs out of where it began. */
function normalized(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (path.startsWith('/')) return undefined;
    else parts.push('..');
  }
  return `${path.startsWith('/') ? '/' : ''}${parts.join('/')}`;
}
