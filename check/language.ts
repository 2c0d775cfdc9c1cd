// `npm run check:language -- xx`
import process from 'node:process';
import {reportOnLanguage} from './language-report';

const [name = ''] = process.argv.slice(2);
const {code, says} = await reportOnLanguage(name);
if (code === 2) console.error(says);
else console.log(says);
process.exitCode = code;
