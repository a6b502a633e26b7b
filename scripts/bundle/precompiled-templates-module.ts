import Handlebars from 'handlebars';
import { templateContent } from '../../src/compose/template/precompiled-template.ts';
import { compileSettings, instrumentedTemplate } from '../../src/compose/template/template-code.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { kinds } from '../../src/kinds/kinds.ts';
import { viewShapes } from '../../src/kinds/view-shapes.ts';
import { loadTemplate } from '../../src/load/load-template.ts';
import type { Template } from '../../src/model/template.ts';
import { refuse } from './refuse.ts';

/**
 * Returns the text of a module that exports the code of every template of the project, for
 * `compose/template/precompiled-templates.ts`.
 *
 * @throws Error when a template is missing or has a finding
 */
export function precompiledTemplatesModule(root: string): string {
  const host = nodeHost(root);
  const entries = Object.values(kinds).map(({ name }) => {
    const template = loadTemplate(name, { roots: [host.templates] }, host, refuse);
    if (!template) throw new Error(`no template for ${name}`);
    return `${JSON.stringify(name)}: ${precompiled(template, viewShapes[name])}`;
  });
  return `export const precompiledTemplates = {\n${entries.join(',\n')}\n};\n`;
}

function precompiled(template: Template, shape: (typeof viewShapes)[keyof typeof viewShapes]): string {
  const made = instrumentedTemplate(template, shape, refuse);
  if (!made) throw new Error(`nothing made of ${template.main.file}`);
  const sources = [template.main, ...template.partials.values()];
  const specification = (program: unknown) => String(Handlebars.precompile(program, compileSettings));
  const partials = [...made.partials].map(
    ([name, program]) => `${JSON.stringify(name)}: ${specification(program)}`,
  );
  return `{
    of: ${JSON.stringify(templateContent(template))},
    main: ${specification(made.main)},
    partials: {${partials.join(',\n')}},
    pieces: ${JSON.stringify(made.pieces.map(({ source, offset }) => [sources.indexOf(source), offset]))},
    sites: ${JSON.stringify(made.sites.map(({ file, start, end }) => [sources.findIndex((source) => source.file === file), start, end]))},
  }`;
}
