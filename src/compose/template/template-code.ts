import { createRequire } from 'node:module';
import type Handlebars from 'handlebars';
import type { Report } from '../../diagnostic/diagnostic.ts';
import { lineIndex } from '../../diagnostic/line-index.ts';
import { emptySpan, type Span } from '../../diagnostic/span.ts';
import type { GroupView } from '../../kinds/view/view-shape.ts';
import { limits } from '../../limits/limits.ts';
import { printLimit } from '../../limits/print-limit.ts';
import type { SourceText, Template } from '../../model/template.ts';
import type { Program } from './ast.ts';
import { helpers } from './helpers.ts';
import { instrument, printName } from './instrument.ts';
import type { ParsedTemplate } from './lint-scope.ts';
import { lintTemplate } from './lint-template.ts';
import type { Piece } from './span-map.ts';
import { syntaxFinding } from './syntax-error.ts';

/** A template as functions, in an environment of their own, and what their marks stand for. */
export interface TemplateCode {
  readonly environment: Pick<typeof Handlebars, 'registerHelper' | 'registerPartial'>;
  readonly main: HandlebarsTemplateDelegate;
  readonly partials: ReadonlyMap<string, HandlebarsTemplateDelegate>;
  readonly pieces: readonly Piece[];
  readonly sites: readonly Span[];
}

/** A template that has passed lint, as syntax trees that can be compiled. */
interface InstrumentedTemplate extends Pick<TemplateCode, 'pieces' | 'sites'> {
  readonly main: Program;
  readonly partials: ReadonlyMap<string, Program>;
}

export const compileSettings = {
  strict: true,
  noEscape: true,
  preventIndent: true,
  knownHelpersOnly: true,
  // The library's type asks for its own helper names too; it adds those itself.
  knownHelpers: Object.fromEntries([...Object.keys(helpers), printName].map((name) => [name, true])) as never,
};

const require = createRequire(import.meta.url);
/** Loads the compiler at the first template that needs it. */
const compiler = () => require('handlebars') as typeof Handlebars;

/** Makes the code of a template from its text. Reports what is wrong, then returns undefined. */
export function templateCode(template: Template, shape: GroupView, report: Report): TemplateCode | undefined {
  const instrumented = instrumentedTemplate(template, shape, report);
  if (!instrumented) return undefined;
  const environment = compiler().create();
  const compiled = (program: Program) => environment.compile(program, compileSettings);
  return {
    ...instrumented,
    environment,
    main: compiled(instrumented.main),
    partials: new Map([...instrumented.partials].map(([name, program]) => [name, compiled(program)])),
  };
}

/** Parses, lints and instruments a template and its partials. Reports what is wrong, then returns undefined. */
export function instrumentedTemplate(
  template: Template,
  shape: GroupView,
  report: Report,
): InstrumentedTemplate | undefined {
  const main = parse(template.main, report);
  const partials = new Map<string, ParsedTemplate>();
  let complete = main !== undefined;
  for (const [name, source] of template.partials) {
    const parsed = parse(source, report);
    if (parsed) partials.set(name, parsed);
    else complete = false;
  }
  if (!main || !complete || !lintTemplate(main, partials, shape, template.sections, report)) return undefined;

  const pieces: Piece[] = [];
  const sites: Span[] = [];
  for (const { source, program } of [main, ...partials.values()]) instrument(program, source, pieces, sites);

  return {
    main: main.program,
    partials: new Map([...partials].map(([name, { program }]) => [name, program])),
    pieces,
    sites,
  };
}

function parse(source: SourceText, report: Report): ParsedTemplate | undefined {
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
    return { source, program: compiler().parse(source.text) as unknown as Program };
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
