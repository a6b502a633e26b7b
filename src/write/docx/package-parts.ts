import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { escapeXml } from './escape-xml.ts';

/** How each part begins. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Namespace of WordprocessingML (ECMA-376 part 1). */
export const wordprocessing = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The parts of an Office package (ECMA-376 part 2) by name. */
export class PackageParts {
  readonly #files: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.#files = unzipSync(bytes);
  }

  get names(): string[] {
    return Object.keys(this.#files)
      .filter((name) => !name.endsWith('/'))
      .sort();
  }

  /** Text of a part. Throws when there is none of that name. */
  text(name: string): string {
    const file = this.#files[name];
    if (!file) throw new Error(`no part ${name}`);
    return strFromU8(file);
  }

  has(name: string): boolean {
    return name in this.#files;
  }

  put(name: string, text: string): void {
    this.#files[name] = strToU8(text);
  }

  /** Adds a part that another one refers to; `type` is its content type, if not that of plain XML. */
  add(name: string, text: string, type: string | undefined, from: string, relationship: string): void {
    this.put(name, text);
    if (type !== undefined)
      this.change('[Content_Types].xml', (types) =>
        types.replace('</Types>', `<Override PartName="/${name}" ContentType="${type}"/></Types>`),
      );
    this.relate(from, undefined, relationship, `/${name}`, false);
  }

  /** Has a part refer to another one, or to an address outside the package; without `id` it gets that of its place. */
  relate(from: string, id: string | undefined, type: string, target: string, isOutside: boolean): void {
    const cut = from.lastIndexOf('/') + 1;
    const list = `${from.slice(0, cut)}_rels/${from.slice(cut)}.rels`;
    if (!this.has(list)) this.put(list, noRelationships);
    this.change(list, (text) => {
      const name = id ?? `rId${(text.match(/<Relationship /gu) ?? []).length + 1}`;
      const mode = isOutside ? ' TargetMode="External"' : '';
      const one = `<Relationship Id="${name}" Type="${relationships}/${type}" Target="${escapeXml(target)}"${mode}/>`;
      return text.endsWith('</Relationships>')
        ? text.replace('</Relationships>', `${one}</Relationships>`)
        : text.replace(/\/>$/u, `>${one}</Relationships>`);
    });
  }

  /** Adds the file of a picture. */
  putPicture(name: string, bytes: Uint8Array, type: string): void {
    this.#files[name] = bytes;
    const extension = name.slice(name.lastIndexOf('.') + 1);
    const types = '[Content_Types].xml';
    if (this.text(types).includes(`Extension="${extension}"`)) return;
    const entry = `<Default Extension="${extension}" ContentType="${type}"/>`;
    this.change(types, (text) => text.replace(/(<Types[^>]*>)/u, `$1${entry}`));
  }

  /** Replaces the text of a part. Throws when that changes nothing. */
  change(name: string, change: (text: string) => string): void {
    const text = this.text(name);
    const changed = change(text);
    if (changed === text) throw new Error(`nothing changed in ${name}`);
    this.put(name, changed);
  }

  /** The package: its list of contents first, the rest by name, one time for all. */
  bytes(): Uint8Array {
    const first = ['[Content_Types].xml', '_rels/.rels'];
    const names = [...first, ...this.names.filter((name) => !first.includes(name))];
    const entries = names.map((name) => [name, [this.#files[name], { level: 6, mtime: zipTime }]] as const);
    return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0]);
  }
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const noRelationships = `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

/** The first moment that a zip can say. A text without time zone: fflate writes the fields of local time. */
const zipTime = '1980-01-01T00:00:00';
