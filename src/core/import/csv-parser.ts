/** The used part of the CSV parser. Evaluated lazily: access it through `./lazy` only. */
// As Node gives a CommonJS module where it is not bundled: its exports are the default one.
import papaparse from 'papaparse/papaparse.min.js';

export const {parse} = papaparse;
