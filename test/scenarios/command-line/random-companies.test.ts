/** Companies and sequences of actions of chance, through the script and through the command line: Gmail, sheet, and Log are the same. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import {OPERATOR} from '../../../emulator/company';
import type {Action} from '../../../src/core/door/contract';
import type {Span} from '../../support/certificate-pool';
import {runCommand} from '../../support/command-line-on';
import {leftInSheet} from '../../support/left-in-sheet';
import {
  ADA,
  ADA_DESK,
  BEN,
  CLEO,
  openSmallCompany,
  ROWS,
  type SmallCompany,
} from '../../support/small-company';
import {runs, SEED} from '../../support/thoroughness';

const DAY = 86_400_000;

/** None begins or ends within the hours that the steps of a sequence take. */
const SPANS = [
  ...(['long over', 'over since yesterday', 'ends tomorrow'] as const),
  ...(['half a year', 'half a year, newer', 'a year'] as const),
  ...(['two years, older', 'begins next month'] as const),
] satisfies readonly Span[];

const COMMANDS = [
  ['upload', 'upload'],
  ['check', 'check'],
  ['preview', 'preview'],
  ['refresh', 'refresh'],
  ['renew', 'renew'],
  ['update', 'update'],
  ['set-default', 'setDefault'],
  ['restore', 'restore'],
  ['delete', 'delete'],
  ['off-board', 'offBoard'],
] as const satisfies readonly (readonly [command: string, action: Action])[];

const span = fc.constantFrom(...SPANS);

const row = fc.record({
  file: fc.option(span, {freq: 6}),
  password: fc.constantFrom('right', 'right', 'right', 'wrong', 'none'),
  renewalDays: fc.constantFrom('', '', '10', '400', 'soon'),
  isTwice: fc.integer({min: 0, max: 7}).map(it => it === 0),
});

const MAILBOXES = [...ROWS, {user: ADA, alias: ADA_DESK}];

const mailbox = fc.uniqueArray(span, {maxLength: 3}).chain(names =>
  fc.record({
    names: fc.constant(names),
    standard: fc.nat({max: names.length}),
  }),
);

const step = fc.record({
  days: fc.constantFrom(0, 0, 20, 170, 400),
  taken: fc.option(fc.constantFrom(ADA, BEN, CLEO), {freq: 3}),
  command: fc.constantFrom(...COMMANDS),
});

const story = fc.record({
  rows: fc.tuple(...ROWS.map(() => row)),
  held: fc.tuple(...MAILBOXES.map(() => mailbox)),
  steps: fc.array(step, {minLength: 1, maxLength: 3}),
});

type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

let small: SmallCompany;
let rewind: () => void;
let folder: string;
/** In Drive, by certificate. */
let files: ReadonlyMap<Span, string>;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'smime-random-'));
  small = await openSmallCompany();
  const {google} = small;
  writeFileSync(
    path.join(folder, 'roots.pem'),
    google.state.trustedRoots.join('\n'),
  );
  files = new Map(SPANS.map(it => [it, small.addFile(it)]));
  rewind = small.checkpoint();
});
afterAll(() => rmSync(folder, {recursive: true}));

/** The company as it begins. */
function tell({rows, held}: Story): void {
  rewind();
  MAILBOXES.forEach(({user, alias}, i) => {
    const {names, standard} = held[i]!;
    names.forEach((name, at) => small.hold(name, at === standard, user, alias));
  });
  rows.forEach(({file, password, renewalDays, isTwice}, i) => {
    if (file !== null) {
      small.typeInto('Rollout', i, 'Certificate file', files.get(file)!);
      const right = small.certificates.password(file);
      const typed = {right, wrong: 'wrong', none: ''}[password];
      small.typeInto('Rollout', i, 'Password', typed ?? '');
    }
    small.typeInto('Rollout', i, 'Renew days before', renewalDays);
    const before = ROWS[i - 1];
    if (isTwice && before) {
      small.typeInto('Rollout', i, 'User', before.user);
      small.typeInto('Rollout', i, 'Alias', before.alias);
    }
  });
}

/** What time and a user do before a step. */
function pass({days, taken}: Story['steps'][number]): void {
  small.workspace.clock.advance(days * DAY + DAY / 4);
  const sendAs = small.google.state.users.find(it => it.primary === taken)
    ?.sendAs[0];
  sendAs?.smimeInfos.splice(0, 1);
}

/** How many rows are to be confirmed for a removal; null where nothing is. */
function countFor(action: Action): number | null {
  if (action !== 'delete' && action !== 'offBoard') return null;
  return small.ask('preview', {action, selection: 'all'}).count;
}

/** Gmail numbers certificates as they come. */
function withoutIds(text: string): string {
  return text.replace(/\bANe1Bm[\w-]+/g, 'ID');
}

function left() {
  const {google, lines} = small;
  const {rollout, log} = leftInSheet(lines);
  return {
    rollout: rollout.map(it => ({
      ...it,
      Message: withoutIds(it['Message'] ?? ''),
    })),
    log: log.map(withoutIds),
    gmail: MAILBOXES.map(({user, alias}) => small.holds(user, alias)),
    defaults: MAILBOXES.map(
      ({user, alias}) =>
        google.smimeInfos(user, alias).filter(it => it.isDefault).length,
    ),
    inventory: lines('Inventory')
      .map(it => JSON.stringify({...it, Read: '', 'Certificate id': ''}))
      .map(withoutIds)
      .sort(),
  };
}

/** @returns whether it was refused as a whole */
function runScript(action: Action): boolean {
  const confirmed = countFor(action);
  if (confirmed === 0) return true;
  try {
    small.run(action, undefined, confirmed === null ? {} : {confirmed});
    return false;
  } catch (error) {
    // The notices of a refusal; whatever else is thrown is a defect.
    if (!/^\[\{"code":/.test((error as Error).message)) throw error;
    return true;
  }
}

async function runOnCommandLine(
  command: string,
  action: Action,
): Promise<boolean> {
  const {google, workspace} = small;
  const yes = countFor(action);
  const {code, errors} = await runCommand(
    command,
    {
      ...{sheet: workspace.spreadsheet.id, yes},
      roots: path.join(folder, 'roots.pem'),
      journal: path.join(folder, 'journal'),
    },
    {
      ...{google, operator: OPERATOR},
      serviceAccount: google.state.serviceAccounts[0]!.email,
    },
  );
  if (code > 1 && code !== 3) throw new Error(errors);
  return code === 3;
}

it('random companies end as after the script, action by action', async () => {
  const seen = {done: 0, refused: 0};
  await fc.assert(
    fc.asyncProperty(story, async one => {
      tell(one);
      const wanted = one.steps.map(step => {
        pass(step);
        return {isRefused: runScript(step.command[1]), left: left()};
      });
      tell(one);
      for (const [i, step] of one.steps.entries()) {
        pass(step);
        const isRefused = await runOnCommandLine(
          step.command[0],
          step.command[1],
        );
        expect({isRefused, left: left()}).toEqual(wanted[i]);
        seen[isRefused ? 'refused' : 'done']++;
      }
    }),
    {seed: SEED, numRuns: runs(4, 100)},
  );
  expect(seen.done).toBeGreaterThan(2);
}, 3_600_000);
