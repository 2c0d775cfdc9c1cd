/** What Google's own sample stumbles over in an answer of Gmail's. */
import {Clock} from '../../../../emulator/clock';
import {createGoogle, type Google} from '../../../../emulator/google/google';
import type {Certificates} from '../../../../emulator/renewing-company';
import {NOW, pool, type Span} from '../../../support/certificate-pool';
import {perform, PLAIN_ROW, writes} from '../../../support/workflow-on-google';

const USER = 'someone@renewing.example';
const MAILBOX = {user: USER, alias: USER};

let certificates: Certificates;
beforeAll(async () => {
  certificates = await pool([USER]);
});

type Info = Record<string, unknown>;

/** A mailbox whose list shows its certificates as told. */
function mailbox(
  held: readonly Span[],
  shownAs: (info: Info, i: number) => Info,
) {
  const google = createGoogle({clock: new Clock(NOW)});
  google.trustRoot(certificates.trustedRoot);
  google.addUser({primary: USER});
  for (const name of held) certificates.hold(google, MAILBOX, name, false);
  const {handle} = google;
  google.handle = request => {
    const response = handle.call(google, request);
    if (request.method !== 'GET' || !/smimeInfo$/.test(request.url)) {
      return response;
    }
    const {smimeInfo} = JSON.parse(new TextDecoder().decode(response.body)) as {
      smimeInfo: Info[];
    };
    const body = JSON.stringify({smimeInfo: smimeInfo.map(shownAs)});
    return {...response, body: new TextEncoder().encode(body)};
  };
  return google;
}

function update(google: Google): string[] {
  const fileId = google.addDriveFile({
    ...{name: 'file.p12', bytes: certificates.file('two years, older')},
  });
  const password = certificates.password('two years, older');
  const row = {...PLAIN_ROW, ...{user: USER, alias: USER, file: fileId}};
  const {calls} = perform(google, 'update', {...row, fileId, password});
  return writes(calls);
}

const chosen = (google: Google) => {
  const found = google.smimeInfos(USER).find(it => it.isDefault);
  return found ? certificates.nameOf(found.fingerprint) : null;
};

describe('isDefault', () => {
  it.each([
    ['left out', {}],
    ['false', {isDefault: false}],
    ['null', {isDefault: null}],
    ['a text', {isDefault: 'false'}],
  ])('%s means that it is not', (_, shown) => {
    const google = mailbox(['half a year', 'a year'], info => ({
      ...{...info, isDefault: undefined},
      ...shown,
    }));
    expect(update(google)).toEqual(['setDefault']);
    expect(chosen(google)).toBe('a year');
  });
});

describe('expiration', () => {
  const DAY = 86_400_000;
  it.each([
    ['text', String(NOW + 400 * DAY)],
    ['a number', NOW + 400 * DAY],
    ['beyond 2038', String(Date.UTC(2040, 0))],
    ['beyond 9999', '253402300800000'],
  ])('is understood as %s', (_, expiration) => {
    const google = mailbox(['half a year', 'a year'], (info, i) =>
      i === 0 ? {...info, expiration} : info,
    );
    expect(update(google)).toEqual(['setDefault']);
    expect(chosen(google)).toBe('half a year');
  });

  it.each([
    ['left out', undefined],
    ['no number', 'soon'],
    ['a fraction', '1.5e12'],
  ])('%s is read from the certificate itself', (_, expiration) => {
    const google = mailbox(['half a year', 'a year'], info => ({
      ...info,
      expiration,
    }));
    expect(update(google)).toEqual(['setDefault']);
    expect(chosen(google)).toBe('a year');
  });

  it('of the past counts, whatever it is written as', () => {
    const google = mailbox(['over since yesterday'], info => ({
      ...info,
      isDefault: true,
    }));
    expect(update(google)).toEqual(['insert', 'setDefault']);
    expect(chosen(google)).toBe('two years, older');
  });
});
