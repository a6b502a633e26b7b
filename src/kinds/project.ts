import { quoteAuthored } from '../text/authored-text.ts';
import { err, ok } from '../values/result.ts';
import { group, hinted, leaf, listOrOne, optional } from './builders.ts';
import { id, language, path } from './leaves.ts';
import { usualFolders } from './usual-folders.ts';

const version = leaf<string>({
  type: 'text',
  label: 'versie van Akkoord',
  example: '0.2',
  parse: (raw) =>
    /^\d{1,4}\.\d{1,4}(?:\.\d{1,4})?$/.test(raw)
      ? ok(raw)
      : err('project/version-notation', {
          message: `${quoteAuthored(raw)} is geen versie van Akkoord`,
          help: 'schrijf getallen met een punt ertussen: `0.2`',
        }),
});

/** Contents of `akkoord.yaml`, which marks the root of a project. Paths are relative to its folder. */
export const projectSchema = group('project', {
  akkoord: optional(hinted('waar dit project voor is gemaakt', version)),
  dossiers: optional(
    hinted(
      'een map of een lijst van mappen; wat `akkoord build` en `akkoord check` zonder pad nemen',
      listOrOne('mappen met dossiers', path('map', usualFolders.dossiers)),
    ),
  ),
  out: optional(hinted('waar de documenten komen', path('map voor documenten', usualFolders.out))),
  style: optional(hinted('van documenten die er zelf geen noemen', id('huisstijl', 'gka'))),
  scheme: optional(hinted('van dossiers die er zelf geen noemen', id('regeling', 'gka-2021'))),
  templates: optional(
    hinted(
      'met eigen huisstijlen, regelingen, sjablonen en woorden; wat daar staat, gaat voor',
      path('map met eigen sjablonen', usualFolders.templates),
    ),
  ),
  language: optional(hinted('van de documenten', language('taal', 'nl'))),
});
