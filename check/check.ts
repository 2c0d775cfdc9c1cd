// `npm run check -- FILES…`
import process from 'node:process';
import {passwordPrompt} from './password-prompt';
import {runCheck} from './program';

process.exitCode = await runCheck(process.argv.slice(2), {
  prompt: passwordPrompt(),
  print: line => console.log(line),
  complain: line => console.error(line),
});
