/**
 * The texts of operators for their users: in each language the page's own until someone has typed others. They are shown in the language of
 * the sheet, or in the one that was chosen for them, and not in the operator's: others read them.
 */
import {computed, signal} from '@preact/signals';
import type {KitTexts, UserKit, UserKitAnswer} from '../../core/door/contract';
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
export type Part = keyof KitTexts;

type KitSentences = SidebarSentences['userKit'];

const EMPTY: KitTexts = {subject: '', text: '', card: ''};

export const {stored, draft, changed, edit, discard, takeBeside, readAnew} =
  formOf((held: UserKitAnswer) => held.kit);

/** The page's own texts, in the languages that have been needed. */
const spoken = signal<Readonly<Record<string, KitSentences>>>({
  [lang]: say.userKit,
});

export const loadKit = task(async () => {
  const answer = await ask('userKit', {});
  await speak(answer.kit.language || answer.sheetLanguage);
  await readAnew(() => Promise.resolve(answer));
});

/** Chooses the language of the texts; empty for that of the sheet. */
export const chooseLanguage = task(async (language: string) => {
  await speak(language || sheetLanguage());
  edit({language});
});

const sheetLanguage = () => stored.value?.sheetLanguage ?? lang;

/** Where the browser cannot unpack the language, the texts are in that of the page. */
async function speak(wanted: string): Promise<KitSentences> {
  const texts = spoken.value[wanted] ?? (await textsIn(wanted));
  spoken.value = {...spoken.value, [wanted]: texts};
  return texts;
}

async function textsIn(wanted: string): Promise<KitSentences> {
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

/** The language whose texts are shown. */
const chosen = computed(() => draft.value?.language || sheetLanguage());

/** The page's own texts, with first day and contact filled in. */
const proposed = computed(() =>
  proposedIn(spoken.value[chosen.value] ?? say.userKit),
);

function proposedIn(t: KitSentences): KitTexts {
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

/** Whether someone has typed the text of a part in the language that is shown. */
export function isTyped(kit: UserKit, part: Part): boolean {
  return Boolean(kit.texts[chosen.value]?.[part]);
}

/** The text of a part: as typed, otherwise as proposed. */
export function shown(kit: UserKit, part: Part): string {
  return kit.texts[chosen.value]?.[part] || proposed.value[part];
}

/** Stores the typed text in the language that is shown; if it equals the proposal, it follows first day and contact again. */
export function type(kit: UserKit, part: Part, text: string): void {
  const typed = text === proposed.value[part] ? '' : text;
  const {[chosen.value]: texts = EMPTY, ...others} = kit.texts;
  const now = {...texts, [part]: typed};
  const all = Object.entries(others);
  if (Object.values(now).some(it => it !== '')) all.push([chosen.value, now]);
  // In the order in which they are stored: one that is as before has not changed.
  all.sort(([one], [other]) => (one < other ? -1 : 1));
  edit({texts: Object.fromEntries(all)});
}

/** The page's own text again. */
export function reset(kit: UserKit, part: Part): void {
  type(kit, part, proposed.value[part]);
}

/** Some parts in each language, for staff that doesn’t share one: as typed, otherwise as proposed. */
export async function inEveryLanguage(
  kit: UserKit,
  parts: readonly Part[],
): Promise<string> {
  const texts = await Promise.all(
    languages.map(async ({lang: other, name}) => {
      const own = proposedIn(await speak(other));
      const typed = kit.texts[other];
      return [name, ...parts.map(it => typed?.[it] || own[it])].join('\n\n');
    }),
  );
  return texts.map(it => `${it}\n`).join('\n\n');
}
