/** Writes agreements of any size with a letter about them, as source files, for tests that must hold for every letter. */
export interface WantedAgreement {
  readonly kind?: 'agreement' | 'gka-agenda';
  readonly partners: number;
  /** Headings below Doelstellingen; 0: the section has only text. */
  readonly goals: number;
  readonly principles?: number;
  readonly money: 'none' | 'sum' | 'open' | 'left';
  readonly signing?: string | undefined;
  readonly annexes?: number;
  readonly style?: string;
  /** Of the letter; empty: the program writes it. */
  readonly body?: string;
  readonly signatories?: number;
}

const numerals = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende'];

const budgets: Readonly<Record<WantedAgreement['money'], string>> = {
  none: '',
  sum: `scheme: oab-2023
budget:
  - cost: activiteiten
    item: Activiteiten
    amount: € 200.000
funding:
  - source: oab-2023-2026
    amount: rest
`,
  open: `scheme: oab-2023
budget:
  - cost: activiteiten
    item: Activiteiten
    amount: p.m.
funding:
  - source: oab-2023-2026
    amount: p.m.
`,
  left: `scheme: oab-2023
budget:
  - cost: activiteiten
    item: Activiteiten
    amount: € 200.000
  - cost: scholing
    item: Scholing
    amount: € 1.000,50
funding:
  - source: oab-2019-2022
    amount: € 200.000
    available: € 1.034.000
  - source: oab-2023-2026
    amount: rest
`,
};

/** Returns the files of a dossier in folder `folder`, by path. Everything in it is filled in, so it is a final. */
export function generatedAgreement(folder: string, wanted: WantedAgreement): Record<string, string> {
  const { partners, goals, principles = 0, money, signing, annexes = 0, style = 'neutraal' } = wanted;
  const numbers = (count: number) => numerals.slice(0, count);
  const parties = numbers(partners).map((word, index) => ({
    id: `p${index + 1}`,
    name: index === 0 ? 'Gemeente Súdwest-Veenstad' : `De ${word} & beste partner`,
    type: index === 0 ? 'municipality' : 'other',
  }));
  const agreement = `---
kind: agreement
title: Kansenakkoord Veenstad
status: final
date: 1 juni 2023
period: 2023-2026
${signing ? `signing: ${signing}\n` : ''}style: ${style}
partners:
${parties.map(({ id, name, type }) => `  ${id}:\n    name: ${name}\n    type: ${type}`).join('\n')}
${budgets[money]}signatories:
${parties.map(({ id }) => `  - partner: ${id}\n    name: A. de Vries\n    role: Bestuurder`).join('\n')}
---

# Inleiding

Wij werken samen.

${section('Uitgangspunten', 'uitgangspunt', numbers(principles))}
# Doelstellingen

Hier werken wij aan.

${numbers(goals)
  .map((word) => `## Het ${word} doel\n\nUitleg.\n\n### Resultaten\n\n- Een resultaat.\n`)
  .join('\n')}`;
  const annexFiles = numbers(annexes).map((word, index): [string, string] => [
    `${folder}/bijlage-${index + 1}.md`,
    `---
kind: implementation-agenda
title: De ${word} uitvoeringsagenda
status: final
date: 1 juni 2023
---

# Inleiding

Tekst.

# Thema's

## Taal

Tekst over taal.
`,
  ]);
  const people = numbers(wanted.signatories ?? 2).map(
    (word) => `  - name: De ${word} persoon\n    role: ${word}\n`,
  );
  const letter = `---
kind: raadsbrief
about: akkoord.md
status: final
date: 2 juni 2023
${annexes > 0 ? `annexes:\n${annexFiles.map((_, index) => `  - bijlage-${index + 1}.md`).join('\n')}\n` : ''}signatories:
${people.join('')}---
${wanted.body ?? ''}`;
  return {
    [`${folder}/akkoord.md`]: agreement,
    [`${folder}/raadsbrief.md`]: letter,
    ...Object.fromEntries(annexFiles),
  };
}

function section(heading: string, what: string, words: readonly string[]): string {
  if (words.length === 0) return '';
  return `# ${heading}\n\n${words.map((word) => `## Het ${word} ${what}\n\nUitleg.\n`).join('\n')}`;
}
