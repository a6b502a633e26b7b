import type { RunningName } from '../model/running-names.ts';
import { err, ok, type Result } from '../values/result.ts';
import { meantChoice } from './start/choice.ts';

/** Names that a running line may have between braces, with their Dutch names; see `RunningLine`. */
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

/** Parses a header or footer: every `{name}` must be known. */
export function runningLineGrammar(raw: string): Result<string> {
  return withNames(raw, names, 'style/running-name', 'een kop- of voetregel');
}

/** Parses the name of the college, which may only have the municipality between braces. */
export function collegeGrammar(raw: string): Result<string> {
  return withNames(
    raw,
    { municipality: names.municipality },
    'style/running-name',
    'de naam van het college',
  );
}

/** Parses a text with names of `known` between braces (Dutch names by name); `rule` refuses any other. */
export function withNames(
  raw: string,
  known: Readonly<Record<string, string>>,
  rule: string,
  where: string,
): Result<string> {
  const unknown = [...raw.matchAll(/\{([^{}]*)\}/g)].find(([, name = '']) => !Object.hasOwn(known, name));
  if (!unknown) return ok(raw);
  const choices = Object.entries(known).map(([id, name]) => ({ id, name }));
  const meant = meantChoice(unknown[1] ?? '', choices);
  const all = Object.keys(known).map((name) => `\`{${name}}\``);
  return err(rule, {
    message: `\`${unknown[0]}\` is onbekend in ${where}`,
    help: meant
      ? `bedoelde u \`{${meant}}\`?`
      : all.length === 0
        ? 'haal de accolades met wat ertussen staat weg'
        : `${all.length === 1 ? 'schrijf' : 'kies uit'} ${all.join(', ')}`,
  });
}
