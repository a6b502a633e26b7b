import { characterMap } from '../../../../media/fonts/character-map.ts';
import { memoizeByObject } from '../../../../memoize/memoize-by-object.ts';
import type { PageOf, PdfFile } from '../../../../pdf-file/pdf-file.ts';
import { winAnsiCharacter, winAnsiCodes } from '../../win-ansi.ts';
import type { Check } from '../check.ts';
import { type FontProgram, readFontProgram } from '../font-program.ts';

interface Font {
  readonly dict: PageOf['dict'];
  readonly name: string;
  /** Codes that are shown, with the first page of each. */
  readonly codes: ReadonlyMap<number, number>;
  /** What codes stand for. */
  readonly characters: ReadonlyMap<number, string>;
}

/** A font program as a font uses it. */
interface Shapes extends FontProgram {
  /** The glyph of a code; 0 when there is none. */
  glyphOf(code: number): number;
}

/** The fonts: inside the file, every letter in them, and every letter known by its character. */
export const fontChecks: readonly Check[] = [
  perFont('UA-1 7.21.4.1-1', 'zit niet in het bestand', ({ dict }, file) => {
    const descriptor = descriptorOf(file, dict);
    return ['FontFile', 'FontFile2', 'FontFile3'].some((key) => file.isStream(descriptor, key));
  }),
  perFont('UA-1 7.21.3.1-1', 'wordt op een vreemde manier gelezen', ({ dict }, file) =>
    isSimple(file, dict)
      ? file.name(dict, 'Subtype') === 'TrueType' && file.name(dict, 'Encoding') === 'WinAnsiEncoding'
      : ['Identity-H', 'Identity-V'].includes(file.name(dict, 'Encoding') ?? ''),
  ),
  perFont('UA-1 7.21.4.2-2', 'zegt zelf welke tekens het heeft', ({ dict }, file) => {
    const descriptor = descriptorOf(file, dict);
    return !file.has(descriptor, 'CIDSet') && !file.has(descriptor, 'CharSet');
  }),
  perFont('UA-1 7.21.4.1-2', 'heeft een vorm niet die gedrukt is', ({ dict, codes }, file) => {
    const program = programIn(file)(dict);
    return !program || [...codes.keys()].every((code) => program.glyphOf(code) < program.glyphs);
  }),
  perFont(
    'UA-1 7.21.5-1',
    'heeft letters die breder of smaller zijn dan het bestand zegt',
    ({ dict, codes }, file) => {
      const program = programIn(file)(dict);
      const widths = widthsOf(file, dict);
      return (
        !program ||
        [...codes.keys()].every((code) => {
          const glyph = program.glyphOf(code);
          const isShown = glyph !== 0 && glyph < program.glyphs;
          return !isShown || Math.abs((widths.get(code) ?? 0) - program.widthOf(glyph)) <= 1;
        })
      );
    },
  ),
  {
    id: 'UA-1 7.21.8-1',
    says: 'heeft een teken niet dat gedrukt is',
    find: (file) =>
      fontsOf(file).flatMap(({ name, dict, codes }) => {
        const program = programIn(file)(dict);
        const missing = [...codes].find(([code]) => (program ? program.glyphOf(code) : code) === 0);
        return missing ? [`lettertype ${name} (pagina ${missing[1]})`] : [];
      }),
  },
  {
    id: 'UA-1 7.21.7-1',
    says: 'heeft een teken waarvan niemand weet welk teken het is',
    find: (file) =>
      fontsOf(file).flatMap(({ name, codes, characters }) => {
        const unknown = [...codes].find(([code]) => code !== 0 && !characters.get(code));
        return unknown ? [`lettertype ${name} (pagina ${unknown[1]})`] : [];
      }),
  },
  perFont(
    'UA-1 7.21.7-2',
    'heeft een teken dat geen teken is',
    ({ codes, characters }) =>
      ![...codes.keys()].some((code) => /[\0\ufffe\ufeff]/u.test(characters.get(code) ?? '')),
  ),
  perFont(
    'UA-1 7.21.3.2-1',
    'zegt niet welke vorm bij welke code hoort',
    ({ dict }, file) =>
      isSimple(file, dict) || file.name(descendant(file, dict), 'CIDToGIDMap') === 'Identity',
  ),
];

/** A check of each font by itself. */
function perFont(id: string, says: string, isGood: (font: Font, file: PdfFile) => boolean): Check {
  const bad = (file: PdfFile) => fontsOf(file).filter((font) => !isGood(font, file));
  return { id, says, find: (file) => bad(file).map(({ name }) => `lettertype ${name}`) };
}

const fontsOf = memoizeByObject((file: PdfFile): readonly Font[] => {
  /** `digits`: hexadecimal ones of each code; one byte in a simple font, two in others. */
  const fonts = new Map<PageOf['dict'], { name: string; codes: Map<number, number>; digits: number }>();
  const entryOf = (font: PageOf['dict'], resource: string) => {
    const entry = fonts.get(font) ?? {
      name: file.name(font, 'BaseFont') ?? resource,
      codes: new Map(),
      digits: isSimple(file, font) ? 2 : 4,
    };
    fonts.set(font, entry);
    return entry;
  };
  for (const { font, resource, page, hex } of fontUses(file)) {
    const { codes, digits } = entryOf(font, resource);
    for (let at = 0; at + digits <= hex.length; at += digits) {
      const code = Number.parseInt(hex.slice(at, at + digits), 16);
      if (!codes.has(code)) codes.set(code, page);
    }
  }
  return [...fonts].map(([dict, { name, codes }]) => ({
    dict,
    name,
    codes,
    characters: charactersOf(file, dict),
  }));
});

interface FontUse {
  readonly font: PageOf['dict'];
  readonly resource: string;
  readonly page: number;
  /** The codes that are drawn, in hexadecimal. */
  readonly hex: string;
}

function* fontUses(file: PdfFile): Generator<FontUse> {
  // Whoever fills in a field writes with the fonts of the form.
  const ofForm = fontsIn(file, file.dict(file.dict(file.catalog, 'AcroForm'), 'DR'));
  for (const [resource, font] of ofForm) yield { font, resource, page: 0, hex: '' };
  for (const { number: page, drawings } of file.pages)
    for (const { events, resources } of drawings) {
      const own = fontsIn(file, resources);
      for (const event of events) {
        if (event.type !== 'draw' || event.font === undefined) continue;
        const font = own.get(event.font);
        if (font) yield { font, resource: event.font, page, hex: event.hex ?? '' };
      }
    }
}

/** The fonts of resources, by the names that they have there. */
function fontsIn(file: PdfFile, resources: PageOf['dict'] | undefined): Map<string, PageOf['dict']> {
  return new Map(
    file.entries(file.dict(resources, 'Font')).flatMap(([name, value]) => {
      const font = file.asDict(value);
      return font ? [[name, font] as const] : [];
    }),
  );
}

function descendant(file: PdfFile, font: PageOf['dict']): PageOf['dict'] | undefined {
  return file.asDict(file.list(font, 'DescendantFonts')[0]);
}

function descriptorOf(file: PdfFile, font: PageOf['dict']): PageOf['dict'] | undefined {
  return file.dict(descendant(file, font) ?? font, 'FontDescriptor');
}

/** A simple font maps code to character to glyph (ISO 32000-1, 9.6.6.4); in ours the code is the glyph. */
const programIn = memoizeByObject((file: PdfFile) =>
  memoizeByObject((font: PageOf['dict']): Shapes | undefined => {
    const bytes = file.stream(descriptorOf(file, font), 'FontFile2');
    const program = readFontProgram(bytes);
    const map = characterMap(bytes);
    const glyphOf = isSimple(file, font)
      ? (code: number) => map?.(winAnsiCharacter(code).codePointAt(0) ?? 0) ?? 0
      : (code: number) => code;
    return program && { ...program, glyphOf };
  }),
);

function isSimple(file: PdfFile, font: PageOf['dict']): boolean {
  return file.name(font, 'Subtype') !== 'Type0';
}

/** Code → width in thousandths of the size (ISO 32000-1, 9.6.2.1 and 9.7.4.3); DW for others. */
function widthsOf(file: PdfFile, font: PageOf['dict']): Map<number, number> {
  const widths = new Map<number, number>();
  const firstCode = file.number(font, 'FirstChar') ?? 0;
  file.list(font, 'Widths').forEach((width, index) => {
    widths.set(firstCode + index, file.asNumber(width) ?? 0);
  });
  const list = file.list(descendant(file, font), 'W');
  for (let index = 0; index + 1 < list.length; ) {
    const first = file.asNumber(list[index]) ?? 0;
    const each = file.items(list[index + 1]);
    if (each.length > 0 || file.asNumber(list[index + 1]) === undefined) {
      each.forEach((width, offset) => {
        widths.set(first + offset, file.asNumber(width) ?? 0);
      });
      index += 2;
    } else {
      const last = file.asNumber(list[index + 1]) ?? first;
      for (let code = first; code <= last; code++) widths.set(code, file.asNumber(list[index + 2]) ?? 0);
      index += 3;
    }
  }
  return widths;
}

/** Code → character, by the encoding of a simple font or ToUnicode (ISO 32000-1, 9.10). */
function charactersOf(file: PdfFile, font: PageOf['dict']): Map<number, string> {
  if (file.name(font, 'Encoding') === 'WinAnsiEncoding') {
    const codes = Array.from({ length: winAnsiCodes.last + 1 }, (_, code) => code);
    return new Map(codes.slice(winAnsiCodes.first).map((code) => [code, winAnsiCharacter(code)]));
  }
  const map = Buffer.from(file.stream(font, 'ToUnicode')).toString('latin1');
  const characters = new Map<number, string>();
  const text = (hex: string): string =>
    (hex.replace(/\s/g, '').match(/.{4}/g) ?? [])
      .map((digits) => String.fromCharCode(Number.parseInt(digits, 16)))
      .join('');
  for (const [, body = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', hex = ''] of body.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f\s]*)>/gi))
      characters.set(Number.parseInt(code, 16), text(hex));
  for (const [, body = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', list, hex = ''] of body.matchAll(
      /<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*(?:\[([^\]]*)\]|<([0-9a-f]+)>)/gi,
    )) {
      const first = Number.parseInt(from, 16);
      if (list === undefined)
        for (let code = first; code <= Number.parseInt(to, 16); code++)
          characters.set(code, String.fromCodePoint(Number.parseInt(hex, 16) + code - first));
      else
        [...list.matchAll(/<([0-9a-f\s]*)>/gi)].forEach(([, each = ''], index) => {
          characters.set(first + index, text(each));
        });
    }
  return characters;
}
