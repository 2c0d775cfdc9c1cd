/** What the system says against a file: it may not be read or written, its disk is full, it is gone. */

/** Calls of the system that are about files, as Node names them in its errors. */
const OF_FILES = new Set([
  ...['access', 'close', 'copyfile', 'fstat', 'fsync', 'ftruncate', 'lstat'],
  ...['mkdir', 'open', 'read', 'readlink', 'rename', 'rm', 'rmdir'],
  ...['scandir', 'stat', 'unlink', 'uv_cwd', 'write'],
]);

/** A file could not be used once rows were worked on: they are left, and the same command continues. */
export class CutOffByFile extends Error {
  constructor(readonly why: string) {
    super(why);
    this.name = 'CutOffByFile';
  }
}

/** What the system says of a file, in its own words; null for an error of another kind. */
export function fileProblemIn(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const {syscall, code} = error as NodeJS.ErrnoException;
  if (code === undefined || !OF_FILES.has(syscall ?? '')) return null;
  return error.message;
}

/** The same error, or what it means while rows are worked on. */
export function cutOffBy(error: unknown): unknown {
  const why = fileProblemIn(error);
  return why === null ? error : new CutOffByFile(why);
}
