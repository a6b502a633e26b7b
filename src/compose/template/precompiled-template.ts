import { createRequire } from 'node:module';
import type Handlebars from 'handlebars';
import type { Template } from '../../model/template.ts';
import { precompiledTemplates } from './precompiled-templates.ts';
import type { TemplateCode } from './template-code.ts';

const require = createRequire(import.meta.url);

/** Returns the code of a template that comes with the program, as it was made with it; undefined for any other. */
export function precompiledTemplate(template: Template): TemplateCode | undefined {
  const made = precompiledTemplates[template.kind];
  if (made?.of !== templateContent(template)) return undefined;
  // All that compiled templates need of the library.
  const environment = (require('handlebars/runtime.js') as typeof Handlebars).create();
  const sources = [template.main, ...template.partials.values()];
  const source = (index: number) => sources[index] ?? template.main;
  return {
    environment,
    main: environment.template(made.main),
    partials: new Map(
      Object.entries(made.partials).map(([name, spec]) => [name, environment.template(spec)]),
    ),
    pieces: made.pieces.map(([file, offset]) => ({ source: source(file), offset })),
    sites: made.sites.map(([file, start, end]) => ({ file: source(file).file, start, end })),
  };
}

/** Returns all that decides what a template compiles to, and what lint says of it, as one text. */
export function templateContent({ kind, main, partials, sections }: Template): string {
  const texts = [...partials].map(([name, { text }]) => [name, text]);
  return JSON.stringify([kind, main.text, texts, sections]);
}
