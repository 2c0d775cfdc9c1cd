/** The search field of a page. The index is a script next to this one, so that the search works from a folder, too. */
import {openIndex, type Hit} from './search';
import type {Frame} from './words/site-words';

declare global {
  interface Window {
    searchIndex?: string;
  }
}

const MAX_HITS = 12;

const field = document.querySelector<HTMLInputElement>('#search')!;
const list = document.querySelector<HTMLElement>('#hits')!;
const status = document.querySelector<HTMLElement>('#found')!;
const {lang, dataset} = document.documentElement;
const top = dataset['top'] ?? '';
const said = JSON.parse(
  document.querySelector<HTMLElement>('search')!.dataset['said']!,
) as Pick<Frame, 'results' | 'noResults' | 'unreadable'>;
let find: ((words: string) => Hit[]) | null = null;

field.addEventListener('focus', load, {once: true});
field.addEventListener('input', show);
document.addEventListener('keydown', event => {
  if (event.key === 'Escape' && field.value !== '') {
    field.value = '';
    show();
    field.focus();
  }
  if (event.key === '/' && document.activeElement === document.body) {
    event.preventDefault();
    field.focus();
  }
});

function load(): void {
  const script = document.createElement('script');
  script.src = top + dataset['index']!;
  script.onload = () => {
    find = openIndex(window.searchIndex ?? '', lang);
    show();
  };
  script.onerror = () => {
    status.textContent = said.unreadable;
  };
  document.head.append(script);
}

function show(): void {
  const words = field.value.trim();
  const hits = find && words !== '' ? find(words).slice(0, MAX_HITS) : [];
  list.replaceChildren(...hits.map(lineOf));
  list.hidden = hits.length === 0;
  status.textContent = find && words !== '' ? foundOf(hits.length) : '';
}

function foundOf(count: number): string {
  return count === 0 ? said.noResults : `${said.results}: ${count}`;
}

function lineOf({address, title, page, lang, excerpt}: Hit): HTMLElement {
  const line = document.createElement('li');
  const link = document.createElement('a');
  link.href = top + address;
  line.lang = lang;
  line.dir = 'auto';
  link.textContent = title === page ? title : `${page} › ${title}`;
  const text = document.createElement('p');
  text.textContent = excerpt;
  line.append(link, text);
  return line;
}
