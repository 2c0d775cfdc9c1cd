import {lintFiles} from '../support/lint-probe';

/** A file, and an import that it may or may not have. */
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
  ['src/core/newroom/thing.ts', '../base/bytes'],
  ['src/core/hosted/jobs.ts', '../newroom/thing'],
  ['src/core/hosted/jobs.ts', '../../../check/record'],
  ['src/core/hosted/jobs.ts', '../../../test/support/sample'],
  ['src/core/run/slice.ts', '../../../command-line/pool/pool'],
  ['command-line/main.ts', '../src/apps-script/cells'],
  ['command-line/main.ts', '../emulator/clock'],
  ['src/apps-script/menu.ts', '../messages/en'],
  ['src/apps-script/menu.ts', '../messages/en/labels'],
];

const ALLOWED: readonly Probe[] = [
  ['src/core/certificates/leaf.ts', '../base/bytes'],
  ['src/core/certificates/pkcs12/rounds.ts', '../../base/bytes'],
  ['src/core/google/gmail/json.ts', '../wire'],
  ['src/core/hosted/jobs.ts', '../run/outcome-batch'],
  ['src/messages/en/rollout.ts', '../../core/rows/row'],
  ['src/messages/en/sidebar/run.ts', '../../sidebar'],
  ['src/apps-script/cells.ts', '../core/google/wire'],
  ['src/core/run/document.ts', '../../version'],
  ['src/messages/sidebar.ts', './en/sidebar'],
  ['src/sidebar/action-table.ts', '../core/rows/actions'],
  ['emulator/google/jwt.ts', '../clock'],
  ['command-line/ports/wire.ts', '../../src/core/google/wire'],
];

describe('lint', () => {
  it.each(FORBIDDEN)('refuses in %s an import of %s', (...probe) => {
    expect(isRefused(probe)).toBe(true);
  });

  it.each(ALLOWED)('lets %s import %s', (...probe) => {
    expect(isRefused(probe)).toBe(false);
  });
});

it('lint sees through every way of importing', () => {
  const file = 'src/core/run/outcome-batch.ts';
  const lines = [
    "import {jobsOf} from '../hosted/jobs';",
    "import type {Look} from '../hosted/jobs';",
    "import '../hosted/jobs';",
    "export * from '../hosted/jobs';",
    "export const a = () => import('../hosted/jobs');",
    'export const b = () => import(`../hosted/jobs`);',
    "export const c = () => require('../hosted/jobs');",
    "export let d: import('../hosted/jobs').Look;",
  ];
  const refused = lintFiles(new Map([[file, lines.join('\n')]]))
    .filter(it => it.rule === 'walls(imports)')
    .map(it => it.line);
  expect(refused.sort((a, b) => a - b)).toEqual(lines.map((_, at) => at + 1));
});

let refused: ReadonlySet<string> | undefined;

/** All are checked at once, since starting the linter takes a moment. */
function isRefused([file, specifier]: Probe): boolean {
  refused ??= refusedOf([...FORBIDDEN, ...ALLOWED]);
  return refused.has(`${file}: ${specifier}`);
}

/** Each import has its own line in a file with its own name. */
function refusedOf(probes: readonly Probe[]): ReadonlySet<string> {
  const imports = new Map<string, string[]>();
  for (const [file, specifier] of probes) {
    imports.set(file, [...(imports.get(file) ?? []), specifier]);
  }
  const texts = [...imports].map(([file, specifiers]) => {
    const lines = specifiers.map((it, at) => `export {it${at}} from '${it}';`);
    return [file, lines.join('\n')] as const;
  });
  const walls = lintFiles(new Map(texts)).filter(
    it => it.rule === 'walls(imports)',
  );
  return new Set(
    walls.map(({file, line}) => `${file}: ${imports.get(file)?.[line - 1]}`),
  );
}
