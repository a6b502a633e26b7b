/** Words that share a part: `first` leaves out the end that `second` has, so it needs a hyphen. */
interface JoinedWords {
  /** Patterns, in lower case. */
  readonly first: string;
  readonly second: string;
}

const sectors = 'po|vo|so|vso|sbo|mbo|hbo|wo|vve|bso|vmbo|havo';
const heads =
  'schol\\p{L}+|school\\p{L}*|bestu\\p{L}+|instelling\\p{L}*|leerling\\p{L}*|doc\\p{L}+|leraren|sector\\p{L}*|student\\p{L}*|onderwijs|locatie\\p{L}*|advie\\p{L}+|opleiding\\p{L}*|coördinator\\p{L}*|raad|groep\\p{L}*|peuter\\p{L}*|klas\\p{L}*';

/** Where both readings make sense (`onderwijs en welzijnsorganisaties`), a pair is not here. */
export const joined: readonly JoinedWords[] = [
  {
    first: 'voor',
    second:
      'vroegschool(?:s|se)?|naschoolse|tussenschoolse|buitenschoolse|nadelen|nazorg|nametingen|nameting|nabespreking',
  },
  { first: 'na', second: 'tussenschoolse|bijscholing' },
  { first: 'tussen', second: 'naschoolse|buitenschoolse' },
  { first: 'binnen', second: 'buitenschoolse|buitenspelen|buitenruimte|buitenland' },
  {
    first: 'in',
    second: 'uitstroom|uitgaande|uitvoer|uitschrijving(?:en)?|uitstroomcijfers|doorstroom|uitstromen',
  },
  { first: 'uit', second: 'instroom|afstroom' },
  { first: 'door', second: 'uitstroom|instroom|afstroom' },
  { first: 'op', second: 'afstroom|afschalen|afschaling|afbouw|aanmerkingen|afstromen|afslag' },
  { first: 'af', second: 'opstroom|opschalen|opschaling|uitstroom|aanmelding(?:en)?|toename' },
  { first: 'aan', second: 'afwezigheid|afmelden|afmelding(?:en)?|afvoer|verkoop' },
  { first: 'toe', second: 'afname|uitstroom' },
  { first: 'onder', second: 'bovenbouw|bovengrens|bovengrond' },
  { first: 'boven', second: 'onderbouw|ondergrens' },
  { first: 'midden', second: 'bovenbouw|onderbouw|kleinbedrijf' },
  { first: 'plus', second: 'minpunten' },
  { first: 'heen', second: 'terugweg|terugreis' },
  { first: 'over', second: 'onderadvisering|onderschatting|onderbelasting' },
  {
    first: 'reken',
    second:
      'taal(?:onderwijs|vaardigheid|vaardigheden|niveau|achterstand(?:en)?)|leesonderwijs|schrijfvaardigheid',
  },
  {
    first: 'lees',
    second:
      '(?:schrijf|reken|taal|spreek)(?:onderwijs|vaardigheid|vaardigheden|niveau|problemen|achterstand(?:en)?)',
  },
  {
    first: 'taal',
    second:
      '(?:reken|lees|spel)(?:onderwijs|vaardigheid|vaardigheden|niveau|ontwikkeling|achterstand(?:en)?|problemen|coördinator(?:en)?|specialist(?:en)?|stimulering)',
  },
  { first: 'peuter', second: 'kleuter(?:groep(?:en)?|leeftijd|onderwijs|periode)' },
  { first: 'basis', second: 'vervolgonderwijs' },
  { first: 'speel', second: 'leeromgeving|leertijd|leerplek(?:ken)?' },
  { first: 'vind', second: 'werkplaats(?:en)?|werkplek(?:ken)?' },
  // A form with a linking s is never a word by itself.
  {
    first:
      '\\p{L}{2,20}(?:heids|teits)|welzijns|opvoedings|ontwikkelings|ondersteunings|begeleidings|samenwerkings|opleidings|scholings|huisvestings|inburgerings|voorlichtings|uitvoerings|verslavings|bewegings|beleids|besluitvormings|sturings|toeleidings',
    second: '\\p{Ll}{4,40}',
  },
  { first: sectors, second: `(?:${sectors})-(?:${heads})` },
];
