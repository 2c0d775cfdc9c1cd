import * as fc from 'fast-check';
import {english} from '../../../../src/messages/en';
import {escapeHtml} from '../../../../src/messages/html';
import type {Alert} from '../../../../src/core/schedule/alerts';
import {digestOf} from '../../../../src/core/schedule/digest';

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

const mailOf = (alerts: readonly Alert[], told = '') =>
  english.digest(digestOf(alerts, told).digest!, SHEET);

/** What a reader sees of HTML that has no other entities than ours. */
function seen(html: string): string {
  return html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}

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
    anAlert({alias: 'stuck@x.example', message: 'No file.\nPut one in.'}),
    anAlert({kind: 'notInUse', alias: 'half@x.example', message: 'Half.'}),
    anAlert({kind: 'waiting', alias: 'asked@x.example', message: 'Asked.'}),
    anAlert({kind: 'stored', alias: 'first@x.example', ends: ENDS}),
    anAlert({kind: 'renewed', alias: 'new@x.example', ends: ENDS}),
  ];

  it('counts in its subject what is new', () => {
    expect(mailOf(alerts).subject).toBe(
      'S/MIME Rollout: 1 expired, 1 ending soon, 1 blocked or failed, 1 stored, not in use, 1 waiting for consent, 1 stored, 1 renewed',
    );
  });

  it('says who is affected and why, and leads to the sheet', () => {
    const {body} = mailOf(alerts);
    expect(body).toContain(
      '- old@x.example (user a@x.example, row 2): expired on 2027-01-15',
    );
    expect(body).toContain(
      'Ending within 7 days (1)\n- soon@x.example (user a@x.example, no row): ends on 2027-01-15, 5 days left',
    );
    expect(body).toContain('row 2): No file. Put one in.');
    expect(body).toContain('renewed, valid until 2027-01-15');
    expect(body).toMatch(
      /^Stored \(1\)\n- first@.*: stored, valid until 2027-01-15$/m,
    );
    expect(body).toMatch(/^Stored, not in use \(1\)\n- half@.*: Half\.$/m);
    expect(body).toMatch(/^Waiting for the user’s consent \(1\)\n- asked@/m);
    expect(body).toContain(SHEET);
  });

  it('says the same as HTML', () => {
    const {html} = mailOf(alerts);
    const text = seen(html);
    for (const it of [
      'old@x.example',
      'soon@x.example',
      'No file. Put one in.',
      'Ending within 7 days (1)',
      '2027-01-15',
    ]) {
      expect(text).toContain(it);
    }
    expect(html).toContain(`<a href="${SHEET}"`);
    expect(html).not.toMatch(/<(style|script|img|link)\b|class=/);
  });

  it('says how many more there are, and how many stand since earlier', () => {
    const many = Array.from({length: 203}, (_, i) =>
      anAlert({alias: `${i}@x.example`}),
    );
    const first = digestOf(many.slice(0, 2), '');
    const {body, html} = mailOf(many, first.reported);
    expect(body).toContain('And 1 more: see the Rollout sheet.');
    expect(seen(html)).toContain('And 1 more: see the Rollout sheet.');
    expect(body).toContain('2 things told in an earlier mail still stand.');
  });

  it('stays within what a mail may hold, also with the longest messages', () => {
    const many = Array.from({length: 3000}, (_, i) =>
      anAlert({
        alias: `${i}@x.example`,
        tier: i % 12,
        message: '<'.repeat(5000),
      }),
    );
    const {body, html} = mailOf(many);
    expect(body.length).toBeLessThan(200_000);
    // "<" takes four characters; what is really written is far shorter.
    expect(html.length).toBeLessThan(600_000);
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
      expect(text).toContain('This mail comes once');
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
      fc.property(hostile, hostile, hostile, (alias, user, message) => {
        const plain = mailOf([anAlert({alias: 'x', user: 'x', message: 'x'})]);
        const {html} = mailOf([anAlert({alias, user, message})]);
        const tags = (text: string) => text.match(/<[^>]*>/g);
        expect(tags(html)).toEqual(tags(plain.html));
        const oneLine = message.replace(/\s+/g, ' ').trim();
        expect(seen(html)).toContain(oneLine);
      }),
    );
  });

  it('never breaks a line of the plain text', () => {
    const {body} = mailOf([anAlert({alias: 'a\r\nBcc: b', message: 'x\n\ny'})]);
    expect(body).toContain('- a Bcc: b (user a@x.example, row 2): x y');
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
