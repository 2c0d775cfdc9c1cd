import {Clock} from '../../../../../emulator/clock';
import {createGoogle, type Google} from '../../../../../emulator/google/google';
import {
  listUsers,
  PAGE_SIZE,
  type UserPage,
} from '../../../../../src/core/google/directory/users';
import {answerOf} from '../../../../../src/core/google/gmail/answer';
import {httpCall} from '../../../../../src/core/google/http';
import {
  GoogleRefusal,
  type Workflow,
} from '../../../../../src/core/google/wire';

const ADMIN = 'admin@x.example';
const SCOPE = 'https://www.googleapis.com/auth/admin.directory.user.readonly';

let google: Google;

beforeEach(() => {
  google = createGoogle({clock: new Clock(Date.parse('2027-01-10T00:00:00Z'))});
  google.addUser({primary: ADMIN, admin: true});
});

/** Carries the calls of a workflow to the emulated Google, with a token of the user they are made for. */
function carried<T>(work: Workflow<T>): T {
  let step = work.next();
  while (!step.done) {
    const {verb, url, headers} = httpCall(step.value, () => '');
    const token = google.issueToken({user: step.value.user, scopes: [SCOPE]});
    const {status, body} = google.handle({
      method: verb,
      url,
      headers: {...headers, authorization: `Bearer ${token}`},
      body: new Uint8Array(),
    });
    const text = new TextDecoder().decode(body);
    const answer = answerOf(step.value, {status, headers: {}, body: text});
    step = work.next(answer);
  }
  return step.value;
}

function everybody(): string[] {
  const users: string[] = [];
  let page: UserPage = {users: [], accounts: [], next: ''};
  do {
    page = carried(listUsers(ADMIN, page.next));
    users.push(...page.users);
  } while (page.next !== '');
  return users;
}

function problemOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof GoogleRefusal) return error.problem.code;
    throw error;
  }
  return '';
}

describe('the organization’s users', () => {
  it('come page by page, each once and in order', () => {
    const others = Array.from(
      {length: 2 * PAGE_SIZE + 5},
      (_, i) => `user${String(i).padStart(4, '0')}@x.example`,
    );
    for (const primary of others) google.addUser({primary});
    expect(everybody()).toEqual([ADMIN, ...others]);
    expect(google.state.log).toHaveLength(3);
  });

  it('are those who are active and have a mailbox, in lowercase', () => {
    google.addUser({primary: 'Zoe@X.example'});
    google.addUser({primary: 'bob@x.example', suspended: true});
    google.addUser({primary: 'kiosk@x.example', mailbox: false});
    google.addUser({primary: 'gone@x.example', deleted: true});
    expect(everybody()).toEqual([ADMIN, 'zoe@x.example']);
  });

  it('come with the unit and the id that Google has of them', () => {
    google.addUser({primary: 'Zoe@X.example', orgUnit: '/Sales/EMEA'});
    const {accounts} = carried(listUsers(ADMIN, ''));
    expect(accounts.find(it => it.address === 'zoe@x.example')).toEqual({
      ...{address: 'zoe@x.example', is: 'active', unit: '/Sales/EMEA'},
      id: expect.stringMatching(/^\d+$/) as string,
    });
  });

  it('are refused to people who are not administrators', () => {
    google.addUser({primary: 'zoe@x.example'});
    const work = () => carried(listUsers('zoe@x.example', ''));
    expect(problemOf(work)).toBe('not-an-admin');
  });

  it('are out of reach while the API is off', () => {
    google.disableApi(google.project, 'admin');
    expect(problemOf(everybody)).toBe('api-disabled');
  });
});
