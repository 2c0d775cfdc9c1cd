/** Runs over a CSV with files in a folder, against the emulated Google: outcomes, reruns, deaths. */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {Clock} from '../../../emulator/clock';
import {createGoogle, type Google} from '../../../emulator/google/google';
import type {Certificates} from '../../../emulator/renewing-company';
import {csvLinesOf} from '../../../command-line/csv/csv-lines';
import {csvSource} from '../../../command-line/csv/csv-source';
import {localFiles} from '../../../command-line/csv/local-files';
import {fileOutcomes} from '../../../command-line/outcomes/file-outcomes';
import {JSON_LINES} from '../../../command-line/outcomes/formats';
import type {OutcomeRecord} from '../../../command-line/outcomes/record';
import {PoolWidth} from '../../../command-line/pool/width';
import {openJournal} from '../../../command-line/run/file-journal';
import {rowKindOf} from '../../../command-line/run/row-kinds';
import {rowPortsOf} from '../../../command-line/run/row-ports';
import {
  runRows,
  surveyRows,
  type Request,
} from '../../../command-line/run/run-rows';
import {languageOf} from '../../../src/messages';
import {wireOn, type BeforeCall} from '../../support/async-wire';
import {NOW, pool} from '../../support/certificate-pool';
import {runs} from '../../support/thoroughness';

const OPERATOR = 'robot@csv.example';
const ACCOUNT = 'robot@project.iam.gserviceaccount.com';
const USERS = Array.from({length: 12}, (_, i) => `user${i}@csv.example`);
/** A death at every call takes long. */
const STEP = runs(29, 1);
const UPLOAD: Request = {action: 'upload', makeDefault: true, force: false};

let certificates: Certificates;
let folder: string;
beforeAll(async () => {
  certificates = await pool(USERS, ['a year']);
});
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'smime-csv-'));
  writeFileSync(path.join(folder, 'all.p12'), certificates.file('a year'));
  const lines = USERS.map(
    it => `${it},all.p12,${certificates.password('a year')}`,
  );
  writeFileSync(
    path.join(folder, 'rows.csv'),
    ['User,File,Password', ...lines, 'nobody,all.p12,x'].join('\n'),
  );
});
afterEach(() => rmSync(folder, {recursive: true}));

function openGoogle(): Google {
  const google = createGoogle({clock: new Clock(NOW)});
  google.trustRoot(certificates.trustedRoot);
  google.addServiceAccount({email: ACCOUNT, clientId: '1'});
  google.grantTokenCreator(ACCOUNT, OPERATOR);
  const scope = 'https://www.googleapis.com/auth/gmail.settings';
  google.delegate('1', [`${scope}.basic`, `${scope}.sharing`]);
  for (const primary of USERS) google.addUser({primary});
  return google;
}

/** One process; it dies where `before` throws. */
async function run(google: Google, request = UPLOAD, before?: BeforeCall) {
  const files = localFiles(folder);
  const wire = wireOn(google, OPERATOR, before);
  const language = languageOf('en');
  const source = csvSource(
    path.join(folder, 'rows.csv'),
    csvLinesOf('rollout', it => files.linkOf(it), language),
  );
  const journal = openJournal(
    path.join(folder, 'journal'),
    JSON.stringify(request),
  );
  const world = {
    ...{source, journal, isMeant: () => true, wire: files.over(wire)},
    kind: rowKindOf('rollout'),
    outcomes: fileOutcomes(path.join(folder, 'out.jsonl'), JSON_LINES, journal),
    portsOfWindow: rowPortsOf({
      ...{account: {email: ACCOUNT}, operator: OPERATOR, language},
      settings: {},
      now: () => google.clock.now(),
    }),
    width: new PoolWidth(5, 5),
    stop: new AbortController().signal,
    progress: () => undefined,
    clock: {
      now: () => google.clock.now(),
      random: () => 0,
      sleep: (ms: number) => {
        google.clock.advance(ms);
        return Promise.resolve();
      },
    },
  };
  const end = await runRows(request, world, await surveyRows(world));
  return {end, calls: wire.calls, rejected: source.rejected};
}

function outcomes(): OutcomeRecord[] {
  return readFileSync(path.join(folder, 'out.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map(it => JSON.parse(it) as OutcomeRecord);
}

/** What Gmail holds, and what the outcomes say, without what differs from one run to the next. */
function world(google: Google) {
  const held = USERS.map(it =>
    google
      .smimeInfos(it)
      .map(info => `${info.isDefault ? '*' : ''}${info.issuerCn}`),
  );
  const said = outcomes()
    .map(({user, state, message, counts}) =>
      [user, state, message, counts].join(' | '),
    )
    .sort();
  return {held, said};
}

describe('a run over a CSV', () => {
  it('uploads what the files hold, and says so a line for each row', async () => {
    const google = openGoogle();
    const {end, rejected} = await run(google);
    expect(end).toMatchObject({
      ...{why: 'finished', left: 0, before: 0},
      counts: {succeeded: 12, failed: 0, blocked: 0},
    });
    expect(rejected.map(it => [it.line, it.finding.code])).toEqual([
      [14, 'line-user-not-address'],
    ]);
    expect(
      outcomes()
        .map(it => it.user)
        .sort(),
    ).toEqual([...USERS].sort());
    expect(new Set(outcomes().map(it => it.state))).toEqual(
      new Set(['uploaded']),
    );
    const text = readFileSync(path.join(folder, 'out.jsonl'), 'utf8');
    expect(text).not.toContain(certificates.password('a year'));
  });

  it('done again, stores nothing', async () => {
    const google = openGoogle();
    await run(google);
    const {calls} = await run(google);
    expect(calls.filter(it => /insert|setDefault/.test(it))).toEqual([]);
    expect(new Set(outcomes().map(it => it.state))).toEqual(new Set(['kept']));
  });

  it('that dies at any call and is run again leaves what an undisturbed one leaves', async () => {
    const undisturbed = openGoogle();
    await run(undisturbed);
    const wanted = world(undisturbed);
    const {calls} = await run(openGoogle());
    for (let at = 5; at < calls.length; at += STEP) {
      rmSync(path.join(folder, 'journal'), {force: true});
      const google = openGoogle();
      const dies: BeforeCall = (_, nth) => {
        if (nth >= at) throw new Error('killed');
      };
      await expect(run(google, UPLOAD, dies)).rejects.toThrow('killed');
      await run(google);
      expect(world(google)).toEqual(wanted);
    }
  });
});
