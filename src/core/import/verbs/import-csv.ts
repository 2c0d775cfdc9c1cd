/** The verbs that read and import a CSV. The CSV comes with each request, and nothing of it is stored. */
import {fromBase64} from '../../base/bytes';
import type {
  CsvImport,
  CsvSource,
  ImportPreview,
  ImportVerbs,
  LineNotice,
} from '../contract';
import {download} from '../../google/drive/file';
import {fileIdOf, resourceKeyIn} from '../../google/drive/link';
import {readCsv, type CsvRows} from '../csv';
import {decode} from '../decode';
import {certificateFile, linkTo} from '../drive-file';
import type {LineFinding} from '../findings';
import {resolvePaths} from '../paths';
import {importChanges, type ImportChanges, type ImportRow} from '../changes';
import {runForRequest} from '../../rows/run-for-request';
import {readTree} from './folder-tree';
import {importRows} from './import-rows';
import {
  DoorRefusal,
  RequestRefused,
  type DoorFinding,
} from '../../rows/refusal';
import type {ImportPorts} from '../ports';
import {importRequestFinding} from '../door-findings';

const MEGABYTE = 1024 * 1024;
/** A few hundred thousand rows; more would not fit into an execution's memory and time. */
const MAX_MEGABYTES = 10;
const MAX_BYTES = MAX_MEGABYTES * MEGABYTE;

const FIRST_ROWS = 10;

/** A CSV that was read, with a file for each path that has one. */
interface Source {
  readonly csv: CsvRows;
  readonly rows: readonly ImportRow[];
  readonly withoutFile: readonly LineFinding[];
  /** Names of the folder's files, by what the File cell gets. */
  readonly names: ReadonlyMap<string, string>;
  readonly findings: readonly DoorFinding[];
}

/**
 * What an import would do. Writes nothing.
 *
 * @throws RequestRefused for a source that cannot be read, and for an empty one
 */
export function previewCsv(
  ports: ImportPorts,
  request: CsvImport,
): ImportVerbs['readCsv']['out'] {
  const read = csvOf(ports, request);
  if (read.findings.every(it => it.code === 'csv-without-user-column')) {
    if (read.findings.length > 0) return unnamed(ports, read);
  }
  const {csv, rows, withoutFile, names, findings} = sourceOf(
    ports,
    read,
    request,
  );
  const plan = importChanges(rows, ports.workbook.rollout.rows());
  const told = [...findings, ...pathFindings(rows, plan)];
  const rejected = [...csv.rejected, ...plan.rejected].sort(
    (a, b) => a.line - b.line,
  );
  return {
    lines: csv.rows.length + csv.rejected.length,
    ...countsOf(plan),
    ...tableOf(csv),
    first: firstOf(plan).map(({row, what}) => ({
      line: row.line,
      user: row.user,
      alias: row.alias,
      file: names.get(row.file) ?? row.file,
      hasPassword: row.password !== '',
      what,
    })),
    rejected: rejected.map(it => lineNotice(ports, it)),
    withoutFile: withoutFile.map(it => lineNotice(ports, it)),
    notices: told.map(it => ports.viewerSpeech.notice(it)),
  };
}

/**
 * Imports a CSV.
 *
 * @throws RequestRefused as `previewCsv` and `importRows` do, and when it would do something else than was confirmed
 */
export function importCsv(
  ports: ImportPorts,
  {confirmed, ...request}: ImportVerbs['importCsv']['in'],
): ImportVerbs['importCsv']['out'] {
  const {rows} = sourceOf(ports, csvOf(ports, request), request);
  const plan = importRows(
    ports,
    () => rows,
    planned => {
      const {added, changed} = countsOf(planned);
      if (added !== confirmed?.added || changed !== confirmed.changed) {
        throw new RequestRefused([
          importRequestFinding('import-differs', {added, changed}),
        ]);
      }
    },
  );
  return countsOf(plan);
}

function countsOf({added, changed, unchanged}: ImportChanges) {
  return {
    added: added.length,
    changed: changed.length,
    unchanged: unchanged.length,
  };
}

function firstOf({added, changed, unchanged}: ImportChanges) {
  const some = <W>(rows: readonly ImportRow[], what: W) =>
    rows.slice(0, FIRST_ROWS).map(row => ({row, what}));
  return [
    ...some(added, 'added' as const),
    ...some(
      changed.map(it => it.row),
      'changed' as const,
    ),
    ...some(unchanged, 'unchanged' as const),
  ]
    .sort((a, b) => a.row.line - b.row.line)
    .slice(0, FIRST_ROWS);
}

function lineNotice(
  {viewerSpeech}: ImportPorts,
  {line, finding}: LineFinding,
): LineNotice {
  const {says, fix} = viewerSpeech.notice(finding);
  return {line, says, fix};
}

function csvOf(ports: ImportPorts, {source, columns}: CsvImport): CsvRows {
  const meanings = Array.isArray(columns) ? columns.map(String) : null;
  return readCsv(textOf(ports, source), 'user', meanings);
}

function tableOf({
  delimiter,
  columns,
}: CsvRows): Pick<ImportPreview, 'delimiter' | 'columns'> {
  return {
    delimiter,
    columns: columns.map(({header, means}) => ({header, meaning: means ?? ''})),
  };
}

/** The columns of a table whose user column nobody has named yet. */
function unnamed({viewerSpeech}: ImportPorts, csv: CsvRows): ImportPreview {
  return {
    lines: csv.rows.length + csv.rejected.length,
    ...{added: 0, changed: 0, unchanged: 0},
    ...tableOf(csv),
    ...{first: [], rejected: [], withoutFile: []},
    notices: csv.findings.map(it => viewerSpeech.notice(it)),
  };
}

function sourceOf(
  ports: ImportPorts,
  csv: CsvRows,
  {folder}: CsvImport,
): Source {
  if (csv.findings.length > 0) throw new RequestRefused(csv.findings);
  return String(folder ?? '').trim() === ''
    ? {csv, ...asTheyAre(csv)}
    : {csv, ...inFolder(ports, csv, String(folder))};
}

/** Paths that match nothing in Drive stay in the File cell, where they show which file is meant. */
function asTheyAre({rows}: CsvRows): Omit<Source, 'csv'> {
  return {
    rows: rows.map(({path, ...it}) => ({...it, file: path})),
    withoutFile: [],
    names: new Map(),
    findings: [],
  };
}

/** The paths of the imported rows: that of a rejected line does not matter. */
function pathFindings(
  rows: readonly ImportRow[],
  {rejected}: ImportChanges,
): DoorFinding[] {
  const isRejected = new Set(rejected.map(it => it.line));
  const paths = rows.filter(
    ({line, file}) => !isRejected.has(line) && file !== '' && !fileIdOf(file),
  ).length;
  if (paths === 0) return [];
  return [importRequestFinding('paths-without-folder', {paths})];
}

function inFolder(
  ports: ImportPorts,
  csv: CsvRows,
  folder: string,
): Omit<Source, 'csv'> {
  const tree = readTree(ports, folder);
  const files = tree.files.filter(it => certificateFile(it) !== 'no');
  const resolved = resolvePaths(csv.rows, files);
  return {
    rows: resolved.rows,
    withoutFile: resolved.findings,
    names: new Map(files.map(it => [linkTo(it), it.name])),
    findings: tree.findings,
  };
}

function textOf(ports: ImportPorts, source: CsvSource): string {
  switch (source?.kind) {
    case 'text':
      return checked(String(source.text));
    case 'bytes':
      return decodeFile(fromBase64(checked(String(source.base64), 4 / 3)));
    case 'drive':
      return decodeFile(fromDrive(ports, String(source.file)));
    default:
      throw new RequestRefused([importRequestFinding('csv-unreadable', {})]);
  }
}

function decodeFile(bytes: Uint8Array | null): string {
  if (!bytes) {
    throw new RequestRefused([importRequestFinding('csv-unreadable', {})]);
  }
  if (bytes.length > MAX_BYTES) throw tooLarge();
  return decode(bytes);
}

/** @param factor - characters for each byte */
function checked(text: string, factor = 1): string {
  if (text.length > MAX_BYTES * factor + 4) throw tooLarge();
  return text;
}

function fromDrive(ports: ImportPorts, file: string): Uint8Array {
  const value = file.trim();
  const id = fileIdOf(value);
  if (id === null) {
    throw new RequestRefused([importRequestFinding('csv-not-a-link', {value})]);
  }
  try {
    return runForRequest(
      ports,
      null,
      download(id, id, MAX_BYTES, resourceKeyIn(value)),
      id,
    );
  } catch (error) {
    throw saidOfCsv(error);
  }
}

/** The sentences for these two problems of Drive's are about certificate files. */
function saidOfCsv(error: unknown): unknown {
  const code =
    error instanceof RequestRefused ? error.findings[0]?.code : undefined;
  if (code === 'file-not-found' || code === 'shortcut-target-not-found') {
    return new RequestRefused([importRequestFinding('csv-not-found', {})]);
  }
  if (code === 'file-not-downloadable' || code === 'file-is-folder') {
    return new RequestRefused([importRequestFinding('csv-not-a-file', {})]);
  }
  return error;
}

function tooLarge(): DoorRefusal {
  return new RequestRefused([
    importRequestFinding('csv-too-large', {megabytes: MAX_MEGABYTES}),
  ]);
}
