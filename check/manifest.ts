import {UsageError} from './arguments';

/** One line of a manifest. */
export interface ManifestLine {
  /** As written: relative to the manifest. */
  readonly file: string;
  readonly password: string;
}

/**
 * Reads a tab-separated table with a header. Columns other than `file` and `password` are passed over, and so are empty lines;
 * spaces count, for a password may begin or end with one.
 *
 * @throws UsageError when a column is missing.
 */
export function readManifest(text: string): ManifestLine[] {
  const [header = '', ...lines] = text.split(/\r?\n/);
  const columns = header.split('\t').map(it => it.trim().toLowerCase());
  const column = (name: string): number => {
    const index = columns.indexOf(name);
    if (index < 0) {
      throw new UsageError(`The manifest has no column "${name}".`);
    }
    return index;
  };
  const file = column('file');
  const password = column('password');
  return lines
    .filter(line => line.trim() !== '')
    .map(line => {
      const cells = line.split('\t');
      const written = cells[password] ?? '';
      return {
        file: (cells[file] ?? '').trim(),
        password: written === '<empty>' ? '' : written,
      };
    });
}
