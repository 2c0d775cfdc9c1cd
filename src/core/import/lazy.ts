/** Access to the CSV parser: like the certificate core, it is evaluated on first use, see `certificates/lazy`. */
type Parser = typeof import('./csv-parser');

declare const require: (id: './csv-parser') => Parser;

let parser: Parser | null = null;

export function csvParser(): Parser {
  return (parser ??= require('./csv-parser'));
}
