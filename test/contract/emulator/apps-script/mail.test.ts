import {OPERATOR, START, failureOf, workspaceOf} from './script';

/** The mail that a call to sendEmail sends. */
function sent(args: string) {
  const workspace = workspaceOf(
    `function main() { MailApp.sendEmail(${args}) }`,
  );
  workspace.run('main');
  expect(workspace.mail).toHaveLength(1);
  return workspace.mail[0]!;
}

const NOTHING_ELSE = {
  cc: '',
  bcc: '',
  html: null,
  name: null,
  replyTo: null,
  noReply: false,
};

describe('sendEmail', () => {
  it.each([
    [
      'recipient, subject, text',
      "'a@example.com', 'Renewal', 'Soon'",
      {...NOTHING_ELSE, to: 'a@example.com', subject: 'Renewal', body: 'Soon'},
    ],
    [
      'recipient, address for answers, subject, text',
      "'a@example.com', 'help@example.com', 'Renewal', 'Soon'",
      {
        ...NOTHING_ELSE,
        to: 'a@example.com',
        replyTo: 'help@example.com',
        subject: 'Renewal',
        body: 'Soon',
      },
    ],
    [
      'recipients, subject, text and options',
      "'a@example.com, Bea <b@example.com>', 'Renewal', 'Soon', {htmlBody: '<b>Soon</b>', name: 'Rollout', noReply: true, cc: 'c@example.com'}",
      {
        ...NOTHING_ELSE,
        to: 'a@example.com, Bea <b@example.com>',
        cc: 'c@example.com',
        subject: 'Renewal',
        body: 'Soon',
        html: '<b>Soon</b>',
        name: 'Rollout',
        noReply: true,
      },
    ],
    [
      'a message',
      "{bcc: 'a@example.com,b@example.com', subject: 'Renewal', htmlBody: '<p>Soon', replyTo: 'help@example.com'}",
      {
        ...NOTHING_ELSE,
        to: '',
        bcc: 'a@example.com,b@example.com',
        subject: 'Renewal',
        body: '',
        html: '<p>Soon',
        replyTo: 'help@example.com',
      },
    ],
  ])('accepts %s', (_, args, expected) => {
    expect(sent(args)).toEqual({
      ...expected,
      from: OPERATOR,
      at: START + 600,
    });
  });

  it.each([
    ["''", "The parameters (String) don't match the method signature"],
    ["'', 's', 'b'", 'Failed to send email: no recipient'],
    ["'nobody', 's', 'b'", 'Invalid email: nobody'],
    ["'a@example.com, Bea', 's', 'b'", 'Invalid email: Bea'],
    ["'a@example.com,,b@example.com', 's', 'b'", 'Invalid email: '],
    ["'a b@example.com', 's', 'b'", 'Invalid email: a b@example.com'],
    [
      "{to: 'a@example.com', cc: '<b>', subject: 's', body: 'b'}",
      'Invalid email: <b>',
    ],
    [
      "Array(51).fill('a@example.com').join(), 's', 'b'",
      'Limit Exceeded: Email Recipients Per Message.',
    ],
    ["'a@example.com', 's'.repeat(251), 'b'", 'Invalid argument: subject'],
    [
      "'a@example.com', 's', 'b', {htmlBody: 'x'.repeat(410000)}",
      'Limit Exceeded: Email Body Size.',
    ],
    [
      "'a@example.com', 's', 'b', {attachments: []}",
      'not emulated: the mail option attachments',
    ],
  ])('refuses %s', (args, message) => {
    expect(failureOf(`MailApp.sendEmail(${args})`)).toContain(message);
  });

  it('treats a comma inside a quoted name as part of it', () => {
    const {to} = sent("'\"Ng, Bea\" <b@example.com>, a@example.com', 's', 'b'");
    expect(to).toBe('"Ng, Bea" <b@example.com>, a@example.com');
  });
});

describe('the daily quota of mail', () => {
  const SENDING = `function send(n) {
    for (let i = 0; i < n; i++) MailApp.sendEmail({to: Array(20).fill('a@example.com').join(), cc: Array(30).fill('b@example.com').join(), subject: 's', body: 'b'});
    return MailApp.getRemainingDailyQuota();
  }`;

  it.each([
    ['workspace', 1500],
    ['consumer', 100],
  ] as const)('of a %s account is %d recipients', (account, limit) => {
    const workspace = workspaceOf(SENDING, {}, undefined, {account});
    expect(workspace.run('send', [0])).toBe(limit);
    expect(workspace.run('send', [1])).toBe(limit - 50);
    expect(() => workspace.run('send', [limit / 50])).toThrow(
      'Service invoked too many times for one day: email.',
    );
    expect(workspace.mail).toHaveLength(limit / 50);
    expect(workspace.counts.days['2026-11-22']?.[OPERATOR]).toEqual({
      triggerMs: 0,
      mails: limit / 50,
      recipients: limit,
    });
    workspace.clock.advance(24 * 3_600_000);
    expect(workspace.run('send', [1])).toBe(limit - 50);
  });
});
