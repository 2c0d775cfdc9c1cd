import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {mkdir, rm, utimes, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {keptFolder} from '../../../emulator/kept-folder';

const CACHE = path.resolve('node_modules/.cache/smime-rollout');
const NAME = `kept-folder-test-${process.pid}`;
const FOLDER = path.join(CACHE, NAME);
const CLAIM = `${FOLDER}.claim`;

let made: number;

/** Fills a draft, and counts how often it is asked. */
async function make(draft: string): Promise<void> {
  made++;
  await writeFile(path.join(draft, 'file'), `${made}`);
}

const content = () => readFileSync(path.join(FOLDER, 'file'), 'utf8');
const remains = () => readdirSync(CACHE).filter(it => it.startsWith(NAME));

beforeEach(async () => {
  await mkdir(CACHE, {recursive: true});
  made = 0;
});

afterEach(async () => {
  for (const it of remains()) {
    await rm(path.join(CACHE, it), {recursive: true});
  }
});

describe('a folder of the cache', () => {
  it('is made once, however many ask at once', async () => {
    const asked = Array.from({length: 5}, () => keptFolder(NAME, make));
    expect(new Set(await Promise.all(asked))).toEqual(new Set([FOLDER]));
    expect(await keptFolder(NAME, make)).toBe(FOLDER);
    expect([made, content(), remains()]).toEqual([1, '1', [NAME]]);
  });

  it('is not there while it is made, nor after that has failed', async () => {
    const failed = keptFolder(NAME, async draft => {
      await make(draft);
      expect(existsSync(FOLDER)).toBe(false);
      throw new Error('no more room');
    });
    await expect(failed).rejects.toThrow('no more room');
    expect(remains()).toEqual([]);
    await keptFolder(NAME, make);
    expect(content()).toBe('2');
  });

  it('is made by another process when the first one has died', async () => {
    const {pid} = spawnSync(process.execPath, ['--version']);
    await writeFile(CLAIM, `${pid}`);
    await keptFolder(NAME, make);
    expect([content(), existsSync(CLAIM)]).toEqual(['1', false]);
  });

  it('is made by another process when the first one takes two minutes', async () => {
    await writeFile(CLAIM, `${process.pid}`);
    const then = Date.now() / 1000 - 121;
    await utimes(CLAIM, then, then);
    await keptFolder(NAME, make);
    expect(content()).toBe('1');
  });
});
