import type { PdfFile } from '../../../../pdf-file/pdf-file.ts';
import type { Check } from '../check.ts';

type Dict = PdfFile['catalog'];

/** What every object of the file must keep to, whatever it is for. */
export const objectChecks: readonly Check[] = [
  {
    id: 'A-3 6.1.7',
    says: 'heeft inhoud die buiten het bestand staat, of op een vreemde manier is ingepakt',
    find: (file) =>
      file.dictionaries().some(({ dict, isStream }) => isStream && !isPlainStream(file, dict)) ? [''] : [],
  },
  {
    id: 'A-3 6.1.13',
    says: 'heeft een tekst, naam of getal die niet overal past',
    find: (file) => {
      for (const leaf of file.leaves()) if (Math.abs(leaf.size) > MAX[leaf.type]) return [''];
      return [];
    },
  },
  {
    id: 'A-3 6.2.5',
    says: 'vraagt iets van een drukpers',
    find: (file) =>
      file
        .dictionaries()
        .some(({ dict }) => file.name(dict, 'Type') === 'ExtGState' && isForPress(file, dict))
        ? ['']
        : [],
  },
  {
    id: 'A-3 6.2.10',
    says: 'mengt kleuren op een manier die niemand kent',
    find: (file) =>
      file
        .dictionaries()
        .some(
          ({ dict }) =>
            file.name(dict, 'Type') === 'ExtGState' && !blends.has(file.name(dict, 'BM') ?? 'Normal'),
        )
        ? ['']
        : [],
  },
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

/** A check of everything that is drawn as a whole. */
function drawn(
  id: string,
  says: string,
  subtype: string,
  isGood: (file: PdfFile, dict: Dict) => boolean,
): Check {
  return {
    id,
    says,
    find: (file) =>
      file
        .dictionaries()
        .some(
          ({ dict, isStream }) => isStream && file.name(dict, 'Subtype') === subtype && !isGood(file, dict),
        )
        ? ['']
        : [],
  };
}

const filters = new Set([
  'FlateDecode',
  'DCTDecode',
  'ASCIIHexDecode',
  'ASCII85Decode',
  'RunLengthDecode',
  'CCITTFaxDecode',
  'JBIG2Decode',
  'JPXDecode',
]);

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
