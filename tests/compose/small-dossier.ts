/** A small dossier that loads without findings, with the project's own templates; each part can be replaced. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { memoryHost } from '../../src/host/memory-host.ts';
import { loadDossier } from '../../src/load/load-dossier.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import { projectHost } from '../support/examples.ts';

const root = new URL('../..', import.meta.url).pathname;

export const agendaData = `kind: gka-agenda
title: Kansen in Voorbeeldstad
type: agenda
status: draft
date: 28 september 2022
period: 2022-2024
style: proef
scheme: proef
partners:
  voorbeeldstad:
    name: Gemeente Voorbeeldstad
    type: municipality
    short: Voorbeeldstad
  ocw:
    name: Ministerie van OCW
    type: ministry
  scholen:
    name: Stichting Scholen
    type: school-board
lead: scholen
interventions:
  - interventies/coach.md
signatories:
  - partner: voorbeeldstad
    name: A. de Vries
    role: Wethouder
  - partner: scholen
    name: B. Jansen
    role: Bestuurder
terms:
  LEA: Lokale Educatieve Agenda
`;

export const agendaBody = `
## Toelichting

Waarom deze agenda er is.

## Samenwerking met de Gelijke Kansen Alliantie

Wat wij toezeggen.
`;

export const sheetData = `kind: intervention
title: Coaches op school
summary: Op elke school komt een coach.
period: 2022-2023
partners:
  - voorbeeldstad
  - scholen
contact:
  partner: voorbeeldstad
  role: Beleidsadviseur
  email: kansen@voorbeeldstad.example
budget:
  - cost: loonkosten
    item: Coach
    amount: 100 uur x € 80,-
funding:
  - source: gka
    amount: rest
`;

export const sheetBody = `
## Betrokken partijen

De gemeente en de scholen.

## Planning

Fase 1.

## Doel van de interventie

Meer kansen.

## Doelgroep

Groep 7 en 8.

## Locatie (wijk, school)

De binnenstad.

## Activiteiten

De coach komt langs.

## Monitoring en evaluatie

Twee keer per jaar.

## Financiering

Alles gaat naar de coach.
`;

export interface Parts {
  readonly agendaData?: string;
  readonly agendaBody?: string;
  readonly sheetData?: string;
  readonly sheetBody?: string;
  /** More files, or other ones: `d/…` is the dossier, `templates/…` are the templates. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Loads the dossier `d`. Findings of load are in `diagnostics`; take them with `report` for the stages behind it. */
export function smallDossier(parts: Parts = {}) {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic);
  const files = {
    ...projectTemplates(),
    'templates/house-styles/proef/style.yaml': style,
    'templates/schemes/proef.yaml': scheme,
    'd/agenda.md': document(parts.agendaData ?? agendaData, parts.agendaBody ?? agendaBody),
    'd/interventies/coach.md': document(parts.sheetData ?? sheetData, parts.sheetBody ?? sheetBody),
    ...parts.files,
  };
  const host = memoryHost(files, { fonts });
  const dossier = loadDossier('d', host, report);
  if (!dossier) throw new Error(`no dossier: ${lines(diagnostics).join('; ')}`);
  return { dossier: dossier as Dossier, diagnostics, report };
}

export const document = (data: string, body: string): string => `---\n${data}---\n${body}`;

/** `rule file:line:column message`, one for each finding. */
export function lines(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ rule, span, message }) => {
    return `${rule} ${span?.file}:${span?.start.line}:${span?.start.column} ${message}`;
  });
}

function projectTemplates(): Record<string, string> {
  const names = readdirSync(join(root, 'templates'), { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    names
      .filter((name) => /(?:\.hbs|sections\.yaml|^words\.yaml)$/u.test(name))
      .map((name) => {
        const path = join(root, 'templates', name);
        return [relative(root, path), readFileSync(path, 'utf8')];
      }),
  );
}

/** A whole font: a damaged one stops a dossier as it is loaded. */
const carlito = projectHost.font('@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf', '');
const fonts = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.ttf`, carlito]));
const heading = '{ size: 12, bold: ja, italics: nee, capitals: nee, colour: text, before: 6, after: 6 }';
const style = `name: Proef
font:
  name: Carlito
  faces: { normal: a.ttf, bold: b.ttf, italics: c.ttf, bolditalics: d.ttf }
colours: { text: "#111111", accent: "#222222", muted: "#333333", shade: "#ffffff", blank: "#ffffcc" }
page: { margins: { top: 60, right: 60, bottom: 60, left: 60 } }
text: { size: 11, leading: 1, gap: 6 }
headings: [${heading}]
header: { left: "{title}", right: "" }
footer: { left: "", right: "{page}" }
`;
const scheme = `name: Proefregeling
source: gka
ceiling: € 100.000,-
costs:
  - { id: loonkosten, label: Loonkosten }
sources:
  - { id: gka, label: Gelijke Kansen Alliantie }
`;
