/** Builds the whole project into `outdir`; gives the names of the functions that Apps Script may call. */
export function buildAll(outdir?: string): Promise<string[]>;

/** The sidebar's page with its script and style inside. */
export function buildSidebar(): Promise<string>;
