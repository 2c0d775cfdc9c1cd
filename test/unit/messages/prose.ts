/** Prose, extracted from sources and documents: the sentences of message tables, Markdown without its code, and comments. */
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
    textsOf(sourceOf(file))
      .filter(text => /\p{L}{2}\S* \S/u.test(text))
      .map(text => ({file, text})),
  );
}

/** Every line of the English documents, without code, addresses and markup. */
export function documentProse(): Prose[] {
  const files = [
    ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'],
    'emulator/README.md',
    ...filesBelow('docs', '.md').filter(
      file => !/^docs\/guide\/.*\/|^docs\/terms\.md$/.test(file),
    ),
  ];
  return files.flatMap(file =>
    withoutCode(sourceOf(file))
      .split('\n')
      .filter(text => text.trim() !== '')
      .map(text => ({file, text})),
  );
}

/** The folders of the project's own code, except the message tables' sentences, which {@link messageProse} reads. */
const CODE = [
  ...['src', 'emulator', 'check', 'bench', 'build', 'site', 'test'],
  ...['lint', 'deploy', 'release'],
];

/** The comments of the project's own code; consecutive comment lines are one text, so that a wrapped phrase is found. */
export function commentProse(): Prose[] {
  return codeFiles().flatMap(file => commentsOf(sourceOf(file), file));
}

/** The titles of tests, placeholders included. */
export function titleProse(): Prose[] {
  return codeFiles()
    .filter(file => /\.test\.tsx?$/.test(file))
    .flatMap(file =>
      [...sourceOf(file).matchAll(TITLE)].map(([, , text]) => ({
        file,
        text: text!,
      })),
    );
}

/** What a line of nothing but a comment contains, or the comment after the code of a line. */
const COMMENT = /^\s*(?:\/\*\*?|\*\/?|\/\/)(.*?)(?:\*\/\s*)?$|\s\/\/ (.*)$/;
/** `it('…',`, also with a modifier, and the end of `it.each([…])('…',`. */
const TITLE = /(?:\b(?:it|describe)(?:\.\w+)*|\))\s*\(\s*(['"`])(.+?)\1,/g;

function commentsOf(source: string, file: string): Prose[] {
  const found: {text: string; end: number}[] = [];
  source.split('\n').forEach((line, at) => {
    const match = COMMENT.exec(line);
    if (!match) return;
    const text = (match[1] ?? match[2]!).trim();
    const last = found.at(-1);
    if (last?.end === at - 1 && !/^\s*\/\*/.test(line)) {
      last.text += ` ${text}`;
      last.end = at;
    } else {
      found.push({text, end: at});
    }
  });
  return found.map(({text}) => ({file, text}));
}

function codeFiles(): string[] {
  return CODE.flatMap(folder =>
    ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.css'].flatMap(ending =>
      filesBelow(folder, ending),
    ),
  );
}

function sourceOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

function filesBelow(folder: string, ending: string): string[] {
  return (
    readdirSync(path.join(root, folder), {recursive: true})
      .map(String)
      // clasp's packages are below deploy/ once someone has used it.
      .filter(it => it.endsWith(ending) && !it.includes('node_modules'))
      .map(it => path.posix.join(folder, it.split(path.sep).join('/')))
      .sort()
  );
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
