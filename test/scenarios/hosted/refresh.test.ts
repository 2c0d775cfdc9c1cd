/** Refresh: the sheet is brought up to date, outside changes are reported, and nothing is said if nothing changed. */
import type {Line} from '../../../emulator/company';
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
  small.hold('two years, older', true, ADA, ADA_DESK);
  small.run('upload');
  small.run('refresh');
  rewind = small.checkpoint();
});
beforeEach(() => rewind());

const inventory = (alias: string) =>
  small.lines('Inventory').filter(it => it['Address'] === alias);
const log = () => small.lines('Log');
const states = () => small.lines('Rollout').map(it => it['State']);

/** A day later, as at night. */
function refreshNextDay(): string[] {
  small.workspace.clock.advance(86_400_000);
  return small.run('refresh');
}

describe('refresh', () => {
  it('reads the user’s other aliases too, and says that they have no row', () => {
    expect(inventory(ADA_DESK)).toMatchObject([
      {User: ADA, Default: 'Yes', Remarks: 'No row'},
    ]);
    expect(inventory(ADA_DESK)[0]!['Fingerprint']).toBe(
      small.certificates.fingerprint('two years, older'),
    );
  });

  it('marks an alias that is not confirmed', () => {
    expect(inventory(ADA_NEW)).toMatchObject([
      {Subject: 'no certificate', Remarks: expect.stringMatching(/confirmed/)},
    ]);
  });

  it('writes nothing to Gmail', () => {
    expect(refreshNextDay()).toEqual([]);
  });

  it('keeps the state and writes no log line if nothing changed', () => {
    const before = {states: states(), log: log().length};
    const rollout = small.lines('Rollout');
    refreshNextDay();
    refreshNextDay();
    expect({states: states(), log: log().length}).toEqual(before);
    const withoutTime = (lines: typeof rollout) =>
      lines.map(it => ({...it, Updated: ''}));
    expect(withoutTime(small.lines('Rollout'))).toEqual(withoutTime(rollout));
    expect(before.states).toEqual(Array(4).fill('Uploaded'));
  });

  it('reports a certificate that someone deleted, once', () => {
    const before = log().length;
    small.behindOurBack(BEN, 'half a year', 'delete');
    refreshNextDay();
    expect(small.row(BEN)).toMatchObject({
      State: 'Not in Gmail',
      Message: expect.stringMatching(/no longer has/),
    });
    const told = log().slice(before);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({Address: BEN, Outcome: 'Not in Gmail'});
    expect(inventory(BEN)).toMatchObject([{Subject: 'no certificate'}]);
    refreshNextDay();
    expect(log()).toHaveLength(before + 1);
    small.type(BEN, 'Password', small.certificates.password('half a year'));
    small.run('upload', [BEN]);
    expect(small.row(BEN)['State']).toBe('Uploaded');
    expect(small.holds(BEN)).toEqual(['half a year *']);
  });

  it('reports a changed default, once', () => {
    small.hold('half a year', false, ADA);
    refreshNextDay();
    const before = log().length;
    small.behindOurBack(ADA, 'half a year', 'setDefault');
    refreshNextDay();
    expect(log().slice(before)).toMatchObject([
      {Address: ADA, Message: expect.stringMatching(/default/)},
    ]);
    refreshNextDay();
    expect(log()).toHaveLength(before + 1);
  });

  it('marks an alias and a user that are gone', () => {
    const {users} = small.google.state;
    const cleo = users.find(it => it.primary === CLEO)!;
    cleo.sendAs.splice(1, 1);
    users.find(it => it.primary === BEN)!.deleted = true;
    refreshNextDay();
    expect(inventory(CLEO_SALES)[0]!['Remarks']).toMatch(/Alias gone/);
    expect(inventory(BEN)[0]!['Remarks']).toMatch(/User gone/);
    expect(inventory(CLEO)[0]!['Remarks']).toBe('');
    expect(small.row(CLEO_SALES)['Message']).toMatch(/no send-as address|not/i);
  });

  it('changes no state while Gmail fails for a night, reports that, and clears the report', () => {
    const before = states();
    small.google.faults.add({
      match: {host: 'gmail.googleapis.com'},
      times: 1e6,
      respond: small.google.presets.backendError,
    });
    refreshNextDay();
    expect(states()).toEqual(before);
    expect(small.row(BEN)['Message']).not.toMatch(/^The certificate is in/);
    small.google.faults.clear();
    refreshNextDay();
    expect(states()).toEqual(before);
    for (const {Message} of small.lines('Rollout')) {
      expect(Message).toMatch(/^The certificate is in Gmail/);
    }
  });

  it('says when a certificate becomes due, and again when it has ended', () => {
    small.workspace.clock.advance(160 * 86_400_000);
    small.run('refresh');
    expect(small.row(BEN)['State']).toBe('Renewal due');
    expect(small.row(ADA)['State']).toBe('Uploaded');
    small.workspace.clock.advance(21 * 86_400_000);
    small.run('refresh');
    expect(small.row(BEN)['State']).toBe('Expired');
  });

  it('writes a single log line for a certificate that stays due', () => {
    small.workspace.clock.advance(160 * 86_400_000);
    small.run('refresh');
    const before = log().length;
    refreshNextDay();
    refreshNextDay();
    expect(log()).toHaveLength(before);
  });

  it('does not report a blocked row every night, whatever else happens to it', () => {
    small.type(BEN, 'Certificate file', small.addFile('a year'));
    small.type(BEN, 'Password', 'wrong');
    small.run('upload', [BEN]);
    const blocked: Line = {...small.row(BEN), Updated: ''};
    expect(blocked['State']).toBe('Blocked');
    small.workspace.clock.advance(160 * 86_400_000);
    refreshNextDay();
    const before = log().length;
    refreshNextDay();
    refreshNextDay();
    expect(log()).toHaveLength(before);
    expect({...small.row(BEN), Updated: ''}).toEqual(blocked);
  });
});
