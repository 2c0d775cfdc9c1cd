/** The data and actions of the checklist: the last test of a mailbox, the choice of access, and what is remembered. */
import {computed, signal} from '@preact/signals';
import type {Overview, Requirement, Verbs} from '../../core/door/contract';
import {ask} from '../rpc';
import {going} from '../run';
import {loadSettings} from '../settings-form';
import {overview, refresh} from '../sheet';
import {task} from '../task';
import {stepsOf, type Step, type StepName} from './steps';

/** How long after each test of a mailbox the next one is made. */
const TEST_AGAIN_MS = 20_000;

/** Tests that are made without being asked for: ten minutes of them. */
const MAX_TESTS = 30;

/** Requirements about the delegation; the others are about the mailbox. */
const OF_DELEGATION = [
  'key-stored',
  'iam-api',
  'service-account',
  'may-sign',
  'delegation-basic',
];

const found = signal<readonly Requirement[]>([]);
const tests = signal(0);

/** What the last test found missing first; null where nothing is, or nothing was tested. */
export const missing = computed(
  () => found.value.find(it => it.met === 'no') ?? null,
);

/** Whether tests continue without being asked for. */
export const isTesting = computed(() => tests.value < MAX_TESTS);

/** The step that `missing` affects; a delegation that does not work yet is just waited for. */
const problem = computed<StepName | null>(() => {
  const code = missing.value?.code;
  if (code === undefined || code === 'delegation-basic') return null;
  return OF_DELEGATION.includes(code) ? 'delegation' : 'mailbox';
});

/** The present steps; null if there is nothing left to set up. */
export const steps = computed<readonly Step[] | null>(() => {
  const sheet = overview.value;
  if (!sheet?.firstRun) return null;
  return stepsOf(sheet, sheet.firstRun, problem.value);
});

/** Tries to reach a mailbox; without one, that of the settings. */
export const testMailbox = task(async (user?: string) => {
  const answer = await ask('testMailbox', user === undefined ? {} : {user});
  found.value = answer.requirements;
  overview.value = answer.overview;
});

/** How long to wait for the next automatic test. */
export function testDelay(): number {
  return tests.value === 0 && !going.value ? 0 : TEST_AGAIN_MS;
}

/** The next automatic test. */
export async function testAgain(): Promise<void> {
  if (!isTesting.value || going.value) return;
  tests.value += 1;
  await testMailbox();
}

/** A test that someone requests; the automatic ones start over. */
export function testNow(user?: string): void {
  tests.value = 0;
  void testMailbox(user);
}

export const choose = task(
  async (choice: Verbs['changeFirstRun']['in']['choice']) => {
    overview.value = await ask('changeFirstRun', {choice});
  },
);

/**
 * Stores how mailboxes are reached.
 *
 * @param serviceAccount - for keyless access; a private key names its own
 */
export const storeAccess = task(
  async (access: Overview['access'], serviceAccount: string) => {
    const {settings} = await ask('settings', {});
    await ask('saveSettings', {
      settings: {
        ...settings,
        access,
        ...(access === 'keyless' && {
          serviceAccount,
          // That of another account is not this one's.
          clientId:
            serviceAccount === settings.serviceAccount ? settings.clientId : '',
        }),
      },
    });
    found.value = [];
    tests.value = 0;
    if (access === 'own') await choose('ownMailbox');
    else await refresh();
    void loadSettings();
  },
);

/** A refresh each night that renews what is due, as the person who turns it on. */
export const turnOnSchedule = task(async () => {
  const {settings} = await ask('schedule', {});
  await ask('saveSchedule', {
    settings: {...settings, every: 'day', renew: true},
  });
  await refresh();
});
