/** What exceptions of host calls mean. */
import {
  failureOf,
  originOf,
  originsNotAllowed,
  textOf,
} from '../../../src/apps-script/failure';

const GMAIL = 'https://gmail.googleapis.com/gmail/v1/users/me';
const DRIVE = 'https://www.googleapis.com/drive/v3/files?q=1';

describe('an exception of a host call', () => {
  it.each([
    ['a throttle, by its advice', 'Essayez Utilities.sleep(1000)', 'throttled'],
    ['too much in a short time', 'called in a short time: x', 'throttled'],
    ['a service called too often', 'Zu oft aufgerufen: urlfetch', 'throttled'],
    ['bandwidth', 'Bandwidth quota exceeded: https://a', 'bandwidth'],
    ['computer time', 'Service using too much computer time', 'time'],
    ['a day’s quota', 'invoked too many times for one day: urlfetch', 'quota'],
    ['anything else', 'Adresse nicht verfügbar', 'network'],
  ])('is %s', (_, text, failed) => {
    expect(failureOf(new Error(text))).toEqual({failed, text});
  });

  it('may be no error at all', () => {
    expect(textOf('text')).toBe('text');
    expect(textOf(null)).toBe('null');
  });
});

describe('addresses that are not allowed', () => {
  const said = (text: string) =>
    originsNotAllowed(new Error(text), [GMAIL, DRIVE, DRIVE]);

  it('are those that the exception names, each once', () => {
    expect(said(`Calls to ${DRIVE} are not permitted by your admin`)).toEqual([
      'https://www.googleapis.com',
    ]);
    expect(said(`Not on the white-list: ${GMAIL} ${DRIVE}`)).toEqual([
      ...['https://gmail.googleapis.com', 'https://www.googleapis.com'],
    ]);
  });

  it('are none if the exception is about something else', () => {
    expect(said(`Address unavailable: ${DRIVE}`)).toEqual([]);
    expect(said('Not on the allowlist: https://www.googleapis.com.x/')).toEqual(
      [],
    );
  });

  it('are known by scheme and host', () => {
    expect(originOf('HTTPS://a.example:8443/b?c')).toBe(
      'HTTPS://a.example:8443',
    );
    expect(originOf('mailto:a')).toBe('mailto:a');
  });
});
