import type { Report } from '../diagnostic/diagnostic.ts';
import { emptySpan } from '../diagnostic/span.ts';
import type { Host } from '../host/host.ts';
import { sectionsSchema } from '../kinds/sections.ts';
import { limits } from '../limits/limits.ts';
import { memoizeByFiles } from '../memoize/memoize-by-files.ts';
import type { SourceText, Template } from '../model/template.ts';
import { readMerged } from './merge-conflicts.ts';
import { readDataFile } from './read-data-file.ts';
import { readSource } from './read-source.ts';

const ending = '.md.hbs';

/**
 * Reads the template of a kind: `templates/<kind>/main.md.hbs`, its partials (its own come before the shared
 * ones of the same name) and `sections.yaml`. Reports what is wrong; gives nothing when there is no template,
 * and the same object as before when nothing changed.
 */
export const loadTemplate = memoizeByFiles((kind, host, report): Template | undefined => {
  const folder = `${host.templates}/${kind}`;
  const mainFile = `${folder}/main${ending}`;
  if (host.inspect(mainFile).kind !== 'file') {
    report({
      rule: 'template/missing',
      severity: 'error',
      message: `Er is geen sjabloon voor \`${kind}\`.`,
      help: `Zet het sjabloon in \`${mainFile}\`.`,
      span: emptySpan(mainFile, 1, 1),
    });
    return undefined;
  }
  const main = readTemplateText(mainFile, host, report);
  const shared = readPartials(`${host.templates}/partials`, host, report);
  const own = readPartials(`${folder}/partials`, host, report);
  const sections = readSections(`${folder}/sections.yaml`, host, report);
  if (!main || !sections) return undefined;
  return { kind, main, partials: new Map([...shared, ...own]), ...sections };
});

function readTemplateText(file: string, host: Host, report: Report): SourceText | undefined {
  const found = readSource(file, limits.template.max, host, report);
  return found && readMerged(found, report).source;
}

function readPartials(folder: string, host: Host, report: Report): Map<string, SourceText> {
  const partials = new Map<string, SourceText>();
  if (host.inspect(folder).kind !== 'folder') return partials;
  for (const name of host.list(folder).filter((entry) => entry.endsWith(ending))) {
    const source = readTemplateText(`${folder}/${name}`, host, report);
    if (source) partials.set(name.slice(0, -ending.length), source);
  }
  return partials;
}

function readSections(
  file: string,
  host: Host,
  report: Report,
): Pick<Template, 'sections' | 'parts'> | undefined {
  if (host.inspect(file).kind === 'missing') return { sections: [] };
  return readDataFile(file, sectionsSchema, host, report)?.data;
}
