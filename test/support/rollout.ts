/** The real bundle over the emulator, with the sample company's sheet, driven as the sidebar drives it. */
import type {Action, Progress, Selection} from '../../src/core/door/contract';
import {checkpoint as keep} from '../../emulator/checkpoint';
import {
  openSampleWorkspace,
  type SampleWorkspace,
} from '../../emulator/sample-company/workspace';
import type {Line} from '../../emulator/company';
import {deleteRows} from '../../emulator/spreadsheet/moving';
import type {WorkspaceOptions} from '../../emulator/workspace';
import {confirmedRows} from './confirmed-rows';
import {googleCheckpoint} from './google-checkpoint';
import {operatingOn, type Operating} from './operating';
import {DIST} from './project';

export interface Rollout extends SampleWorkspace, Operating {
  /** Starts an action and continues until it is finished. */
  run(
    action: Action,
    selection?: Selection,
    options?: {makeDefault?: boolean; force?: boolean; confirmed?: number},
  ): Progress;
  /** The first line of the Rollout sheet for an alias (or a user without one). */
  row(alias: string): Line;
  /** Selects the lines of the Rollout sheet for some aliases. */
  select(...aliases: string[]): void;
  /** Deletes the lines of all other aliases: opening every file of the company takes a second. */
  leaveOnly(...aliases: string[]): void;
  /** Writes into a cell of the Rollout sheet as a person would. */
  type(alias: string, header: string, value: string): void;
  /** Requests that Google has answered since the last call of this, by method id. */
  requests(): Record<string, number>;
  /** Saves the present state; the returned function restores it, any number of times, and clears the faults that were set. */
  checkpoint(): () => void;
}

const MOST_SLICES = 100;

/**
 * Opens a fresh copy.
 *
 * @param options - about the company's files, which open immediately by default; such files are not worth caching
 */
export async function openRollout(
  bundle: WorkspaceOptions['bundle'] = DIST,
  options: Parameters<typeof openSampleWorkspace>[1] = {iterations: 1},
): Promise<Rollout> {
  const sample = await openSampleWorkspace(bundle, options);
  const {workspace, company} = sample;
  let counted = company.google.state.log.length;

  const operating = operatingOn(workspace);
  const {ask, lines, typeInto} = operating;
  const indexOf = (alias: string) => {
    const wanted = alias.toLowerCase();
    const found = lines('Rollout').findIndex(
      line => (line['Alias'] || line['User'])!.toLowerCase() === wanted,
    );
    if (found < 0) throw new Error(`no row for ${alias}`);
    return found;
  };

  return {
    ...sample,
    ...operating,
    run(action, selection = 'all', options = {}) {
      const asked = {action, selection};
      let progress = ask('start', {
        ...{...asked, ...options},
        ...(options.confirmed === undefined
          ? {}
          : confirmedRows(workspace, asked)),
      });
      for (let i = 0; !progress.finished; i++) {
        if (i > MOST_SLICES) throw new Error('the run does not end');
        progress = ask('continue');
      }
      return progress;
    },
    row: alias => lines('Rollout')[indexOf(alias)]!,
    select(...aliases) {
      workspace.activate(
        'Rollout',
        aliases.map(it => `A${indexOf(it) + 2}`),
      );
    },
    leaveOnly(...aliases) {
      const {spreadsheet} = workspace;
      const sheet = spreadsheet.sheets.find(it => it.name === 'Rollout')!;
      const left = aliases.map(indexOf);
      for (let i = lines('Rollout').length - 1; i >= 0; i--) {
        if (!left.includes(i)) deleteRows(spreadsheet, sheet, i + 2, 1);
      }
    },
    type(alias, header, value) {
      typeInto('Rollout', indexOf(alias), header, value);
    },
    requests() {
      const counts: Record<string, number> = {};
      for (const {method} of company.google.state.log.slice(counted)) {
        counts[method] = (counts[method] ?? 0) + 1;
      }
      counted = company.google.state.log.length;
      return counts;
    },
    checkpoint() {
      const {google} = company;
      const backs = [
        workspace.checkpoint(),
        keep(workspace.ui, workspace.log),
        googleCheckpoint(google),
      ];
      return () => {
        for (const back of backs) back();
        workspace.faults.onHostCall(null);
        workspace.faults.allowOnly(null);
        workspace.faults.menuLevels(Infinity);
        workspace.unauthorised.clear();
        workspace.allow(company.operator);
        counted = google.state.log.length;
      };
    },
  };
}
