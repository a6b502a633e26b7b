/** The file that marks the root of a project. */
export const markerName = 'akkoord.yaml';
