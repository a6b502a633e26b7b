/** Where a project has what it does not say where it has it. */
export const usualFolders = { dossiers: 'agreements', out: 'out', templates: 'templates' } as const;
