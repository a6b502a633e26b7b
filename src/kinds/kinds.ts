import type * as z from 'zod';
import type { DocumentData } from '../model/dossier.ts';
import { shapeOf } from './builders.ts';
import { gkaAgendaSchema } from './gka-agenda.ts';
import { interventionSchema } from './intervention.ts';
import type { GroupShape } from './shape.ts';

/** One kind of document. */
export interface Kind<D extends DocumentData = DocumentData> {
  /** As `kind:` says it. */
  readonly name: D['kind'];
  /** Dutch name. */
  readonly label: string;
  /** Whether it is the main document of its dossier: there is exactly one. */
  readonly main: boolean;
  readonly schema: z.ZodType<D>;
  readonly shape: GroupShape;
}

/** All kinds, by name. */
export const kinds: Readonly<Record<string, Kind>> = Object.assign(
  Object.create(null) as Record<string, Kind>,
  {
    'gka-agenda': kind('gka-agenda', true, gkaAgendaSchema),
    intervention: kind('intervention', false, interventionSchema),
  } satisfies Record<DocumentData['kind'], Kind>,
);

function kind<D extends DocumentData>(name: D['kind'], main: boolean, schema: z.ZodType<D>): Kind<D> {
  const shape = shapeOf(schema);
  if (shape.form !== 'group') throw new Error(`the schema of ${name} is not a group`);
  return { name, label: shape.label, main, schema, shape };
}
