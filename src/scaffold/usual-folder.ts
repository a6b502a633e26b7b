/** The folder in which dossiers lie when nobody says otherwise. */
export const usualFolder = 'agreements';
