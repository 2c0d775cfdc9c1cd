/** A bundle that may reach further addresses. */
import {readProject} from './apps-script/host/manifest';
import type {WorkspaceOptions} from './workspace-types';

/**
 * The same bundle with a prefix more in its manifest's `urlFetchWhitelist`, as an administrator adds a key service.
 *
 * @returns its files by name
 */
export function withWhitelist(
  bundle: WorkspaceOptions['bundle'],
  prefix: string,
): Readonly<Record<string, string>> {
  const {files, manifest} = readProject(bundle);
  const {urlFetchWhitelist} = manifest;
  if (!urlFetchWhitelist) return files;
  const text = JSON.stringify({
    ...(JSON.parse(files['appsscript.json']!) as object),
    urlFetchWhitelist: [...urlFetchWhitelist, prefix],
  });
  return {...files, 'appsscript.json': text};
}
