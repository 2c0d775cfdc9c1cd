/** Consent's store in memory, and a Google that answers as told: for tests of single decisions. */
import {createHash, createHmac} from 'node:crypto';
import {FIRST_CONSENT} from '../../../../../src/core/consent/settings';
import {
  NOT_ASKED,
  type ConsentRecord,
} from '../../../../../src/core/consent/record';
import type {
  ConsentKey,
  ConsentStore,
} from '../../../../../src/core/consent/store';
import type {VisitPorts} from '../../../../../src/core/consent/visit';
import type {ConsentSettings} from '../../../../../src/core/door/contract';
import {answerOf} from '../../../../../src/core/google/gmail/answer';
import type {Call} from '../../../../../src/core/google/wire';

export const NOW = Date.UTC(2027, 2, 1);
export const ADA = 'ada@large.example';
export const WEB_APP = 'https://script.google.com/macros/s/AKfycb/exec';
export const BASIC = 'https://www.googleapis.com/auth/gmail.settings.basic';

const SETTINGS: ConsentSettings = {
  ...FIRST_CONSENT,
  ...{clientId: 'client', webApp: WEB_APP},
  ...{organisation: 'Large', contact: 'help@large.example'},
};

/** An answer of Google's by the method's id: a status and a body. */
export type Answers = Readonly<
  Record<string, (call: Call) => readonly [status: number, body: unknown]>
>;

export interface Memory {
  readonly ports: VisitPorts;
  readonly records: Map<string, ConsentRecord>;
  /** Ids of the methods that were called, in order. */
  readonly called: string[];
  clock: number;
  /** What the store answers to changes from now on, if not that it has done them. */
  refuses: 'busy' | 'full' | null;
}

export function memory(
  answers: Answers,
  settings: Partial<ConsentSettings> = {},
): Memory {
  const records = new Map<string, ConsentRecord>();
  const called: string[] = [];
  let nonces = 0;
  const held = {clock: NOW, refuses: null as Memory['refuses']};
  const consent: ConsentStore & ConsentKey = {
    settings: () => ({...SETTINGS, ...settings}),
    locale: () => 'en_US',
    saveSettings: () => undefined,
    secret: () => 'secret',
    saveSecret: () => undefined,
    records: () => records,
    record: user => records.get(user) ?? null,
    change(user, work) {
      const before = records.get(user) ?? null;
      const after = work(before);
      const {refuses} = held;
      // As in reality, only what takes more room is refused for lack of it.
      const isRefused = refuses === 'busy' || (refuses && after?.token);
      if (refuses && isRefused && after !== before) {
        return {ok: false, why: refuses};
      }
      if (after) records.set(user, after);
      else records.delete(user);
      return {ok: true, record: after};
    },
    changeBoth([first, second], work) {
      const after = work([
        records.get(first) ?? null,
        records.get(second) ?? null,
      ]);
      if (held.refuses && after) return {ok: false, why: held.refuses};
      if (after) {
        records.set(first, after[0]);
        records.set(second, after[1]);
      }
      return {ok: true, record: records.get(first) ?? null};
    },
    room: () => 1000,
    mac: text => createHmac('sha256', 'key').update(text).digest('base64url'),
    digest: text => createHash('sha256').update(text).digest('base64url'),
    nonce: () => String(++nonces),
  };
  const ports: VisitPorts = {
    consent,
    mayConnect: () => true,
    now: () => held.clock,
    sleep: ms => {
      held.clock += ms;
    },
    random: () => 0.5,
    wire: {
      send: calls =>
        calls.map(call => {
          called.push(call.method.id);
          const answer = answers[call.method.id];
          if (!answer) throw new Error(`${call.method.id} was not expected`);
          const [status, body] = answer(call);
          return answerOf(call, {
            ...{status, headers: {}},
            body: JSON.stringify(body),
          });
        }),
    },
  };
  return Object.assign(held, {ports, records, called});
}

/** Ada, asked now. */
export function asked(changed: Partial<ConsentRecord> = {}): ConsentRecord {
  const at = {since: NOW, invited: NOW, mailed: NOW};
  return {...NOT_ASKED, state: 'asked', ...at, mails: 1, ...changed};
}
