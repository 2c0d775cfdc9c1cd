/** The texts of operators for their users: stored for all of them, and used only by the page. */
import {requestFinding} from '../rows/door-findings';
import {RequestRefused} from '../rows/refusal';
import type {SettingsOf} from '../rows/setting-names';
import type {KitTexts, UserKit, UserKitAnswer, Verbs} from './contract';
import type {DoorPorts} from './ports';

const LONGEST: Readonly<Record<SettingsOf['userKit'], number>> = {
  firstDay: 10,
  contact: 200,
  language: 3,
  subject: 200,
  text: 5000,
  card: 5000,
};
const PARTS = ['subject', 'text', 'card'] as const;

/** Of all languages together: a character takes up to six of the 500,000 bytes that the document’s properties have. */
const LONGEST_IN_ALL = 30_000;

/** The stored texts; there are none at first. */
export function userKit(ports: DoorPorts): UserKitAnswer {
  const sheetLanguage = ports.speech.languageFor([]);
  return {kit: storedKit(ports), sheetLanguage};
}

/**
 * What is stored, also by versions before 0.10.0: these kept one text for each part, in the language that was chosen then, or in
 * that of the sheet.
 */
export function storedKit({store, speech}: DoorPorts): UserKit {
  const {firstDay, contact, language, texts, ...former} = {
    ...{firstDay: '', contact: '', language: '', texts: null},
    ...(store.kept().userKit as Partial<UserKit & KitTexts> | undefined),
  };
  const spoken = language || speech.languageFor([]);
  const typed = texts ?? {[spoken]: textsOf(former)};
  return {firstDay, contact, language, texts: withoutEmpty(typed)};
}

/** Stores them. @throws RequestRefused with what is too long, not a day, or not a language; nothing is changed then */
export function saveUserKit(
  ports: DoorPorts,
  {kit}: Verbs['saveUserKit']['in'],
): UserKitAnswer {
  const firstDay = trimmed(kit?.firstDay);
  const contact = trimmed(kit?.contact);
  const language = trimmed(kit?.language);
  const texts = withoutEmpty(
    Object.fromEntries(
      Object.entries(kit?.texts ?? {}).map(([lang, it]) => [lang, textsOf(it)]),
    ),
  );
  const given = [
    ...Object.entries({firstDay, contact, language}),
    ...Object.values(texts).flatMap(it => Object.entries(it)),
  ] as [SettingsOf['userKit'], string][];
  const wrong = given.filter(([name, text]) => text.length > LONGEST[name]);
  if (!/^(\d{4}-\d\d-\d\d)?$/.test(firstDay))
    wrong.push(['firstDay', firstDay]);
  const languages = [...(language ? [language] : []), ...Object.keys(texts)];
  for (const it of languages) {
    if (!/^[a-z]{2,3}$/.test(it)) wrong.push(['language', it]);
  }
  const all = given.map(([, text]) => text).join('');
  if (all.length > LONGEST_IN_ALL) wrong.push(['text', all]);
  if (wrong.length > 0) {
    throw new RequestRefused(wrong.map(([name, text]) => invalid(name, text)));
  }
  ports.store.keep({userKit: {firstDay, contact, language, texts}});
  return userKit(ports);
}

function invalid(name: SettingsOf['userKit'], text: string) {
  const value = text.length > 100 ? `${text.slice(0, 100)}…` : text;
  return requestFinding('setting-invalid', {setting: `userKit.${name}`, value});
}

function textsOf(given: Partial<KitTexts> | null | undefined): KitTexts {
  const [subject, text, card] = PARTS.map(it => trimmed(given?.[it]));
  return {subject: subject!, text: text!, card: card!};
}

/** In a fixed order, and only languages in which there is a text. */
function withoutEmpty(texts: UserKit['texts']): UserKit['texts'] {
  const typed = Object.entries(texts).filter(([, it]) =>
    PARTS.some(part => it[part] !== ''),
  );
  return Object.fromEntries(
    typed.sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function trimmed(given: unknown): string {
  return String(given ?? '').trim();
}
