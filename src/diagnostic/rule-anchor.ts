/**
 * Returns the anchor of a rule on its page, as GitHub and GitLab make it from a heading `group/name`: letters, digits
 * and hyphens.
 */
export function ruleAnchor(rule: string): string {
  return rule.toLowerCase().replace(/[^a-z0-9-]/g, '');
}
