/** The architecture: rooms import in one direction, values and types alike, so that no folders form a cycle. */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {CORE, FLOORS} from '../../lint/rooms.js';

const IMPORT = /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*'(\.[^']+)'/g;
const INLINE = /\bimport\('(\.[^']+)'\)/g;

/** Files below a folder, with slashes. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map(it => path.posix.join(folder, it.split(path.sep).join('/')))
    .filter(it => /\.tsx?$/.test(it));
}

/** The imports of a file by relative paths, without extensions. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(IMPORT), ...text.matchAll(INLINE)].map(it =>
    path.posix.join(path.posix.dirname(file), it[1]!),
  );
}

/** Folders that reach each other by imports, as sets of more than one. */
function circles(edges: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const reached = (from: string): Set<string> => {
    const seen = new Set<string>();
    const open = [from];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const next of edges.get(at) ?? []) {
        if (!seen.has(next)) open.push(next);
        seen.add(next);
      }
    }
    return seen;
  };
  const reach = new Map([...edges.keys()].map(it => [it, reached(it)]));
  const inCircle = [...edges.keys()].filter(it => reach.get(it)!.has(it));
  const groups = new Map<string, string[]>();
  for (const folder of inCircle) {
    const group = inCircle.filter(
      it => reach.get(folder)!.has(it) && reach.get(it)!.has(folder),
    );
    groups.set(group.join(), group);
  }
  return [...groups.values()];
}

/** The imports from each room to others. */
function edgesAmong(
  files: readonly string[],
  roomOf: (file: string) => string,
) {
  const edges = new Map<string, Set<string>>();
  for (const file of files) {
    const from = roomOf(file);
    const to = edges.get(from) ?? new Set<string>();
    edges.set(from, to);
    for (const target of importsOf(file)) {
      const room = roomOf(target);
      if (room !== from) to.add(room);
    }
  }
  return edges;
}

describe('the rooms', () => {
  it('of the core are those that the walls know', () => {
    const folders = readdirSync('src/core', {withFileTypes: true})
      .filter(it => it.isDirectory())
      .map(it => it.name);
    expect(folders.sort()).toEqual([...CORE].sort());
    expect(readdirSync('src/core').filter(it => it.endsWith('.ts'))).toEqual(
      [],
    );
  });

  it('of the core import each other in no circle, not even by types', () => {
    const edges = edgesAmong(filesIn('src/core'), file =>
      file.split('/').slice(0, 3).join('/'),
    );
    expect(edges.size).toBe(CORE.length);
    expect(circles(edges)).toEqual([]);
  });

  it('of the whole import each other in no circle', () => {
    const top = (file: string) => file.split('/').slice(0, 2).join('/');
    const edges = edgesAmong(filesIn('src'), top);
    expect(circles(edges)).toEqual([]);
    expect(FLOORS.length).toBeGreaterThan(CORE.length);
  });

  it('that lead to a circle are not part of it', () => {
    const edges = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['c'])],
      ['c', new Set(['b'])],
    ]);
    expect(circles(edges)).toEqual([['b', 'c']]);
  });
});
