/** Requests as files for certification authorities. No key is in them. */
import {saveBytes, saveCsv} from '../csv-file';
import {utf8, zip} from '../local/core';
import {say} from '../words';
import {requestsCsv, type CsvColumn} from './csv-template';
import type {OpenRequest} from '../../keys/key-file';

/** Has the browser save a ZIP archive with a `.csr` file for each request. */
export function saveRequestsZip(requests: readonly OpenRequest[]): void {
  const files: Record<string, Uint8Array> = {};
  for (const {alias, attempt, csr} of requests) {
    const plain = alias.replace(/[^\w.@+-]/g, '_');
    const name = `${plain}.csr`;
    // Two addresses may be one without what file names cannot have.
    files[name in files ? `${plain}-${attempt}.csr` : name] = utf8(csr);
  }
  revokeLater(saveBytes(say.request.zipName, zip(files)));
}

/** Has the browser save a CSV with a line for each request. */
export function saveRequestsCsv(
  requests: readonly OpenRequest[],
  columns: readonly CsvColumn[],
): void {
  revokeLater(saveCsv(say.request.csvName, requestsCsv(requests, columns)));
}

/** The browser has saved it by then. */
function revokeLater(url: string): void {
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
