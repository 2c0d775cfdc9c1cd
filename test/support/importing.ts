/** A sheet that has just been set up, over the real bundle: for getting rows in. Nobody is asked but Drive. */
import {Clock} from '../../emulator/clock';
import {
  fillIn,
  linesOf,
  openCompany,
  type Company,
  type Line,
} from '../../emulator/company';
import type {Verb, Verbs} from '../../src/core/door/contract';
import {DIST} from './project';

export const OPERATOR = 'ops@example.com';
const NOW = Date.UTC(2026, 10, 22, 9);
const INPUTS = ['User', 'Alias', 'Certificate file', 'Password'];

export interface Importing extends Company {
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
  const {google, workspace} = openCompany({
    bundle,
    users: [{primary: OPERATOR}],
    clock: new Clock(NOW),
    ...{operator: OPERATOR, isDelegated: false},
  });
  const answerTo = (verb: Verb, input: object) =>
    workspace.run('door', [{verb, ...input}]) as {
      ok: boolean;
      value?: unknown;
      notices?: {code: string}[];
    };
  const lines = (sheet: string) => linesOf(workspace, sheet);
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
    rows: () => lines('Rollout').map(line => INPUTS.map(name => line[name]!)),
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
