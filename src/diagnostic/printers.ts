import type { Findings, PrinterOptions } from './findings.ts';
import { printGithub } from './print-github.ts';
import { printGitlab } from './print-gitlab.ts';
import { printJson } from './print-json.ts';
import { printSarif } from './print-sarif.ts';
import { printShort } from './print-short.ts';
import { printText } from './print-text.ts';

/** A format for findings. */
export interface Printer {
  /** For `--help`, Dutch. */
  readonly what: string;
  /** Whether it is for programs, and so has standard output to itself. */
  readonly machine: boolean;
  /** Returns the whole text; deterministic. */
  readonly print: (findings: Findings, options: PrinterOptions) => string;
}

/** All formats for findings, by their name in `--format`. */
export const printers = {
  text: {
    what: 'om te lezen, met de regel uit de tekst erbij',
    machine: false,
    print: ({ diagnostics }, options) => printText(diagnostics, options),
  },
  short: { what: 'één regel per melding', machine: false, print: printShort },
  json: { what: 'alle gegevens, voor eigen programma’s', machine: true, print: printJson },
  sarif: { what: 'SARIF 2.1.0, voor editors en GitHub', machine: true, print: printSarif },
  github: { what: 'aantekeningen in GitHub Actions', machine: true, print: printGithub },
  gitlab: { what: 'een Code Quality-rapport van GitLab', machine: true, print: printGitlab },
} as const satisfies Record<string, Printer>;

export type PrinterName = keyof typeof printers;
