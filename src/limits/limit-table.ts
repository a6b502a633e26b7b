import { type Limit, limits } from './limits.ts';
import { printLimit } from './print-limit.ts';

/** Returns a Markdown table of all limits, in Dutch: what is counted, the most of it, and the finding that tells it. */
export function limitTable(): string {
  const rows: readonly Limit[] = Object.values(limits);
  return [
    '| wat | hoogstens | melding |',
    '| --- | --- | --- |',
    ...rows.map((limit) => `| ${capital(limit.of)} | ${printLimit(limit)} | \`${limit.finding}\` |`),
  ].join('\n');
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
