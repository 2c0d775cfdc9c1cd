// `node test/support/pseudo-builder.mjs sidebar` prints sidebar.html with the pseudo-language in place of English and of all others;
// `server` prints Code.js.
import process from 'node:process';
import {buildServer, buildSidebar} from '../../build.js';

const SPOKEN = {
  sidebar: `
    import {english} from './en/sidebar';
    import {pseudo} from '../../test/support/pseudo';
    const load = async () => ({language: pseudo(english)});
    // Two, so that there is a choice.
    export const LANGUAGES = {en: ['[en]', null, load], other: ['[other]', null, load]};`,
  server: `
    const {pseudoLanguage} = require('../../test/support/pseudo-language');
    export const LANGUAGES = {en: ['[en]', () => ({language: pseudoLanguage()})]};`,
};
const LIST = /[\\/]src[\\/]messages[\\/]languages\.ts$/;

const pseudoIn = part => ({
  name: 'pseudo-language',
  setup({onLoad}) {
    onLoad({filter: LIST}, () => ({
      contents: SPOKEN[part],
      loader: 'ts',
    }));
  },
});

const [part] = process.argv.slice(2);
const options = {usesEval: false, plugins: [pseudoIn(part)]};
process.stdout.write(
  part === 'sidebar'
    ? await buildSidebar(options)
    : // As it is before it is shortened, which takes most of a build.
      (await buildServer({...options, readable: true})).code,
);
