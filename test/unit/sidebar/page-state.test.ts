/** What the page remembers between a question to the script and its answer. Nothing is rendered. */
import type {DoorAnswer, DoorRequest} from '../../../src/core/door/contract';
import {pageModules} from '../../support/page-modules';

interface Modules extends Record<string, object> {
  readonly clientFile: typeof import('../../../src/sidebar/consent/client-file');
  readonly consentForm: typeof import('../../../src/sidebar/consent/form');
  readonly withdrawal: typeof import('../../../src/sidebar/consent/withdrawal');
  readonly folderScan: typeof import('../../../src/sidebar/cse/folder-scan');
  readonly further: typeof import('../../../src/sidebar/local/further');
  readonly look: typeof import('../../../src/sidebar/removal/look');
  readonly settings: typeof import('../../../src/sidebar/settings-form');
}

const FOLDERS = {
  ...{clientFile: 'consent/client-file', consentForm: 'consent/form'},
  ...{withdrawal: 'consent/withdrawal', folderScan: 'cse/folder-scan'},
  ...{further: 'local/further', look: 'removal/look'},
  settings: 'settings-form',
};

const CONSENT = {ready: false, settings: {clientId: '', remindDays: 7}};
const SETTINGS = {
  settings: {
    ...{operators: ['a@x', 'b@x'], width: 20, roots: ['One', 'Two']},
    ...{language: '', serviceAccount: '', clientId: '', testUser: ''},
    secretPrefix: '',
  },
  hasPrivateKey: false,
};

let asked: DoorRequest[] = [];
let answers: Readonly<Record<string, unknown>> = {};
let page: Modules;
beforeAll(async () => {
  const paths = Object.entries(FOLDERS).map(
    ([name, path]) => [name, `src/sidebar/${path}`] as const,
  );
  page = await pageModules<Modules>(
    Object.fromEntries(paths) as Record<keyof typeof FOLDERS, string>,
    request => {
      asked.push(request);
      return {ok: true, value: answers[request.verb]} as DoorAnswer;
    },
  );
});
beforeEach(() => {
  asked = [];
  answers = {consent: CONSENT, settings: SETTINGS};
});

const verbs = () => asked.map(it => it.verb);

it.each([
  [
    '{"web":{"client_id":"a","client_secret":"b"}}',
    {clientId: 'a', secret: 'b'},
  ],
  ['{"web":{"client_id":"a","client_secret":1}}', 'not a client'],
  ['{"web":{"client_id":1,"client_secret":"b"}}', 'not a client'],
  ['{"installed":{"client_id":"a","client_secret":"b"}}', 'installed'],
  ['{"web":null}', 'not a client'],
  ['null', 'not a client'],
  ['"web"', 'not a client'],
  ['{', 'not a client'],
])('The client file %s is read as %j', (text, expected) => {
  expect(page.clientFile.readClientFile(text)).toEqual(expected);
});

it('Users are ticked and unticked, and none is ticked once they are withdrawn', async () => {
  const {
    choose,
    chosen,
    askToWithdraw,
    toWithdraw,
    typed,
    withdraw,
    withdrawn,
  } = page.withdrawal;
  for (const user of ['a', 'b', 'c']) choose(user, true);
  choose('b', false);
  expect([...chosen.value]).toEqual(['a', 'c']);
  typed.value = '2';
  askToWithdraw(['a', 'c']);
  expect([typed.value, toWithdraw.value]).toEqual(['', ['a', 'c']]);
  answers = {...answers, withdrawConsent: {withdrawn: 2, failed: []}};
  expect(await withdraw(['a', 'c'])).toBe(true);
  expect(asked[0]).toMatchObject({users: ['a', 'c'], confirmed: 2});
  expect(verbs()).toEqual(['withdrawConsent', 'consent']);
  expect(chosen.value.size).toBe(0);
  expect(withdrawn.value).toEqual({withdrawn: 2, failed: []});
});

it('The settings of consent are wrong where they could not be used', async () => {
  const {draft, edit, loadConsent, wrongs, secret, changed, discard} =
    page.consentForm;
  const texts = {webApp: '', text: ''};
  answers = {consent: {...CONSENT, settings: {...CONSENT.settings, ...texts}}};
  await loadConsent();
  const isWrong = (fields: object) => {
    edit(fields);
    return Object.values(wrongs.value).filter(it => it !== '').length;
  };
  expect(isWrong({})).toBe(0);
  expect(isWrong({webApp: 'https://a.example/dev'})).toBe(1);
  expect(isWrong({webApp: ' https://a.example/exec '})).toBe(0);
  expect(isWrong({text: 'Hello'})).toBe(1);
  expect(isWrong({text: 'Hello {link}'})).toBe(0);
  expect(isWrong({remindDays: '91'})).toBe(1);
  expect(isWrong({remindDays: '90'})).toBe(0);
  discard();
  expect(draft.value).toMatchObject({text: '', remindDays: '7'});
  expect(changed.value).toBe(false);
  secret.value = 'x';
  expect(changed.value).toBe(true);
  discard();
  expect([secret.value, changed.value]).toEqual(['', false]);
});

it('A folder that was looked through is void once another one is typed', async () => {
  const {change, found, link, scan, taken, takeFolder} = page.folderScan;
  answers = {
    scanCseFolder: {added: 1, changed: 2},
    ...{takeCseFolder: {rows: 3}, cse: {}},
  };
  change(' a ');
  await scan();
  expect(asked).toMatchObject([{link: 'a'}]);
  expect(found.value).toEqual({added: 1, changed: 2});
  await takeFolder(found.value!);
  expect(asked[1]).toMatchObject({link: 'a', confirmed: 3});
  expect([link.value, found.value, taken.value]).toEqual(['', null, {rows: 3}]);
  const notice = {code: 'x', severity: 'block', says: '', fix: ''} as const;
  scan.notices.value = [notice];
  takeFolder.notices.value = [notice];
  change('b');
  expect(taken.value).toBeNull();
  expect([scan, takeFolder].flatMap(it => it.notices.value)).toEqual([]);
  const scanning = scan();
  link.value = 'c';
  await scanning;
  expect(found.value).toBeNull();
});

it('A file for several addresses of one user is for the primary one, and is listed for the others', () => {
  const {withUserChosen, usersToAsk, withFurther, withoutFurther} =
    page.further;
  const at = (user: string, alias: string, how = 'certificate') => ({
    ...{user, alias, how},
  });
  const [ann, desk] = [
    at('ann@x.example', 'ann@x.example'),
    at('ann@x.example', 'desk@x.example'),
  ];
  const item = {
    ...{id: 1, candidates: [desk, ann], chosen: null, of: null, others: null},
    ...{bytes: new Uint8Array(1), sending: false, result: null, leftOut: false},
    examination: {
      leaf: {
        emails: [
          'ann@x.example',
          'desk@x.example',
          'new@x.example',
          'eve@z.example',
        ],
        subjectEmails: [],
      },
    },
  } as never;
  const [chosen] = withUserChosen([item]);
  expect(chosen).toMatchObject({chosen: 1});
  expect(withUserChosen([chosen!])[0]).toBe(chosen);
  const others = {
    ...(item as object),
    candidates: [ann, at('bob@x.example', 'x@x.example')],
  };
  expect(withUserChosen([others as never])[0]).toMatchObject({chosen: null});
  expect(usersToAsk([chosen!], new Map())).toEqual(['ann@x.example']);
  const known = new Map([
    [
      'ann@x.example',
      {
        ...{
          user: 'ann@x.example',
          confirmed: ['ann@x.example', 'desk@x.example'],
          why: '',
        },
        unconfirmed: ['new@x.example'],
      },
    ],
  ]) as never;
  expect(usersToAsk([chosen!], known)).toEqual([]);
  let id = 10;
  const all = withFurther([chosen!], known, () => id++);
  expect(all).toMatchObject([
    {
      id: 1,
      others: {
        notTheirs: ['eve@z.example'],
        unconfirmed: ['new@x.example'],
        why: '',
      },
    },
    {
      id: 10,
      of: 1,
      chosen: 0,
      candidates: [{alias: 'desk@x.example'}],
      others: null,
    },
  ]);
  expect(withFurther(all, known, () => id++)).toHaveLength(2);
  expect(withoutFurther(all)).toMatchObject([{id: 1, others: null}]);
  const sent = all.map(it => (it.of === null ? it : {...it, sending: true}));
  expect(withoutFurther(sent)).toHaveLength(2);
});

it('A removal counts what goes, and the rows that change', () => {
  const {changedRows, countOf, force, goes, isCount, isRead, toRemove} =
    page.look;
  const entry = (row: number, count: number, more: object = {}) => ({
    ...{row, rows: [row], count, kept: '', isUnknown: false, ...more},
  });
  const removal = {
    ...{action: 'delete', selection: 'all', count: 4, rows: '', of: 4},
    ...{outOfSight: '', seen: 4},
    entries: [
      ...[entry(9, 2), entry(3, 0), entry(5, 0, {kept: 'a', forced: {}})],
      entry(6, 0, {isUnknown: true}),
    ],
  } as never;
  toRemove.value = removal;
  expect([goes.value, changedRows(removal)]).toEqual([2, [3, 9]]);
  expect(isRead.value).toBe(false);
  force.value = true;
  expect([goes.value, changedRows(removal)]).toEqual([3, [3, 5, 9]]);
  expect(countOf(entry(1, 1, {forced: {}}) as never)).toBe(2);
  force.value = false;
  const whole = {...(removal as object), entries: [entry(1, 1)]};
  toRemove.value = whole as never;
  expect(isRead.value).toBe(true);
  toRemove.value = {...whole, seen: 3} as never;
  expect(isRead.value).toBe(false);
  expect(
    ['1200', '1,200', '1’200', '1 200'].every(it => isCount(it, 1200)),
  ).toBe(true);
  expect(isCount('12000', 1200)).toBe(false);
  toRemove.value = null;
});

it('Settings are saved as they are typed, and another language is set up at once', async () => {
  const {draft, edit, loadSettings, saveSettings, widthIsWrong} = page.settings;
  await loadSettings();
  const isWrong = (width: string) => {
    edit({width});
    return widthIsWrong.value;
  };
  expect(['', '0', '101', '1000', 'x'].filter(it => !isWrong(it))).toEqual([]);
  expect([' 1 ', '100'].filter(isWrong)).toEqual([]);
  edit({operators: 'a@x\n c@x', roots: 'One\n\nTwo, Inc.', testUser: ' t@x '});
  const settings = {
    ...SETTINGS.settings,
    ...{operators: ['a@x', 'c@x'], width: 100, roots: ['One', 'Two, Inc.']},
    testUser: 't@x',
  };
  answers = {...answers, saveSettings: {...SETTINGS, settings}, overview: {}};
  asked = [];
  await saveSettings(draft.value!);
  expect(asked).toMatchObject([{verb: 'saveSettings', settings}]);
  edit({language: 'de'});
  asked = [];
  await saveSettings(draft.value!);
  expect(verbs().slice(0, 2)).toEqual(['saveSettings', 'setUpSheets']);
});
