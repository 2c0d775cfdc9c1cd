import {computed} from '@preact/signals';
import type {Settings, Verbs} from '../core/door/contract';
import {announce} from './announcer';
import {formOf} from './draft';
import {ask} from './rpc';
import {refresh} from './sheet';
import {task} from './task';
import {entries} from './typed-list';
import {say} from './words';

/** The settings as fields hold them: lists and numbers as the text that was typed. */
export interface Draft extends Omit<Settings, 'operators' | 'width' | 'roots'> {
  readonly operators: string;
  readonly width: string;
  readonly roots: string;
}

export const {stored, draft, changed, edit, discard, take, takeBeside} =
  formOf(draftOf);

export const widthIsWrong = computed(() => {
  const text = draft.value?.width.trim() ?? '';
  return !/^\d{1,3}$/.test(text) || Number(text) < 1 || Number(text) > 100;
});

export const loadSettings = task(async () => take(await ask('settings', {})));

export const saveSettings = task(async (fields: Draft) => {
  const settings = settingsOf(fields);
  const before = stored.value?.settings.language ?? '';
  takeBeside(await ask('saveSettings', {settings}), fields);
  if (settings.language !== before) {
    await ask('setUpSheets', {});
    await refresh();
  }
  announce(say.settings.saved);
});

/** The key's text is sent directly to the script; the page stores nothing of it. */
export const savePrivateKey = task(async (json: string) => {
  takeBeside(await ask('savePrivateKey', {json}));
  announce(say.settings.keySaved);
  // It chooses the access as well.
  await refresh();
});

export const forgetPrivateKey = task(async () => {
  takeBeside(await ask('forgetPrivateKey', {}));
  announce(say.settings.keyForgotten);
});

function draftOf({settings}: Verbs['settings']['out']): Draft {
  return {
    ...settings,
    operators: settings.operators.join('\n'),
    width: String(settings.width),
    roots: settings.roots.join('\n'),
  };
}

function settingsOf(fields: Draft): Settings {
  return {
    ...fields,
    serviceAccount: fields.serviceAccount.trim(),
    clientId: fields.clientId.trim(),
    testUser: fields.testUser.trim(),
    secretPrefix: fields.secretPrefix.trim(),
    operators: entries(fields.operators),
    width: Number(fields.width),
    // Names contain commas, and PEM has several lines: the script splits it.
    roots: fields.roots.split('\n').filter(it => it.trim() !== ''),
  };
}
