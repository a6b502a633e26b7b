import { dirname } from 'node:path/posix';
import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import type { Span } from '../diagnostic/span.ts';
import type { Host } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';
import { houseStyleOf, houseStyleProblems, houseStyleSchema } from '../kinds/house-style.ts';
import { memoizeByFiles } from '../memoize/memoize-by-files.ts';
import type { FontFamily, HouseStyle } from '../model/house-style.ts';
import type { Resources } from '../model/resources.ts';
import { quoteAuthored } from '../text/authored-text.ts';
import { suggest } from '../text/suggest.ts';
import { checkLogo } from './check-logo.ts';
import { findResource, namesOfResources } from './find-resource.ts';
import { isTrueType } from './is-true-type.ts';
import { laidOver } from './laid-over.ts';
import { loadWordTemplate } from './load-word-template.ts';
import { loadWords } from './load-words.ts';
import { rawAt, spanAt } from './raw-value.ts';
import { type RawFile, readRawFile, wholeData } from './read-data-file.ts';
import { sentence } from './sentence.ts';

/** Returns the ids of the house styles that there are, sorted. */
export function houseStyleIds(resources: Resources, host: Host): string[] {
  return namesOfResources('house-styles', resources, host).filter((id) => {
    const file = houseStyleFile(id, resources, host);
    return file !== undefined && host.inspect(file).kind === 'file';
  });
}

/** Returns the file of a house style that there is; undefined for any other id. */
export function houseStyleFile(
  id: string,
  resources: Pick<Resources, 'roots'>,
  host: Host,
): string | undefined {
  return findResource(`house-styles/${id}/style.yaml`, resources, host);
}

/**
 * Reads `house-styles/<id>/style.yaml`, one of `houseStyleIds`, over the style that it extends, with fonts and
 * logo. Reports what is wrong; gives nothing when it cannot be printed with, and the same object as before when
 * nothing changed.
 * @throws HostError when a file is there but cannot be read
 */
export function loadHouseStyle(
  id: string,
  { roots }: Resources,
  host: Host,
  report: Report,
): HouseStyle | undefined {
  return readStyle({ id, roots }, host, report);
}

type Wanted = Pick<Resources, 'roots'> & { readonly id: string };

const readStyle = memoizeByFiles(({ id, roots }: Wanted, host, report): HouseStyle | undefined => {
  const read = readExtended([id], { roots }, host, report);
  const data = read && wholeData(read, houseStyleSchema);
  // What is wrong with the words is reported where a dossier is loaded.
  const words = loadWords({ roots }, host, () => {});
  if (!data || !words) return undefined;
  const { raw, ids } = read;
  const spanOf = (...path: readonly string[]) => spanAt(raw, path);
  /** A name of a file is looked for beside the file that it stands in. */
  const folderOf = (...path: readonly string[]) => dirname(spanOf(...path).file);
  const style = houseStyleOf(id, data, words);
  const problems = houseStyleProblems(style);
  for (const { path, rule, message, help } of problems)
    report({ rule, severity: 'error', message: sentence(message), help, span: spanOf(...path) });
  const { wordmark, font } = style;
  const faces = faceNames.map((face): Face => {
    const path = ['font', 'faces', face] as const;
    return { face, name: font.faces[face], folder: folderOf(...path), span: spanOf(...path) };
  });
  const hasFaces = checkFaces(faces, host, report);
  const logoAt = ['wordmark', 'logo'] as const;
  const logo =
    wordmark?.logo && checkLogo(wordmark.logo, folderOf(...logoAt), spanOf(...logoAt), host, report);
  const templateAt = ['word', 'template'] as const;
  const named = style.word?.template;
  const written = { name: named ?? '', folder: folderOf(...templateAt), span: spanOf(...templateAt) };
  const template = named ? loadWordTemplate(written, host, report) : undefined;
  if (problems.length > 0 || !hasFaces || (wordmark?.logo && !logo) || (named && !template)) return undefined;
  const folders = Object.fromEntries(faces.map(({ face, folder }) => [face, folder])) as FontFamily['faces'];
  return {
    ...style,
    font: { ...font, folders },
    ...(ids.length > 1 && { extended: ids.slice(1) }),
    ...(template && { template }),
    ...(wordmark && { wordmark: { ...wordmark, logo: logo || undefined } }),
  };
});

/** A style laid over those that it extends; `ids` are all of them, its own first. */
interface Extended extends RawFile {
  readonly ids: readonly string[];
}

/**
 * Reads the last of a row of styles, each of which extends the next, over those that it extends itself. A style
 * that is not there is known before, but for those named by `extends`.
 */
function readExtended(
  ids: readonly [string, ...string[]],
  resources: Pick<Resources, 'roots'>,
  host: Host,
  report: Report,
): Extended | undefined {
  const file = houseStyleFile(ids.at(-1) ?? ids[0], resources, host);
  const own = file === undefined ? undefined : readRawFile(file, host, report);
  const named = own && rawAt(own.raw, ['extends']);
  if (!own || named?.kind !== 'text' || named.text === '') return own && { ...own, ids };
  const next = named.text;
  const refuse = (rule: string, message: string, help: string): undefined => {
    own.hear({ rule, severity: 'error', message, help, span: named.span });
  };
  if (ids.includes(next))
    return refuse(
      'style/extends-itself',
      `De huisstijl neemt zichzelf over: ${[...ids, next].map((id) => `\`${id}\``).join(' → ')}.`,
      'Haal bij `extends` een van deze namen weg, of noem er een andere huisstijl.',
    );
  if (houseStyleFile(next, resources, host) === undefined) {
    const others = houseStyleIds(resources, host).filter((id) => !ids.includes(id));
    const near = suggest(next, others);
    return refuse(
      'style/extends-missing',
      `De huisstijl ${quoteAuthored(next)} die hier wordt overgenomen, is er niet.`,
      near ? `Bedoelde u \`${near}\`?` : `Bekend zijn: ${others.map((id) => `\`${id}\``).join(', ')}.`,
    );
  }
  const base = readExtended([...ids, next], resources, host, own.hear);
  return base && { raw: laidOver(base.raw, own.raw), hear: base.hear, ids: base.ids };
}

type FaceName = keyof FontFamily['faces'];
type Problem = Pick<Diagnostic, 'rule' | 'message' | 'help'>;

const faceNames: readonly FaceName[] = ['normal', 'bold', 'italics', 'bolditalics'];

/** A face by the name that a style gives it, with the folder and the span of that name. */
interface Face {
  readonly face: FaceName;
  readonly name: string;
  readonly folder: string;
  readonly span: Span;
}

/**
 * Looks whether the faces of a house style can be had: TrueType files, of its own folder or of a package.
 * Reports each that cannot, and says whether there is none.
 * @throws HostError when a file is there but cannot be read
 */
function checkFaces(faces: readonly Face[], host: Host, report: Report): boolean {
  const problems = faces.flatMap(({ name, folder, span }) => {
    const problem = problemOf(name, folder, host);
    return problem ? [{ ...problem, span }] : [];
  });
  for (const problem of problems) report({ ...problem, severity: 'error' });
  return problems.length === 0;
}

function problemOf(name: string, folder: string, host: Host): Problem | undefined {
  const bytes = fontOrFault(name, folder, host);
  if (bytes === 'ENOENT') return missing(name, folder, host);
  if (bytes === 'EOUTSIDE')
    return {
      rule: 'style/font-outside',
      message: `Het lettertype \`${name}\` ligt buiten de map van de huisstijl.`,
      help: `Zet het bestand in \`${folder}\` en schrijf hier alleen de naam.`,
    };
  if (bytes !== 'ENOTFILE' && isTrueType(bytes)) return undefined;
  return {
    rule: 'style/font-format',
    message: `Het lettertype \`${name}\` is beschadigd of geen TrueType-bestand.`,
    help: 'Gebruik een heel bestand dat op `.ttf` eindigt.',
  };
}

/** What may be wrong with a font by the name that a style gives it: a folder or a pipe is no file. */
const faults = ['ENOENT', 'EOUTSIDE', 'ENOTFILE'] as const;
type Fault = (typeof faults)[number];

function fontOrFault(name: string, folder: string, host: Host): Uint8Array | Fault {
  try {
    return host.font(name, folder);
  } catch (error) {
    const fault = error instanceof HostError ? faults.find((code) => code === error.code) : undefined;
    if (fault === undefined) throw error;
    return fault;
  }
}

function missing(name: string, folder: string, host: Host): Problem {
  const own = host.list(folder).filter((file) => /\.ttf$/i.test(file));
  const near = suggest(name, own);
  return {
    rule: 'style/font-missing',
    message: `Het lettertype \`${name}\` is er niet.`,
    help: near
      ? `Bedoelde u \`${near}\`?`
      : `Zet het bestand in \`${folder}\`, of noem een lettertype dat bij Akkoord hoort.`,
  };
}
