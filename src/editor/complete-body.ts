import { dirname, relative } from 'node:path/posix';
import { dateFormats } from '../compose/date-as.ts';
import { printedText, valuesBelow } from '../compose/values-below.ts';
import { colons as colonsOf, directiveNames } from '../parse/directive-names.ts';
import { type DirectiveName, type DirectiveSpec, directives } from '../parse/directives.ts';
import { asAddress } from './as-address.ts';
import type { BodyCursor } from './body-cursor.ts';
import type { Completion } from './completion.ts';
import { attributeHelp, directiveHelp } from './directive-help.ts';
import { kindOfText, viewOf } from './known-document.ts';
import { linkFiles, linkHeadings } from './link-targets.ts';
import type { Situation } from './situation.ts';

/** Returns the completions at a position in the text. */
export function completeBody(cursor: BodyCursor, situation: Situation): readonly Completion[] {
  return completers[cursor.in](cursor as never, situation);
}

type CursorIn<K extends BodyCursor['in']> = Extract<BodyCursor, { in: K }>;

const completers = {
  mention: mentions,
  target: targets,
  directive: blocks,
  attribute: attributes,
  attributeValue: attributeValues,
  heading: headings,
  footnote: footnotes,
  picture: pictures,
} satisfies {
  [K in BodyCursor['in']]: (cursor: CursorIn<K>, situation: Situation) => readonly Completion[];
};

/** Completes one step of a path to a value, and shows the current values. */
function mentions({ before, stretch, isClosed }: CursorIn<'mention'>, situation: Situation): Completion[] {
  const view = viewOf(situation);
  if (!view) return [];
  const close = isClosed ? '' : '}}';
  const [path = '', kind] = before.trimStart().split(' ');
  if (kind !== undefined)
    return dateFormats.flatMap((name) => {
      const printed = printedText(`${path} ${name}`, view);
      if (printed === undefined) return [];
      const own = { ...stretch, from: stretch.from + before.length - kind.length };
      return [{ label: name, sort: 'value', detail: printed, insert: name + close, stretch: own }];
    });
  const steps = path.split('.');
  const authored = steps.pop() ?? '';
  const from = stretch.from + before.length - authored.length;
  return valuesBelow(steps, view).map(({ name, label, printed, leadsOn }) => ({
    label: name,
    sort: leadsOn ? 'group' : 'value',
    detail: printed ?? label,
    explanation: label,
    insert: leadsOn && printed === undefined ? name : name + close,
    stretch: { ...stretch, from },
  }));
}

function targets({ before, stretch, sectionOnly }: CursorIn<'target'>, situation: Situation): Completion[] {
  const hash = before.indexOf('#');
  if (hash >= 0)
    return linkHeadings(before.slice(0, hash), situation).map(({ slug, text }) => ({
      label: slug,
      sort: 'heading',
      detail: text,
      insert: slug,
      stretch: { ...stretch, from: stretch.from + hash + 1 },
    }));
  const files = linkFiles(situation).map(
    ({ path, title }): Completion => ({
      label: path,
      sort: 'file',
      detail: title,
      insert: sectionOnly ? `${path}#` : path,
      stretch,
    }),
  );
  const own = linkHeadings('', situation).map(
    ({ slug, text }): Completion => ({
      label: `#${slug}`,
      sort: 'heading',
      detail: text,
      insert: `#${slug}`,
      stretch,
    }),
  );
  return sectionOnly ? files : [...files, ...own];
}

function blocks({ colons, stretch }: CursorIn<'directive'>): Completion[] {
  const start = { ...stretch, from: stretch.from - colons.length };
  return directiveNames('body').map((name) => {
    const { kind } = directives[name];
    const rest = kind === 'container' ? `\n\n${colonsOf.container}` : needed(name);
    return {
      label: colonsOf[kind] + name,
      sort: 'block',
      detail: directiveHelp[name as keyof typeof directiveHelp],
      insert: colonsOf[kind] + name + rest,
      stretch: start,
    };
  });
}

/** Returns the attributes that a block requires. */
function needed(name: DirectiveName): string {
  const names = Object.entries(bodyAttributes(name)).flatMap(([each, spec]) => (spec.required ? each : []));
  return names.length === 0 ? '' : `{${names.map((each) => `${each}=`).join(' ')}}`;
}

function attributes({ directive, present, stretch }: CursorIn<'attribute'>): Completion[] {
  return Object.entries(bodyAttributes(directive))
    .filter(([name]) => !present.includes(name))
    .map(([name, { example }]) => ({
      label: name,
      sort: 'key',
      detail: example,
      explanation: attributeHelp[name as keyof typeof attributeHelp],
      insert: `${name}=`,
      stretch,
    }));
}

function attributeValues({ directive, attribute, stretch }: CursorIn<'attributeValue'>): Completion[] {
  const spec = bodyAttributes(directive)[attribute];
  return (spec?.values ?? []).map((word) => ({ label: word, sort: 'choice', insert: word, stretch }));
}

function bodyAttributes(name: string): DirectiveSpec['attributes'] {
  const known = directiveNames('body').find((each) => each === name);
  const all: DirectiveSpec['attributes'] = known ? directives[known].attributes : {};
  return Object.fromEntries(Object.entries(all).filter(([, { templateOnly }]) => !templateOnly));
}

/** Completes the names of the notes of the text, as it is now. */
function footnotes({ stretch, authored }: CursorIn<'footnote'>, { text }: Situation): Completion[] {
  const line = text.split(/\r?\n/)[stretch.line - 1] ?? '';
  const close = line.charAt(stretch.to - 1) === ']' ? '' : ']';
  const notes = [...text.matchAll(/^ {0,3}\[\^([^\]\s]+)\]:[ \t]*(.*)$/gm)];
  return notes
    .filter(({ 1: name }) => name !== authored)
    .map(({ 1: name = '', 2: note = '' }) => ({
      label: name,
      sort: 'footnote',
      detail: note,
      insert: name + close,
      stretch,
    }));
}

/** Completes the pictures in the dossier, by their paths from the text. */
function pictures({ stretch }: CursorIn<'picture'>, { file, pictures: all }: Situation): Completion[] {
  return all().map((picture) => {
    const path = relative(dirname(file), picture);
    return { label: path, sort: 'picture', insert: asAddress(path), stretch };
  });
}

/** Completes headings known for the kind of document and not in the text yet. */
function headings({ stretch }: CursorIn<'heading'>, situation: Situation): Completion[] {
  const sections = situation.dossier?.templates.get(kindOfText(situation))?.sections ?? [];
  const lines = situation.text.split(/\r?\n/);
  const there = new Set(
    lines.flatMap((line, index) =>
      index + 1 === stretch.line ? [] : (/^#+ (.*)$/s.exec(line)?.[1]?.trim() ?? []),
    ),
  );
  return sections
    .filter(({ heading }) => !there.has(heading))
    .map(({ heading, hint, mandatory }) => ({
      label: heading,
      sort: 'heading',
      detail: mandatory ? 'verplicht' : undefined,
      explanation: hint,
      insert: heading,
      stretch,
    }));
}
