import { navigation } from './handle-navigation.ts';
import { renaming } from './handle-renaming.ts';
import { structure } from './handle-structure.ts';
import { writing } from './handle-writing.ts';
import type { Handler } from './handler.ts';

/** All requests that are answered. */
export const handlers: readonly Handler[] = [...writing, ...navigation, ...renaming, ...structure];
