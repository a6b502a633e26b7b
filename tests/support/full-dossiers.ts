/** Dossiers in the folder `d` in which every key of every kind is filled in, and every value stands in a text or a template. */
const signatories = `signatories:
  - partner: een
    name: Anne de Vries
    role: Wethouder
    portfolio: Jeugd en Onderwijs
    place: Veenstad
    date: 28 september 2022
`;
const partners = `partners:
  een:
    name: Gemeente Veenstad
    type: municipality
    short: Veenstad
  twee:
    name: Stichting De Brug
    type: other
    short: De Brug
  drie:
    name: Stichting De Sluis
    type: school-board
    short: De Sluis
`;
const allow = `allow:
  - rule: text/placeholder
    reason: Dit hoort zo.
    place: title
    value: anders
`;
const terms = `terms:
  LEA: Lokale Educatieve Agenda
`;
const common = `version: "1.2"
notice: Voorbeeld
`;
const money = (prefix: string) => `budget:
  - id: ${prefix}a
    cost: loon
    item: Kansencoach
    amount: 10 uur x € 85,-
    vat: excl
funding:
  - id: ${prefix}b
    source: rijk
    amount: € 500
    available: € 1.000
`;

const schemes = Object.fromEntries(
  ['proef', 'anders'].map((id) => [
    `templates/schemes/${id}.yaml`,
    `name: Regeling ${id}
source: rijk
ceiling: € ${id === 'proef' ? '1.000' : '2.000'}
costs:
  - { id: loon, label: Loonkosten ${id}, hint: Uren maal tarief., specify: € 5.000 }
  - { id: stof, label: Materiaal ${id} }
sources:
  - { id: rijk, label: Rijk }
  - { id: stad, label: Stad }
`,
  ]),
);

const sheet = (id: string) => `---
kind: intervention
title: Interventie ${id}
summary: De coach van ${id} komt langs.
period: 2022-2023
partners:
  - een
contact:
  partner: een
  name: Bo Bakker
  role: Beleidsadviseur
  email: onderwijs@veenstad.example
  phone: 0522 123 456
  website: https://www.veenstad.example
${money(id)}${allow}---

# Doel van de interventie

In {{period}} met {{contact.name}} voor {{budget.lines.${id}a.amount}} van {{funding.lines.${id}b.available}}.
`;

const letter = (about: string, annex: string) => `---
kind: raadsbrief
title: Een eigen onderwerp
about: ${about}
status: final
style: neutraal
date: 29 september 2022
sent: 30 september 2022
case: "1061768"
reference: 2022-0412
handler:
  name: Bo Bakker
  role: Adviseur
  email: onderwijs@veenstad.example
  phone: 0522 123 456
portfolio: Wethouder Onderwijs
annexes:
  - ${annex}
${common}signatories:
  - name: Cas Claassen
    role: Burgemeester
${allow}---

De brief van {{handler.role}} ({{handler.phone}}), verstuurd op {{sent}}, over {{agreement.title}} met {{agreement.partners.twee.short}}, versie {{version}}.
`;

const memo = `---
kind: memo
title: Een notitie
meeting: Overleg van 12 juni
to: Het college
from: Team Onderwijs
status: final
date: 1 oktober 2022
style: neutraal
${common}${partners}${terms}${allow}---

# Kop

Over {{terms.LEA}} met {{partners}}, kort {{partners.een.short}}, {{partners.twee.short}} en {{partners.drie.short}}.
`;

const use =
  'Met {{partners.een.short}}, {{partners.twee.short}} en {{partners.drie.short}}, ofwel {{partners}}: {{terms.LEA}}.';

/** A GKA-agenda, three sheets of which it lists two, a letter and a memo. */
export const agendaDossier: Readonly<Record<string, string>> = {
  ...schemes,
  'd/agenda.md': `---
kind: gka-agenda
title: Kansen in Veenstad
type: agenda
status: final
date: 28 september 2022
period: 2022-2024
style: groningen
scheme: proef
${common}motto:
  text: Every child counts
  language: en
signing: 27 september 2022
order: parallel
${partners}lead: twee
interventions:
  - bladen/a.md
  - bladen/b.md
${signatories}${terms}${allow}---

# Toelichting

Op {{signing}}. ${use}
`,
  'd/bladen/a.md': sheet('a'),
  'd/bladen/b.md': sheet('b'),
  'd/bladen/c.md': sheet('c'),
  'd/raadsbrief.md': letter('agenda.md', 'agenda.md'),
  'd/notitie.md': memo,
};

/** An agreement with a budget, its annex, a letter and a memo. */
export const agreementDossier: Readonly<Record<string, string>> = {
  ...schemes,
  'd/akkoord.md': `---
kind: agreement
title: Akkoord van Veenstad
status: final
date: 28 september 2022
period: 2022-2024
signing: 27 september 2022
order: parallel
style: groningen
scheme: proef
${common}${partners}${money('')}${signatories}${terms}annexes:
  - uitvoering.md
${allow}---

# Inleiding

Op {{signing}}. ${use} Voor {{budget.lines.a.amount}} van {{funding.lines.b.available}}.

# Doelstellingen

## Lezen

Elk kind leest.
`,
  'd/uitvoering.md': `---
kind: implementation-agenda
title: Uitvoering
status: final
date: 28 september 2022
period: 2022-2023
style: neutraal
${common}${allow}---

# Inleiding

Vastgesteld.

# Thema's

## Taal

Tekst.
`,
  'd/raadsbrief.md': letter('akkoord.md', 'uitvoering.md'),
  'd/notitie.md': memo,
};

/** A memo that stands alone. */
export const memoDossier: Readonly<Record<string, string>> = { 'd/notitie.md': memo };
