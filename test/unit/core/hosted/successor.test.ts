/** Which of several certificates that Gmail holds succeeds the default, and what is said of it. */
import {Clock} from '../../../../emulator/clock';
import {createGoogle} from '../../../../emulator/google/google';
import type {Certificates} from '../../../../emulator/renewing-company';
import {NOW, pool, type Span} from '../../../support/certificate-pool';
import {perform, PLAIN_ROW, writes} from '../../../support/workflow-on-google';

const USER = 'someone@renewing.example';
const MAILBOX = {user: USER, alias: USER};

let certificates: Certificates;
beforeAll(async () => {
  certificates = await pool([USER]);
});

/** Renews a row without a file, whose alias holds these; the last one is the default. */
function renewed(held: readonly Span[], renewalDays: number) {
  const google = createGoogle({clock: new Clock(NOW)});
  google.addUser({primary: USER});
  held.forEach((name, i) =>
    certificates.hold(google, MAILBOX, name, i === held.length - 1),
  );
  const row = {...PLAIN_ROW, user: USER, alias: USER};
  const {outcome, calls} = perform(google, 'renew', row, {renewalDays});
  const chosen = google.smimeInfos(USER).find(it => it.isDefault)!;
  return {
    default: certificates.nameOf(chosen.fingerprint),
    writes: writes(calls),
    codes: outcome.findings.map(it => it.code),
  };
}

describe('the successor among those that Gmail holds', () => {
  it('is not an older certificate that ends on the same instant', () => {
    expect(renewed(['half a year', 'half a year, newer'], 200)).toMatchObject({
      default: 'half a year, newer',
      writes: [],
    });
  });

  it('is none that was issued before the default, which may have replaced it', () => {
    const told = renewed(['two years, older', 'a year'], 365);
    expect(told.default).toBe('a year');
    expect(told.codes).toEqual(['renewal-due']);
  });

  it('is reported without ‘not-newest’ once it is the default', () => {
    const told = renewed(['a year', 'ends tomorrow'], 30);
    expect(told.default).toBe('a year');
    expect(told.codes).not.toContain('not-newest');
  });
});
