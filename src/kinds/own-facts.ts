/** What a project can have of its own besides documents, by the name that `akkoord new` takes. Without schemas. */
export const ownFacts = {
  'house-style': {
    label: 'huisstijl',
    made: 'een eigen huisstijl: naam, kleur en logo; de rest komt uit `neutraal`',
  },
  scheme: {
    label: 'regeling',
    made: 'een eigen regeling: kostensoorten, bronnen van het geld en een plafond',
  },
} as const;
