/** The used part of the CSV parser. Evaluated lazily: access it through `./lazy` only. */
export {parse} from 'papaparse/papaparse.min.js';
