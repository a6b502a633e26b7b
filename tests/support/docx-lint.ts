/**
 * What Microsoft's SDK lets through and Word, a screen reader or a careful reader would not. Every rule returns its findings as
 * plain strings, `part path: what is wrong`.
 */
import { accessRules } from './docx-lint-access.ts';
import { identityRules } from './docx-lint-identity.ts';
import { privacyRules } from './docx-lint-privacy.ts';
import type { LintRule } from './docx-lint-rule.ts';
import { structureRules } from './docx-lint-structure.ts';
import { openDocx } from './docx-parts.ts';

export const lintRules: Readonly<Record<string, LintRule>> = {
  ...structureRules,
  ...identityRules,
  ...accessRules,
  ...privacyRules,
};

/** Returns everything that is wrong with a Word file beyond what the SDK says; a part that is not well-formed throws. */
export function lintDocx(bytes: Uint8Array): string[] {
  const parts = openDocx(bytes);
  return Object.values(lintRules).flatMap((rule) => rule(parts));
}
