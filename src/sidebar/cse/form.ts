/** The state of the CSE sheet, what the admin sets about it, and what a key service reports about itself. */
import {computed, signal} from '@preact/signals';
import type {
  Cse,
  CseSettings,
  KeyServiceCard,
  Notice,
  WrappingSettings,
} from '../../core/door/contract';
import {announce} from '../announcer';
import {formOf} from '../draft';
import {ask} from '../rpc';
import {setUpSheets} from '../sheet';
import {task} from '../task';
import {joined, say} from '../words';
import {forgetToken} from './token';

/** The settings as fields hold them. */
export interface Draft
  extends Omit<CseSettings, 'wrapping' | 'assigned'>, WrappingSettings {
  /** A line for each unit or group: its name, a blank, the service’s address. */
  readonly assigned: string;
}

export const {
  stored: cse,
  draft,
  changed,
  edit,
  discard,
  take,
  takeBeside,
  readAnew,
} = formOf(draftOf);

/** Reads the state of the sheet; fields that the person has changed stay unchanged. */
export const readCse = task(() => readAnew(() => ask('cse', {})), {
  repeated: true,
});

export const setUp = task(async () => {
  if (await setUpSheets()) take(await ask('cse', {}));
});

export const saveCse = task(async (fields: Draft) => {
  takeBeside(await ask('saveCse', {settings: settingsOf(fields)}), fields);
  // Its field is gone then, and so must be its value.
  if (!wantsToken.value) forgetToken();
  announce(say.settings.saved);
});

/** What the key service that was asked last says; null until it has answered. */
export const checked = signal<KeyServiceCard | null>(null);

export const checkKeyService = task(async (uri: string) => {
  checked.value = null;
  const card = await ask('checkKeyService', {uri});
  checked.value = card;
  // Notices are announced automatically.
  if (card.notices.length === 0) {
    const t = say.keyService;
    announce(joined(t.answers(card.name || card.uri), t.clean));
  }
});

/** What wrapping means, as a notice: it is shown next to the switch. */
export const wrappingWarning: readonly Notice[] = [
  {
    code: 'wraps-here',
    severity: 'warn',
    says: say.keyService.warning,
    fix: say.keyService.warningFix,
  },
];

const TOKEN = '{{authentication}}';

/** Whether keys are wrapped, and the request has a place for a token. */
export const wantsToken = computed(() => {
  const {wraps, wrapping} = cse.value?.settings ?? {};
  return wraps === true && wrapping?.template.includes(TOKEN) === true;
});

function draftOf({settings}: Cse): Draft {
  const {keyService, assigned = [], wraps, wrapping} = settings;
  const lines = assigned.map(({to, uri}) => `${to} ${uri}`);
  return {keyService, assigned: lines.join('\n'), wraps, ...wrapping};
}

function settingsOf(fields: Draft): CseSettings {
  const {keyService, wraps, template, keyFormat, answerField, perimeterId} =
    fields;
  return {
    keyService: keyService.trim(),
    assigned: lines(fields.assigned).map(assignmentIn),
    wraps,
    wrapping: {
      template: template.trim(),
      keyFormat,
      answerField: answerField.trim(),
      perimeterId: perimeterId.trim(),
    },
  };
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map(it => it.trim())
    .filter(it => it !== '');
}

/** Names of units may have blanks in them, addresses may not. */
function assignmentIn(line: string): CseSettings['assigned'][number] {
  const [, to = '', uri = ''] = /^(?:(.*)\s)?(\S+)$/.exec(line) ?? [];
  return {to: to.trim(), uri};
}
