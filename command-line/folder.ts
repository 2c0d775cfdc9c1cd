/** Folders that the program makes. */
import {mkdirSync} from 'node:fs';
import path from 'node:path';

/**
 * Makes a folder, and those that it is in; one that is there stays as it is.
 *
 * By its whole path: for one that begins at the current folder, and after that was removed, Node itself never comes to an end
 * (`MKDirpAsync` in src/node_file.cc takes the first name again and again).
 *
 * @param mode - of those that are made
 * @throws what the system says
 */
export function makeFolder(folder: string, mode = 0o777): void {
  mkdirSync(path.resolve(folder), {recursive: true, mode});
}
