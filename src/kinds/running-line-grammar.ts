import { suggest } from '../diagnostic/suggest.ts';
import { type Parsed, parsed, refused } from '../model/parsed.ts';

/** What a running line may name between braces; see `RunningLine`. */
const names = ['title', 'notice', 'version', 'date', 'status', 'page', 'pages'] as const;

/** Reads the text of a header or footer: every `{name}` must be one that the writers know. */
export function runningLineGrammar(raw: string): Parsed<string> {
  const unknown = [...raw.matchAll(/\{([^{}]*)\}/g)].find(
    ([, name]) => !names.some((known) => known === name),
  );
  if (!unknown) return parsed(raw);
  const meant = suggest(unknown[1] ?? '', names);
  return refused(
    'style/running-name',
    `\`${unknown[0]}\` is onbekend in een kop- of voetregel`,
    meant ? `bedoelde u \`{${meant}}\`?` : `kies uit ${names.map((name) => `\`{${name}}\``).join(', ')}`,
  );
}
