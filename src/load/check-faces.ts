import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import type { Span } from '../diagnostic/span.ts';
import type { Host } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';
import type { FontFamily } from '../model/house-style.ts';
import { suggest } from '../text/suggest.ts';
import { isTrueType } from './is-true-type.ts';

type Face = keyof FontFamily['faces'];
type Problem = Pick<Diagnostic, 'rule' | 'message' | 'help'>;

/**
 * Looks whether the four faces of a house style can be had: TrueType files, of its own folder or of a
 * package. Reports each that cannot, and says whether there is none.
 * @throws HostError when a file is there but cannot be read
 */
export function checkFaces(
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
