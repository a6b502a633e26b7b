import { capitalized } from '../text/capitalized.ts';
import { type Limit, limits } from './limits.ts';
import { printLimit } from './print-limit.ts';

/** Returns a Dutch Markdown table of all limits: what is counted, the most allowed, and the finding. */
export function limitTable(): string {
  const rows: readonly Limit[] = Object.values(limits);
  return [
    '| wat | hoogstens | melding |',
    '| --- | --- | --- |',
    ...rows.map((limit) => `| ${capitalized(limit.of)} | ${printLimit(limit)} | \`${limit.finding}\` |`),
  ].join('\n');
}
