/**
 * Builds the whole project into `outdir`; gives the names of the functions that Apps Script may call.
 *
 * @param folder - where key-service.json and signing-scope.json are, if there are any; else the current folder
 */
export function buildAll(outdir?: string, folder?: string): Promise<string[]>;

/** The names of the files in it. */
export const OUTPUTS: readonly string[];

/** SHA-256 of files by name, a line for each, as `sha256sum --check` reads them. */
export function checksums(files: Readonly<Record<string, Uint8Array>>): string;

/** The sidebar's page with its script and style inside. */
export function buildSidebar(): Promise<string>;

/** The SHA-256 of each file in dist/, as `sha256sum` prints it. @throws Error if dist/ is not what a build leaves */
export function hashLines(): Promise<string[]>;
