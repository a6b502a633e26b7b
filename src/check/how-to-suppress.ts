import { partOf, reportsOf } from './example.ts';
import { messageKey, messageValue } from './message-words.ts';
import type { Rule } from './rule.ts';

/** How a finding of a rule can be allowed, as one types it. */
export interface HowToSuppress {
  /** `markdown`: a comment in the text; `yaml`: keys of the frontmatter. */
  readonly language: 'markdown' | 'yaml';
  readonly source: string;
}

/** Returns the shortest way to allow a finding as in the rule's first example; nothing for an error. */
export function howToSuppress({ id, severity, examples }: Rule): HowToSuppress | undefined {
  if (severity === 'error') return undefined;
  const example = examples.find(({ reports }) => reports);
  const [report] = example ? reportsOf(example) : [];
  const [sheet, agenda] = [partOf(example?.sheet), partOf(example?.agenda)];
  const [body, data] = [sheet?.body ?? agenda?.body, sheet?.data ?? agenda?.data];
  // A finding about something missing has no position in the text.
  if (report?.at && body?.includes(report.at) && !data?.includes(report.at))
    return { language: 'markdown', source: `<!-- toestaan ${id}: hier staat waarom -->` };
  const key = messageKey(report?.message ?? '');
  const name = messageValue(report?.message ?? '');
  const value = name ?? report?.at;
  const where = key ? `\n    place: ${key}` : value ? `\n    value: ${value}` : '';
  return { language: 'yaml', source: `allow:\n  - rule: ${id}${where}\n    reason: Hier staat waarom.` };
}
