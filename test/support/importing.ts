/** A sheet that has just been set up, over the real bundle: for getting rows in. Nobody is asked but Drive. */
import {Clock} from '../../emulator/clock';
import {createGoogle, type Google} from '../../emulator/google/google';
import {insertRows} from '../../emulator/spreadsheet/moving';
import {createWorkspace, type Workspace} from '../../emulator/workspace';
import type {Verb, Verbs} from '../../src/core/door/contract';
import {DIST} from './project';
import type {Line} from './rollout';

export const OPERATOR = 'ops@example.com';
const NOW = Date.UTC(2026, 10, 22, 9);

export interface Importing {
  readonly google: Google;
  readonly workspace: Workspace;
  /** Asks the door. @throws Error with the notices */
  ask<V extends Verb>(verb: V, input: Verbs[V]['in']): Verbs[V]['out'];
  /** The codes of what the door refuses with; empty when it does not. */
  refusal<V extends Verb>(verb: V, input: Verbs[V]['in']): string[];
  /** The rows of the sheet: user, alias, file, password. */
  rows(): string[][];
  lines(sheet: string): Line[];
  /** Fills rows in as a person would. */
  fillIn(rows: readonly (readonly string[])[]): void;
}

export function openImporting(bundle: string = DIST): Importing {
  const clock = new Clock(NOW);
  const google = createGoogle({clock});
  google.addUser({primary: OPERATOR});
  const workspace = createWorkspace({
    google,
    clock,
    operator: OPERATOR,
    bundle,
  });
  workspace.menu('setUp');
  const answerTo = (verb: Verb, input: object) =>
    workspace.run('door', [{verb, ...input}]) as {
      ok: boolean;
      value?: unknown;
      notices?: {code: string}[];
    };
  const lines = (sheet: string): Line[] => {
    const [header = [], ...rest] = workspace.shown(sheet);
    return rest.map(line =>
      Object.fromEntries(header.map((name, i) => [name, line[i] ?? ''])),
    );
  };
  return {
    google,
    workspace,
    lines,
    ask(verb, input) {
      const answer = answerTo(verb, input);
      if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
      return answer.value as never;
    },
    refusal(verb, input) {
      const answer = answerTo(verb, input);
      return answer.ok ? [] : answer.notices!.map(it => it.code);
    },
    rows: () =>
      lines('Rollout').map(it => [
        it['User']!,
        it['Alias']!,
        it['Certificate file']!,
        it['Password']!,
      ]),
    fillIn(rows) {
      const {spreadsheet} = workspace;
      const sheet = spreadsheet.sheets.find(it => it.name === 'Rollout')!;
      const more = rows.length + 1 - sheet.maxRows;
      if (more > 0) insertRows(spreadsheet, sheet, sheet.maxRows, more);
      rows.forEach((row, i) =>
        row.forEach((text, j) => {
          if (text) workspace.edit('Rollout', i + 2, j + 1, text);
        }),
      );
    },
  };
}
