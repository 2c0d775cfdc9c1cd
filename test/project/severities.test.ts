/** A finding's severity is defined in its catalog's table, and nowhere next to a code. */
import {lintFiles} from '../support/lint-probe';

/** A file, and a line of it that writes a severity or does not. */
type Probe = readonly [file: string, line: string];

const FORBIDDEN: readonly Probe[] = [
  [
    'src/core/hosted/a.ts',
    "export const a = {code: 'x', severity: 'block', facts: {}};",
  ],
  [
    'src/core/cse/verbs/b.ts',
    "export const b = (it: object) => ({...it, severity: 'warn'});",
  ],
  [
    'src/core/base/c.ts',
    'export const c = (code: string, severity: string) => ({code, severity});',
  ],
  [
    'src/core/certificates/judging/d.ts',
    "export const d = {'severity': 1 > 0 ? 'warn' : 'advice'};",
  ],
  [
    'src/apps-script/e.ts',
    "export const e = () => [{code: 'y', severity: 'advice', facts: {}}];",
  ],
];

const ALLOWED: readonly Probe[] = [
  // The one place that puts a severity to a code.
  ['src/core/base/finding.ts', "export const a = {severity: 'block'};"],
  // A catalog's table.
  ['src/core/hosted/f.ts', "export const f = {'no-default': 'block'};"],
  // Reading one.
  [
    'src/core/run/g.ts',
    'export const g = ({severity}: {severity: string}) => severity;',
  ],
  // What the page shows are notices.
  ['src/sidebar/h.ts', "export const h = {code: 'x', severity: 'block'};"],
];

describe('lint', () => {
  const refused = new Set<string>();

  beforeAll(() => {
    for (const {rule, file} of lintFiles(new Map([...FORBIDDEN, ...ALLOWED]))) {
      if (rule === 'findings(severity)') refused.add(file);
    }
  });

  it.each(FORBIDDEN)('refuses the severity written in %s', file => {
    expect(refused).toContain(file);
  });

  it.each(ALLOWED)('lets %s be, which writes none beside a code', file => {
    expect(refused).not.toContain(file);
  });
});
