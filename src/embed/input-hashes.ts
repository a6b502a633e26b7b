import { codeFont, hasCode } from '../model/code-font.ts';
import type { Document } from '../model/document.ts';
import type { Dossier } from '../model/dossier.ts';
import { fieldFont, hasLines } from '../model/field-font.ts';
import { pathBelow } from '../model/path-below.ts';

type Hashes = Readonly<Record<string, string>>;

/** SHA-256 of all inputs of a document but its text, by path as in the manifest or name of a font. */
export interface InputHashes {
  readonly templates: Hashes;
  /** The project's own templates and words; absent when the document has nothing of them. */
  readonly project?: Hashes;
  readonly style: Hashes;
  readonly scheme: Hashes;
  readonly fonts: Hashes;
}

/** Returns the inputs that this document depends on: others must not change its bytes. */
export function inputsOf(
  document: Document,
  { main, interventions, scheme, resources: { project, roots } }: Dossier,
  inputs: InputHashes,
): InputHashes {
  const { kind, style, root } = document;
  const parts = document.file === main.file ? interventions.map(({ data }) => data.kind) : [];
  const names = new Set<string>(['words.yaml', 'partials', kind, ...parts]);
  const isOfTemplate = (path: string | undefined) => names.has(path?.split('/', 1)[0] ?? '');
  const own = project && pathBelow(project.folder, roots[0] ?? '');
  const ofProject = only(inputs.project ?? {}, (path) => isOfTemplate(pathBelow(own ?? '', path)));
  const isNamed = 'scheme' in main.data && main.data.scheme?.value !== undefined;
  const styles = [style.id, ...(style.extended ?? [])];
  const faces = new Set<string>([
    ...Object.values(style.font.faces),
    ...(hasCode(root) ? [codeFont.face] : []),
    ...(hasLines(root) ? [fieldFont.face] : []),
  ]);
  return {
    templates: only(inputs.templates, isOfTemplate),
    ...(Object.keys(ofProject).length > 0 && { project: ofProject }),
    style: only(inputs.style, (path) => styles.some((id) => path.startsWith(`house-styles/${id}/`))),
    scheme: only(inputs.scheme, (path) => isNamed && path === `schemes/${scheme.id}.yaml`),
    fonts: only(inputs.fonts, (name) => faces.has(name)),
  };
}

function only(hashes: Hashes, isWanted: (name: string) => boolean): Hashes {
  const wanted = Object.entries(hashes).filter(([name]) => isWanted(name));
  return Object.fromEntries(wanted.sort(([a], [b]) => (a < b ? -1 : 1)));
}
