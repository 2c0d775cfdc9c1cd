/**
 * Builds the command line into a folder, which is emptied first: the program for Node, what it loads late, and the licenses of the libraries in
 * it.
 *
 * @returns the folders of the packages whose code is in it
 */
export function buildCommandLine(outdir?: string): Promise<string[]>;
