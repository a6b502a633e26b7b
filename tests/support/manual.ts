/**
 * Follows docs/handleiding.md as a reader does. A comment above a block says what is done with it (a reader does not see it):
 *
 * - `<!-- doe: sleutels <file> -->`: the keys of the YAML take the place of those in the frontmatter of the file;
 * - `<!-- doe: tekst <file> -->`: each heading of the Markdown takes the place of the one with the same words, with all up to the next;
 * - `<!-- doe: vervang <file> | <old> | <new> -->`: a text that stands in the file once is replaced; no block follows;
 * - `<!-- doe: zie <file> -->`: what the block shows stands in the file;
 * - `<!-- doe: past <file> -->`: the Markdown may stand in that document: with it behind the last line, `check` finds no error;
 * - `<!-- doe: geeft <file> -->`: each row of the table says what a text becomes in that document: `| `{{period}}` | 2026-2029 |`;
 * - `<!-- doe: antwoord <a> | <b> -->`: what is typed when the next command asks;
 * - `<!-- doe: niets -->`: the block is not tried.
 *
 * Each line of a `sh` block that begins with `npx --no akkoord` is a command; a `text` block is what the screen showed of the last block of
 * commands, in which a line `…` stands for lines that are left out. Between `<!-- tabel: <name> -->` and `<!-- einde -->` stands a table
 * that the program makes. `<!-- beeld: <file> <page> <part> -->` stands above the picture of a page that was just built: so much
 * of it, from the top, in hundredths.
 */
import { ruleGroups } from '../../src/check/rule-groups.ts';
import { commands } from '../../src/cli/commands.ts';
import type { Host } from '../../src/host/host.ts';
import { memoryHost } from '../../src/host/memory-host.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { fieldTable } from '../../src/kinds/field-table.ts';
import { limitTable } from '../../src/limits/limit-table.ts';
import * as pipeline from '../../src/pipeline.ts';
import { runOver } from './cli.ts';

/** Where a manual is followed. */
export interface Workplace {
  readonly host: Host;
  readonly write: (file: string, text: string) => void;
  /** Runs the program on a terminal without colours, typing an answer at each question. Returns what the terminal shows. */
  readonly run: (
    parameters: readonly string[],
    answers: readonly string[],
  ) => Promise<{ readonly code: number | null; readonly screen: string }>;
}

/** A page of a document that was built, of which the manual shows a picture. */
export interface ManualPicture {
  /** Beside the manual: `handleiding/concept.png`. */
  readonly image: string;
  /** The built file. */
  readonly bytes: Uint8Array;
  /** From 1. */
  readonly page: number;
  /** How much of it is shown, from the top, in hundredths. */
  readonly part: number;
}

export interface FollowedManual {
  /** The manual as it should be: screens and tables as they came out. */
  readonly text: string;
  readonly pictures: readonly ManualPicture[];
  /** Every command that was run, with its exit code. */
  readonly commands: readonly { readonly command: string; readonly code: number | null }[];
}

/** Commands of a shell that the manual may name beside our own; they are not run. */
const others = /^(?:npm ci|npm install|npm --version|node --version|git |cd |cp |pandoc )/;

/** Follows the manual, by default in an empty folder in memory. Throws, with the line, where it cannot be done as it says. */
export async function followManual(
  manual: string,
  workplace: Workplace = emptyFolder(),
): Promise<FollowedManual> {
  const reader = new Reader(workplace);
  const lines = manual.split('\n');
  const result: string[] = [];
  let told: string | undefined;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const at = (problem: string) => new Error(`docs/handleiding.md:${index + 1}: ${problem}`);
    const [, name = '', rest = ''] = /^<!-- (doe|tabel|beeld): (.*) -->$/.exec(line) ?? [];
    const fence = /^```(\w*)$/.exec(line)?.[1];
    if (fence === undefined) {
      result.push(line);
      if (name === 'doe') told = await reader.tell(rest, at);
      if (name === 'beeld') reader.picture(rest, lines[index + 1] ?? '', at);
      if (line.startsWith('| `') && told?.startsWith('geeft ')) await reader.row(line, told, at);
      if (line.startsWith('#')) told = undefined;
      if (name !== 'tabel') continue;
      result.push('', tableOf(rest, at), '');
      index = indexFrom(lines, index, '<!-- einde -->', at) - 1;
      continue;
    }
    const end = indexFrom(lines, index + 1, '```', at);
    const block = lines.slice(index + 1, end).join('\n');
    result.push(line, await reader.block(fence, told, block, at), '```');
    told = undefined;
    index = end;
  }
  return { text: result.join('\n'), pictures: reader.pictures, commands: reader.commands };
}

/** An empty folder in memory, with the project's templates, house styles, schemes and fonts. */
function emptyFolder(): Workplace {
  const project = new URL('../..', import.meta.url).pathname;
  const templates = `${project}templates`;
  const real = nodeHost(project);
  const inspect: typeof real.inspect = (path) =>
    path.startsWith(templates) ? real.inspect(path) : { kind: 'missing', size: 0 };
  const host = memoryHost({}, { below: { ...real, templates, inspect }, templates });
  return {
    host,
    write: (file, text) => host.write(file, new TextEncoder().encode(text)),
    run: async (parameters, answers) => {
      const screen: string[] = [];
      // As npx has it, which the advice on the screen follows.
      const env = { NO_COLOR: '1', npm_command: 'exec' };
      const { code } = await runOver(parameters, pipeline, { host, env, isTerminal: true, answers, screen });
      return { code, screen: screen.join('') };
    },
  };
}

type At = (problem: string) => Error;

class Reader {
  readonly #workplace: Workplace;
  readonly pictures: ManualPicture[] = [];
  readonly commands: { command: string; code: number | null }[] = [];
  #answers: readonly string[] = [];
  #screen = '';

  constructor(workplace: Workplace) {
    this.#workplace = workplace;
  }

  /** Does what needs no block; returns what is to be done with the next one. */
  async tell(told: string, at: At): Promise<string | undefined> {
    const [verb = '', rest = ''] = split(told, ' ');
    if (verb === 'antwoord') this.#answers = rest.split(' | ').map((answer) => answer.replace(/^-$/, ''));
    else if (verb === 'vervang') {
      const [file = '', from = '', to = ''] = rest.split(' | ');
      const text = this.#read(file, at);
      if (text.split(from).length !== 2) throw at(`\`${from}\` does not stand once in ${file}`);
      this.#write(
        file,
        text.replace(from, () => to),
      );
    } else return told;
    return undefined;
  }

  /** Does what a block says and returns it as it should be. */
  async block(language: string, told: string | undefined, block: string, at: At): Promise<string> {
    if (told === 'niets') return block;
    if (language === 'sh') return await this.#run(block, at);
    if (language === 'text') return shows(block, this.#screen) ? block : this.#screen;
    const [verb = '', file = ''] = split(told ?? '', ' ');
    const text = verb === '' ? '' : this.#read(file, at);
    if (verb === 'sleutels') this.#write(file, withKeys(text, block));
    else if (verb === 'tekst') this.#write(file, withSections(text, block, at));
    else if (verb === 'zie') {
      if (!text.includes(`\n${block}\n`)) throw at(`this does not stand so in ${file}:\n${text}`);
    } else if (verb === 'past') await this.#try(file, `${text}\n${block}\n`, at);
    else throw at('nothing says what is done with this block');
    return block;
  }

  /** Looks whether a document prints what a row of a table says. */
  async row(row: string, told: string, at: At): Promise<void> {
    const [, authored = '', wanted = ''] = /^\| `(.+)` \| (.+) \|$/.exec(row) ?? [];
    const file = split(told, ' ')[1];
    const old = this.#read(file, at);
    this.#write(file, `${old}\nProef: ${authored}\n`);
    const request = { paths: [file], out: 'out', formats: ['tree'], profile: 'draft' } as const;
    const { printed } = await pipeline.build(request, this.#workplace.host);
    this.#write(file, old);
    const lines = printed.split('\n');
    const start = lines.findIndex((each) => each.includes('"Proef: "'));
    const depth = lines[start]?.search(/\S/) ?? 0;
    const end = lines.findIndex((each, index) => index > start && each.search(/\S/) < depth);
    const texts = lines
      .slice(start, end)
      .flatMap((each) => /^ *text ("(?:[^"\\]|\\.)*")/u.exec(each)?.slice(1) ?? [])
      .map((text) => JSON.parse(text) as string);
    const shown = texts.join('').replace('Proef: ', '').replaceAll('\u00a0', ' ');
    if (shown !== wanted) throw at(`\`${authored}\` becomes “${shown}”`);
  }

  picture(spec: string, below: string, at: At): void {
    const [file = '', page = '', part = '100'] = spec.split(' ');
    const image = /^!\[[^\]]+\]\(([^\s)]+)/.exec(below)?.[1];
    if (!image || this.#workplace.host.inspect(file).kind !== 'file')
      throw at(`no picture, or no ${file}; the screen was:\n${this.#screen}`);
    this.pictures.push({
      image,
      bytes: this.#workplace.host.read(file),
      page: Number(page),
      part: Number(part),
    });
  }

  async #run(block: string, at: At): Promise<string> {
    const screen: string[] = [];
    for (const line of block.split('\n')) {
      const command = line.replace(/\s+#.*$/, '');
      // npm notes in `package.json` what it installs, and makes one when there is none.
      const { host, write } = this.#workplace;
      if (command.startsWith('npm install ') && host.inspect('package.json').kind === 'missing')
        write('package.json', '{}\n');
      if (others.test(command)) continue;
      if (!command.startsWith('npx --no akkoord '))
        throw at(`not a command that the manual may name: ${line}`);
      const parameters = words(command.slice('npx --no akkoord '.length));
      const { code, screen: shown } = await this.#workplace.run(parameters, this.#answers);
      screen.push(shown);
      this.commands.push({ command, code });
      this.#answers = [];
    }
    if (screen.length > 0)
      this.#screen = screen
        .join('')
        .replace(/[ \t]+$/gm, '')
        .trimEnd();
    return block;
  }

  /** Looks whether a document is still right with another text, and puts the old one back. */
  async #try(file: string, changed: string, at: At): Promise<void> {
    const old = this.#read(file, at);
    this.#write(file, changed);
    const { diagnostics } = await pipeline.check({ paths: [file] }, this.#workplace.host);
    this.#write(file, old);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw at(JSON.stringify(errors, undefined, 2));
  }

  #read(file: string, at: At): string {
    const { host } = this.#workplace;
    if (host.inspect(file).kind !== 'file') throw at(`there is no ${file}`);
    return new TextDecoder().decode(host.read(file));
  }

  #write(file: string, text: string): void {
    this.#workplace.write(file, text);
  }
}

/** Puts keys of YAML in the place of those of the same name, with all that stands deeper below them; new ones come last. */
function withKeys(text: string, yaml: string): string {
  return yaml.split(/\n(?=[a-z]+:)/).reduce((before, entry) => {
    const lines = before.split('\n');
    const end = lines.indexOf('---', 1);
    const key = entry.slice(0, entry.indexOf(':') + 1);
    const start = lines.findIndex((line, index) => index < end && line.startsWith(key));
    if (start < 0) return lines.toSpliced(end, 0, ...entry.split('\n')).join('\n');
    const after = lines.findIndex((line, index) => index > start && !/^(?: |- )/.test(line));
    return lines.toSpliced(start, after - start, ...entry.split('\n')).join('\n');
  }, text);
}

/** Puts sections in the place of those with the same heading. */
function withSections(text: string, markdown: string, at: At): string {
  const start = text.indexOf('\n---\n') + 1;
  const body = markdown.split(/\n(?=# )/).reduce((before, section) => {
    const heading = section.split('\n')[0] ?? '';
    const parts = before.split(/\n(?=# )/);
    const found = parts.findIndex((part) => part.split('\n')[0] === heading);
    if (found < 0) throw at(`there is no heading \`${heading}\``);
    return parts.toSpliced(found, 1, `${section.trimEnd()}\n`).join('\n');
  }, text.slice(start));
  return text.slice(0, start) + body;
}

/** Lines left out of a screen. */
const leftOut = '…';

/** Says whether a screen is as it is shown, from the first line to the last; a line `…` stands for any lines. */
function shows(shown: string, screen: string): boolean {
  const lines = shown
    .split('\n')
    .map((line) => (line === leftOut ? '(?:.*\n)*' : `${line.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}\n`));
  return new RegExp(`^${lines.join('')}$`, 'u').test(`${screen}\n`);
}

const tables: Readonly<Record<string, () => string>> = {
  regels: () =>
    [
      '| familie | regels |',
      '| --- | --- |',
      ...ruleGroups().map(
        ({ title, rules }) => `| ${title} | ${rules.map(({ id }) => `\`${id}\``).join(', ')} |`,
      ),
    ].join('\n'),
  grenzen: limitTable,
  opdrachten: () =>
    [
      '| opdracht | wat zij doet |',
      '| --- | --- |',
      ...commands.map(({ name, description }) => `| \`npx --no akkoord ${name}\` | ${description} |`),
    ].join('\n'),
};

function tableOf(name: string, at: At): string {
  const [sort = '', kind = '', only] = name.split(' ');
  const made = sort === 'velden' ? fieldTable(kind, only) : tables[sort]?.();
  if (made === undefined) throw at(`no table ${name}`);
  return made;
}

function indexFrom(lines: readonly string[], from: number, line: string, at: At): number {
  const found = lines.indexOf(line, from);
  if (found < 0) throw at(`no \`${line}\` follows`);
  return found;
}

function split(text: string, by: string): [string, string] {
  const at = text.indexOf(by);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + by.length)];
}

/** The words of a command, as a shell has them. */
function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
}
