/** The texts of operators for their users: the page's own texts until someone has typed others. */
import {computed} from '@preact/signals';
import type {UserKit} from '../../core/door/contract';
import {announce} from '../announcer';
import {formOf} from '../draft';
import {ask} from '../rpc';
import {task} from '../task';
import {say} from '../words';

/** Its parts for which the page has texts of its own. */
export type Part = 'subject' | 'text' | 'card';

export const {stored, draft, changed, edit, discard, takeBeside, readAnew} =
  formOf((kit: UserKit) => kit);

export const loadKit = task(() => readAnew(() => ask('userKit', {})));

export const saveKit = task(async (kit: UserKit) => {
  takeBeside(await ask('saveUserKit', {kit}), kit);
  announce(say.settings.saved);
});

/** The page's own texts, with first day and contact filled in. */
export const proposed = computed((): Readonly<Record<Part, string>> => {
  const {firstDay = '', contact = ''} = draft.value ?? {};
  const t = say.userKit;
  const day = Date.parse(firstDay);
  const facts = {
    day: Number.isNaN(day) ? '' : t.date(day),
    contact: contact.trim(),
  };
  return {
    subject: t.subjectOf(facts.day),
    text: t.textOf(facts),
    card: t.cardOf(facts),
  };
});

/** The text of a part: as typed, otherwise as proposed. */
export function shown(kit: UserKit, part: Part): string {
  return kit[part] || proposed.value[part];
}

/** Stores the typed text; if it equals the proposal, it follows first day and contact again. */
export function type(part: Part, text: string): void {
  edit({[part]: text === proposed.value[part] ? '' : text});
}
