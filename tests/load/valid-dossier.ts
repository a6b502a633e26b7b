/** A small dossier without a fault, for tests: an agenda and one sheet. */
export const agenda = `---
kind: gka-agenda
title: Gelijke kansen in Voorbeeldstad
type: agenda
status: draft
date: 28 september 2022
period: 2022-2024
style: gka
scheme: gka-2021
partners:
  voorbeeldstad:
    name: Gemeente Voorbeeldstad
    type: municipality
  de-brug:
    name: Stichting De Brug
    type: school-board
lead: de-brug
interventions:
  - interventies/coach.md
signatories:
  - partner: voorbeeldstad
    name: Anne de Vries
    role: Wethouder
terms:
  LEA: Lokale Educatieve Agenda
---

# Inleiding

Tekst.
`;

export const sheet = `---
kind: intervention
title: Kansencoach
summary: Een coach op school.
period: 2022-2023
partners:
  - de-brug
contact:
  partner: voorbeeldstad
  role: Beleidsadviseur
  email: onderwijs@voorbeeldstad.example
budget:
  - cost: loonkosten
    item: Coach
    amount: 100 uur x € 85,-
    vat: excl
funding:
  - source: gka
    amount: rest
---

# Doel

Tekst.
`;
