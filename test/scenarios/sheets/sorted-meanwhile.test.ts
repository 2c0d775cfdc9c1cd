/** Somebody sorts the sheet at any moment of an upload: nobody's password is emptied before the certificate is in Gmail. */
import {lastColumn, lastRow} from '../../../emulator/spreadsheet/cells';
import {sortArea} from '../../../emulator/spreadsheet/moving';
import {openRollout, type Rollout} from '../../support/rollout';
import {sampleOf} from '../../support/sample';

/** Good ones, some that stay blocked with a password, and some that are there already. */
const PEOPLE = [
  ...['amina.okafor', 'hana.yamada', 'lena.fischer', 'mai.dang'],
  ...['joao.pereira', 'marek.nowak', 'nadia.haddad', 'bruno.keller'],
].map(it => `${it}@meridian.example`);

let rollout: Rollout;
let asOpened: () => void;
let passwords: ReadonlyMap<string, string>;
let calls = 0;
beforeAll(async () => {
  rollout = await openRollout();
  rollout.leaveOnly(...PEOPLE);
  passwords = new Map(
    rollout.lines('Rollout').map(it => [it['User']!, it['Password']!]),
  );
  asOpened = rollout.checkpoint();
  rollout.workspace.faults.onHostCall(() => calls++);
  rollout.run('upload');
  rollout.workspace.faults.onHostCall(null);
});

function sort(ascending: boolean): void {
  const sheet = rollout.workspace.spreadsheet.sheets.find(
    it => it.name === 'Rollout',
  )!;
  const rows = lastRow(sheet) - 1;
  const area = {row: 2, column: 1, rows, columns: lastColumn(sheet)};
  sortArea(sheet, area, [{column: 1, ascending}]);
}

it('finds enough to sort, and passwords to lose', () => {
  expect(passwords.size).toBeGreaterThan(4);
  expect([...passwords.values()].filter(it => it !== '').length).toBe(
    passwords.size,
  );
  expect(calls).toBeGreaterThan(80);
});

it('keeps a password that is typed once the outcome is in the sheet', () => {
  asOpened();
  const [first = ''] = PEOPLE;
  let isTyped = false;
  rollout.workspace.faults.onHostCall(() => {
    if (isTyped || rollout.row(first)['State'] !== 'Uploaded') return;
    isTyped = true;
    rollout.type(first, 'Password', 'typed meanwhile');
  });
  rollout.run('upload');
  rollout.workspace.faults.onHostCall(null);
  expect(isTyped).toBe(true);
  expect(rollout.row(first)['Password']).toBe('typed meanwhile');
});

it('empties no password of a certificate that Gmail does not hold', () => {
  const moments = Array.from({length: calls}, (_, i) => i);
  const lost: string[] = [];
  for (const moment of sampleOf(moments, 30)) {
    asOpened();
    let call = 0;
    rollout.workspace.faults.onHostCall(() => {
      if (call++ === moment) sort(moment % 2 === 0);
    });
    rollout.run('upload');
    rollout.workspace.faults.onHostCall(null);
    for (const line of rollout.lines('Rollout')) {
      const user = line['User']!;
      const isHeld = rollout.company.google.smimeInfos(user, user).length > 0;
      const isKept = line['Password'] === passwords.get(user);
      if (!isHeld && !isKept) lost.push(`${user} at ${moment}`);
    }
  }
  expect(lost).toEqual([]);
});
