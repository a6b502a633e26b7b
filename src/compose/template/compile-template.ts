import Handlebars from 'handlebars';
import type { Report } from '../../diagnostic/diagnostic.ts';
import { lineIndex } from '../../diagnostic/line-index.ts';
import { emptySpan, type Span } from '../../diagnostic/span.ts';
import type { GroupView } from '../../kinds/view/view-shape.ts';
import { limits } from '../../limits/limits.ts';
import { printLimit } from '../../limits/print-limit.ts';
import { memoizeByObject } from '../../memoize/memoize-by-object.ts';
import { memoizeByText } from '../../memoize/memoize-by-text.ts';
import { type Field, isField } from '../../model/field.ts';
import type { SourceText, Template } from '../../model/template.ts';
import type { View } from '../view.ts';
import type { Program } from './ast.ts';
import { helpers, type Printable, wordField } from './helpers.ts';
import { instrument, printName } from './instrument.ts';
import type { ParsedTemplate } from './lint-scope.ts';
import { lintTemplate } from './lint-template.ts';
import { type Piece, type PlacedText, spanMap } from './span-map.ts';
import { syntaxFinding } from './syntax-error.ts';
import { valueToken } from './tokens.ts';

/** A template that has passed lint, ready to be rendered any number of times. */
export interface CompiledTemplate {
  render(view: View): RenderedTemplate;
}

/** Markdown with tokens where values go. */
export interface RenderedTemplate {
  readonly source: SourceText;
  /** The same object as before when the same was written by the same mustaches, whatever their values. */
  readonly written: PlacedText;
  /** By token number. */
  readonly values: readonly PrintedValue[];
}

/** A value and the mustache that prints it. */
export interface PrintedValue {
  readonly field: Field;
  readonly site: Span;
}

const settings = {
  strict: true,
  noEscape: true,
  preventIndent: true,
  knownHelpersOnly: true,
  // The library's type asks for its own helper names too; it adds those itself.
  knownHelpers: Object.fromEntries([...Object.keys(helpers), printName].map((name) => [name, true])) as never,
};
const runSettings = {
  allowProtoPropertiesByDefault: false,
  allowProtoMethodsByDefault: false,
  allowedProtoMethods: {},
  allowCallsToHelperMissing: false,
};

/**
 * Reads a template and its partials in an environment of their own and lints them against `shape`. Reports
 * what is wrong, at its place in the `.hbs` file; then returns undefined. The same template is compiled once.
 */
export function compileTemplate(
  template: Template,
  shape: GroupView,
  report: Report,
): CompiledTemplate | undefined {
  return compilerFor(shape)(template, report);
}

const compilerFor = memoizeByObject((shape: GroupView) =>
  memoizeByObject((template: Template, report: Report) => compileAnew(template, shape, report)),
);

function compileAnew(template: Template, shape: GroupView, report: Report): CompiledTemplate | undefined {
  const environment = Handlebars.create();
  const main = parse(template.main, environment, report);
  const partials = new Map<string, ParsedTemplate>();
  let complete = main !== undefined;
  for (const [name, source] of template.partials) {
    const parsed = parse(source, environment, report);
    if (parsed) partials.set(name, parsed);
    else complete = false;
  }
  if (!main || !complete || !lintTemplate(main, partials, shape, template.sections, report)) return undefined;

  const pieces: Piece[] = [];
  const sites: Span[] = [];
  for (const { source, program } of [main, ...partials.values()]) instrument(program, source, pieces, sites);

  let run: { values: PrintedValue[]; view: View } | undefined;
  environment.registerHelper(printName, (value: unknown, site: number) => {
    if (!run) throw new Error('a value is printed outside a render');
    return print(value, sites[site], run.values);
  });
  for (const [name, helper] of Object.entries(helpers))
    environment.registerHelper(name, (...args: unknown[]) => helper.run(args, viewIn(run)));
  for (const [name, { program }] of partials)
    environment.registerPartial(name, environment.compile(program, settings));
  const renderMain = environment.compile(main.program, settings);
  const siteNumbers = new Map(sites.map((site, index) => [site, index]));
  // By what was rendered and by which mustaches: together they decide what comes from where.
  const placed = memoizeByText((whole) => {
    const end = whole.indexOf('\n');
    const printed = whole
      .slice(0, end)
      .split(' ')
      .flatMap((index) => sites[Number.parseInt(index, 10)] ?? []);
    return spanMap(whole.slice(end + 1), pieces, printed, template.main);
  });

  return {
    render(view) {
      run = { values: [], view };
      const rendered = renderMain(view.data, runSettings);
      const { values } = run;
      run = undefined;
      const printed = values.map(({ site }) => siteNumbers.get(site)).join(' ');
      return { written: placed(`${printed}\n${rendered}`), source: template.main, values };
    },
  };
}

function viewIn(run: { view: View } | undefined): View {
  if (!run) throw new Error('a helper is called outside a render');
  return run.view;
}

function print(value: unknown, site: Span | undefined, values: PrintedValue[]): string {
  if (!site) throw new Error('a mustache without a place');
  const token = (field: Field): string => valueToken(values.push({ field, site }) - 1);
  if (isField(value)) return token(value);
  if (typeof value === 'string') return token(wordField(value, site));
  if (typeof value === 'object' && value !== null && 'pieces' in value)
    return (value as Printable).pieces
      .map((piece) => (typeof piece === 'string' ? piece : token(piece)))
      .join('');
  throw new Error(`lint let through what cannot be printed, at ${site.file}:${site.start.line}`);
}

function parse(
  source: SourceText,
  environment: typeof Handlebars,
  report: Report,
): ParsedTemplate | undefined {
  if (source.text.length > limits.template.max) {
    report({
      rule: 'template/too-large',
      severity: 'error',
      message: `Dit sjabloon is groter dan ${printLimit(limits.template)}.`,
      help: 'Splits het op in bestanden in `partials`.',
      span: emptySpan(source.file, 1, 1),
    });
    return undefined;
  }
  const deepAt = tooDeepAt(source.text);
  if (deepAt !== undefined) {
    const { line, column } = lineIndex(source.text).position(deepAt);
    report({
      rule: 'template/too-deep',
      severity: 'error',
      message: `Blokken staan hier meer dan ${limits.templateBlocks.max} diep in elkaar.`,
      help: 'Maak het sjabloon eenvoudiger.',
      span: emptySpan(source.file, line, column),
    });
    return undefined;
  }
  try {
    return { source, program: environment.parse(source.text) as unknown as Program };
  } catch (error) {
    const finding = syntaxFinding(error, source);
    if (!finding) throw error;
    report(finding);
    return undefined;
  }
}

/** Far more than lint allows (`limits.templateBlocks`). With thousands, Handlebars' parser takes minutes. */
const MAX_OPEN = 100;

/** Where blocks get too deep to parse, as an offset. */
function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (const match of text.matchAll(/\{\{~?([#^/])/g)) {
    depth += match[1] === '/' ? -1 : 1;
    if (depth > MAX_OPEN) return match.index;
  }
  return undefined;
}
