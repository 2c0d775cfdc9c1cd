/** The documents as text: their titles, sections, anchors and links. Links are looked up as GitHub and the site resolve them. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {anchorOf} from './anchors';

/** A heading with what follows it, up to the next heading. */
export interface SectionText {
  /** The title of the section, or that of the whole page before the first heading. */
  readonly title: string;
  /** 1 for `#`. */
  readonly level: number;
  /** As GitHub makes it of the heading. */
  readonly anchor: string;
  readonly lines: readonly string[];
}

/** A link as it is written. */
export interface Link {
  readonly line: number;
  readonly target: string;
  /** Cloud Shell opens files by their paths from the top of the project. */
  readonly isFromTop: boolean;
}

/** Every Markdown file for readers, with slashes, sorted. */
export function documents(): string[] {
  const inDocs = readdirSync('docs', {recursive: true, encoding: 'utf8'})
    .map(it => path.posix.join('docs', it.split(path.sep).join('/')))
    .filter(it => it.endsWith('.md'));
  const others = [
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'CHANGELOG.md',
    'emulator/README.md',
    'test/stored/README.md',
  ];
  return [...inDocs, ...others].sort();
}

/** A heading without its marks: links keep their words. */
export function plain(markdown: string): string {
  return markdown
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>/g, '')
    .replace(/[*`]/g, '')
    .replace(/\\$/gm, '')
    .trim();
}

/** The sections of a page, in its order. */
export function sectionsOf(text: string): SectionText[] {
  const sections: (SectionText & {lines: string[]})[] = [];
  const times = new Map<string, number>();
  let isCode = false;
  for (const line of text.split('\n')) {
    if (/^\s*```/.test(line)) isCode = !isCode;
    const heading = isCode ? null : /^(#{1,6}) (.*)$/.exec(line);
    if (!heading) {
      sections.at(-1)?.lines.push(line);
      continue;
    }
    const title = plain(heading[2]!);
    const base = anchorOf(title);
    const before = times.get(base) ?? 0;
    times.set(base, before + 1);
    const anchor = before === 0 ? base : `${base}-${before}`;
    sections.push({title, level: heading[1]!.length, anchor, lines: []});
  }
  return sections;
}

/** Links and pictures of a page, except those in code. */
export function linksOf(text: string): Link[] {
  let isCode = false;
  return text.split('\n').flatMap((line, index) => {
    if (/^\s*```/.test(line)) isCode = !isCode;
    if (isCode) return [];
    const prose = line.replace(/`[^`]*`/g, '');
    return [
      ...prose.matchAll(/\]\(([^)\s]+)\)/g),
      ...prose.matchAll(/(?:src|filePath|href)="([^"]+)"/g),
    ].map(([whole, target]) => ({
      line: index + 1,
      target: target!,
      isFromTop: whole.startsWith('filePath'),
    }));
  });
}

/** The file that a link of a page leads to; null if it leads out of the project. */
export function fileOf(page: string, link: Link): string | null {
  if (/^[a-z]+:/.test(link.target)) return null;
  const [file = ''] = link.target.split('#');
  if (file === '') return page;
  if (link.isFromTop) return file;
  return path.posix.join(path.posix.dirname(page), file);
}

/** Broken links of a page to a file of this project: "x.md, line 3: y.md is not there". */
export function brokenLinks(page: string): string[] {
  return linksOf(readFileSync(page, 'utf8')).flatMap(link => {
    const fault = faultOf(page, link);
    return fault === null ? [] : [`${page}, line ${link.line}: ${fault}`];
  });
}

function faultOf(page: string, link: Link): string | null {
  const file = fileOf(page, link);
  if (file === null) return null;
  if (!existsSync(file)) return `${link.target} is not there`;
  const [, anchor] = link.target.split('#');
  if (anchor === undefined || !file.endsWith('.md')) return null;
  return anchorsOf(file).has(anchor) ? null : `${link.target}: no such heading`;
}

/** By file: hundreds of links lead to the same pages. */
const anchors = new Map<string, ReadonlySet<string>>();

function anchorsOf(file: string): ReadonlySet<string> {
  const known =
    anchors.get(file) ??
    new Set(sectionsOf(readFileSync(file, 'utf8')).map(it => it.anchor));
  anchors.set(file, known);
  return known;
}
