/**
 * Which rows get a request, with which settings, and the making, a few at a time with the page responsive in between.
 */
import {computed, signal} from '@preact/signals';
import type {
  RequestSelection,
  RequestSettings,
  RequestTarget,
  RequestTargets,
  Verbs,
} from '../../core/door/contract';
import {announce} from '../announcer';
import {letPageDraw} from '../derivation';
import {
  needsName,
  readSubject,
  subjectValues,
  type SubjectProblem,
} from '../local/core';
import {paceOf, type Pace} from '../pace';
import {ask} from '../rpc';
import {task} from '../task';
import {say} from '../words';
import {readColumns} from './csv-template';
import type {OpenRequest} from '../../keys/key-file';
import {makeRequest, type RequestWish} from '../../keys/key-pairs';
import {addRequests, keyring, lockFor, needCrypto} from './keyring';

/** Keys that are made in parallel: WebCrypto makes each in its own thread. */
const TOGETHER = 4;
/** Users in one request. */
const MAX_USERS = 50;

export const selection = signal<RequestSelection>('todo');

/** The script's last answer about the rows; null before. */
export const found = signal<RequestTargets | null>(null);

/** The settings as they are in the form. */
export const form = signal<RequestSettings | null>(null);

/**
 * A row that got no request, and why: its subject, or what prevented its user’s addresses from being read, as a
 * sentence.
 */
export interface RefusedRow {
  readonly target: RequestTarget;
  readonly problem: SubjectProblem | string;
}

export const refusedRows = signal<readonly RefusedRow[]>([]);

/** null while none is being made. */
export const pace = signal<Pace | null>(null);

export const stopAsked = signal(false);

/** Whether the making was ended before all were made. */
export const wasStopped = signal(false);

/** Reads which rows need a certificate. */
export const load = task(async () => {
  const out = await ask('requestTargets', {selection: selection.value});
  found.value = out;
  form.value ??= out.settings;
});

export function choose(of: RequestSelection): void {
  selection.value = of;
  void load();
}

/** Takes rows off the list that have their certificates now; where more rows wait than were read, the list is read again. */
export function leaveOutFinished(
  finished: readonly {user: string; alias: string}[],
): void {
  const of = found.value;
  if (!of) return;
  const names = new Set(finished.map(keyOf));
  const targets = of.targets.filter(it => !names.has(keyOf(it)));
  found.value = {...of, targets};
  if (of.more > 0 && targets.length === 0) void load();
}

export function fillForm(change: Partial<RequestSettings>): void {
  if (form.value) form.value = {...form.value, ...change};
}

/** The subject of the first row’s request, or of an invented one. */
export const example = computed(() => {
  const first = found.value?.targets[0];
  const sample = first ?? say.request.sampleRow;
  const reading = readSubject(
    form.value?.subject ?? '',
    subjectValues(sample.user, sample.alias, say.request.sampleName),
  );
  return {alias: sample.alias, reading};
});

export const columnsReading = computed(() =>
  readColumns(form.value?.columns ?? ''),
);

/** Rows that still get a request. */
export const toMake = computed(() => {
  const made = new Set(keyring.value?.requests.map(it => keyOf(it)));
  return (found.value?.targets ?? []).filter(it => !made.has(keyOf(it)));
});

function keyOf({user, alias}: {user: string; alias: string}): string {
  return `${user} ${alias}`;
}

/**
 * Makes keys and requests for the rows.
 *
 * @param passphrase - of the key file that they are for; needed for the first ones
 */
export const make = task(async (passphrase: string) => {
  const settings = form.value;
  if (!settings) return;
  needCrypto();
  stopAsked.value = false;
  wasStopped.value = false;
  const targets = toMake.value;
  const began = performance.now();
  const total = targets.length;
  pace.value = paceOf(0, total, 0);
  try {
    form.value = await ask('saveRequestSettings', {settings});
    const lock = await lockFor(passphrase);
    const addresses = settings.furtherAddresses
      ? await addressesOf(targets)
      : new Map<string, UserAddresses>();
    const names = needsName(settings.subject)
      ? await namesOf(targets)
      : new Map<string, string>();
    const known = {addresses, names};
    const {wishes, refused} = wishesOf(targets, settings.subject, known);
    refusedRows.value = refused;
    let done = refused.length;
    for (let i = 0; i < wishes.length && !stopAsked.value; i += TOGETHER) {
      const made: OpenRequest[] = await Promise.all(
        wishes
          .slice(i, i + TOGETHER)
          .map(it => makeRequest(it, settings.keyType)),
      );
      addRequests(made, lock);
      done += made.length;
      pace.value = paceOf(done, total, performance.now() - began);
      await letPageDraw();
    }
  } finally {
    pace.value = null;
    wasStopped.value = stopAsked.value;
  }
  announce(say.request.madeSome(keyring.value?.requests.length ?? 0));
});

type UserAddresses = Verbs['userAddresses']['out'][number];

/** What Google says of users’ send-as addresses, by user. */
async function addressesOf(
  targets: readonly RequestTarget[],
): Promise<ReadonlyMap<string, UserAddresses>> {
  const users = [...new Set(targets.map(it => it.user))];
  const known = new Map<string, UserAddresses>();
  for (let i = 0; i < users.length && !stopAsked.value; i += MAX_USERS) {
    const some = users.slice(i, i + MAX_USERS);
    for (const it of await ask('userAddresses', {users: some})) {
      known.set(it.user, it);
    }
  }
  return known;
}

/** The names of users in the directory. */
async function namesOf(
  targets: readonly RequestTarget[],
): Promise<ReadonlyMap<string, string>> {
  const users = [...new Set(targets.map(it => it.user))];
  const names = await ask('userNames', {users});
  return new Map(users.map((it, i) => [it, names[i]!] as const));
}

/** The content of each request, and which rows get none. */
function wishesOf(
  targets: readonly RequestTarget[],
  template: string,
  {
    addresses,
    names,
  }: {
    readonly addresses: ReadonlyMap<string, UserAddresses>;
    readonly names: ReadonlyMap<string, string>;
  },
): {
  readonly wishes: readonly RequestWish[];
  readonly refused: readonly RefusedRow[];
} {
  const wishes: RequestWish[] = [];
  const refused: RefusedRow[] = [];
  for (const target of targets) {
    const {user, alias} = target;
    const reading = readSubject(
      template,
      subjectValues(user, alias, names.get(user)),
    );
    const {confirmed = [], why = ''} = addresses.get(user) ?? {};
    if (!reading.ok) refused.push({target, problem: reading.problem});
    else if (why !== '') refused.push({target, problem: why});
    else {
      wishes.push({
        ...{user, alias, subject: reading.parts},
        addresses: [...new Set([alias, ...confirmed])],
      });
    }
  }
  return {wishes, refused};
}
