import {computed, signal} from '@preact/signals';
import type {Consent, ConsentSettings} from '../../core/door/contract';
import {announce} from '../announcer';
import {formOf} from '../draft';
import {ask} from '../rpc';
import {task} from '../task';
import {say} from '../words';

const MAX_DAYS = 90;

/** The settings as fields hold them: the number as the text that was typed. */
export interface ConsentDraft extends Omit<ConsentSettings, 'remindDays'> {
  readonly remindDays: string;
}

const form = formOf(draftOf);

export const {stored: consent, draft, edit, takeBeside} = form;

/** The client's secret as typed: held here until it is stored or discarded, and never read back. */
export const secret = signal('');

export const changed = computed(
  () => form.changed.value || secret.value.trim() !== '',
);

/** Typed text stays; the state of consent is read again. */
export const loadConsent = task(() => form.readAnew(() => ask('consent', {})));

export const saveConsent = task(async (fields: ConsentDraft) => {
  const wasReady = consent.value?.ready === true;
  const typed = secret.value.trim();
  const now = await ask('saveConsent', {
    settings: settingsOf(fields),
    ...(typed !== '' && {secret: typed}),
  });
  secret.value = '';
  takeBeside(now, fields);
  const isNew = now.ready && !wasReady;
  announce(isNew ? say.consentSetUp.isReady : say.settings.saved);
});

export const forgetSecret = task(async () => {
  takeBeside(await ask('forgetConsentSecret', {}));
  announce(say.consentSetUp.forgotten);
});

export function discard(): void {
  secret.value = '';
  form.discard();
}

/** The problems of the typed text, field by field; empty if there are none. */
export const wrongs = computed(() => {
  const fields = draft.value;
  if (!fields) return {webApp: '', text: '', remindDays: ''};
  const t = say.consentSetUp;
  const {webApp, text, remindDays} = fields;
  const isAddress = webApp.trim() === '' || /\/exec$/.test(webApp.trim());
  const hasLink = text.trim() === '' || text.includes('{link}');
  return {
    webApp: isAddress ? '' : t.webAppWrong,
    text: hasLink ? '' : t.textWrong,
    remindDays: isDays(remindDays.trim()) ? '' : t.remindDaysWrong,
  };
});

function draftOf({settings}: Consent): ConsentDraft {
  return {...settings, remindDays: String(settings.remindDays)};
}

/** The typed text, as it is saved. */
export function settingsOf(fields: ConsentDraft): ConsentSettings {
  return {
    ...fields,
    clientId: fields.clientId.trim(),
    webApp: fields.webApp.trim(),
    organisation: fields.organisation.trim(),
    contact: fields.contact.trim(),
    sender: fields.sender.trim(),
    verify: fields.verify.trim(),
    subject: fields.subject.trim(),
    remindDays: Number(fields.remindDays),
  };
}

function isDays(text: string): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) <= MAX_DAYS;
}
