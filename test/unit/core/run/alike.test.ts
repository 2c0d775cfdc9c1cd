/** Which rows say what another row of their user says. */
import {alikeRows} from '../../../../src/core/run/alike';
import {confirm, Confirmed} from '../../../../src/core/run/confirmed';
import type {QueuedTexts} from '../../../../src/core/rows/row';

const row = (number: number, user: string, queued: string): QueuedTexts =>
  ({number, user, queued, password: ''}) as unknown as QueuedTexts;
const userOf = (it: QueuedTexts) => (it as unknown as {user: string}).user;
const identityOf = (it: QueuedTexts) => [userOf(it), `${it.number}`];
const identities = {
  now: identityOf,
  of: (it: QueuedTexts) => [identityOf(it)],
};

/** Off-boards the second, third, and fifth row, of which the second is done. */
function inLaterSlice() {
  const rows = [
    row(2, 'cleo', ''),
    row(3, 'cleo', ''),
    row(4, 'cleo', 'Off-board'),
    row(5, 'ben', ''),
    row(6, 'ben', 'Off-board'),
    row(7, 'ada', ''),
  ];
  const chosen = [rows[1]!, rows[2]!, rows[4]!];
  const texts = chosen.map(identityOf);
  const begun = confirm('offBoard', 'salt', texts);
  const before = new Confirmed('offBoard', begun, undefined);
  before.finish(0);
  return {rows, now: new Confirmed('offBoard', begun, before.handled)};
}

it('leaves alone the rows that an earlier slice of the run has dealt with', () => {
  const {rows, now} = inLaterSlice();
  const {rows: confirmed} = now.admit(rows, identities);
  const names = rows.map(it => `row ${it.number}`);
  const alike = alikeRows('offBoard', rows, names, {
    userOf,
    isOfRun: it => confirmed.has(it),
    dealtWith: others => now.dealtWith(others, identities),
  });
  const said = [...alike].map(([user, theirs]) => [
    user,
    theirs.map(it => it.rowName),
  ]);
  expect(said).toEqual([
    ['cleo', ['row 2']],
    ['ben', ['row 5']],
  ]);
});

it('tells equal rows apart by how many of them the run had', () => {
  const {rows, now} = inLaterSlice();
  const twice = [rows[1]!, row(3, 'cleo', '')];
  expect([...now.dealtWith(twice, identities)]).toEqual([twice[0]]);
});
