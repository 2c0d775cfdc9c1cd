import {
  candidates,
  mailInvitation,
  namedIn,
} from '../../../../src/core/consent/invite';
import {invitationIn} from '../../../../src/core/consent/links';
import type {ConsentRecord} from '../../../../src/core/consent/record';
import {isDue} from '../../../../src/core/consent/remind';
import type {DoorPorts} from '../../../../src/core/door/ports';
import {english} from '../../../../src/messages/en';
import {ADA, asked, memory, NOW} from './support/memory';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Of the recipients. */
const ENGLISH = {of: () => 'en', named: () => ''};

/** All who are meant are asked. */
const NOBODY_LEFT = {
  ...{allowed: 0, impossible: 0, declined: 0, asked: 0, otherwise: 0},
  rows: [],
};

/** Mails go to a list, or are answered as told. */
function mailing(answer: () => boolean = () => true) {
  const it = memory({});
  const mails: {to: string; body: string}[] = [];
  /** What was kept of the user when the mail went out. */
  const keptThen: (ConsentRecord | null)[] = [];
  const ports = {
    ...it.ports,
    speech: {
      languageFor: () => 'en',
      invitationIn: () => english.consent,
    },
    store: {schedule: () => ({every: 'never'})},
    operator: 'ops@large.example',
    mail(to: string, _: string, body: string) {
      keptThen.push(it.ports.consent.record(to));
      const isSent = answer();
      if (isSent) mails.push({to, body});
      return isSent;
    },
  } as unknown as DoorPorts;
  return {memory: it, ports, mails, keptThen};
}

describe('an invitation', () => {
  it('is noted before the mail goes out, and the link is the one that was noted', () => {
    const {ports, mails, keptThen} = mailing();
    expect(mailInvitation(ports, ADA, ENGLISH)).toBe('sent');
    expect(keptThen).toEqual([asked()]);
    const token = /invite=(\S+)/.exec(mails[0]!.body)![1]!;
    expect(invitationIn(ports.consent, token)).toEqual({
      user: ADA,
      invited: NOW,
    });
  });

  it('is undone if today’s mail quota is used up, or the mail fails', () => {
    const before = asked({state: 'revoked', reason: 'gone', invited: 0});
    const fails = (): boolean => {
      throw new Error('Invalid email');
    };
    for (const [answer, said] of [
      [() => false, 'mails used up'],
      [fails, 'not sent'],
    ] as const) {
      const {memory, ports} = mailing(answer);
      memory.records.set(ADA, before);
      expect(mailInvitation(ports, ADA, ENGLISH)).toBe(said);
      expect(memory.records.get(ADA)).toEqual(before);
    }
  });

  it('is not mailed if it could not be recorded', () => {
    const {memory, ports, mails} = mailing();
    memory.refuses = 'busy';
    expect(mailInvitation(ports, ADA, ENGLISH)).toBe('busy');
    expect(mails).toEqual([]);
  });

  it('does not undo what a user has allowed meanwhile, nor is it mailed twice by two at once', () => {
    for (const now of [
      asked({state: 'allowed', token: 'kept'}),
      asked({invited: NOW - HOUR + 1, mailed: NOW - HOUR + 1}),
    ]) {
      const {memory, ports, mails} = mailing();
      memory.records.set(ADA, now);
      expect(mailInvitation(ports, ADA, ENGLISH)).toBe('not needed');
      expect(memory.records.get(ADA)).toBe(now);
      expect(mails).toEqual([]);
    }
  });
});

describe('named users', () => {
  it('is an address, once, in lowercase', () =>
    expect(namedIn([' Ada@X.org ', 'ada@x.org', 'ada', 7, null, {}])).toEqual([
      'ada@x.org',
    ]));

  it('declined, and is asked again only by row or by address', () => {
    const {memory, ports} = mailing();
    memory.records.set(ADA, asked({state: 'declined'}));
    const named = candidates(ports, {kind: 'named', users: [ADA]});
    expect(named).toEqual({...NOBODY_LEFT, users: [ADA]});
    const unanswered = candidates(ports, {kind: 'unanswered'});
    expect(unanswered).toEqual({...NOBODY_LEFT, users: []});
  });

  it('is asked again though it was impossible, for something has changed', () => {
    const {memory, ports} = mailing();
    memory.records.set(ADA, asked({state: 'impossible', reason: 'policy'}));
    const found = candidates(ports, {kind: 'named', users: [ADA]});
    expect(found.users).toEqual([ADA]);
  });
});

describe('a reminder', () => {
  const week = {now: NOW + 7 * DAY, days: 7};
  it.each([
    ['is due when the days are over', {}, 0, true],
    ['is not due before', {}, -1, false],
    ['is not due after three of them', {reminders: 3}, 0, false],
    ['is not due for a link that was handed over', {mailed: 0}, 0, false],
    ['is not due for a user who declined', {state: 'declined'}, 0, false],
    ['is not due for who has allowed it', {state: 'allowed'}, 0, false],
    ['is not due for who has to be asked anew', {state: 'revoked'}, 0, false],
  ] as const)('%s', (_, changed, late, due) =>
    expect(isDue(asked(changed), week.now + late, week.days)).toBe(due),
  );
});
