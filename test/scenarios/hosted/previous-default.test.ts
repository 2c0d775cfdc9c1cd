import {openRollout} from '../../support/rollout';

const JOAO = 'joao.pereira@meridian.example';

it('finds the previous default far back in a long log', async () => {
  const rollout = await openRollout();
  const {google} = rollout.company;
  const chosen = () =>
    google.smimeInfos(JOAO, JOAO).find(it => it.isDefault)!.id;
  const before = chosen();
  rollout.select(JOAO);
  rollout.run('upload', 'selected');
  expect(chosen()).not.toBe(before);

  const log = rollout.workspace.spreadsheet.sheets.find(
    it => it.name === 'Log',
  )!;
  const header = log.rows[0]!.values;
  const filler = header.map(it => (it === 'User' ? 'x@meridian.example' : ''));
  for (let i = 0; i < 11_000; i++) {
    log.rows.push({values: filler, looks: {}, hidden: false, filtered: false});
  }
  log.maxRows = log.rows.length;

  rollout.run('restore', 'selected');
  expect(chosen()).toBe(before);
});
