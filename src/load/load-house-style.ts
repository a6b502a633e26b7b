import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import type { Span } from '../diagnostic/span.ts';
import type { Host } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';
import { houseStyleOf, houseStyleProblems, houseStyleSchema } from '../kinds/house-style.ts';
import { memoizeByFiles } from '../memoize/memoize-by-files.ts';
import type { FontFamily, HouseStyle } from '../model/house-style.ts';
import { suggest } from '../text/suggest.ts';
import { checkLogo } from './check-logo.ts';
import { isTrueType } from './is-true-type.ts';
import { loadWords } from './load-words.ts';
import { spanAt } from './raw-value.ts';
import { readDataFile } from './read-data-file.ts';
import { sentence } from './sentence.ts';

/** Returns the ids of the house styles that there are, sorted. */
export function houseStyleIds(host: Host): string[] {
  const folder = `${host.templates}/house-styles`;
  if (host.inspect(folder).kind !== 'folder') return [];
  return host.list(folder).filter((id) => host.inspect(`${folder}/${id}/style.yaml`).kind === 'file');
}

/**
 * Reads `templates/house-styles/<id>/style.yaml`, with its fonts and its logo. Reports what is wrong; gives
 * nothing when it cannot be printed with, and the same object as before when nothing changed.
 * @throws HostError when a file is there but cannot be read
 */
export const loadHouseStyle = memoizeByFiles((id, host, report): HouseStyle | undefined => {
  const folder = `${host.templates}/house-styles/${id}`;
  const read = readDataFile(`${folder}/style.yaml`, houseStyleSchema, host, report);
  // What is wrong with the words is reported where a dossier is loaded.
  const words = loadWords(host, () => {});
  if (!read || !words) return undefined;
  const spanOf = (...path: readonly string[]) => spanAt(read.raw, path);
  const style = houseStyleOf(id, read.data, words);
  const problems = houseStyleProblems(style);
  for (const { path, rule, message, help } of problems)
    report({ rule, severity: 'error', message: sentence(message), help, span: spanOf(...path) });
  const { wordmark, font } = style;
  const hasFaces = checkFaces(font.faces, folder, (face) => spanOf('font', 'faces', face), host, report);
  const logo = wordmark?.logo && checkLogo(wordmark.logo, folder, spanOf('wordmark', 'logo'), host, report);
  if (problems.length > 0 || !hasFaces || (wordmark?.logo && !logo)) return undefined;
  return wordmark ? { ...style, wordmark: { ...wordmark, logo: logo || undefined } } : style;
});

type Face = keyof FontFamily['faces'];
type Problem = Pick<Diagnostic, 'rule' | 'message' | 'help'>;

/**
 * Looks whether the four faces of a house style can be had: TrueType files, of its own folder or of a
 * package. Reports each that cannot, and says whether there is none.
 * @throws HostError when a file is there but cannot be read
 */
function checkFaces(
  faces: FontFamily['faces'],
  folder: string,
  spanOf: (face: keyof FontFamily['faces']) => Span,
  host: Host,
  report: Report,
): boolean {
  const problems = Object.entries(faces).flatMap(([face, name]) => {
    const problem = problemOf(name, folder, host);
    return problem ? [{ face: face as Face, problem }] : [];
  });
  for (const { face, problem } of problems) report({ ...problem, severity: 'error', span: spanOf(face) });
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
