import type { Report } from '../diagnostic/diagnostic.ts';
import { emptySpan } from '../diagnostic/span.ts';
import type { Host } from '../host/host.ts';
import { programVersion } from '../host/program-version.ts';
import { kindFacts } from '../kinds/facts.ts';
import type { LoadedDocument } from '../model/dossier.ts';
import { pathBelow } from '../model/path-below.ts';
import type { Resources } from '../model/resources.ts';
import type { SourceText, Template } from '../model/template.ts';

/** What a template prints of the project's own. */
interface Replaced {
  readonly own: string;
  /** The file of the package in its place. */
  readonly model: string;
}

/**
 * Reports in which documents the text is not the package's model text, because the project has its own template,
 * partial or sections; and an own template in which nobody can sign what must be signed.
 */
export function reportOwnTemplates(
  documents: readonly LoadedDocument[],
  templates: ReadonlyMap<string, Template>,
  { roots }: Resources,
  host: Host,
  report: Report,
): void {
  const [own, base] = roots;
  if (own === undefined || base === undefined) return;
  for (const [kind, template] of templates) {
    const used = usedTexts(template);
    const names = [...used.map(({ file }) => pathBelow(own, file)), `${kind}/sections.yaml`];
    const replaced = names.flatMap((name): Replaced[] => {
      if (name === undefined) return [];
      const [mine, model] = [`${own}/${name}`, `${base}/${name}`];
      const areThere = [mine, model].every((file) => host.inspect(file).kind === 'file');
      return areThere ? [{ own: mine, model }] : [];
    });
    if (replaced.length > 0)
      for (const document of documents.filter(({ data }) => data.kind === kind))
        report(deviates(document, replaced));
    if (used.some(({ file }) => pathBelow(own, file) !== undefined)) reportUnsigned(template, used, report);
  }
}

/** The main template, and the partials that it calls, also through others. */
function usedTexts({ main, partials }: Template): readonly SourceText[] {
  const used = new Set([main]);
  // A set that grows while it is gone through is gone through to its end.
  for (const { text } of used)
    for (const [, name = ''] of text.matchAll(/\{\{~?>\s*["']?([\w-]+)/g)) {
      const partial = partials.get(name);
      if (partial) used.add(partial);
    }
  return [...used];
}

function deviates({ file, keys }: LoadedDocument, replaced: readonly Replaced[]) {
  const files = replaced.map(({ own }) => `\`${own}\``).join(', ');
  return {
    rule: 'text/deviates',
    severity: 'info',
    message: `Dit document heeft niet de modeltekst van Akkoord ${programVersion()}, maar een eigen tekst: ${files}.`,
    note: 'Wie deze tekst beoordeelt, moet weten dat zij anders kan zijn dan die van andere gemeenten.',
    help: 'Vergelijk de eigen tekst met de modeltekst, ook na een nieuwe versie van Akkoord.',
    span: keys?.get('kind') ?? emptySpan(file, 1, 1),
    related: replaced.flatMap(({ own, model }) => [
      { message: 'Dit is de eigen tekst.', span: emptySpan(own, 1, 1) },
      { message: 'Dit is de modeltekst.', span: emptySpan(model, 1, 1) },
    ]),
  } as const;
}

function reportUnsigned({ kind, main }: Template, used: readonly SourceText[], report: Report): void {
  const facts = kindFacts[kind as keyof typeof kindFacts];
  if (facts.mustSign.length === 0) return;
  if (used.some(({ text }) => /^[ \t]*::signatures\b/m.test(text))) return;
  report({
    rule: 'template/signatures-left-out',
    severity: 'error',
    message: `In het sjabloon is geen plaats om te tekenen: \`::signatures\` ontbreekt, en ${facts.article} ${facts.label} wordt getekend.`,
    help: 'Zet `::signatures` op een eigen regel, waar de handtekeningen horen.',
    span: emptySpan(main.file, 1, 1),
  });
}
