import { basename, dirname, join } from 'node:path/posix';
import { idPattern } from '../../kinds/dossier-fields.ts';
import { sectionNamed } from '../../model/body-sections.ts';
import type { Dossier, LoadedDocument } from '../../model/dossier.ts';
import { slugOf } from '../../model/heading-slug.ts';
import { quoteAuthored } from '../../text/authored-text.ts';
import type { NamedSymbol, SymbolSort } from '../symbols/named-symbol.ts';
import type { SymbolIndex } from '../symbols/symbol-index.ts';

/** What decides whether a name is good. */
export interface NameContext {
  readonly dossier: Dossier;
  readonly index: SymbolIndex;
  /** Returns the text of a file; undefined when there is none. */
  readonly read: (file: string) => string | undefined;
}

/** What may be renamed of a sort, and to what. Each returns why not, in Dutch. */
export interface NameRule {
  /** Why the symbol cannot have another name at all. */
  readonly fixed?: (symbol: NamedSymbol, context: NameContext) => string | undefined;
  /** Why it cannot have this name. */
  readonly wrong: (name: string, symbol: NamedSymbol, context: NameContext) => string | undefined;
}

const idWords = 'Een id bestaat uit kleine letters, cijfers en streepjes, zoals `stad-esch`.';

/** An id that is unique among the symbols of its sort that are in the same place. */
function idRule(what: string, isBeside: (a: NamedSymbol, b: NamedSymbol) => boolean = () => true): NameRule {
  return {
    fixed: ({ definitions, name }) =>
      definitions.length === 0
        ? `${quoteAuthored(name)} staat niet in dit dossier maar in de regeling, en heet in elk dossier zo.`
        : undefined,
    wrong(name, symbol, { index }) {
      if (!idPattern.test(name)) return idWords;
      const others = index.bySort.get(symbol.sort) ?? [];
      return others.some((other) => other !== symbol && other.name === name && isBeside(other, symbol))
        ? `Er is al een ${what} \`${name}\`. Kies een andere naam.`
        : undefined;
    },
  };
}

/** Signs that would be read as mark-up, in a text or in YAML. */
const markUp = /[[\]{}<>*_`|\\#:"'\p{Cc}]|^[-+?!&%@>~=]|\s$|^\s/u;

export const nameRules = {
  partner: idRule('partner', isInSameFile),
  cost: idRule('kostensoort'),
  source: idRule('bron'),
  line: idRule('regel', isInSameFile),
  term: {
    wrong(name, symbol, { index }) {
      if (name.trim() === '') return 'Een begrip kan niet leeg zijn.';
      if (markUp.test(name))
        return `In een begrip kunnen alleen letters, cijfers, spaties en gewone leestekens staan, en geen opmaak: ${quoteAuthored(name)}.`;
      if (/[\s.]/.test(name) && symbol.uses.some(({ as }) => as === 'id'))
        return `Dit begrip staat ergens tussen accolades: \`{{terms.${symbol.name}}}\`. Dan kan er geen spatie of punt in staan.`;
      const others = index.bySort.get('term') ?? [];
      return others.some((other) => other !== symbol && other.name === name && isInSameFile(other, symbol))
        ? `Het begrip \`${name}\` is er al. Kies een andere naam.`
        : undefined;
    },
  },
  heading: {
    fixed({ name, definitions: [definition] }, { dossier, index }) {
      const document = definition && index.documents.get(definition.span.file);
      const section = document && sectionNamed(name, sectionsOf(document, dossier));
      if (section)
        return `${quoteAuthored(name)} is een vast hoofdstuk: aan deze kop herkent Akkoord het. Een andere kop kan hier niet.`;
      return name.includes('{{')
        ? 'In deze kop staat een gegeven tussen accolades. Verander de kop met de hand.'
        : undefined;
    },
    wrong(name, symbol, { index }) {
      if (name.trim() === '') return 'Een kop kan niet leeg zijn.';
      if (/[\p{Cc}]/u.test(name)) return 'Een kop staat op één regel.';
      if (/[[\]{}<>*_`\\]|^#|\s#+$/u.test(name))
        return 'Schrijf de kop zonder opmaak: zonder haken, accolades, sterretjes, hekjes en andere tekens van Markdown.';
      const slug = slugOf(name);
      if (slug === '') return 'In een kop staat minstens één letter of cijfer.';
      const file = fileOf(symbol);
      const others = (index.bySort.get('heading') ?? []).filter(
        (other) => other !== symbol && fileOf(other) === file && slugOf(other.name) === slug,
      );
      return others.length > 0
        ? `In dit bestand staat al een kop ${quoteAuthored(name)}. Een verwijzing zou dan niet meer weten welke.`
        : undefined;
    },
  },
  footnote: {
    wrong(name, symbol, { index }) {
      if (!/^[^\s[\]^\\]+$/.test(name)) return 'De naam van een voetnoot is één woord, zonder haken.';
      const taken = (index.bySort.get('footnote') ?? []).some(
        (other) =>
          other !== symbol &&
          fileOf(other) === fileOf(symbol) &&
          other.name.toLowerCase() === name.toLowerCase(),
      );
      return taken ? `In dit bestand is al een voetnoot \`[^${name}]\`. Kies een andere naam.` : undefined;
    },
  },
  file: {
    wrong(name, { name: file }, { index, read }) {
      const base = basename(name);
      if (base !== name) return 'Geef alleen de naam van het bestand, zonder map.';
      const isDocument = index.documents.has(file);
      const ending = /\.[^.]*$/.exec(file)?.[0] ?? '';
      if (!base.endsWith(ending) || base === ending)
        return `De naam van dit bestand eindigt op \`${ending}\`.`;
      if (isDocument && !idPattern.test(base.slice(0, -ending.length)))
        return `${idWords} Daarachter komt \`${ending}\`.`;
      if (/[\p{Cc}/\\?%*:|"<>#]/u.test(base))
        return 'In deze bestandsnaam staat een teken dat niet overal kan.';
      const target = join(dirname(file), base);
      if (target === file) return undefined;
      if (read(target) !== undefined) return `Er is al een bestand \`${base}\` in deze map.`;
      const twin =
        isDocument && [...index.documents.keys()].some((each) => each !== file && basename(each) === base);
      return twin ? `Er is in dit dossier al een document \`${base}\`.` : undefined;
    },
  },
  field: {
    fixed: () =>
      'De namen van gegevens liggen vast. Zet de cursor op de id van een partner, een begrip, een regel, een kop of een bestand.',
    wrong: () => undefined,
  },
} satisfies Record<SymbolSort, NameRule>;

function sectionsOf({ data }: LoadedDocument, { templates }: Dossier) {
  return templates.get(data.kind)?.sections ?? [];
}

function isInSameFile(a: NamedSymbol, b: NamedSymbol): boolean {
  return fileOf(a) === fileOf(b);
}

/** The file in which a symbol is defined. */
function fileOf({ definitions }: NamedSymbol): string | undefined {
  return definitions[0]?.span.file;
}
