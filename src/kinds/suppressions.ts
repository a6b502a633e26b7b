import { group, hinted, list, optional } from './builders.ts';
import { id, text } from './leaves.ts';

/** `allow:` of every kind of document: suppressed findings, each with a reason. */
export const suppressions = optional(
  hinted(
    'waarschuwingen die in dit bestand mogen blijven staan',
    list(
      'toegestane meldingen',
      group('toegestane melding', {
        rule: hinted('zoals hij achter de melding staat', id('regel', 'text/placeholder')),
        reason: hinted(
          'waarom de melding mag blijven staan',
          text('reden', 'De naam wordt na de raadsvergadering bekend.'),
        ),
        place: optional(hinted('de kop of de sleutel waar het om gaat', id('plaats', 'Doelgroep'))),
        value: optional(hinted('wat de melding noemt', text('waarde', 'klik hier'))),
      }),
    ),
  ),
);
