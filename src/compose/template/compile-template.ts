import type { Report } from '../../diagnostic/diagnostic.ts';
import type { Span } from '../../diagnostic/span.ts';
import type { GroupView } from '../../kinds/view/view-shape.ts';
import { memoizeByObject } from '../../memoize/memoize-by-object.ts';
import { memoizeByText } from '../../memoize/memoize-by-text.ts';
import { type Field, isField } from '../../model/field.ts';
import type { SourceText, Template } from '../../model/template.ts';
import type { View } from '../view.ts';
import { helpers, type Printable, wordField } from './helpers.ts';
import { printName } from './instrument.ts';
import { precompiledTemplate } from './precompiled-template.ts';
import { type PlacedText, spanMap } from './span-map.ts';
import { templateCode } from './template-code.ts';
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

const runSettings = {
  allowProtoPropertiesByDefault: false,
  allowProtoMethodsByDefault: false,
  allowedProtoMethods: {},
  allowCallsToHelperMissing: false,
};

/**
 * Compiles a template and its partials, and lints them against `shape`. Reports what is wrong, at its place
 * in the `.hbs` file; then returns undefined. The same template is compiled once; those that come with the
 * program were, with the program.
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
  const code = precompiledTemplate(template) ?? templateCode(template, shape, report);
  if (!code) return undefined;
  const { environment, main, partials, pieces, sites } = code;

  let run: { values: PrintedValue[]; view: View } | undefined;
  environment.registerHelper(printName, (value: unknown, site: number) => {
    if (!run) throw new Error('a value is printed outside a render');
    return print(value, sites[site], run.values);
  });
  for (const [name, helper] of Object.entries(helpers))
    environment.registerHelper(name, (...args: unknown[]) => helper.run(args, viewIn(run)));
  for (const [name, partial] of partials) environment.registerPartial(name, partial);
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
      const rendered = main(view.data, runSettings);
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
