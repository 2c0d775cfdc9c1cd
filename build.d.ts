/**
 * Builds the whole project into `outdir`; gives the names of the functions that Apps Script may call.
 *
 * @param options.folder - where allowed-hosts.json and signing-scope.json are, if there are any: the current folder unless
 *   another is named; null to leave out what an organization has chosen
 * @param options.readable - whether Code.js keeps its white space and its local names, for a person who reviews it
 * @param options.usesEval - whether what is evaluated at its first use is in Code.js and the page as text, which begins faster; default: yes
 * @param options.languages - names such as `de`, in addition to English; null for all, which is the default
 */
export function buildAll(
  outdir?: string,
  options?: {
    readonly folder?: string | null;
    readonly readable?: boolean;
    readonly usesEval?: boolean;
    readonly languages?: readonly string[] | null;
  },
): Promise<string[]>;

/** The names of the files in it. */
export const OUTPUTS: readonly string[];

/** SHA-256 of files by name, a line for each, as `sha256sum --check` reads them. */
export function checksums(files: Readonly<Record<string, Uint8Array>>): string;

/** Code.js, the names of its functions, and how many bytes came from each source file before it was shortened. */
export function buildServer(options?: {
  readonly scope?: string;
  readonly readable?: boolean;
  readonly usesEval?: boolean;
  readonly languages?: readonly string[] | null;
}): Promise<{
  readonly code: string;
  readonly entryPoints: readonly string[];
  readonly bytesOf: ReadonlyMap<string, number>;
}>;

/** The sidebar page with its script and styles inlined. */
export function buildSidebar(): Promise<string>;

/** The SHA-256 of each file in dist/, as `sha256sum` prints it. @throws Error if dist/ is not what a build leaves */
export function hashLines(): Promise<string[]>;
