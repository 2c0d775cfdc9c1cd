/** Changes of settings are in the Log, and operators hear of those that decide who may do what. */
import {ask} from '../../../emulator/sample-company/workspace';
import type {Settings} from '../../../src/core/door/contract';
import {checkpoint} from '../../support/long-run';
import {openSmallCompany, type SmallCompany} from '../../support/small-company';

let small: SmallCompany;
let rewind: () => void;
beforeAll(async () => {
  small = await openSmallCompany();
  rewind = checkpoint(small.company);
}, 120_000);
beforeEach(() => rewind());

const save = (change: Partial<Settings>): Settings => {
  const {settings} = ask(small.workspace, {verb: 'settings'}) as {
    settings: Settings;
  };
  ask(small.workspace, {
    verb: 'saveSettings',
    settings: {...settings, ...change},
  });
  return settings;
};

it('logs each with before and after, and mails operators, those who are put out as well', () => {
  const {operators} = save({});
  const before = small.lines('Log').length;
  const mails = small.workspace.mail.length;
  save({operators: [operators[0]!, 'new@other.example'], width: 7});
  save({operators: [operators[0]!]});
  const lines = small.lines('Log').slice(before);
  expect(lines.map(it => [it['Action'], it['Message'], it['After']])).toEqual([
    ['Settings', 'operators', `${operators[0]}, new@other.example`],
    ['Settings', 'width', '7'],
    ['Settings', 'operators', operators[0]],
  ]);
  const sent = small.workspace.mail.slice(mails);
  expect(sent.at(-1)!.to).toContain('new@other.example');
  expect(sent[0]!.body).toContain('new@other.example');
  expect(sent[0]!.body).not.toContain('width');
});

it('says of a relaxed block who relaxed it, and of nothing that stays', () => {
  const mails = small.workspace.mail.length;
  const before = small.lines('Log').length;
  save({asWarning: ['address-mismatch']});
  save({});
  expect(small.lines('Log')).toHaveLength(before + 1);
  expect(small.workspace.mail).toHaveLength(mails + 1);
});
