/** Someone sorts the sheet at any moment of an upload: nobody's password is emptied before the certificate is in Gmail. */
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
/** The calls that empty passwords, by their place. */
const emptying: number[] = [];
beforeAll(async () => {
  rollout = await openRollout();
  rollout.leaveOnly(...PEOPLE);
  passwords = new Map(
    rollout.lines('Rollout').map(it => [it['User']!, it['Password']!]),
  );
  asOpened = rollout.checkpoint();
  let before = passwordsNow();
  rollout.workspace.faults.onHostCall(() => {
    const now = passwordsNow();
    if (now !== before) emptying.push(calls - 1);
    before = now;
    calls++;
  });
  rollout.run('upload');
  rollout.workspace.faults.onHostCall(null);
});

function passwordsNow(): string {
  return JSON.stringify(rollout.lines('Rollout').map(it => it['Password']));
}

/** Moments around each emptying, between one reading of the rows and the next, and some of all others. */
function moments(): readonly number[] {
  const all = Array.from({length: calls}, (_, i) => i);
  const isNear = (moment: number) =>
    emptying.some(it => moment > it - 4 && moment <= it + 1);
  return sampleOf(all, 3)
    .concat(sampleOf(all.filter(isNear), 8))
    .filter((moment, i, list) => list.indexOf(moment) === i);
}

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
  expect(emptying.length).toBeGreaterThan(0);
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
  const lost: string[] = [];
  for (const moment of moments()) {
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
