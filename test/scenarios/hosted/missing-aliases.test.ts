/** Aliases that have neither a row nor a valid certificate, according to the Inventory after a refresh. */
import type {MissingAlias} from '../../../src/core/door/contract';
import {
  ADA,
  ADA_DESK,
  ADA_NEW,
  BEN,
  openSmallCompany,
  type SmallCompany,
} from '../../support/small-company';

const OUTSIDE = 'ada@other.example';
const BEN_PRESS = 'ben.press@small.example';
const BEN_HELP = 'ben.help@small.example';
const BEN_GONE = 'ben.gone@small.example';

let small: SmallCompany;
let rewind: () => void;
beforeAll(async () => {
  small = await openSmallCompany();
  addAlias(ADA, OUTSIDE);
  addAlias(BEN, BEN_PRESS);
  addAlias(BEN, BEN_HELP);
  addAlias(BEN, BEN_GONE);
  small.hold('over since yesterday', true, BEN, BEN_PRESS);
  small.hold('a year', false, BEN, BEN_HELP);
  rewind = small.checkpoint();
});
beforeEach(() => rewind());

const sendAsOf = (user: string) =>
  small.google.state.users.find(it => it.primary === user)!.sendAs;

function addAlias(user: string, sendAsEmail: string): void {
  sendAsOf(user).push({
    sendAsEmail,
    displayName: '',
    isPrimary: false,
    // Gmail leaves the status out for an alias of the user's own domain.
    ...(sendAsEmail === OUTSIDE
      ? {verificationStatus: 'accepted' as const}
      : {}),
    treatAsAlias: false,
    smimeInfos: [],
  });
}

function door<T>(request: object): {
  ok: boolean;
  value: T;
  notices?: {code: string}[];
} {
  return small.workspace.run('door', [request]) as never;
}

const missing = () => door<MissingAlias[]>({verb: 'missingAliases'}).value;

const aliases = () =>
  small.lines('Rollout').map(it => [it['User'], it['Alias']]);

it('knows of none before anything was read', () => {
  expect(missing()).toEqual([]);
});

it('says what each of them is', () => {
  small.run('refresh');
  const at = sendAsOf(BEN).findIndex(it => it.sendAsEmail === BEN_GONE);
  sendAsOf(BEN).splice(at, 1);
  small.run('refresh');
  expect(missing()).toEqual([
    {user: ADA, alias: ADA_DESK, is: 'without certificate'},
    {user: ADA, alias: ADA_NEW, is: 'unconfirmed'},
    {user: ADA, alias: OUTSIDE, is: 'outside'},
    {user: BEN, alias: BEN_PRESS, is: 'expired'},
  ]);
});

it('adds rows for those that can be given a certificate, once', () => {
  small.run('refresh');
  const before = aliases();
  expect(door({verb: 'addAliases', confirmed: 3})).toEqual({
    ok: true,
    value: {added: 3},
  });
  expect(aliases()).toEqual([
    ...before,
    [ADA, ADA_DESK],
    [BEN, BEN_PRESS],
    [BEN, BEN_GONE],
  ]);
  expect(missing().map(it => it.is)).toEqual(['unconfirmed', 'outside']);
  expect(door({verb: 'addAliases', confirmed: 0}).value).toEqual({added: 0});
  expect(aliases()).toHaveLength(before.length + 3);
});

it('adds nothing when they are not as many as were confirmed', () => {
  small.run('refresh');
  const before = aliases();
  const answer = door({verb: 'addAliases', confirmed: 2});
  expect(answer.notices).toMatchObject([{code: 'aliases-differ'}]);
  expect(aliases()).toEqual(before);
});
