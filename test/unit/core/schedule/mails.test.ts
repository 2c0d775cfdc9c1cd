import * as fc from 'fast-check';
import {english} from '../../../../src/messages/en';
import {escapeHtml} from '../../../../src/messages/html';
import {KINDS, type Alert} from '../../../../src/core/schedule/alert';
import {CAUSES} from '../../../../src/core/report/causes';
import {digestOf} from '../../../../src/core/schedule/digest';
import type {DigestFacts} from '../../../../src/core/schedule/ports';
import type {SheetPlaces} from '../../../../src/messages/language';

const SHEET = 'https://docs.google.com/spreadsheets/d/abc/edit';
const ENDS = Date.parse('2027-01-15T12:00:00Z');

function anAlert(alert: Partial<Alert>): Alert {
  const base: Alert = {
    kind: 'trouble',
    user: 'a@x.example',
    alias: 'a@x.example',
    row: 2,
    tier: 0,
    ends: null,
    days: null,
    message: '',
    identity: '',
  };
  return {...base, identity: JSON.stringify(alert), ...alert};
}

const PLACES: SheetPlaces = {
  url: SHEET,
  sheets: {rollout: 11, cse: 22, inventory: 33},
};
const FACTS: DigestFacts = {
  now: Date.parse('2027-01-10T02:00:00Z'),
  figures: {aliases: 34, covered: 13, soon: 3, attention: 27},
  owner: 'robin@x.example',
  isListed: true,
};

const mailOf = (
  alerts: readonly Alert[],
  told = '',
  {isWhole = false, ...facts}: Partial<DigestFacts> & {isWhole?: boolean} = {},
) =>
  english.digest(
    digestOf(alerts, told, isWhole).digest!,
    {...FACTS, ...facts},
    PLACES,
  );

/** What a reader sees of HTML that has no other entities than ours. */
function seen(html: string): string {
  return html
    .replace(/<style>[^<]*<\/style>/, '')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}

it('a digest before Gmail was read says so, and has no figures of nothing', () => {
  const {digest} = digestOf([anAlert({})], '', true);
  const figures = {aliases: 0, covered: 0, soon: 0, attention: 0};
  const {subject, body, html} = english.digest(
    {...digest!, groups: []},
    {...FACTS, figures, isTest: true},
    PLACES,
  );
  expect(subject).toBe('Test: Gmail has not been read yet');
  for (const it of [body, seen(html)]) {
    expect(it).toContain('Gmail has not been read yet');
    expect(it).not.toMatch(/0 of 0|Nothing is open/);
  }
});

it('a digest with nothing open links to the sheet once', () => {
  const {digest} = digestOf([anAlert({})], '', true);
  const {body, html} = english.digest({...digest!, groups: []}, FACTS, PLACES);
  expect(body.split(PLACES.url)).toHaveLength(2);
  expect(html.split('Open the sheet')).toHaveLength(2);
});

describe('the digest mail', () => {
  const alerts = [
    anAlert({kind: 'expired', alias: 'old@x.example', ends: ENDS}),
    anAlert({
      kind: 'ending',
      alias: 'soon@x.example',
      tier: 7,
      ends: ENDS,
      days: 5,
      row: null,
    }),
    anAlert({
      ...{alias: 'stuck@x.example', cause: 'password'},
      message: 'No file.\nPut one in.',
    }),
    anAlert({kind: 'notInUse', alias: 'half@x.example', message: 'Half.'}),
    anAlert({kind: 'waiting', alias: 'asked@x.example', message: 'Asked.'}),
    anAlert({kind: 'stored', alias: 'first@x.example', ends: ENDS}),
    anAlert({kind: 'renewed', alias: 'new@x.example', ends: ENDS}),
  ];

  it('has the current figures in its subject', () => {
    expect(mailOf(alerts).subject).toBe(
      '13 of 34 covered · 3 expire within 30 days · 27 need attention',
    );
    const figures = {aliases: 1, covered: 1, soon: 1, attention: 1};
    expect(mailOf(alerts, '', {figures, isTest: true}).subject).toBe(
      'Test: 1 of 1 covered · 1 expires within 30 days · 1 needs attention',
    );
  });

  it('says who is affected and why, and links to the sheet', () => {
    const {body} = mailOf(alerts);
    expect(body).toContain(
      'Expired (1)\n- Row 2: old@x.example (a@x.example) – Expired on 15 Jan 2027.',
    );
    expect(body).toContain(
      'Expires soon (1)\n- soon@x.example (a@x.example) – Expires on 15 Jan 2027, in 5 days. It has no row.',
    );
    expect(body).toContain(
      'Password doesn’t open the file (1)\n- Row 2: stuck@x.example (a@x.example) – No file. Put one in.',
    );
    expect(body).toContain('– Renewed. Valid until 15 Jan 2027.');
    expect(body).toMatch(/^Stored \(1\)\n- .*first@.*Valid until 15 Jan 2027/m);
    expect(body).toMatch(/^Stored, not in use \(1\)\n- .*half@.* – Half\.$/m);
    expect(body).toMatch(/^Waiting for the user’s consent \(1\)\n- .*asked@/m);
    expect(body).toContain(SHEET);
  });

  it('says the same as HTML, in the same order', () => {
    const {html, body} = mailOf(alerts);
    const text = seen(html);
    const said = [
      'Expired (1)',
      'Expires soon (1)',
      'No file. Put one in.',
      'Stored, not in use (1)',
      'Waiting for the user’s consent (1)',
      'Renewed or replaced (1)',
      'You get this mail because robin@x.example turned on the schedule',
      'choose S/MIME → Open sidebar → Health → Schedule',
    ];
    for (const whole of [text, body]) {
      const places = said.map(it => whole.indexOf(it));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
    expect(html).not.toMatch(/<(script|img|link)\b/);
    expect(html).toContain('@media (prefers-color-scheme:dark)');
  });

  it('leads to each row by its sheet’s id, and to nothing that a cell says', () => {
    const {html} = mailOf([
      anAlert({row: 25, alias: 'https://evil.example/'}),
      anAlert({kind: 'expired', row: 4, isKeyPair: true, ends: ENDS}),
    ]);
    expect(html).toContain(`href="${SHEET}#gid=11&amp;range=A25"`);
    expect(html).toContain(`href="${SHEET}#gid=22&amp;range=A4"`);
    const hosts = [...html.matchAll(/href="(?:https?:)?\/\/([^/"]+)/g)];
    expect(new Set(hosts.map(it => it[1]))).toEqual(
      new Set(['docs.google.com']),
    );
  });

  it('says how many more there are, and what has been open for longer', () => {
    const many = Array.from({length: 17}, (_, i) =>
      anAlert({alias: `${i}@x.example`}),
    );
    const first = digestOf(many.slice(0, 2), '');
    const {body, html} = mailOf(many, first.reported);
    expect(body).toContain('(15)');
    for (const it of [body, seen(html)]) expect(it).toContain('And 10 more');
    expect(html).toMatch(/href="[^"]*#gid=11"[^>]*>And 10 more/);
    expect(body).toContain('2 things from earlier mails are still open.');
    const whole = mailOf(many, first.reported, {isWhole: true});
    expect(whole.body).toContain('marked “New”');
    expect(whole.body).toMatch(/^- New: Row 2: 2@x\.example/m);
    expect(whole.body).not.toContain('still open');
  });

  it('counts causes that have no group of their own', () => {
    const all = CAUSES.slice(0, 9).map(cause =>
      anAlert({cause, alias: `${cause}@x.example`}),
    );
    const {body, html} = mailOf(all);
    for (const it of [body, seen(html)]) {
      expect(it).toContain('See 3 more causes (3 rows) in the sheet');
    }
  });

  it('stays shorter than what Gmail clips, also with the longest names and messages', () => {
    const many = KINDS.flatMap((kind, i) =>
      Array.from({length: 300}, (_, j) =>
        anAlert({
          kind,
          ...{alias: '<'.repeat(320) + `${i} ${j}`, user: 'ü'.repeat(320)},
          ...(kind === 'trouble' ? {cause: CAUSES[j % 20]!} : {}),
          message: '<'.repeat(5000),
        }),
      ),
    );
    const {body, html} = mailOf(many);
    expect(body.length).toBeLessThan(70_000);
    expect(Buffer.byteLength(html)).toBeLessThan(30_000);
    const usual = many.map(it => ({
      ...it,
      ...{alias: 'amina.okafor@meridian.example', user: 'a@meridian.example'},
      message:
        'The password does not open the certificate file. Type it again.',
    }));
    const {html: typical} = mailOf(usual);
    expect(seen(typical)).toContain('amina.okafor@meridian.example');
    expect(Buffer.byteLength(typical)).toBeLessThan(30_000);
  });
});

describe('the message in Chat', () => {
  it('has the headline, causes with counts and one link, and no names', () => {
    const alerts = [
      anAlert({cause: 'password', message: 'Secret <b>.'}),
      anAlert({kind: 'expired', ends: ENDS}),
    ];
    const {digest} = digestOf(alerts, '');
    const text = english.chatDigest(digest!, FACTS, PLACES);
    expect(text.split('\n')).toEqual([
      '*13 of 34 covered · 3 expire within 30 days · 27 need attention*',
      '• Expired (1)',
      '• Password doesn’t open the file (1)',
      `<${SHEET}#gid=11|Open the 27 rows>`,
    ]);
  });
});

describe('the failure mail', () => {
  it('says what happened and that it comes once', () => {
    const {body, html} = english.failure(
      ['The sheet is gone. Make it.'],
      SHEET,
    );
    for (const text of [body, seen(html)]) {
      expect(text).toContain('The sheet is gone. Make it.');
      expect(text).toContain('You get this mail only once');
    }
  });
});

describe('text from outside', () => {
  const hostile = fc.oneof(
    fc.string({maxLength: 40}),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onmouseover='x",
      '</td></table><h1>',
      '&lt;b&gt;',
    ),
  );

  it('never becomes a tag, an attribute or an entity', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (alias, user, text) => {
        const message = `x ${text}`;
        const plain = mailOf([anAlert({alias: 'x', user: 'x', message: 'x'})]);
        const {html} = mailOf([anAlert({alias, user, message})]);
        const tags = (all: string) => all.match(/<[^>]*>/g);
        expect(tags(html)).toEqual(tags(plain.html));
        const oneLine = message.replace(/\s+/g, ' ').trim();
        expect(seen(html)).toContain(oneLine);
      }),
    );
  });

  it('never breaks a line of the plain text', () => {
    const {body} = mailOf([anAlert({alias: 'a\r\nBcc: b', message: 'x\n\ny'})]);
    expect(body).toContain('- Row 2: a Bcc: b (a@x.example) – x y');
  });

  it('in an address other than https leads nowhere', () => {
    const {html} = english.failure([], 'javascript:alert(1)');
    expect(html).not.toContain('href');
  });

  it('is escaped completely', () => {
    expect(escapeHtml('<a b="c" d=\'e\'>&')).toBe(
      '&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;',
    );
  });
});
