/** Files that the page opens itself, over a scripted door. */
import type {Derivation} from '../../src/core/certificates';
import type {Progress, ProtectedFile} from '../../src/core/door/contract';
import {derived} from '../support/derived';
import {gate, refusal} from '../support/sidebar-door';
import {sidebarTests} from '../support/sidebar-page';
import {
  calmDoor,
  examined,
  progress as sample,
  row,
} from '../support/sidebar-samples';

const open = sidebarTests();

const progress: Progress = {...sample, action: 'check'};
const PASSWORD = Buffer.from('pä$$word').toString('base64');
const SALT = Buffer.from('0123456789abcdef').toString('base64');

/** One of each kind and hash. */
const DERIVATIONS: readonly Derivation[] = (
  ['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512'] as const
).flatMap(hash => [
  {
    ...{id: `pbkdf2 ${hash}`, kind: 'PBKDF2', hash, input: PASSWORD},
    ...{salt: SALT, iterations: 5000, length: 32},
  },
  {
    ...{id: `hash ${hash}`, kind: 'hash', hash, input: PASSWORD, salt: ''},
    iterations: 5000,
    length: Number(hash.slice(4)) / 8 || 20,
  },
]);

const file = (number: number, derivations = DERIVATIONS): ProtectedFile => {
  const user = `user${number}@example.com`;
  return {row: number, user, alias: user, derivations};
};
const waiting = (...protectedFiles: ProtectedFile[]): Progress => ({
  ...progress,
  protectedFiles,
});
const finished: Progress = {
  ...progress,
  done: 25,
  succeeded: 25,
  finished: true,
};

/** Hashing that continues until it is stopped. */
const ENDLESS: Derivation = {
  ...{id: 'endless', kind: 'hash', hash: 'SHA-256', input: PASSWORD, salt: ''},
  iterations: 1e12,
  length: 32,
};

describe('protected files in a run', () => {
  it('are opened in the page before the run continues, with the right keys', async () => {
    const second = gate<{derivations: readonly Derivation[]}>();
    const answers = [waiting(file(2), file(3)), finished];
    const given: Record<string, string>[] = [];
    const sidebar = await open({
      ...calmDoor(),
      start: () => progress,
      continue: () => answers.shift()!,
      openProtected: ({user, keys}) => {
        given.push(keys);
        return user === file(3).user ? second.answer : {derivations: []};
      },
    });
    await sidebar.act('Check');
    await sidebar.see('Opening 2 of 2 protected files…');
    expect(sidebar.count('continue')).toBe(1);
    expect(sidebar.last('continue')).toMatchObject({pageDerives: true});
    second.open({derivations: []});
    await sidebar.see('Check has finished');
    expect(await sidebar.text()).not.toContain('protected');
    const wanted = Object.fromEntries(
      DERIVATIONS.map(it => [
        it.id,
        Buffer.from(derived(it)).toString('base64'),
      ]),
    );
    expect(given).toEqual([wanted, wanted]);
    expect(sidebar.last('continue')).toMatchObject({except: []});
  });

  it('of the CSE sheet are distinguished by their use', async () => {
    const signing = {...file(2), use: 'signing'};
    const encryption = {...file(2), use: 'encryption'};
    const answers = [waiting(signing, encryption), finished];
    const handed: string[] = [];
    const sidebar = await open({
      ...calmDoor(),
      start: () => progress,
      continue: () => answers.shift()!,
      openProtectedCse: ({user, use}) => {
        handed.push(`${user} ${use}`);
        return use === 'signing'
          ? {derivations: []}
          : refusal('The file has gone.');
      },
    });
    await sidebar.act('Check');
    await sidebar.see('Check has finished');
    const {user} = file(2);
    expect(handed).toEqual([`${user} signing`, `${user} encryption`]);
    expect(sidebar.last('continue')).toMatchObject({
      except: [{user, alias: user, use: 'encryption'}],
    });
    expect(sidebar.count('openProtected')).toBe(0);
  });

  it('that cannot be opened are left to the script one by one', async () => {
    const answers = [waiting(file(2), file(3)), waiting(file(3)), finished];
    const sidebar = await open({
      ...calmDoor(),
      start: () => progress,
      continue: () => answers.shift()!,
      openProtected: ({user}) =>
        user === file(2).user
          ? refusal('The file has gone.')
          : {derivations: []},
    });
    await sidebar.act('Check');
    await sidebar.see('Check has finished');
    const except = [2, 3].map(number => ({
      user: file(number).user,
      alias: file(number).alias,
    }));
    // The third was opened, and the script requests it again: it could not cache the result.
    expect(sidebar.last('continue')).toMatchObject({except});
    expect(sidebar.count('openProtected')).toBe(2);
  });

  it('are left to the script by a browser without WebCrypto', async () => {
    const door = {
      ...calmDoor(),
      start: () => progress,
      continue: () => finished,
    };
    const sidebar = await open(door, {spoils: true});
    await sidebar.frame.evaluate(() => {
      Object.defineProperty(crypto, 'subtle', {value: undefined});
    });
    await sidebar.act('Check');
    await sidebar.see('Check has finished');
    expect(sidebar.last('continue')).toMatchObject({pageDerives: false});
  });

  it('do not keep the page from stopping', async () => {
    const door = {
      ...calmDoor(),
      start: () => progress,
      continue: () => waiting(file(2, [ENDLESS])),
      stop: () => ({...progress, finished: true, stopped: true}),
    };
    const sidebar = await open(door, {spoils: true});
    await sidebar.act('Check');
    await sidebar.see('Opening 1 of 1 protected file…');
    await sidebar.press('Stop');
    await sidebar.see('Check was stopped');
    expect(sidebar.count('continue')).toBe(1);
    expect(sidebar.count('openProtected')).toBe(0);
  });
});

describe('a protected file on the card', () => {
  it('is opened in the page, and shown then', async () => {
    const at = {row: row.row, user: row.user, alias: row.alias};
    const opened = gate<{derivations: readonly Derivation[]}>();
    let keyed = false;
    const sidebar = await open({
      ...calmDoor(),
      examine: () =>
        keyed
          ? examined
          : {
              ...{...examined, certificate: null, chain: [], notices: []},
              protectedFile: {...at, derivations: DERIVATIONS},
            },
      openProtected: () => {
        keyed = true;
        return opened.answer;
      },
    });
    await sidebar.tab('Row');
    await sidebar.press('Check file');
    await sidebar.see('It is being opened on this computer…');
    opened.open({derivations: []});
    await sidebar.see('It ends in 20 days.');
    expect(sidebar.count('examine')).toBe(2);
    // When it is shown, and when the button is pressed.
    expect(sidebar.count('row')).toBe(2);
  });
});
