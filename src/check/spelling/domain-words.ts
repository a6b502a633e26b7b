/**
 * Words of municipal policy that are right and that the dictionary, of 2020, has not; in lower case. Compounds
 * of two words that it has need no entry.
 */
export const domainWords: ReadonlySet<string> = new Set([
  // Abbreviations, of which the full stop is no part of the word.
  ...['bijv', 'blz', 'evt', 'excl', 'incl', 'mld', 'mln', 'resp', 'spuk'],
  ...[
    'drs',
    'mr',
    'ir',
    'wmo',
    'avg',
    'wlz',
    'awb',
    'doxing',
    'deepfake',
    'deepfakes',
    'factsheet',
    'factsheets',
    'onboarding',
  ],
  ...[
    'backlog',
    'gamificatie',
    'vapen',
    'demedicalisering',
    'kinderombudsvrouw',
    'meicirculaire',
    'septembercirculaire',
  ],
  ...[
    'decembercirculaire',
    'neurodiversiteit',
    'intersectioneel',
    'intersectionele',
    'health',
    'kick',
    'stop',
    'shop',
  ],
  ...['bsn', 'buskosten', 'doorgaandelijn', 'kleineondernemersregeling', 'luxeverzuim', 'meeleren'],
  ...['raadsinformatiebrief', 'raadsinformatiebrieven', 'vaktekst', 'vakteksten'],
  ...['doordecentralisatie', 'gelijkekansenalliantie', 'mentoring', 'outreachend', 'outreachende'],
  ...['raadsbrief', 'raadsbrieven', 'oekraïense', 'oekraïne', 'oekraïner', 'oekraïners'],
  ...['whatsapp', 'whatsappgroep', 'whatsappgroepen'],
]);
