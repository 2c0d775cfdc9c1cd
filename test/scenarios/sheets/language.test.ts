import type {SheetWords} from '../../../src/messages/sheet-words';
import {openRollout, type Rollout} from '../../support/rollout';

const HANA = 'hana.yamada@meridian.example';
const MAI = 'mai.dang@meridian.example';

let rollout: Rollout;
let rewind: () => void;
beforeAll(async () => {
  rollout = await openRollout();
  rollout.leaveOnly(HANA, MAI);
  rollout.select(MAI);
  rollout.run('upload', 'selected');
  rewind = rollout.checkpoint();
});
beforeEach(() => rewind());

function speak(language: string): void {
  const {settings} = rollout.ask('settings');
  rollout.ask('saveSettings', {settings: {...settings, language}});
  // As the sidebar does after it has saved another language.
  rollout.ask('setUpSheets');
}

const cells = () => rollout.workspace.shown('Rollout');
/** A row’s cell, by the place that its column has in English. */
const cell = (alias: string, column: number) =>
  cells().find(it => it.includes(alias))![column];

/** The labels of the sheet that the sidebar gets with its page. */
function labelsForSidebar(): SheetWords {
  rollout.workspace.menu('openSidebar');
  const {html} = rollout.workspace.ui.sidebar!;
  const [, json] = /<script [^>]*id="sheet-words">(.*?)<\/script>$/.exec(html)!;
  return JSON.parse(json!) as SheetWords;
}

describe('another language of the sheet', () => {
  it('gives the sidebar the labels that the sheet shows', () => {
    expect(labelsForSidebar()).toMatchObject({
      sheets: {rollout: 'Rollout', inventory: 'Inventory'},
      columns: {file: 'Certificate file'},
      notDone: 'Not done:',
    });
    const {settings} = rollout.ask('settings');
    rollout.ask('saveSettings', {settings: {...settings, language: 'ja'}});
    // Messages are in the new language at once, headers as soon as the sheets are set up again.
    expect(labelsForSidebar()).toMatchObject({
      columns: {file: 'Certificate file'},
      notDone: '未実行：',
    });
    rollout.ask('setUpSheets');
    const {sheets, columns} = labelsForSidebar();
    const [header] = rollout.workspace.shown(sheets.rollout);
    const [headerOfCse] = rollout.workspace.shown(sheets.cse);
    const {user, file, queued, message, id, metadata, use, keyPair} = columns;
    expect(header).toEqual(
      expect.arrayContaining([user, file, queued, message, id]),
    );
    expect(headerOfCse).toEqual(
      expect.arrayContaining([user, metadata, use, keyPair]),
    );
    const names = rollout.workspace.spreadsheet.sheets.map(it => it.name);
    expect(names).toEqual(expect.arrayContaining([sheets.rollout, sheets.log]));
  });

  it('renames headers, states and menu, and keeps rows and columns', () => {
    const before = cells();
    const state = before[0]!.indexOf('State');
    expect(cell(MAI, state)).toBe('Uploaded');
    speak('de');
    const after = cells();
    expect(after[0]!.slice(0, 6)).toEqual([
      ...['Nutzer', 'Status', 'Meldung', 'Zertifikatsdatei', 'Passwort'],
      'Alias',
    ]);
    expect(after[0]).toHaveLength(before[0]!.length);
    expect(after.map(it => it[0]).slice(1)).toEqual(
      before.map(it => it[0]).slice(1),
    );
    expect(cell(MAI, state)).toBe('Hochgeladen');
  });

  it('recognizes what was done in the former language, and reports in the new one', () => {
    speak('de');
    const progress = rollout.run('upload', 'todo');
    expect(progress).toMatchObject({total: 1, succeeded: 1});
    expect(cell(HANA, 1)).toBe('Unverändert');
    expect(cell(HANA, 2)).toMatch(
      /^Gmail hat dieses Zertifikat bereits\. Es wurde nichts geändert\. Es läuft am \d+\. \S+ \d{4} ab\.$/,
    );
    expect(
      rollout.refusal('start', {action: 'upload', selection: 'todo'}),
    ).toEqual(['nothing-selected']);
  });

  it('widens a column for a longer header, and no other', () => {
    const widths = () =>
      structuredClone(rollout.workspace.spreadsheet.sheets[0]!.columnWidths);
    const before = widths();
    const queued = cells()[0]!.indexOf('Queued');
    speak('de');
    expect(cells()[0]![queued]).toBe('In Warteschlange');
    expect(widths()[queued + 1]).toBeGreaterThan(before[queued + 1]! + 30);
    expect(widths()[1]).toBe(before[1]);
    speak('en');
    expect(widths()).toEqual(before);
  });

  it('goes back to the first one without a trace', () => {
    const before = cells();
    speak('de');
    speak('en');
    expect(cells()).toEqual(before);
  });
});
