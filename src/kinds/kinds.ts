import type * as z from 'zod';
import type { DocumentData } from '../model/dossier.ts';
import { agreementSchema } from './agreement.ts';
import { shapeOf } from './builders.ts';
import { gkaAgendaSchema } from './gka-agenda.ts';
import { implementationAgendaSchema } from './implementation-agenda.ts';
import { interventionSchema } from './intervention.ts';
import { memoSchema } from './memo.ts';
import { raadsbriefSchema } from './raadsbrief.ts';
import type { GroupShape } from './shape.ts';

/** One kind of document. */
export interface Kind<D extends DocumentData = DocumentData> {
  /** As `kind:` says it. */
  readonly name: D['kind'];
  /** Dutch name. */
  readonly label: string;
  /**
   * Its place in a dossier: `main` holds what all documents share, and there is one; `companion` is a document of its own beside
   * it; `lone` is a companion, or the main document when there is no other; `part` is printed in the main document.
   */
  readonly place: 'main' | 'lone' | 'companion' | 'part';
  /** Keys that may not be empty. */
  readonly needed: readonly string[];
  readonly schema: z.ZodType<D>;
  readonly shape: GroupShape;
}

/** All kinds, by name. */
export const kinds: Readonly<Record<string, Kind>> = Object.assign(
  Object.create(null) as Record<string, Kind>,
  {
    agreement: kind('agreement', 'main', agreementSchema),
    'gka-agenda': kind('gka-agenda', 'main', gkaAgendaSchema),
    intervention: kind('intervention', 'part', interventionSchema),
    'implementation-agenda': kind('implementation-agenda', 'companion', implementationAgendaSchema),
    raadsbrief: kind('raadsbrief', 'companion', raadsbriefSchema, ['about']),
    memo: kind('memo', 'lone', memoSchema),
  } satisfies Record<DocumentData['kind'], Kind>,
);

function kind<D extends DocumentData>(
  name: D['kind'],
  place: Kind['place'],
  schema: z.ZodType<D>,
  needed: readonly string[] = ['title'],
): Kind<D> {
  const shape = shapeOf(schema);
  if (shape.form !== 'group') throw new Error(`the schema of ${name} is not a group`);
  return { name, label: shape.label, place, needed, schema, shape };
}
