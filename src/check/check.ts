import type { Report } from '../diagnostic/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { Dossier } from '../model/dossier.ts';
import { runRule } from './rule.ts';
import { rules } from './rules.ts';

/**
 * Reports what must be done before these documents can be signed: runs every rule over the resolved documents
 * and the sources they were made of. Reports warnings and errors; changes nothing.
 */
export function check(documents: readonly Document[], dossier: Dossier, report: Report): void {
  for (const rule of rules) runRule(rule, documents, dossier, report);
}
