/** The project's lint over files that a test makes up. */
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

const OXLINT = path.resolve('node_modules/oxlint/bin/oxlint');
const TSGOLINT = path.resolve('node_modules/.bin/tsgolint');
const CONFIG = path.resolve('.oxlintrc.json');

/** Something that lint refuses. */
export interface Refusal {
  /** As `plugin(rule)`. */
  readonly rule: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

interface Report {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly filename: string;
    readonly labels: readonly {readonly span: {readonly line: number}}[];
  }[];
}

/**
 * Lints all files at once, since starting the linter takes a moment.
 *
 * @param files - texts by path, relative to the project, with slashes
 */
export function lintFiles(files: ReadonlyMap<string, string>): Refusal[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'smime-lint-'));
  try {
    for (const [file, text] of files) {
      const full = path.join(folder, file);
      mkdirSync(path.dirname(full), {recursive: true});
      writeFileSync(full, text);
    }
    const {stdout} = spawnSync(
      process.execPath,
      [OXLINT, '--format=json', `--config=${CONFIG}`],
      {
        cwd: folder,
        encoding: 'utf8',
        // It is searched for in the folder, and on the path, where only npm finds it.
        env: {...process.env, OXLINT_TSGOLINT_PATH: TSGOLINT},
      },
    );
    const {diagnostics} = JSON.parse(stdout) as Report;
    return diagnostics.map(({code, filename, labels: [label]}) => ({
      rule: code,
      file: filename.split(path.sep).join('/'),
      line: label!.span.line,
    }));
  } finally {
    rmSync(folder, {recursive: true});
  }
}
