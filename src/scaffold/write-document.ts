import { kinds } from '../kinds/kinds.ts';
import type { Known, Planned } from '../kinds/start/starter.ts';
import type { Section } from '../model/sections.ts';
import { writeBody } from './write-body.ts';
import { writeFrontmatter } from './write-frontmatter.ts';

/** Returns the text of a new document, made from the schema and sections of its kind. */
export function writeDocument(planned: Planned, known: Known, sections: readonly Section[]): string {
  const kind = kinds[planned.kind];
  if (!kind) throw new Error(`no kind ${planned.kind}`);
  const { shape, starter } = kind;
  const all: Known = { ...known, ...planned.known };
  const frontmatter = writeFrontmatter(
    shape,
    { kind: planned.kind, ...planned.values },
    {
      order: starter.order,
      choicesAt: (path) => {
        const name = starter.refers[path.join('.')];
        return name && all[name];
      },
    },
  );
  return `${frontmatter}\n${writeBody(sections, starter)}`;
}
