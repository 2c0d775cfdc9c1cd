/**
 * The texts of operators for their users: the page's own texts until someone has typed others. They are in the language of the sheet, or in
 * the one that was chosen for them, and not in the operator's: others read them.
 */
import {computed, signal} from '@preact/signals';
import type {UserKit, UserKitAnswer} from '../../core/door/contract';
import {
  loadLanguage,
  sentencesIn,
  type SidebarSentences,
} from '../../messages/sidebar';
import {announce} from '../announcer';
import {formOf} from '../draft';
import {ask} from '../rpc';
import {task} from '../task';
import {lang, languages, say} from '../words';

/** Its parts for which the page has texts of its own. */
export type Part = 'subject' | 'text' | 'card';

export const {stored, draft, changed, edit, discard, takeBeside, readAnew} =
  formOf((held: UserKitAnswer) => held.kit);

/** The page's own texts, in the language of those who get them. */
const own = signal<SidebarSentences['userKit']>(say.userKit);

export const loadKit = task(async () => {
  const answer = await ask('userKit', {});
  await speak(answer.kit.language || answer.sheetLanguage);
  await readAnew(() => Promise.resolve(answer));
});

/** Chooses the language of the texts; empty for that of the sheet. */
export const chooseLanguage = task(async (language: string) => {
  await speak(language || (stored.value?.sheetLanguage ?? lang));
  edit({language});
});

/** Where the browser cannot unpack the language, the texts are in that of the page. */
async function speak(wanted: string): Promise<void> {
  own.value = wanted === lang ? say.userKit : await textsIn(wanted);
}

async function textsIn(wanted: string): Promise<SidebarSentences['userKit']> {
  try {
    return sentencesIn(await loadLanguage(wanted), wanted).userKit;
  } catch (error) {
    console.warn(`The language ${wanted} is not readable here`, error);
    return say.userKit;
  }
}

export const saveKit = task(async (kit: UserKit) => {
  takeBeside(await ask('saveUserKit', {kit}), kit);
  announce(say.settings.saved);
});

/** The page's own texts, with first day and contact filled in. */
export const proposed = computed(() => proposedIn(own.value));

function proposedIn(
  t: SidebarSentences['userKit'],
): Readonly<Record<Part, string>> {
  const {firstDay = '', contact = ''} = draft.value ?? {};
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
}

/** The text of a part: as typed, otherwise as proposed. */
export function shown(kit: UserKit, part: Part): string {
  return kit[part] || proposed.value[part];
}

/** Stores the typed text; if it equals the proposal, it follows first day and contact again. */
export function type(part: Part, text: string): void {
  edit({[part]: text === proposed.value[part] ? '' : text});
}

/** The announcement in each language, for staff that doesn’t share one; in the chosen one as it is typed. */
export async function mailInEveryLanguage(kit: UserKit): Promise<string> {
  const chosen = kit.language || (stored.value?.sheetLanguage ?? lang);
  const texts = await Promise.all(
    languages.map(async ({lang: other, name}) => {
      const t = other === lang ? say.userKit : await textsIn(other);
      const {subject, text} = proposedIn(t);
      const own = {subject: shown(kit, 'subject'), text: shown(kit, 'text')};
      const mail = other === chosen ? own : {subject, text};
      return `${name}\n\n${mail.subject}\n\n${mail.text}\n`;
    }),
  );
  return texts.join('\n\n');
}
