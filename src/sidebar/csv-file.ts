/** Files that the page hands to the browser. */

/**
 * Has the browser save a CSV.
 *
 * @param text - written as UTF-8 with a byte order mark
 * @returns its address in this page, in case the browser did not save it; to be revoked when it is no longer offered.
 */
export function saveCsv(name: string, text: string): string {
  // Without the mark, Excel misreads UTF-8.
  const marked = text.startsWith('\uFEFF') ? text : `\uFEFF${text}`;
  return save(name, marked, 'text/csv');
}

/** The same for plain text. */
export function saveText(name: string, text: string): string {
  return save(name, text, 'text/plain');
}

/** The same for bytes, as they are. */
export function saveBytes(name: string, bytes: Uint8Array): string {
  return saveBlob(name, new Blob([Uint8Array.from(bytes)]));
}

function save(name: string, text: string, type: string): string {
  return saveBlob(name, new Blob([text], {type: `${type};charset=utf-8`}));
}

function saveBlob(name: string, blob: Blob): string {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  Object.assign(link, {href: url, download: name, target: '_self'});
  link.click();
  return url;
}
