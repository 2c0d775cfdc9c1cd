/** CSV files that the page hands to the browser. */

/**
 * Has the browser save a file.
 *
 * @param text - written as UTF-8 with a byte order mark
 * @returns its address in this page, for whoever's browser did not save it; to be revoked when it is no longer offered.
 */
export function saveCsv(name: string, text: string): string {
  // Without the mark Excel takes UTF-8 for something else.
  const marked = text.startsWith('\uFEFF') ? text : `\uFEFF${text}`;
  const blob = new Blob([marked], {type: 'text/csv;charset=utf-8'});
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  Object.assign(link, {href: url, download: name, target: '_self'});
  link.click();
  return url;
}
