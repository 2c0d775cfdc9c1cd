/** The way to the CSV parser: like the certificate core it is evaluated at its first use, see `certificates/lazy`. */
type Papa = typeof import('papaparse/papaparse.min.js');

declare const require: (id: 'papaparse/papaparse.min.js') => Papa;

export function papaparse(): Papa {
  return require('papaparse/papaparse.min.js');
}
