/** Restore: the default before the last change becomes the default again; doing it twice undoes it. */
import {expectSameWhereverKilled} from '../../support/killed-anywhere';
import {
  ADA,
  BEN,
  CLEO,
  CLEO_SALES,
  openSmallCompany,
  type SmallCompany,
} from '../../support/small-company';

const DAY = 86_400_000;
/** It is killed at every n-th host call: a suite must end. Each attempt costs a minute. */
const STRIDE = 5;

let small: SmallCompany;
let rewind: () => void;
beforeAll(async () => {
  small = await openSmallCompany({
    ...{[ADA]: 'half a year', [BEN]: 'half a year'},
    ...{[CLEO]: 'half a year', [CLEO_SALES]: 'half a year'},
  });
  small.run('upload');
  rewind = small.checkpoint();
});
beforeEach(() => rewind());

/** Another file for a row, uploaded. */
function succeed(alias: string): void {
  const {certificates} = small;
  small.type(alias, 'Certificate file', small.addFile('a year'));
  small.type(alias, 'Password', certificates.password('a year'));
  small.run('upload', [alias]);
}

describe('restore', () => {
  it('restores the default before the last change, and undoes that the second time', () => {
    succeed(ADA);
    expect(small.holds(ADA)).toEqual(['half a year', 'a year *']);
    expect(small.run('restore', [ADA])).toEqual(['setDefault']);
    expect(small.holds(ADA)).toEqual(['half a year *', 'a year']);
    expect(small.row(ADA)['State']).toBe('Default set');
    small.run('restore', [ADA]);
    expect(small.holds(ADA)).toEqual(['half a year', 'a year *']);
  });

  it('undoes what Renew did', () => {
    small.workspace.clock.advance(160 * DAY);
    small.type(ADA, 'Certificate file', small.addFile('a year'));
    small.type(ADA, 'Password', small.certificates.password('a year'));
    small.run('renew', [ADA]);
    expect(small.holds(ADA)).toEqual(['half a year', 'a year *']);
    small.run('restore', [ADA]);
    expect(small.holds(ADA)).toEqual(['half a year *', 'a year']);
  });

  it('looks at the alias’s own changes, whatever was changed since elsewhere', () => {
    succeed(CLEO_SALES);
    succeed(CLEO);
    succeed(BEN);
    small.run('refresh');
    small.run('restore', [CLEO_SALES]);
    expect(small.holds(CLEO, CLEO_SALES)).toEqual(['half a year *', 'a year']);
    expect(small.holds(CLEO)).toEqual(['half a year', 'a year *']);
    expect(small.holds(BEN)).toEqual(['half a year', 'a year *']);
  });

  it('refuses where the Log has no earlier default', () => {
    expect(small.run('restore', [BEN])).toEqual([]);
    expect(small.holds(BEN)).toEqual(['half a year *']);
    expect(small.row(BEN)).toMatchObject({
      State: 'Uploaded',
      Message: expect.stringMatching(/Log has no earlier default/),
    });
  });

  it('refuses one that is gone', () => {
    succeed(ADA);
    small.behindOurBack(ADA, 'half a year', 'delete');
    expect(small.run('restore', [ADA])).toEqual([]);
    expect(small.holds(ADA)).toEqual(['a year *']);
    expect(small.row(ADA)['State']).toBe('Uploaded');
  });

  it('refuses one that has ended, unless it is forced', () => {
    succeed(ADA);
    small.workspace.clock.advance(181 * DAY);
    expect(small.run('restore', [ADA])).toEqual([]);
    expect(small.row(ADA)['Message']).toMatch(/expired on 23 Sep 2027/);
    expect(small.holds(ADA)).toEqual(['half a year', 'a year *']);
    small.run('restore', [ADA], {force: true});
    expect(small.holds(ADA)).toEqual(['half a year *', 'a year']);
  });

  it('ends the same wherever it is killed, and is not taken back by being done again', () => {
    succeed(ADA);
    succeed(CLEO_SALES);
    const start = {verb: 'start', action: 'restore', selection: 'all'};
    const calls = expectSameWhereverKilled(small.company, start, STRIDE);
    expect(calls).toBeGreaterThan(50);
  });
});
