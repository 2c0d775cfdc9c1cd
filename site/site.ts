/**
 * `npm run docs`: the documents as static pages with a search, in docs-html/. `-- --write` writes the pages that are made of the
 * sources, Messages A–Z, and no more.
 */
import {cpSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {buildSync} from 'esbuild';
import {documents} from './markdown';
import {messagePages} from './messages';
import {addressOf, entriesOf, filesLinked, pageOf} from './pages';
import {indexOf} from './search';

const OUT = 'docs-html';

if (process.argv.includes('--write')) {
  for (const [file, text] of messagePages()) writeFileSync(file, text);
} else {
  rmSync(OUT, {recursive: true, force: true});
  for (const document of documents()) {
    write(addressOf(document), pageOf(document));
  }
  for (const file of filesLinked()) cpSync(file, path.join(OUT, file));
  cpSync('site/style.css', path.join(OUT, 'style.css'));
  const index = JSON.stringify(indexOf(entriesOf()));
  write('search-index.js', `window.searchIndex=${index};\n`);
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
