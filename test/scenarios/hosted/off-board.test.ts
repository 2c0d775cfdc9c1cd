/** Off-boarding: all certificates of a user go, of every alias, after a person has confirmed how many rows are meant. */
import {ask} from '../../../emulator/sample-company/workspace';
import type {Overview} from '../../../src/core/door/contract';
import {confirmedRows} from '../../support/confirmed-rows';
import {expectSameWhereverKilled} from '../../support/killed-anywhere';
import {
  ADA,
  ADA_DESK,
  ADA_NEW,
  BEN,
  CLEO,
  CLEO_SALES,
  openSmallCompany,
  type SmallCompany,
} from '../../support/small-company';

let small: SmallCompany;
let rewind: () => void;
beforeAll(async () => {
  small = await openSmallCompany({
    ...{[ADA]: 'a year', [BEN]: 'half a year'},
    ...{[CLEO]: 'a year', [CLEO_SALES]: 'a year'},
  });
  small.hold('long over', false, ADA);
  small.hold('half a year', true, ADA, ADA_DESK);
  small.run('upload');
  rewind = small.checkpoint();
});
beforeEach(() => rewind());

/** It is killed at every so many host calls: a suite must end. At each it takes a minute. */
const STRIDE = 5;
const OFF_BOARD = {verb: 'start', action: 'offBoard', selection: 'all'};

describe('off-boarding', () => {
  it('takes every certificate away, of aliases without a row too, the defaults last', () => {
    expect(small.holds(ADA)).toEqual(['long over', 'a year *']);
    const calls = small.run('offBoard', [ADA], {confirmed: 1});
    expect(calls).toEqual(['delete', 'delete', 'delete']);
    for (const alias of [ADA, ADA_DESK, ADA_NEW]) {
      expect(small.holds(ADA, alias)).toEqual([]);
    }
    expect(small.row(ADA)).toMatchObject({
      ...{State: 'Off-boarded', 'Certificate id': '', Fingerprint: ''},
      ...{Expires: '', Queued: ''},
    });
    expect(small.holds(BEN)).toEqual(['half a year *']);
    expect(small.holds(CLEO)).toEqual(['a year *']);
  });

  it('writes into the log what there was, and makes the Inventory true', () => {
    const fingerprints = small.google.smimeInfos(ADA).map(it => it.fingerprint);
    small.run('offBoard', [ADA], {confirmed: 1});
    const told = small.lines('Log').pop()!;
    for (const it of fingerprints) expect(told['Before']).toContain(it);
    const left = small
      .lines('Inventory')
      .filter(it => it['User'] === ADA && it['Certificate id'] !== '');
    expect(left).toEqual([]);
  });

  it('is said in the other rows of the user, too, whichever of them was chosen', () => {
    small.run('offBoard', [CLEO], {confirmed: 1});
    expect(small.holds(CLEO, CLEO_SALES)).toEqual([]);
    expect(small.row(CLEO_SALES)).toMatchObject({
      ...{State: 'Off-boarded', 'Certificate id': '', Fingerprint: ''},
      ...{Expires: '', Queued: '', Message: small.row(CLEO)['Message']},
    });
    const {states} = ask(small.workspace, {verb: 'overview'}) as Overview;
    expect(states.map(it => [it.state, it.count])).toContainEqual([
      'offBoarded',
      2,
    ]);
    expect(small.row(BEN)['State']).toBe('Uploaded');
  });

  it('asks with the names of the other addresses that lose their certificates, with a row or without', () => {
    small.run('refresh');
    const asked = (alias: string) => {
      const row = small.lines('Rollout').findIndex(it => it['Alias'] === alias);
      small.workspace.activate('Rollout', [`A${row + 2}`]);
      const preview = {...OFF_BOARD, verb: 'preview', selection: 'selected'};
      return (ask(small.workspace, preview) as {others?: string[]}).others;
    };
    expect(asked(CLEO_SALES)).toEqual([CLEO]);
    expect(asked(ADA)).toEqual([ADA_DESK]);
    expect(asked(BEN)).toBeUndefined();
    // What was only typed is no address that Gmail knows.
    const row = small.lines('Rollout').length + 2;
    small.workspace.edit('Rollout', row, 1, BEN);
    small.workspace.edit('Rollout', row, 'Alias', 'slaes@small.example');
    expect(asked(BEN)).toBeUndefined();
    small.run('refresh');
    expect(asked(BEN)).toBeUndefined();
    small.workspace.activate('Rollout', ['A4']);
    small.workspace.ui.answers.push({button: 'NO'});
    small.workspace.menu('offBoardSelected');
    expect(small.workspace.ui.dialogs.at(-1)!.text).toContain(CLEO_SALES);
  });

  it('is refused unless as many rows were confirmed, and these', () => {
    const all = {...OFF_BOARD, confirmed: 3};
    expect(() => ask(small.workspace, all)).toThrow(/confirm/i);
    expect(() => ask(small.workspace, OFF_BOARD)).toThrow(/confirm/i);
    const rightCount = {...OFF_BOARD, confirmed: 4};
    expect(() => ask(small.workspace, rightCount)).toThrow(
      /without the rows that were confirmed/,
    );
    expect(small.holds(ADA)).toEqual(['long over', 'a year *']);
  });

  it('does nothing the second time', () => {
    small.run('offBoard', [CLEO, CLEO_SALES], {confirmed: 2});
    expect(small.holds(CLEO)).toEqual([]);
    expect(small.holds(CLEO, CLEO_SALES)).toEqual([]);
    expect(small.run('offBoard', [CLEO, CLEO_SALES], {confirmed: 2})).toEqual(
      [],
    );
    expect(small.row(CLEO_SALES)['State']).toBe('Off-boarded');
  });

  it('ends the same wherever it is killed', () => {
    const start = {
      ...{...OFF_BOARD, confirmed: 4},
      ...confirmedRows(small.workspace, {action: 'offBoard', selection: 'all'}),
    };
    const calls = expectSameWhereverKilled(small.company, start, STRIDE);
    expect(calls).toBeGreaterThan(50);
  });
});
