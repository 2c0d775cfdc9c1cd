import {execFileSync} from 'node:child_process';

/** A file, and what it may or may not import. */
type Probe = readonly [file: string, specifier: string];

const FORBIDDEN: readonly Probe[] = [
  ['src/core/certificates/leaf.ts', '../gmail/json'],
  ['src/core/certificates/leaf.ts', '../cse/row'],
  ['src/core/certificates/leaf.ts', '../wire'],
  ['src/core/certificates/pkcs12/rounds.ts', '../../gmail/json'],
  ['src/core/certificates/pkcs12/rounds.ts', '../../../messages/html'],
  ['src/core/gmail/json.ts', '../verbs/settings'],
  ['src/core/gmail/json.ts', '../rollout/row'],
  ['src/core/run/block.ts', '../../apps-script/cells'],
  ['src/core/run/block.ts', '../certificates/leaf'],
  ['src/messages/html.ts', '../apps-script/cells'],
  ['src/messages/en/rollout.ts', '../../apps-script/cells'],
  ['src/apps-script/cells.ts', '../sidebar/words'],
  ['src/sidebar/words.ts', '../apps-script/cells'],
  ['src/sidebar/import/ways.tsx', '../../core/bytes'],
  ['emulator/google/jwt.ts', '../../src/core/bytes'],
];

const ALLOWED: readonly Probe[] = [
  ['src/core/certificates/leaf.ts', '../bytes'],
  ['src/core/certificates/pkcs12/rounds.ts', '../../bytes'],
  ['src/core/gmail/json.ts', '../wire'],
  ['src/messages/en/rollout.ts', '../../core/rollout/row'],
  ['src/messages/en/sidebar/run.ts', '../../sidebar'],
  ['src/apps-script/cells.ts', '../core/wire'],
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

let answers: ReadonlyMap<string, boolean> | undefined;

/** All are asked about at once, since starting the linter takes a second or two. */
function isRefused(probe: Probe): boolean {
  if (!answers) {
    const probes = [...FORBIDDEN, ...ALLOWED];
    const printed = execFileSync(
      process.execPath,
      ['test/support/lint-imports.mjs', JSON.stringify(probes)],
      {encoding: 'utf8'},
    );
    const refused = JSON.parse(printed) as boolean[];
    answers = new Map(probes.map((it, at) => [it.join(), refused[at]!]));
  }
  return answers.get(probe.join())!;
}
