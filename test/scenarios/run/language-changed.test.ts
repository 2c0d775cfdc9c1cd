/** The sheet's language is changed while a run is in progress. */
import type {LargeCompany} from '../../../emulator/large-company';
import {
  checkpoint,
  goOn,
  openCompany,
  say,
  START,
} from '../../support/long-run';
import {sampleOf} from '../../support/sample';

const LANGUAGES = ['he', 'ja', 'de', 'tr'];
/** The Queued column is found by what English calls it; other languages leave columns where they are. */
const QUEUED = 'Queued';

let company: LargeCompany;
let rewind: () => void;
let undisturbed: {states: unknown; gmail: string[]};
let column: number;

beforeAll(async () => {
  company = await openCompany({users: 8});
  column = company.workspace.shown('Rollout')[0]!.indexOf(QUEUED);
  rewind = checkpoint(company);
  say(company, START);
  goOn(company);
  undisturbed = ended();
});

beforeEach(() => rewind());

function ask<T>(request: object): T {
  const answer = company.workspace.run('door', [request]) as {
    ok: boolean;
    value: T;
  };
  expect(answer).toMatchObject({ok: true});
  return answer.value;
}

/** What it ends with, without words. */
function ended(): typeof undisturbed {
  const {states} = ask<{states: {state: string; count: number}[]}>({
    verb: 'overview',
  });
  return {
    states: states.map(({state, count}) => `${state}: ${count}`),
    gmail: company.rows.map(({user, alias}) =>
      company.google
        .smimeInfos(user, alias)
        .map(it => `${alias}: ${it.fingerprint} ${it.isDefault}`)
        .join(),
    ),
  };
}

function speak(language: string): void {
  const {settings} = ask<{settings: object}>({verb: 'settings'});
  ask({verb: 'saveSettings', settings: {...settings, language}});
  ask({verb: 'setUpSheets'});
}

const queued = () =>
  company.workspace
    .shown(company.workspace.spreadsheet.sheets[0]!.name)
    .slice(1)
    .map(line => line[column] ?? '')
    .filter(it => it !== '');

it.each(sampleOf(LANGUAGES, 2))(
  'a run that was begun in English ends the same in %s: its queued rows are recognized',
  language => {
    say(company, START);
    const before = queued();
    expect(before).toHaveLength(8);
    speak(language);
    expect(queued()).toHaveLength(8);
    goOn(company);
    expect(queued()).toEqual([]);
    expect(ended()).toEqual(undisturbed);
  },
);
