import { shapeOf } from './builders.ts';
import { houseStyleSchema } from './house-style.ts';
import { projectSchema } from './project.ts';
import { schemeSchema } from './scheme.ts';
import { sectionsSchema } from './sections.ts';
import type { GroupShape } from './shape.ts';
import { wordsSchema } from './words.ts';

/** Shapes of a project's own files of data, by what they are. */
export const ownFileShapes = {
  'house-style': shapeOf(houseStyleSchema) as GroupShape,
  scheme: shapeOf(schemeSchema) as GroupShape,
  project: shapeOf(projectSchema) as GroupShape,
  sections: shapeOf(sectionsSchema) as GroupShape,
  words: shapeOf(wordsSchema) as GroupShape,
} as const satisfies Readonly<Record<string, GroupShape>>;

/** What such a file is. */
export type OwnFileSort = keyof typeof ownFileShapes;
