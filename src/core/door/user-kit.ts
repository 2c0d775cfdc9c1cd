/** The texts of operators for their users: stored for all of them, and used only by the page. */
import {requestFinding} from '../rows/door-findings';
import {RequestRefused} from '../rows/refusal';
import type {UserKit, UserKitAnswer, Verbs} from './contract';
import type {DoorPorts} from './ports';

const LONGEST: Readonly<Record<keyof UserKit, number>> = {
  firstDay: 10,
  contact: 200,
  language: 3,
  subject: 200,
  text: 5000,
  card: 5000,
};

const EMPTY: UserKit = {
  firstDay: '',
  contact: '',
  language: '',
  subject: '',
  text: '',
  card: '',
};

const NAMES = Object.keys(EMPTY) as (keyof UserKit)[];

/** The stored texts; all of them are empty at first. */
export function userKit({store, speech}: DoorPorts): UserKitAnswer {
  const kit = {...EMPTY, ...store.kept().userKit};
  return {kit, sheetLanguage: speech.languageFor([])};
}

/** Stores them. @throws RequestRefused with what is too long, or not a day; nothing is changed then */
export function saveUserKit(
  ports: DoorPorts,
  {kit}: Verbs['saveUserKit']['in'],
): UserKitAnswer {
  const wanted = Object.fromEntries(
    NAMES.map(it => [it, String(kit?.[it] ?? '').trim()]),
  ) as Record<keyof UserKit, string>;
  const {firstDay, language} = wanted;
  const wrong = NAMES.filter(it => wanted[it].length > LONGEST[it]).map(it =>
    requestFinding('setting-invalid', {
      setting: `userKit.${it}`,
      value: `${wanted[it].slice(0, 100)}…`,
    }),
  );
  if (firstDay !== '' && !/^\d{4}-\d\d-\d\d$/.test(firstDay)) {
    const value = firstDay.slice(0, LONGEST.firstDay);
    const setting = 'userKit.firstDay';
    wrong.push(requestFinding('setting-invalid', {setting, value}));
  }
  if (!/^([a-z]{2,3})?$/.test(language)) {
    const value = language.slice(0, LONGEST.language);
    const setting = 'userKit.language';
    wrong.push(requestFinding('setting-invalid', {setting, value}));
  }
  if (wrong.length > 0) throw new RequestRefused(wrong);
  ports.store.keep({userKit: wanted});
  return userKit(ports);
}
