/** The demo’s run, in the languages of the sheet. */
import {
  COMPANY_LANGUAGES,
  type CompanyLanguage,
} from '../../../emulator/sample-company/languages';
import {
  ask,
  openSampleWorkspace,
} from '../../../emulator/sample-company/workspace';
import {DIST} from '../../support/project';
import {IS_LONG} from '../../support/thoroughness';

interface Overview {
  readonly states: readonly {
    readonly state: string;
    readonly label: string;
    readonly count: number;
  }[];
}

/** An upload of all rows: its outcomes as codes, and the sheet. */
async function uploadedIn(language: CompanyLanguage) {
  const {workspace} = await openSampleWorkspace(DIST, {
    ...{language, iterations: 1},
  });
  let request: object = {verb: 'start', action: 'upload', selection: 'all'};
  for (;;) {
    const {finished} = ask(workspace, request) as {finished: boolean};
    if (finished) break;
    request = {verb: 'continue'};
  }
  const {states} = ask(workspace, {verb: 'overview'}) as Overview;
  const codes = states.map(({state, count}) => `${state}: ${count}`);
  const [sheet] = workspace.spreadsheet.sheets;
  const words = workspace.shown(sheet!.name).map(line => line[1] ?? '');
  return {
    codes,
    words: [...new Set(words.slice(1))].filter(it => it !== ''),
    labels: states.map(it => it.label),
    isRightToLeft: workspace.spreadsheet.sheets.map(it => it.isRightToLeft),
  };
}

it('The upload of the sample company ends with the same outcomes in each language, and Hebrew sheets run from right to left', async () => {
  const english = await uploadedIn('en');
  expect(english.codes.length).toBeGreaterThan(3);
  expect(new Set(english.isRightToLeft)).toEqual(new Set([false]));
  const others = COMPANY_LANGUAGES.filter(it => it !== 'en' && it !== 'he');
  for (const language of ['he', ...(IS_LONG ? others : [])] as const) {
    const other = await uploadedIn(language);
    expect(other.codes).toEqual(english.codes);
    expect(new Set(other.isRightToLeft)).toEqual(new Set([language === 'he']));
    expect(other.labels).toEqual(expect.arrayContaining(other.words));
    const shared = other.words.filter(it => english.words.includes(it));
    expect(shared).toEqual([]);
  }
});
