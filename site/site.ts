/**
 * `npm run docs`: the documents as static pages with a search, in docs-html/. `-- --write` writes the pages that are made of the
 * sources (Messages A–Z in each language, and the costs of a job), and no more; `-- --translated FILES…` marks translated pages as made from the present
 * English ones.
 */
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {buildSync} from 'esbuild';
import {programOptions} from '../build/program-options.js';
import {withJobCosts} from './job-costs';
import {documents} from './markdown';
import {messagePages} from './messages';
import {addressOf, filesLinked, indexFile, pageOf} from './pages';
import {documentsFor, entriesOf} from './search-entries';
import {indexOf} from './search';
import {tablesOf} from './tables';
import {marked} from './translations';
import {WORDS} from './words';

const OUT = 'docs-html';

const USAGE = `npm run docs -- [option]

Makes the documents a site with a search, in ${OUT}.

  --write                writes the pages that are made of the sources instead: Messages A–Z
                         in each language, and the costs of a job
  --translated FILES…    marks translated pages as made from the present English ones instead`;

const {values, positionals: files} = programOptions(USAGE, {
  options: {write: {type: 'boolean'}, translated: {type: 'boolean'}},
  allowPositionals: true,
  check(values, files) {
    const areMeant = values.translated ?? false;
    if (files.length > 0 !== areMeant || (areMeant && values.write)) {
      throw new Error('“--translated” is given alone, with files.');
    }
  },
});

if (values.write) {
  for (const lang of Object.keys(WORDS)) {
    for (const [file, text] of messagePages(await tablesOf(lang))) {
      mkdirSync(path.dirname(file), {recursive: true});
      writeFileSync(file, text);
    }
  }
  const page = 'docs/guide/cloud-run.md';
  writeFileSync(page, withJobCosts(readFileSync(page, 'utf8')));
} else if (values.translated) {
  for (const file of files) writeFileSync(file, marked(file));
} else {
  rmSync(OUT, {recursive: true, force: true});
  for (const document of documents()) {
    write(addressOf(document), pageOf(document));
  }
  for (const file of filesLinked()) cpSync(file, path.join(OUT, file));
  cpSync('site/style.css', path.join(OUT, 'style.css'));
  for (const lang of Object.keys(WORDS)) {
    const index = JSON.stringify(indexOf(entriesOf(documentsFor(lang)), lang));
    write(indexFile(lang), `window.searchIndex=${index};\n`);
  }
  buildSync({
    entryPoints: ['site/browser.ts'],
    outfile: path.join(OUT, 'search.js'),
    bundle: true,
    minify: true,
    target: 'es2020',
  });
  const start = addressOf('docs/guide/index.md');
  write(
    'index.html',
    `<!doctype html><meta charset="utf-8"><title>S/MIME Rollout</title><meta http-equiv="refresh" content="0; url=${start}"><a href="${start}">Documentation</a>\n`,
  );
  console.log(`${OUT}/index.html`);
}

function write(name: string, text: string): void {
  const file = path.join(OUT, name);
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, text);
}
