/** A sheet that has just been set up, over the real bundle: for getting rows in. Nobody is asked but Drive. */
import {Clock} from '../../emulator/clock';
import {fillIn, openCompany, type Company} from '../../emulator/company';
import {operatingOn, type Operating} from './operating';
import {DIST} from './project';
import {INPUTS} from './typed-row';

export const OPERATOR = 'ops@example.com';
const NOW = Date.UTC(2026, 10, 22, 9);

export interface Importing extends Company, Operating {
  /** The rows of the sheet: user, alias, file, password. */
  rows(): string[][];
  /** Fills rows in as a person would. */
  fillIn(rows: readonly (readonly string[])[]): void;
}

export function openImporting(bundle: string = DIST): Importing {
  const {google, workspace} = openCompany({
    bundle,
    users: [{primary: OPERATOR}],
    clock: new Clock(NOW),
    ...{operator: OPERATOR, isDelegated: false},
  });
  const operating = operatingOn(workspace);
  return {
    google,
    workspace,
    ...operating,
    rows: () =>
      operating.lines('Rollout').map(line => INPUTS.map(name => line[name]!)),
    fillIn(rows) {
      fillIn(
        workspace,
        'Rollout',
        rows.map(row =>
          Object.fromEntries(INPUTS.map((name, i) => [name, row[i]])),
        ),
      );
    },
  };
}
