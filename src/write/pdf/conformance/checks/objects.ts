import type { PdfFile } from '../../../../pdf-file/pdf-file.ts';
import { type Check, ofFile } from '../check.ts';

type Dict = PdfFile['catalog'];

/** What every object of the file must keep to, whatever it is for. */
export const objectChecks: readonly Check[] = [
  ofDicts(
    'A-3 6.1.7',
    'heeft inhoud die buiten het bestand staat, of op een vreemde manier is ingepakt',
    (file, dict, isStream) => !isStream || isPlainStream(file, dict),
  ),
  ofFile('A-3 6.1.13', 'heeft een tekst, naam of getal die niet overal past', (file) =>
    file.everyLeaf((type, size) => Math.abs(size) <= MAX[type]),
  ),
  ofDicts(
    'A-3 6.2.5',
    'vraagt iets van een drukpers',
    (file, dict) => file.name(dict, 'Type') !== 'ExtGState' || !isForPress(file, dict),
  ),
  ofDicts(
    'A-3 6.2.10',
    'mengt kleuren op een manier die niemand kent',
    (file, dict) => file.name(dict, 'Type') !== 'ExtGState' || blends.has(file.name(dict, 'BM') ?? 'Normal'),
  ),
  drawn('A-3 6.2.8', 'heeft een afbeelding die op elk scherm anders is', 'Image', isPlainImage),
  drawn('UA-1 7.20-1', 'haalt inhoud uit een ander bestand', 'Form', isPlainForm),
  drawn(
    'UA-1 7.20-2',
    'leest voor wat meer dan eens getekend kan zijn',
    'Form',
    (file, dict) => !file.has(dict, 'StructParents') && !file.has(dict, 'StructParent'),
  ),
];

/** ISO 19005-3, 6.1.13. */
const MAX = { string: 32_767, name: 127, number: 2_147_483_647 } as const;

type IsGood = (file: PdfFile, dict: Dict, isStream: boolean) => boolean;

/** A check of all objects together. */
function ofDicts(id: string, says: string, isGood: IsGood): Check {
  return ofFile(id, says, (file) =>
    file.dictionaries().every(({ dict, isStream }) => isGood(file, dict, isStream)),
  );
}

/** A check of everything that is drawn as a whole. */
function drawn(id: string, says: string, subtype: string, isGood: IsGood): Check {
  return ofDicts(
    id,
    says,
    (file, dict, isStream) =>
      !isStream || file.name(dict, 'Subtype') !== subtype || isGood(file, dict, isStream),
  );
}

const filters = new Set(
  'FlateDecode DCTDecode ASCIIHexDecode ASCII85Decode RunLengthDecode CCITTFaxDecode JBIG2Decode JPXDecode'.split(
    ' ',
  ),
);

function isPlainStream(file: PdfFile, dict: Dict): boolean {
  const used = file.list(dict, 'Filter').map((value) => file.asName(value) ?? '');
  return (
    used.every((name) => filters.has(name)) &&
    !['F', 'FFilter', 'FDecodeParms'].some((key) => file.has(dict, key))
  );
}

/** ISO 32000-1, 11.3.5. */
const blends = new Set(
  'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion Hue Saturation Color Luminosity'.split(
    ' ',
  ),
);

function isForPress(file: PdfFile, dict: Dict): boolean {
  return (
    ['TR', 'HTP', 'HT'].some((key) => file.has(dict, key)) ||
    (file.has(dict, 'TR2') && file.name(dict, 'TR2') !== 'Default')
  );
}

function isPlainImage(file: PdfFile, dict: Dict): boolean {
  const bits = file.number(dict, 'BitsPerComponent');
  return (
    !file.has(dict, 'Alternates') &&
    !file.has(dict, 'OPI') &&
    !file.isTrue(dict, 'Interpolate') &&
    (bits === undefined || [1, 2, 4, 8, 16].includes(bits))
  );
}

function isPlainForm(file: PdfFile, dict: Dict): boolean {
  return !['Ref', 'OPI', 'PS'].some((key) => file.has(dict, key)) && file.name(dict, 'Subtype2') !== 'PS';
}
