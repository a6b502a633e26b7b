import type { Report } from '../diagnostic/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { Dossier } from '../model/dossier.ts';
import { runRule } from './rule.ts';
import { rules } from './rules.ts';

/** Runs every rule over the resolved documents and the sources they were made of. Changes nothing. */
export function check(documents: readonly Document[], dossier: Dossier, report: Report): void {
  for (const rule of rules) runRule(rule, documents, dossier, report);
}
