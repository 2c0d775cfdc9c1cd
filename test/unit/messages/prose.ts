/** What people read, taken out of sources and documents: the sentences of message tables, and Markdown without its code. */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {transformSync} from 'esbuild';
import {parseModule} from 'esprima';

export interface Prose {
  /** The file, from the root of the project. */
  readonly file: string;
  /** One sentence, cell or paragraph; where a fact is put in, it has `…`. */
  readonly text: string;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const root = path.join(__dirname, '../../..');

/** Every text of the message tables that has more than one word. */
export function messageProse(): Prose[] {
  return filesBelow('src/messages/en', '.ts').flatMap(file =>
    textsOf(readFileSync(path.join(root, file), 'utf8'))
      .filter(text => /\p{L}{2}\S* \S/u.test(text))
      .map(text => ({file, text})),
  );
}

/** Every line of the documents, without code, addresses and markup. */
export function documentProse(): Prose[] {
  const files = [
    ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'],
    'emulator/README.md',
    ...filesBelow('docs', '.md'),
  ];
  return files.flatMap(file =>
    withoutCode(readFileSync(path.join(root, file), 'utf8'))
      .split('\n')
      .filter(text => text.trim() !== '')
      .map(text => ({file, text})),
  );
}

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(path.join(root, folder), {recursive: true})
    .map(String)
    .filter(it => it.endsWith(ending))
    .map(it => path.posix.join(folder, it.split(path.sep).join('/')))
    .sort();
}

function textsOf(source: string): string[] {
  const {code} = transformSync(source, {
    loader: 'ts',
    target: 'es2017',
    charset: 'utf8',
  });
  const texts: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    const {type, value, quasis} = node as Node;
    if (type === 'Literal' && typeof value === 'string') texts.push(value);
    if (type === 'TemplateLiteral') {
      const parts = quasis as {value: {cooked: string}}[];
      texts.push(parts.map(it => it.value.cooked).join('…'));
    }
    Object.values(node).forEach(visit);
  };
  visit(parseModule(code).body);
  return texts;
}

/** Line numbers stay what they were. */
function withoutCode(markdown: string): string {
  const blank = (found: string) => found.replace(/[^\n]+/g, '');
  return (
    markdown
      .replace(/^(```+).*?^\1/gms, blank)
      .replace(/<!--.*?-->/gs, blank)
      .replace(/`[^`]*`/g, '…')
      // The codes of messages, which are their anchors.
      .replace(/^### [a-z0-9-]+$/gm, '')
      .replace(/\]\([^)]*\)/g, ']')
      .replace(/https?:\/\/[^\s)>]+/g, '…')
      .replace(/<[^>\n]+>/g, ' ')
  );
}
