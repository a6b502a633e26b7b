import { suggest } from '../diagnostic/suggest.ts';
import { type Parsed, parsed, refused } from '../model/parsed.ts';

/** What a running line may name between braces, with its Dutch name; see `RunningLine`. */
const names = {
  title: 'titel',
  notice: 'vermelding',
  version: 'versie',
  date: 'datum',
  status: 'status',
  page: 'pagina',
  pages: 'paginas',
} as const;

/** Reads the text of a header or footer: every `{name}` must be one that the writers know. */
export function runningLineGrammar(raw: string): Parsed<string> {
  const unknown = [...raw.matchAll(/\{([^{}]*)\}/g)].find(([, name = '']) => !Object.hasOwn(names, name));
  if (!unknown) return parsed(raw);
  const words = new Map(
    Object.entries(names).flatMap(([name, dutch]) => [[dutch, name] as const, [name, name] as const]),
  );
  const meant = words.get(suggest(unknown[1] ?? '', words.keys()) ?? '');
  return refused(
    'style/running-name',
    `\`${unknown[0]}\` is onbekend in een kop- of voetregel`,
    meant
      ? `bedoelde u \`{${meant}}\`?`
      : `kies uit ${Object.keys(names)
          .map((name) => `\`{${name}}\``)
          .join(', ')}`,
  );
}
