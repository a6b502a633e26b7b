import { basename, extname } from 'node:path/posix';
import type { Host } from '../../host/host.ts';
import type { NewFile } from '../../host/write-all.ts';
import type { ownFacts } from '../../kinds/own-facts.ts';
import type { Problem } from '../../kinds/start/problem.ts';
import { quoteAuthored } from '../../text/authored-text.ts';
import { yamlScalar } from '../../text/yaml-scalar.ts';
import type { AskedQuestion } from '../question.ts';
import type { Answers } from '../read-answers.ts';
import { fillFile } from './fill-file.ts';

/** Something of a project's own, beside its documents. */
export interface Own {
  /** A name that can be read, and the id made from it. */
  readonly name: string;
  readonly id: string;
  readonly answers: Answers;
  /** The folder with the project's own templates. */
  readonly folder: string;
}

/** What a kind of file of a project's own needs to be made. */
interface OwnKind {
  readonly questions: readonly Omit<AskedQuestion, 'problemOf'>[];
  /** @throws HostError when a file that an answer names cannot be read */
  readonly files: (own: Own, host: Host) => readonly [NewFile, ...NewFile[]];
}

/** Kinds of files that `akkoord new` makes besides documents. */
export const ownKinds = {
  'house-style': {
    questions: [
      { name: 'colour', ask: 'Kleur van koppen en lijnen', example: '#154273', otherwise: '#154273' },
      { name: 'logo', ask: 'Bestand met het logo, of niets', example: 'logo.png' },
    ],
    files: ({ name, id, answers, folder }, host) => {
      const { colour = '#154273', logo = '' } = answers;
      const to = `${folder}/house-styles/${id}`;
      const values = {
        name: yamlScalar(name),
        colour,
        logo: logo && `  logo: ${yamlScalar(basename(logo))}`,
      };
      // Word takes a PNG instead of an SVG.
      const beside = extname(logo) === '.svg' ? `${logo.slice(0, -4)}.png` : '';
      const pictures = [logo, beside].filter((path) => path !== '' && host.inspect(path).kind === 'file');
      return [
        { path: `${to}/style.yaml`, bytes: fillFile('style.yaml', values, host) },
        ...pictures.map((path) => ({ path: `${to}/${basename(path)}`, bytes: host.read(path) })),
      ];
    },
  },
  scheme: {
    questions: [],
    files: ({ name, id, folder }, host) => [
      {
        path: `${folder}/schemes/${id}.yaml`,
        bytes: fillFile('scheme.yaml', { name: yamlScalar(name) }, host),
      },
    ],
  },
} as const satisfies Readonly<Record<keyof typeof ownFacts, OwnKind>>;

/** Returns the kind with a name, if it is one of these. */
export function ownKind(name: string): OwnKind | undefined {
  return Object.entries<OwnKind>(ownKinds).find(([key]) => key === name)?.[1];
}

/** Says what is wrong with an answer by itself: a colour that is none, a logo that is not there. */
export function answerProblem(name: string, answer: string, host: Host): Problem | undefined {
  if (name === 'colour' && !/^#[0-9a-f]{6}$/i.test(answer))
    return {
      message: `${quoteAuthored(answer)} is geen kleur`,
      help: 'schrijf een hekje met zes cijfers of letters van a tot en met f, zoals `#154273`',
    };
  if (name === 'logo' && answer !== '' && host.inspect(answer).kind !== 'file')
    return {
      message: `${quoteAuthored(answer)} is hier geen bestand`,
      help: 'noem een PNG, JPEG of SVG, met de map waarin die staat',
    };
  return undefined;
}
