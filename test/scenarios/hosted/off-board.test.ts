/**
 * Off-boarding: all certificates of a user are deleted, of every alias, after a person has confirmed the number of rows.
 */
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

/** It is killed at every n-th host call: a suite must end. Each attempt costs a minute. */
const STRIDE = 5;
const OFF_BOARD = {verb: 'start', action: 'offBoard', selection: 'all'};

describe('off-boarding', () => {
  it('deletes every certificate, of aliases without a row too, the defaults last', () => {
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
    for (const it of fingerprints) expect(told['Before (IDs)']).toContain(it);
    const left = small
      .lines('Inventory')
      .filter(it => it['User'] === ADA && it['Certificate id'] !== '');
    expect(left).toEqual([]);
  });

  it('is reported in the other rows of the user, too, whichever of them was chosen', () => {
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

  it('asks in the menu with every address that Gmail holds certificates of, with a row or without', () => {
    const asked = (alias: string) => {
      const row = small.lines('Rollout').findIndex(it => it['Alias'] === alias);
      small.workspace.activate('Rollout', [`A${row + 2}`]);
      small.workspace.ui.answers.push({button: 'NO'});
      small.workspace.menu('offBoardSelected');
      return small.workspace.ui.dialogs.at(-1)!.text;
    };
    expect(asked(CLEO_SALES)).toContain(
      `this affects 2 certificates of ${CLEO}, ${CLEO_SALES}.`,
    );
    expect(asked(ADA)).toContain(ADA_DESK);
    expect(asked(BEN)).toContain(`this affects 1 certificate of ${BEN}.`);
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

describe('the look before certificates are removed', () => {
  const look = (
    action: 'delete' | 'offBoard',
    ...aliases: readonly string[]
  ) => {
    const at = small.lines('Rollout').map(it => it['Alias']);
    small.workspace.activate(
      'Rollout',
      aliases.map(it => `A${at.indexOf(it) + 2}`),
    );
    return small.ask('removal', {action, selection: 'selected'});
  };
  const everything = () =>
    [ADA, ADA_DESK].map(it => small.holds(ADA, it)).concat([small.holds(BEN)]);

  it('names every certificate of every address of a user, with the rows that change, and changes nothing', () => {
    const before = everything();
    const {count, of, seen, entries} = look('offBoard', CLEO_SALES, ADA, CLEO);
    expect({count, of, seen}).toEqual({count: 3, of: 2, seen: 2});
    const [ada, cleo] = entries;
    expect(ada).toMatchObject({user: ADA, count: 3, rows: [2], kept: ''});
    expect(ada!.certificates.map(it => [it.alias, it.row])).toEqual([
      [ADA, 2],
      [ADA, 2],
      [ADA_DESK, null],
    ]);
    expect(ada!.certificates[1]).toMatchObject({isDefault: true});
    expect(ada!.certificates[0]!.issuer).not.toBe('');
    // Both of Cleo's rows change, and she is checked only once.
    expect(cleo).toMatchObject({user: CLEO, count: 2, rows: [4, 5]});
    expect(everything()).toEqual(before);
    expect(small.row(ADA)['State']).toBe('Uploaded');
  });

  it('counts exactly what is then deleted', () => {
    const {entries} = look('offBoard', ADA, CLEO);
    const counted = entries.reduce((sum, it) => sum + it.count, 0);
    const calls = small.run('offBoard', [ADA, CLEO], {confirmed: 2});
    expect(calls).toEqual(Array.from({length: counted}, () => 'delete'));
  });

  it('reports what is kept and why, and what force would delete as well', () => {
    const {entries} = look('delete', ADA, BEN);
    for (const it of entries) {
      expect(it).toMatchObject({count: 0, certificates: []});
      expect(it.reasons).toContain('is-default');
      expect(it.kept).not.toBe('');
      expect(it.forced).toMatchObject({isDefault: true});
    }
    expect(entries[1]!.reasons).toContain('last-valid');
    expect(small.run('delete', [ADA, BEN], {confirmed: 2})).toEqual([]);
    const forced = {confirmed: 2, force: true};
    expect(small.run('delete', [ADA, BEN], forced)).toEqual([
      'delete',
      'delete',
    ]);
  });

  it('continues where the part before ended, and refuses when the rows are others by then', () => {
    const asked = {action: 'offBoard', selection: 'all'} as const;
    const {rows, of} = small.ask('removal', asked);
    const rest = small.ask('removal', {...asked, from: 2, rows});
    expect(rest.entries.map(it => it.user)).toEqual([CLEO]);
    expect(rest).toMatchObject({of, seen: of});
    small.type(BEN, 'User', ADA);
    expect(small.refusal('removal', {...asked, from: 2, rows})).toEqual([
      'confirmation-differs',
    ]);
  });

  it('says why a user cannot be reached, and counts nothing for that user', () => {
    small.type(BEN, 'User', 'nobody@small.example');
    small.type(BEN, 'Alias', '');
    const before = small.workspace.clock.now();
    const {entries} = small.ask('removal', {
      action: 'offBoard',
      selection: 'all',
    });

    const nobody = entries.find(it => it.user === 'nobody@small.example');
    expect(nobody).toMatchObject({count: 0, certificates: []});
    expect(nobody!.kept).not.toBe('');
    // The others are known, and nobody waited longer for him than for a page.
    expect(entries.map(it => it.count)).toEqual([3, 0, 2]);
    expect(small.workspace.clock.now() - before).toBeLessThan(40_000);
  });

  it('is not for actions that remove nothing', () => {
    for (const action of ['upload', 'constructor']) {
      const asked = {action, selection: 'all'} as never;
      expect(small.refusal('removal', asked)).toEqual(['unknown-verb']);
    }
  });
});
