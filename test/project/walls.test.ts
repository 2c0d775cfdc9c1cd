import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

const OXLINT = path.resolve('node_modules/oxlint/bin/oxlint');

/** A file, and what it may or may not import. */
type Probe = readonly [file: string, specifier: string];

const FORBIDDEN: readonly Probe[] = [
  ['src/core/certificates/leaf.ts', '../google/gmail/json'],
  ['src/core/certificates/leaf.ts', '../cse/row'],
  ['src/core/certificates/leaf.ts', '../google/wire'],
  ['src/core/certificates/pkcs12/rounds.ts', '../../google/gmail/json'],
  ['src/core/certificates/pkcs12/rounds.ts', '../../../messages/html'],
  ['src/core/google/gmail/json.ts', '../../door/settings'],
  ['src/core/google/gmail/json.ts', '../../rows/row'],
  ['src/core/run/outcome-batch.ts', '../../apps-script/cells'],
  ['src/core/run/outcome-batch.ts', '../certificates/leaf'],
  ['src/core/run/outcome-batch.ts', '../hosted/jobs'],
  ['src/core/cse/verbs/cse.ts', '../../hosted/upload'],
  ['src/messages/html.ts', '../apps-script/cells'],
  ['src/messages/en/rollout.ts', '../../apps-script/cells'],
  ['src/apps-script/cells.ts', '../sidebar/words'],
  ['src/sidebar/words.ts', '../apps-script/cells'],
  ['src/sidebar/import/ways.tsx', '../../core/base/bytes'],
  ['emulator/google/jwt.ts', '../../src/core/base/bytes'],
];

const ALLOWED: readonly Probe[] = [
  ['src/core/certificates/leaf.ts', '../base/bytes'],
  ['src/core/certificates/pkcs12/rounds.ts', '../../base/bytes'],
  ['src/core/google/gmail/json.ts', '../wire'],
  ['src/core/hosted/jobs.ts', '../run/outcome-batch'],
  ['src/messages/en/rollout.ts', '../../core/rows/row'],
  ['src/messages/en/sidebar/run.ts', '../../sidebar'],
  ['src/apps-script/cells.ts', '../core/google/wire'],
  ['emulator/google/jwt.ts', '../clock'],
];

describe('lint', () => {
  it.each(FORBIDDEN)('refuses in %s an import of %s', (...probe) => {
    expect(isRefused(probe)).toBe(true);
  });

  it.each(ALLOWED)('lets %s import %s', (...probe) => {
    expect(isRefused(probe)).toBe(false);
  });
});

let refused: ReadonlySet<string> | undefined;

/** All are asked about at once, since starting the linter takes a moment. */
function isRefused([file, specifier]: Probe): boolean {
  refused ??= refusedOf([...FORBIDDEN, ...ALLOWED]);
  return refused.has(`${file}: ${specifier}`);
}

interface Report {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly filename: string;
    readonly labels: readonly {readonly span: {readonly line: number}}[];
  }[];
}

/** Lints files of these names in a folder of their own, in which each import has a line. */
function refusedOf(probes: readonly Probe[]): ReadonlySet<string> {
  const imports = new Map<string, string[]>();
  for (const [file, specifier] of probes) {
    imports.set(file, [...(imports.get(file) ?? []), specifier]);
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'smime-walls-'));
  try {
    for (const [file, specifiers] of imports) {
      const full = path.join(folder, file);
      mkdirSync(path.dirname(full), {recursive: true});
      const lines = specifiers.map(
        (it, at) => `export {it${at}} from '${it}';`,
      );
      writeFileSync(full, lines.join('\n'));
    }
    const {stdout} = spawnSync(
      process.execPath,
      [OXLINT, '--format=json', `--config=${path.resolve('.oxlintrc.json')}`],
      {cwd: folder, encoding: 'utf8'},
    );
    const {diagnostics} = JSON.parse(stdout) as Report;
    const walls = diagnostics.filter(it => it.code === 'walls(imports)');
    return new Set(
      walls.map(({filename, labels: [label]}) => {
        const file = filename.split(path.sep).join('/');
        return `${file}: ${imports.get(file)?.[label!.span.line - 1]}`;
      }),
    );
  } finally {
    rmSync(folder, {recursive: true});
  }
}
