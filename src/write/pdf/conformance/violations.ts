import { PdfFile } from '../../../pdf-file/pdf-file.ts';
import type { Check } from './check.ts';
import { annotationChecks } from './checks/annotations.ts';
import { contentChecks } from './checks/content.ts';
import { fontChecks } from './checks/fonts.ts';
import { identityChecks } from './checks/identity.ts';
import { objectChecks } from './checks/objects.ts';
import { structureChecks } from './checks/structure.ts';
import { tableChecks } from './checks/tables.ts';

/** A demand that a file does not meet. */
export interface Violation {
  /** As in `Check`. */
  readonly id: string;
  /** One Dutch sentence without a full stop. */
  readonly message: string;
}

/** All demands that a file is held against. */
export const checks: readonly Check[] = [
  ...identityChecks,
  ...structureChecks,
  ...tableChecks,
  ...contentChecks,
  ...annotationChecks,
  ...fontChecks,
  ...objectChecks,
];

/**
 * Judges the finished bytes of a PDF by PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3), as far as a
 * machine can and as far as the program writes such things. Returns all that is wrong, each demand and place
 * once; nothing when the file may say that it is both.
 */
export function violations(bytes: Uint8Array): Violation[] {
  const file = new PdfFile(bytes);
  return checks.flatMap(({ id, says, find }) =>
    [...new Set(find(file))].map((span) => ({ id, message: `${span || 'het bestand'} ${says}` })),
  );
}
