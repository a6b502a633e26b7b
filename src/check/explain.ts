import { certaintyWords } from '../diagnostic/certainty-words.ts';
import { severityWords } from '../diagnostic/severity-words.ts';
import { type ExampleFile, partOf, reportsOf } from './example.ts';
import { fixable } from './fixable.ts';
import { howToSuppress } from './how-to-suppress.ts';
import { knownFinding, nearestFinding } from './known-findings.ts';
import { findingGroups } from './other-findings.ts';
import type { Rule } from './rule.ts';
import { ruleGroups } from './rule-groups.ts';
import { rules } from './rules.ts';

/** The explanation of a rule in lines of at most 100 columns, or the rule that was probably meant. */
export type Explanation = { readonly text: string } | { readonly meant: string | undefined };

const width = 100;

/** Explains a rule or finding by its id, lists those of a family (`language`); without an id, lists all of them. Dutch, ends with a newline. */
export function explain(id?: string): Explanation {
  if (id === undefined) return { text: allRules() };
  const rule = rules.find((each) => each.id === id);
  if (rule) return { text: oneRule(rule) };
  const known = knownFinding(id);
  if (!known) return family(id) ?? { meant: nearestFinding(id) };
  const { word, meaning } = severityWords[known.severity];
  const lasting =
    known.suppressible || known.severity === 'error' ? meaning : 'zij kan niet worden toegestaan';
  return {
    text: [
      ...heading(id, word),
      ...wrapped(known.what),
      '',
      ...labelled('zwaarte:', `Een ${word}: ${lasting}.`),
      ...labelled('doe dit:', 'De melding zelf zegt wat er mis is en wat u kunt doen.'),
      ...mended(id),
      '',
    ].join('\n'),
  };
}

const closing = [
  'Te verbeteren: met een klik in de editor, of met akkoord check --fix of --fix-suggestions.',
  'Uitleg met voorbeelden: akkoord rules <regel>',
];

/** Says what becomes of the finding by itself. */
function mended(id: string): string[] {
  const certainty = fixable[id];
  return certainty ? labelled('klik:', certaintyWords[certainty].replaceAll('`', '')) : [];
}

/** Lists the findings of a family, by the first part of their ids; undefined when there are none. */
function family(name: string): Explanation | undefined {
  const own = sections().flatMap(({ title, findings }) => {
    const members = findings.filter(({ id }) => id.startsWith(`${name}/`));
    return members.length > 0 ? [{ title, findings: members }] : [];
  });
  return own.length > 0 ? { text: listed(own) } : undefined;
}

function allRules(): string {
  return listed(sections());
}

interface Section {
  readonly title: string;
  readonly findings: readonly Pick<Rule, 'id' | 'severity' | 'what'>[];
}

function sections(): readonly Section[] {
  return [...ruleGroups().map((group) => ({ title: group.title, findings: group.rules })), ...findingGroups];
}

function listed(sections: readonly Section[]): string {
  const lines = sections.flatMap(({ title, findings }) => [
    title,
    ...findings.flatMap(({ id, severity, what }) =>
      wrapped(
        `${severityWords[severity].word}${fixable[id] ? ' (te verbeteren)' : ''}: ${what}`,
        `  ${id.padEnd(34)} `,
        ' '.repeat(37),
      ),
    ),
    '',
  ]);
  return [...lines, ...closing, ''].join('\n');
}

function oneRule(rule: Rule): string {
  const { word, meaning } = severityWords[rule.severity];
  const allow = howToSuppress(rule);
  return [
    ...heading(rule.id, word),
    ...wrapped(rule.what),
    '',
    ...labelled('waarom:', rule.why),
    ...labelled('doe dit:', rule.help),
    ...mended(rule.id),
    ...labelled('zwaarte:', `Een ${word}: ${meaning}.`),
    ...(allow ? ['', 'Toestaan', '', ...indented(allow.source)] : []),
    ...rule.examples.flatMap((example, index) => [
      '',
      ...wrapped(`Voorbeeld ${index + 1}: ${example.what}`),
      '',
      ...part('agenda', example.agenda),
      ...part('interventieblad', example.sheet),
      ...part('raadsbrief', example.letter),
      ...part('agenda zoals verzonden', example.sent),
      ...(example.reports ? [] : ['  Geen melding.']),
      ...reportsOf(example).flatMap(({ at, message }) =>
        wrapped(at === '' ? message : `${oneLine(message)} (bij ${quoted(at)})`, '  → ', '    '),
      ),
    ]),
    '',
  ].join('\n');
}

/** A text of the source between accents, unless it has those itself. */
function quoted(source: string): string {
  const line = oneLine(source);
  return line.includes('`') ? line : `\`${line}\``;
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}

function heading(id: string, word: string): string[] {
  return [`${id} (${word})`, ''];
}

function part(name: string, file: ExampleFile | undefined): string[] {
  const source = partOf(file);
  if (!source) return [];
  const text = [source.data, source.body].filter((each) => each !== undefined).join('\n');
  return [`  ${name}:`, ...indented(text.trimEnd()), ''];
}

function indented(text: string): string[] {
  return text.split('\n').map((line) => `    ${line}`.trimEnd());
}

function labelled(label: string, text: string): string[] {
  return wrapped(text, `  ${label.padEnd(9)}`, ' '.repeat(11));
}

/** Breaks a text into lines at its spaces, not within an amount. A word longer than a line stays whole. */
function wrapped(text: string, first = '', next = ''): string[] {
  const lines: string[] = [];
  let line = first;
  let isFresh = true;
  for (const word of text.split(/(?<!€) /)) {
    if (!isFresh && line.length + 1 + word.length > width) {
      lines.push(line);
      line = next;
      isFresh = true;
    }
    line += isFresh ? word : ` ${word}`;
    isFresh = false;
  }
  return [...lines, line];
}
