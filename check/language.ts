// `npm run check:language -- xx`
import process from 'node:process';
import {programOptions} from '../build/program-options.js';
import {reportOnLanguage} from './language-report';

const {positionals} = programOptions(
  `npm run check:language -- LANGUAGE

Lists what a language’s folder in src/messages lacks, says in English, or says at too great a length for its
place. LANGUAGE is the name of the folder, such as de.`,
  {
    allowPositionals: true,
    check(_, names) {
      if (names.length !== 1) throw new Error('Name one language.');
    },
  },
);
const [name = ''] = positionals;
const {code, says} = await reportOnLanguage(name);
if (code === 2) console.error(says);
else console.log(says);
process.exitCode = code;
