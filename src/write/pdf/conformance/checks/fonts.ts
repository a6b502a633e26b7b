import type { Check } from '../check.ts';
import type { PageOf, PdfFile } from '../pdf-file.ts';

interface Font {
  readonly dict: PageOf['dict'];
  readonly name: string;
  /** Codes that are shown, two bytes each, with the first page of each. */
  readonly codes: ReadonlyMap<number, number>;
}

/** The fonts: inside the file, every letter in them, and every letter known by its character. */
export const fontChecks: readonly Check[] = [
  {
    id: 'UA-1 7.21.4.1-1',
    says: 'zit niet in het bestand',
    find: (file) =>
      fontsOf(file)
        .filter(({ dict }) => !isEmbedded(file, dict))
        .map(({ name }) => `lettertype ${name}`),
  },
  {
    id: 'UA-1 7.21.8-1',
    says: 'heeft een teken niet dat gedrukt is',
    find: (file) =>
      fontsOf(file).flatMap(({ name, codes }) =>
        codes.has(0) ? [`lettertype ${name} (pagina ${codes.get(0)})`] : [],
      ),
  },
  {
    id: 'UA-1 7.21.7-1',
    says: 'heeft een teken waarvan niemand weet welk teken het is',
    find: (file) =>
      fontsOf(file).flatMap(({ name, dict, codes }) => {
        const characters = charactersOf(file, dict);
        const unknown = [...codes].find(([code]) => code !== 0 && !characters.get(code));
        return unknown ? [`lettertype ${name} (pagina ${unknown[1]})`] : [];
      }),
  },
  {
    id: 'UA-1 7.21.3.2-1',
    says: 'zegt niet welke vorm bij welke code hoort',
    find: (file) =>
      fontsOf(file)
        .filter(
          ({ dict }) =>
            file.name(dict, 'Subtype') === 'Type0' &&
            file.name(descendant(file, dict), 'CIDToGIDMap') !== 'Identity',
        )
        .map(({ name }) => `lettertype ${name}`),
  },
];

const known = new WeakMap<PdfFile, readonly Font[]>();

function fontsOf(file: PdfFile): readonly Font[] {
  const found = known.get(file);
  if (found) return found;
  const fonts = new Map<PageOf['dict'], { name: string; codes: Map<number, number> }>();
  for (const { number, dict, events } of file.pages) {
    const own = new Map(file.entries(file.dict(file.dict(dict, 'Resources'), 'Font')));
    for (const event of events) {
      if (event.type !== 'draw' || event.font === undefined) continue;
      const font = file.asDict(own.get(event.font));
      if (!font) continue;
      const entry = fonts.get(font) ?? { name: file.name(font, 'BaseFont') ?? event.font, codes: new Map() };
      fonts.set(font, entry);
      const hex = event.hex ?? '';
      for (let at = 0; at + 4 <= hex.length; at += 4) {
        const code = Number.parseInt(hex.slice(at, at + 4), 16);
        if (!entry.codes.has(code)) entry.codes.set(code, number);
      }
    }
  }
  const all = [...fonts].map(([dict, entry]) => ({ dict, ...entry }));
  known.set(file, all);
  return all;
}

function descendant(file: PdfFile, font: PageOf['dict']): PageOf['dict'] | undefined {
  return file.asDict(file.list(font, 'DescendantFonts')[0]);
}

function isEmbedded(file: PdfFile, font: PageOf['dict']): boolean {
  const descriptor = file.dict(descendant(file, font) ?? font, 'FontDescriptor');
  return ['FontFile', 'FontFile2', 'FontFile3'].some((key) => file.isStream(descriptor, key));
}

/** Code → character, as the font's ToUnicode map has it (ISO 32000-1, 9.10.3). */
function charactersOf(file: PdfFile, font: PageOf['dict']): Map<number, string> {
  const map = Buffer.from(file.stream(font, 'ToUnicode')).toString('latin1');
  const characters = new Map<number, string>();
  const text = (hex: string): string =>
    Buffer.from(hex.replace(/\s/g, ''), 'hex').swap16().toString('utf16le');
  for (const [, body = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', hex = ''] of body.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f\s]*)>/gi))
      characters.set(Number.parseInt(code, 16), text(hex));
  for (const [, body = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', , list = ''] of body.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*\[([^\]]*)\]/gi))
      [...list.matchAll(/<([0-9a-f\s]*)>/gi)].forEach(([, hex = ''], index) => {
        characters.set(Number.parseInt(from, 16) + index, text(hex));
      });
    for (const [, from = '', to = '', hex = ''] of body.matchAll(
      /<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi,
    ))
      for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code++)
        characters.set(
          code,
          String.fromCodePoint(Number.parseInt(hex, 16) + code - Number.parseInt(from, 16)),
        );
  }
  return characters;
}
