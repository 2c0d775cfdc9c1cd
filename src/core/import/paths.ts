/** Paths as a CSV has them → files in a Drive folder, by base name. */
import {fileIdOf} from '../google/drive/link';
import type {CsvRow} from './csv';
import {linkTo, sameName, type DriveFile} from './drive-file';
import {lineFinding, shorten, type LineFinding} from './findings';
import type {ImportRow} from './changes';

/** A finding names so many files. */
const MAX_NAMED = 5;

/** The result of resolving a path. */
export type Resolved<F> =
  | {readonly file: F}
  /** A link or an id of a file that may be elsewhere: used unchanged. */
  | {readonly link: string}
  /** No file, or several. */
  | {readonly files: readonly F[]};

/**
 * Gives each row its file. A row whose path matches none, or several, is imported without a file, with a finding that
 * says so.
 *
 * @returns as many rows, in the same order.
 */
export function resolvePaths(
  rows: readonly CsvRow[],
  files: readonly DriveFile[],
): {readonly rows: ImportRow[]; readonly findings: LineFinding[]} {
  const resolve = resolver(files);
  const findings: LineFinding[] = [];
  const resolved = rows.map(({line, user, alias, path, password}) => {
    const to = path === '' ? {link: ''} : resolve(path);
    if ('files' in to) findings.push(notResolved(line, path, to.files));
    const file = 'file' in to ? linkTo(to.file) : 'link' in to ? to.link : '';
    return {line, user, alias, file, password};
  });
  return {rows: resolved, findings};
}

/**
 * Reads paths of any system, `C:\certs\ada.p12` as well as `/home/x/ada.p12`, links and ids. Base names are compared
 * without letter case; a path without ending also means the .p12 or .pfx of that name. Of several files it is the one
 * whose folders agree with the most of the path's last folders.
 */
export function resolver<F extends DriveFile>(
  files: readonly F[],
): (path: string) => Resolved<F> {
  const byId = new Map(files.map(it => [it.id, it]));
  const byName = new Map<string, F[]>();
  for (const file of files) {
    const name = sameName(file.name);
    const stem = name.replace(/\.(p12|pfx)$/, '');
    for (const key of new Set([name, `${stem}.*`])) {
      const same = byName.get(key);
      if (same) same.push(file);
      else byName.set(key, [file]);
    }
  }
  const named = (base: string) =>
    byName.get(base) ??
    (/\.(p12|pfx)$/.test(base) ? undefined : byName.get(`${base}.*`)) ??
    [];
  return path => {
    const id = fileIdOf(path);
    const known = id === null ? undefined : byId.get(id);
    if (known) return {file: known};
    if (id !== null && /^https:/i.test(path.trim())) return {link: path.trim()};
    for (const spelling of spellings(path)) {
      const parts = partsOf(spelling);
      const found = named(parts[parts.length - 1] ?? '');
      if (found.length === 0) continue;
      const best = mostAgreeing(found, parts.slice(0, -1));
      return best ? {file: best} : {files: found};
    }
    return id === null ? {files: []} : {link: id};
  };
}

/** A path, and its meaning if it is part of a URL. */
function spellings(path: string): string[] {
  if (!path.includes('%')) return [path];
  try {
    return [path, decodeURIComponent(path)];
  } catch {
    return [path];
  }
}

function partsOf(path: string): string[] {
  return path
    .split(/[\\/]+/)
    .map(sameName)
    .filter(it => it !== '');
}

/** The only file, or the one that shares more of the path's last folders than any other. */
function mostAgreeing<F extends DriveFile>(
  files: readonly F[],
  folders: readonly string[],
): F | null {
  if (files.length === 1) return files[0]!;
  const agreement = (file: F) => {
    const own = file.path.map(sameName);
    let shared = 0;
    while (
      shared < own.length &&
      shared < folders.length &&
      own[own.length - 1 - shared] === folders[folders.length - 1 - shared]
    ) {
      shared++;
    }
    return shared;
  };
  const scores = files.map(agreement);
  const most = Math.max(...scores);
  const best = files.filter((_, i) => scores[i] === most);
  return most > 0 && best.length === 1 ? best[0]! : null;
}

function notResolved(
  line: number,
  path: string,
  files: readonly DriveFile[],
): LineFinding {
  const shown = shorten(path);
  if (files.length === 0) {
    const name = shorten(path.split(/[\\/]+/).pop() ?? '');
    return lineFinding(line, 'path-not-found', {path: shown, name});
  }
  const places = files
    .slice(0, MAX_NAMED)
    .map(it => shorten([...it.path, it.name].join('/')));
  return lineFinding(line, 'path-ambiguous', {path: shown, places});
}
