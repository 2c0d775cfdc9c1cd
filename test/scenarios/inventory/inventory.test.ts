import type {Figures} from '../../../src/core/door/contract';
import {openLargeCompany} from '../../../emulator/large-company';
import {ask} from '../../../emulator/sample-company/workspace';
import {DIST} from '../../support/project';
import type {Line} from '../../../emulator/company';
import {openRollout, type Rollout} from '../../support/rollout';

const HANA = 'hana.yamada@meridian.example';
const JOAO = 'joao.pereira@meridian.example';
const MAI = 'mai.dang@meridian.example';
const DAY = 86_400_000;

let rollout: Rollout;
let asRefreshed: () => void;
beforeAll(async () => {
  rollout = await openRollout();
  rollout.run('refresh');
  asRefreshed = rollout.checkpoint();
});
beforeEach(() => asRefreshed());

const of = (alias: string): Line[] =>
  rollout.lines('Inventory').filter(it => it['Address'] === alias);
const sheet = (name: string) =>
  rollout.workspace.spreadsheet.sheets.find(it => it.name === name)!;

/** Reorders the sheet's columns; those not named are removed. */
function reorder(name: string, columns: readonly number[]): void {
  const of = sheet(name);
  of.maxColumns = Math.max(columns.length, 1);
  of.rows = of.rows.map(row => ({
    ...row,
    values: columns.map(it => row.values[it] ?? ''),
    looks: Object.fromEntries(
      Object.entries(row.looks).map(([name, look]) => [
        name,
        columns.map(it => look[it] ?? null),
      ]),
    ),
  }));
}

describe('the Inventory after a refresh', () => {
  it('shows for each certificate its kind, its row and how many days are left', () => {
    const [line] = of(HANA);
    const rows = rollout.workspace.shown('Rollout');
    const row = rows.findIndex(it => it[0] === HANA) + 1;
    expect(line).toMatchObject({
      Key: 'EC P-256',
      Row: String(row),
      Changed: expect.stringMatching(/^\d{4}-\d\d-\d\d: new$/),
    });
    const end = Date.parse(`${line!['Expires']!} UTC`);
    const left = (end - rollout.workspace.clock.now()) / DAY;
    expect(Number(line!['Days left'])).toBeCloseTo(left, -0.5);
    expect(Number(line!['Chain'])).toBeGreaterThan(0);
  });

  it('again writes nothing but when it was', () => {
    const before = rollout.lines('Inventory');
    rollout.workspace.clock.advance(60_000);
    rollout.run('refresh');
    const read = (it: Line) => ({...it, Read: ''});
    expect(rollout.lines('Inventory').map(read)).toEqual(before.map(read));
    expect(of(HANA)[0]!['Read']).not.toBe(
      before.find(it => it['Address'] === HANA)!['Read'],
    );
  });

  it('shows what someone else changed since', () => {
    rollout.workspace.clock.advance(DAY);
    const {google} = rollout.company;
    const [held] = google.smimeInfos(HANA, HANA);
    rollout.ask('delete', {user: HANA, alias: HANA, id: held!.id, force: true});
    expect(of(HANA)).toMatchObject([
      {
        Subject: 'no certificate',
        'Certificate id': '',
        Changed: expect.stringMatching(/: certificate gone$/),
      },
    ]);
  });

  it('remarks certificates of aliases without a row', () => {
    const row =
      rollout.lines('Rollout').findIndex(it => it['User'] === HANA) + 2;
    rollout.workspace.edit('Rollout', row, 1, '');
    rollout.select(MAI);
    rollout.run('refresh');
    expect(of(HANA)[0]).toMatchObject({Row: '', Remarks: 'No row'});
  });

  it('remarks a certificate that is not the row’s, and one that would last longer', () => {
    rollout.select(JOAO);
    rollout.run('upload', 'selected', {makeDefault: false});
    rollout.run('refresh');
    const remarks = of(JOAO).map(it => it['Remarks']);
    expect(remarks).toHaveLength(2);
    expect(remarks.join()).toContain('Not the row’s certificate');
    expect(remarks.join()).toContain('Valid longer than the default');
  });

  it('keeps every cell that is not its own, wherever its columns are', () => {
    const notes = rollout.workspace.shown('Inventory')[0]!.length + 1;
    const row =
      rollout.lines('Inventory').findIndex(it => it['Address'] === MAI) + 2;
    rollout.workspace.edit('Inventory', row, notes, 'ask Mai');
    const order = Array.from({length: notes - 1}, (_, i) => i);
    order.splice(4, 0, notes - 1);
    reorder('Inventory', order);
    rollout.select(MAI);
    rollout.run('upload', 'selected');
    rollout.run('refresh');
    const line = rollout.workspace
      .shown('Inventory')
      .find(it => it[4] === 'ask Mai');
    expect(line).toEqual(expect.arrayContaining([MAI, 'Yes']));
  });

  it('gets the columns that an older version did not have', () => {
    const added = ['Key', 'Chain', 'Days left', 'Row', 'Remarks', 'Changed'];
    const older = rollout.workspace
      .shown('Inventory')[0]!
      .flatMap((it, i) => (added.includes(it) ? [] : [i]));
    reorder('Inventory', older);
    expect(rollout.workspace.shown('Inventory')[0]).not.toContain('Remark');
    rollout.run('refresh');
    expect(of(HANA)[0]).toMatchObject({
      Key: 'EC P-256',
      'Days left': expect.stringMatching(/^\d+$/),
    });
  });
});

describe('what a refresh costs', () => {
  it('is a fixed number of sheet calls for a block, however many rows it has', async () => {
    const calls: number[] = [];
    for (const users of [10, 70]) {
      const {workspace} = await openLargeCompany({
        users,
        key: 'p-256',
        packing: 'quick',
        bundle: DIST,
      });
      const run = (action: string) => {
        let progress = ask(workspace, {
          verb: 'start',
          action,
          selection: 'all',
        }) as {finished: boolean};
        while (!progress.finished) {
          progress = ask(workspace, {verb: 'continue'}) as typeof progress;
        }
      };
      run('refresh');
      workspace.counts.reset();
      run('refresh');
      calls.push(
        Object.entries(workspace.counts.calls)
          .filter(([name]) => name === 'Range.setValues')
          .reduce((sum, [, count]) => sum + count, 0),
      );
      const figures = ask(workspace, {verb: 'dashboard'}) as Figures;
      expect(figures.coverage.aliases).toBe(users);
    }
    expect(calls[1]).toBeLessThanOrEqual(calls[0]! + 4);
  });
});
