import { codeFont, hasCode } from '../model/code-font.ts';
import type { Document } from '../model/document.ts';
import type { Dossier } from '../model/dossier.ts';
import { fieldFont, hasLines } from '../model/field-font.ts';

type Hashes = Readonly<Record<string, string>>;

/** SHA-256 of all inputs of a document but its text, by path below `templates/` or name of a font. */
export interface InputHashes {
  readonly templates: Hashes;
  readonly style: Hashes;
  readonly scheme: Hashes;
  readonly fonts: Hashes;
}

/** Returns the inputs that this document depends on: others must not change its bytes. */
export function inputsOf(
  document: Document,
  { main, interventions }: Dossier,
  inputs: InputHashes,
): InputHashes {
  const { kind, style, root } = document;
  const parts = document.file === main.file ? interventions.map(({ data }) => data.kind) : [];
  const folders = new Set<string>(['partials', kind, ...parts]);
  const scheme = 'scheme' in main.data ? main.data.scheme?.value : undefined;
  const faces = new Set<string>([
    ...Object.values(style.font.faces),
    ...(hasCode(root) ? [codeFont.face] : []),
    ...(hasLines(root) ? [fieldFont.face] : []),
  ]);
  return {
    templates: only(inputs.templates, (path) => folders.has(path.split('/', 1)[0] ?? '')),
    style: only(inputs.style, (path) => path.startsWith(`house-styles/${style.id}/`)),
    scheme: only(inputs.scheme, (path) => path === `schemes/${scheme}.yaml`),
    fonts: only(inputs.fonts, (name) => faces.has(name)),
  };
}

function only(hashes: Hashes, isWanted: (name: string) => boolean): Hashes {
  const wanted = Object.entries(hashes).filter(([name]) => isWanted(name));
  return Object.fromEntries(wanted.sort(([a], [b]) => (a < b ? -1 : 1)));
}
