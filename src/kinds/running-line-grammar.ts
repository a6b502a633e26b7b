import type { RunningName } from '../model/running-names.ts';
import { suggest } from '../text/suggest.ts';
import { type Parsed, parsed, refused } from '../values/parsed.ts';

/** What a running line may name between braces, with its Dutch name; see `RunningLine`. */
const names = {
  title: 'titel',
  notice: 'vermelding',
  version: 'versie',
  date: 'datum',
  status: 'status',
  sent: 'verzenddatum',
  case: 'zaak',
  reference: 'kenmerk',
  municipality: 'gemeente',
  page: 'pagina',
  pages: 'paginas',
} as const satisfies Record<RunningName | 'page' | 'pages', string>;

/** Reads the text of a header or footer: every `{name}` must be one that the writers know. */
export function runningLineGrammar(raw: string): Parsed<string> {
  return withNames(raw, names, 'een kop- of voetregel');
}

/** Reads the name of the college: the only thing between braces is the municipality. */
export function collegeGrammar(raw: string): Parsed<string> {
  return withNames(raw, { municipality: names.municipality }, 'de naam van het college');
}

function withNames(raw: string, known: Readonly<Record<string, string>>, where: string): Parsed<string> {
  const unknown = [...raw.matchAll(/\{([^{}]*)\}/g)].find(([, name = '']) => !Object.hasOwn(known, name));
  if (!unknown) return parsed(raw);
  const words = new Map(
    Object.entries(known).flatMap(([name, dutch]) => [[dutch, name] as const, [name, name] as const]),
  );
  const meant = words.get(suggest(unknown[1] ?? '', words.keys()) ?? '');
  const all = Object.keys(known).map((name) => `\`{${name}}\``);
  return refused(
    'style/running-name',
    `\`${unknown[0]}\` is onbekend in ${where}`,
    meant ? `bedoelde u \`{${meant}}\`?` : `${all.length === 1 ? 'schrijf' : 'kies uit'} ${all.join(', ')}`,
  );
}
