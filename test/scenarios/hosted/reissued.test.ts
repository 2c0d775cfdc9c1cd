/**
 * A certificate that was reissued early, with the same or an earlier expiry, because the older one was revoked: nothing
 * reverts to the older one, wherever the new one came from.
 */
import {ask} from '../../../emulator/sample-company/workspace';
import type {Span} from '../../support/certificate-pool';
import {checkpoint} from '../../support/long-run';
import {
  ADA,
  openSmallCompany,
  type SmallCompany,
} from '../../support/small-company';

const DAY = 86_400_000;
/** Begins 298 days before the new one, and ends 137 days after it. */
const OLD = 'two years, older';
const NEW = 'a year';

let small: SmallCompany;
let rewind: () => void;
beforeAll(async () => {
  small = await openSmallCompany({[ADA]: OLD});
  small.run('upload', [ADA]);
  rewind = checkpoint(small.company);
});
beforeEach(() => rewind());

/** Puts a file and its password into Ada's row. */
function fillIn(name: Span): void {
  small.type(ADA, 'Certificate file', small.addFile(name));
  small.type(ADA, 'Password', small.certificates.password(name));
}

/** A night in which the clock refreshes and renews; returns its mails. */
function nightly(): string[] {
  const settings = {
    ...{every: 'day', hour: 3, renew: true, everyUser: false, readsAll: true},
    ...{renewalDays: 30, tiers: [30], recipients: []},
  };
  ask(small.workspace, {verb: 'saveSchedule', settings});
  const before = small.workspace.mail.length;
  small.night();
  return small.workspace.mail.slice(before).map(it => it.body);
}

/** Someone puts the new one into Gmail and makes it the default there. */
function replaceInGmail(): void {
  small.hold(NEW, false, ADA, ADA);
  small.behindOurBack(ADA, NEW, 'setDefault');
}

describe('a reissued certificate in the row', () => {
  it('is swapped in by Upload, with a word about the earlier end', () => {
    fillIn(NEW);
    expect(small.run('upload', [ADA])).toEqual(['insert', 'setDefault']);
    expect(small.holds(ADA)).toEqual([OLD, `${NEW} *`]);
    expect(small.row(ADA)).toMatchObject({
      State: 'Uploaded',
      Message: expect.stringMatching(/later than this certificate/),
    });
  });

  it('is pointed to by Renew, which does not take it by its end', () => {
    small.type(ADA, 'Renew days before', '365');
    small.workspace.clock.advance(200 * DAY);
    fillIn(NEW);
    expect(small.run('renew', [ADA])).toEqual([]);
    expect(small.row(ADA)['Message']).toMatch(
      /revoked or reissued, run Upload/,
    );
  });

  it.each([340, 364])(
    'stays the default when it is due or over, %i days later',
    days => {
      fillIn(NEW);
      small.run('upload', [ADA]);
      small.workspace.clock.advance(days * DAY);
      expect(small.run('renew', [ADA])).toEqual([]);
      nightly();
      expect(small.holds(ADA)).toEqual([OLD, `${NEW} *`]);
      expect(small.row(ADA)['State']).toMatch(/^(Renewal due|Expired)$/);
    },
  );

  it('gives way to a successor that ends before the older one', () => {
    fillIn(NEW);
    small.run('upload', [ADA]);
    small.workspace.clock.advance(350 * DAY);
    fillIn('begins now');
    nightly();
    expect(small.holds(ADA)).toEqual([OLD, NEW, 'begins now *']);
  });
});

describe('a reissued certificate that came into Gmail by another way', () => {
  it.each([
    [false, 'upload', 'Kept'],
    [true, 'upload', 'Kept'],
    [true, 'preview', 'Preview: keep'],
  ] as const)(
    'does not block the finished row (the older one gone: %s, %s)',
    (isGone, action, state) => {
      replaceInGmail();
      if (isGone) small.behindOurBack(ADA, OLD, 'delete');
      expect(small.row(ADA)['Password']).toBe('');
      expect(small.run(action, [ADA])).toEqual([]);
      expect(small.row(ADA)).toMatchObject({
        State: state,
        Message: expect.stringMatching(/replaced\. The new default stays/),
        Fingerprint: small.certificates.fingerprint(NEW),
      });
      small.run('upload', [ADA]);
      expect(small.row(ADA)['Message']).not.toMatch(/replaced/);
    },
  );

  it('is not undone by the file of the older one that is still in the row', () => {
    small.type(ADA, 'Password', small.certificates.password(OLD));
    replaceInGmail();
    small.behindOurBack(ADA, OLD, 'delete');
    small.workspace.clock.advance(340 * DAY);
    expect(small.run('renew', [ADA])).toEqual([]);
    nightly();
    expect(small.holds(ADA)).toEqual([`${NEW} *`]);
  });

  it('is reported in the digest once', () => {
    nightly();
    replaceInGmail();
    const mails = nightly();
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatch(
      /Renewed or replaced \(1\)\n- Row 2: ada@small\.example – Replaced in Gmail\. Valid until 2\d Mar 2028\./,
    );
    expect(nightly()).toEqual([]);
  });
});
