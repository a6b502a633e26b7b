import type { Report } from '../diagnostic/diagnostic.ts';
import { emptySpan } from '../diagnostic/span.ts';
import type { Host } from '../host/host.ts';
import { sectionsSchema } from '../kinds/sections.ts';
import { limits } from '../limits/limits.ts';
import { memoizeByFiles } from '../memoize/memoize-by-files.ts';
import type { Resources } from '../model/resources.ts';
import type { SourceText, Template } from '../model/template.ts';
import { findResource, namesOfResources } from './find-resource.ts';
import { readMerged } from './merge-conflicts.ts';
import { readDataFile } from './read-data-file.ts';
import { readSource } from './read-source.ts';

const ending = '.md.hbs';

/**
 * Reads the template of a kind: `<kind>/main.md.hbs`, its partials (its own come before the shared ones of the
 * same name) and `sections.yaml`, each file of the project if it has it, else of the package. Reports what is
 * wrong; gives nothing when there is no template, and the same object as before when nothing changed.
 */
export function loadTemplate(
  kind: string,
  { roots }: Resources,
  host: Host,
  report: Report,
): Template | undefined {
  return readTemplate({ kind, roots }, host, report);
}

type Wanted = Pick<Resources, 'roots'> & { readonly kind: string };

const readTemplate = memoizeByFiles(({ kind, roots }: Wanted, host, report): Template | undefined => {
  const mainFile = findResource(`${kind}/main${ending}`, { roots }, host);
  if (mainFile === undefined) {
    const wanted = `${roots[0]}/${kind}/main${ending}`;
    report({
      rule: 'template/missing',
      severity: 'error',
      message: `Er is geen sjabloon voor \`${kind}\`.`,
      help: `Zet het sjabloon in \`${wanted}\`.`,
      span: emptySpan(wanted, 1, 1),
    });
    return undefined;
  }
  const main = readTemplateText(mainFile, host, report);
  const shared = readPartials('partials', roots, host, report);
  const own = readPartials(`${kind}/partials`, roots, host, report);
  const sections = readSections(findResource(`${kind}/sections.yaml`, { roots }, host), host, report);
  if (!main || !sections) return undefined;
  return { kind, main, partials: new Map([...shared, ...own]), ...sections };
});

function readTemplateText(file: string, host: Host, report: Report): SourceText | undefined {
  const found = readSource(file, limits.template.max, host, report);
  return found && readMerged(found, report).source;
}

function readPartials(
  folder: string,
  roots: readonly string[],
  host: Host,
  report: Report,
): Map<string, SourceText> {
  const partials = new Map<string, SourceText>();
  for (const name of namesOfResources(folder, { roots }, host).filter((entry) => entry.endsWith(ending))) {
    const file = findResource(`${folder}/${name}`, { roots }, host);
    const source = file && readTemplateText(file, host, report);
    if (source) partials.set(name.slice(0, -ending.length), source);
  }
  return partials;
}

function readSections(
  file: string | undefined,
  host: Host,
  report: Report,
): Pick<Template, 'sections' | 'parts'> | undefined {
  return file === undefined ? { sections: [] } : readDataFile(file, sectionsSchema, host, report)?.data;
}
