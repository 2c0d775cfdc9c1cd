/** The CSV parser, as far as it is used. Evaluated lazily: reach it through `./lazy` only. */
export {parse} from 'papaparse/papaparse.min.js';
