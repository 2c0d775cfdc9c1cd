import {computed, signal} from '@preact/signals';
import type {Settings, Verbs} from '../core/door';
import {announce} from './announcer';
import {ask} from './rpc';
import {task} from './task';
import {say} from './words';

/** The settings as fields hold them: lists and numbers as the text that was typed. */
export interface Draft extends Omit<
  Settings,
  'operators' | 'width' | 'asWarning'
> {
  readonly operators: string;
  readonly width: string;
  readonly asWarning: string;
}

/** What the script holds; null until it was read. */
export const stored = signal<Verbs['settings']['out'] | null>(null);

/** What the fields hold; null until the settings were read. */
export const draft = signal<Draft | null>(null);

export const changed = computed(
  () =>
    draft.value !== null &&
    stored.value !== null &&
    JSON.stringify(draft.value) !==
      JSON.stringify(draftOf(stored.value.settings)),
);

export const widthIsWrong = computed(() => {
  const text = draft.value?.width.trim() ?? '';
  return !/^\d{1,3}$/.test(text) || Number(text) < 1 || Number(text) > 100;
});

export const loadSettings = task(async () => take(await ask('settings', {})));

export const saveSettings = task(async (fields: Draft) => {
  take(await ask('saveSettings', {settings: settingsOf(fields)}));
  announce(say.settings.saved);
});

/** The key's text goes straight to the script; the page keeps nothing of it. */
export const savePrivateKey = task(async (json: string) => {
  takeBesideDraft(await ask('savePrivateKey', {json}));
  announce(say.settings.keySaved);
});

export const forgetPrivateKey = task(async () => {
  takeBesideDraft(await ask('forgetPrivateKey', {}));
  announce(say.settings.keyForgotten);
});

export function edit(fields: Partial<Draft>): void {
  if (draft.value) draft.value = {...draft.value, ...fields};
}

export function discard(): void {
  if (stored.value) draft.value = draftOf(stored.value.settings);
}

function take(answer: Verbs['settings']['out']): void {
  stored.value = answer;
  draft.value = draftOf(answer.settings);
}

/** Storing a key may fill in other settings (the service account it names); what the person has typed meanwhile stays. */
function takeBesideDraft(answer: Verbs['settings']['out']): void {
  const before = stored.value && draftOf(stored.value.settings);
  const typed = draft.value;
  take(answer);
  if (!before || !typed) return;
  const names = Object.keys(before) as (keyof Draft)[];
  edit(
    Object.fromEntries(
      names
        .filter(name => typed[name] !== before[name])
        .map(name => [name, typed[name]]),
    ),
  );
}

function draftOf(settings: Settings): Draft {
  return {
    ...settings,
    operators: settings.operators.join('\n'),
    width: String(settings.width),
    asWarning: settings.asWarning.join('\n'),
  };
}

function settingsOf(fields: Draft): Settings {
  return {
    ...fields,
    serviceAccount: fields.serviceAccount.trim(),
    clientId: fields.clientId.trim(),
    testUser: fields.testUser.trim(),
    operators: entries(fields.operators),
    width: Number(fields.width),
    asWarning: entries(fields.asWarning),
  };
}

/** One entry a line; commas and semicolons are taken too, as lists are pasted from everywhere. */
function entries(text: string): string[] {
  return text
    .split(/[\n,;]/)
    .map(it => it.trim())
    .filter(it => it !== '');
}
