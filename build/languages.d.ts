import type {Plugin} from 'esbuild';

/**
 * Leaves languages out of a bundle, and of the others what the bundle does not say.
 *
 * @param wanted - names such as `de`; English is always there. null for all
 */
export function onlyLanguages(
  part: 'sheet' | 'sidebar',
  wanted?: readonly string[] | null,
): Plugin[];
