/**
 * The text of appsscript.json with what an organization has chosen for its own builds.
 *
 * @param folder - where allowed-hosts.json, key-service.json and signing-scope.json are, if there are any; by default, the
 *   current folder
 * @throws Error for anything else in those files
 */
export function manifest(folder?: string | null): Promise<string>;
