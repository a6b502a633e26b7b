/** The default folder of dossiers. */
export const usualFolder = 'agreements';
