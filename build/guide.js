// The page's knowledge of the project's documents: the guide's address, and what is new.
import {readdir, readFile} from 'node:fs/promises';
import {readOption} from './manifest.js';

/**
 * The folder in which the pages of docs/guide can be read, without a slash at its end; or its index.html, if the pages are those
 * of `npm run docs`. guide.json names it: a JSON string such as "https://github.com/ORGANIZATION/PROJECT/blob/main/docs/guide".
 * Null if there is no such file.
 *
 * @throws Error for anything else in that file
 */
export async function guideAddress(folder) {
  const text = await readOption(folder, 'guide.json');
  if (text === null) return null;
  let address;
  try {
    address = JSON.parse(text);
  } catch {
    address = null;
  }
  const isAddress =
    typeof address === 'string' &&
    /^https:\/\/[^\s?#"<>]+$/.test(address) &&
    URL.canParse(address);
  if (isAddress) return address.replace(/\/+$/, '');
  throw new Error(
    'guide.json: it must hold an address like "https://docs.example.com/guide", in which the pages of docs/guide are',
  );
}

/**
 * By language, the files of the guide that it has in addition to English; without those that nothing in the page opens: parts of
 * Messages A–Z and of the causes.
 */
export async function guidePages() {
  const entries = await readdir('docs/guide', {withFileTypes: true});
  const folders = entries.filter(it => it.isDirectory()).map(it => it.name);
  const pages = folders.sort().map(async lang => {
    const files = await readdir(`docs/guide/${lang}`);
    return [lang, files.filter(it => !/^(messages|causes)-/.test(it)).sort()];
  });
  return Object.fromEntries(await Promise.all(pages));
}

/** The changelog's text for the present version: its groups with their items, as plain text. */
export async function news() {
  const {version} = JSON.parse(await readFile('package.json', 'utf8'));
  const changelog = await readFile('CHANGELOG.md', 'utf8');
  return newsIn(changelog, version);
}

/**
 * The changelog's text about a version, without its markup.
 *
 * @throws Error if there is none
 */
export function newsIn(changelog, version) {
  const sections = changelog.split(/^## /m);
  const section = sections.find(it => it.startsWith(`[${version}]`));
  if (!section) throw new Error(`CHANGELOG.md has no section [${version}]`);
  const [, ...groups] = section.split(/^### /m);
  return {
    version,
    groups: groups.map(group => {
      const [title = '', ...lines] = group.split('\n');
      const items = lines.join('\n').split(/^- /m).slice(1);
      return {title: title.trim(), items: items.map(plain)};
    }),
  };
}

/** One paragraph: markup is removed, links keep their text. */
function plain(markdown) {
  return markdown
    .split('\n\n')[0]
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
