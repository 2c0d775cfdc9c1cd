/** Rows that need attention: their causes, the page of one, and moving from row to row. */
import type {RowCard} from '../../src/core/door/contract';
import {faultsInLanguage} from '../support/accessibility';
import {refusal, type Door} from '../support/sidebar-door';
import {sidebarTests} from '../support/sidebar-page';
import {
  AT_ONCE,
  calmDoor,
  certificate,
  examined,
  older,
  problemRows,
  problems,
  progress,
  row,
  settings,
  forecastOf,
} from '../support/sidebar-samples';

const open = sidebarTests();

const CAUSE = 'intermediate-missing';

/** Rows 25, 36, 37 and 40, one of which is under the cursor; showing a row moves it. */
function sheetDoor(): Door & {cursor: number} {
  const numbers = problemRows.rows.map(it => it.row);
  const cardOf = (number: number): RowCard => {
    const at = numbers.indexOf(number);
    const isListed = at >= 0;
    return {
      ...{...row, row: number, alias: ''},
      user: `user${number}@example.com`,
      ...{place: isListed ? at + 1 : null, among: numbers.length},
      hasNext: numbers.some(it => it > number),
      hasPrevious: numbers.some(it => it < number),
      cause: {
        cause: CAUSE,
        title: 'Intermediate certificate missing',
        count: 4,
      },
    };
  };
  const door: Door & {cursor: number} = {
    ...calmDoor(),
    cursor: 12,
    row: ({of, step, show}) => {
      const from = of?.row ?? door.cursor;
      const to =
        step === undefined
          ? from
          : step > 0
            ? numbers.find(it => it > from)
            : numbers.filter(it => it < from).at(-1);
      if (to === undefined) return null;
      if (show) door.cursor = to;
      return cardOf(to);
    },
  };
  return door;
}

describe('the rows that need attention', () => {
  it('are shown by cause with count and fix, five causes first, and saved as a file', async () => {
    const sidebar = await open({
      ...calmDoor(),
      problemsReport: () => ({name: 'rows.csv', csv: 'Row\r\n5\r\n'}),
    });
    await sidebar.see('17 rows need attention');
    const lines = sidebar.frame.locator('.lines .link-line');
    expect(await lines.count()).toBe(5);
    await sidebar.frame
      .getByRole('button', {
        name: '4 rows Intermediate certificate missing Export with the whole chain',
      })
      .waitFor();
    await sidebar.press('Show 2 more causes (2 rows)');
    expect(await lines.count()).toBe(problems.causes.length);
    await sidebar.press('Save all as CSV');
    await sidebar.frame
      .getByText('rows.csv was downloaded.')
      .waitFor({state: 'attached'});
    expect(sidebar.last('problemsReport')).toEqual({verb: 'problemsReport'});
  });

  it('of one cause are run again as they are confirmed: these rows and no others', async () => {
    const sidebar = await open({
      ...calmDoor(),
      preview: ({cause}) => ({
        ...{count: 4, examples: [], rows: `digest of ${cause}`},
        forecast: forecastOf(1, 1),
      }),
      start: () => ({...progress, action: 'check'}),
      continue: () => ({
        ...progress,
        action: 'check',
        done: 25,
        finished: true,
      }),
    });
    await sidebar.frame.locator(`#cause-${CAUSE}`).click();
    await sidebar.focusOn('Intermediate certificate missing');
    await sidebar.see('Get the intermediate certificate from your CA');
    await sidebar.press('Check these 4 rows again');
    await sidebar.see('Check has finished');
    // “Open” has two letters in Turkish.
    expect(await faultsInLanguage(sidebar, 'tr')).toEqual([]);
    expect(sidebar.last('start')).toEqual({
      ...AT_ONCE,
      ...{verb: 'start', action: 'check', selection: 'cause'},
      ...{cause: CAUSE, rows: `digest of ${CAUSE}`},
    });
    await sidebar.press('Rollout');
  });

  it('are filtered in the sheet, where a filter of someone else is replaced only on a second press', async () => {
    const sidebar = await open({
      ...calmDoor(),
      filterProblems: ({cause, replaces}) => ({
        filter: cause === null ? 'none' : replaces ? 'set' : 'other',
      }),
    });
    await sidebar.frame.locator(`#cause-${CAUSE}`).click();
    await sidebar.press('Show only these in the sheet');
    await sidebar.see('The sheet already has a filter.');
    await sidebar.press('Replace the filter');
    await sidebar.see('to everyone who has it open');
    await sidebar.press('Show all rows');
    await sidebar.see('Show only these in the sheet');
    expect(sidebar.last('filterProblems')).toMatchObject({cause: null});
  });

  it('are let pass from now on where that is allowed, and that is undone', async () => {
    let asWarning: readonly string[] = [];
    const sidebar = await open({
      ...calmDoor(),
      relax: ({cause, to}) => {
        asWarning = to === 'warning' ? [cause] : [];
        const relaxed = asWarning.map(code => ({
          ...{code, by: 'robin@example.com'},
          at: Date.parse('2026-11-20T12:00:00Z'),
        }));
        const now = {...settings, asWarning, relaxed};
        return {settings: now, hasPrivateKey: true};
      },
    });
    await sidebar.frame.locator(`#cause-${CAUSE}`).click();
    await sidebar.press('Treat as a warning from now on');
    await sidebar.see('Now a warning');
    await sidebar.tab('Settings');
    await sidebar.see('1 rule is relaxed.');
    await sidebar.see('Relaxed by robin@example.com on 20 Nov 2026');
    await sidebar.tab('Rollout');
    await sidebar.frame.locator(`#cause-${CAUSE}`).click();
    await sidebar.press('Undo');
    await sidebar.see('A problem again');
    expect(sidebar.last('relax')).toMatchObject({cause: CAUSE, to: 'block'});
    await sidebar.press('Rollout');
    await sidebar.frame.locator(`#cause-${CAUSE}:focus`).waitFor();
    await sidebar.frame.locator('#cause-password').click();
    await sidebar.see('Type it into the “Password” cell of the row.');
    expect(await sidebar.text()).not.toContain('Treat as a warning');
  });
});

describe('the row card', () => {
  it('opens from the list of a cause, and walks it both ways in the sheet', async () => {
    const door = sheetDoor();
    const sidebar = await open(door);
    await sidebar.frame.locator(`#cause-${CAUSE}`).click();
    await sidebar.frame.locator('#row-36').click();
    await sidebar.focusOn('user36@example.com');
    await sidebar.see('Row 36 · 2 of 4 with this cause');
    expect(sidebar.asked).toContainEqual({
      ...{verb: 'row', cause: CAUSE, show: true},
      of: {row: 36, user: 'user36@example.com', alias: ''},
    });
    await sidebar.press('Next row that needs attention');
    await sidebar.see('Row 37 · 3 of 4 with this cause');
    expect(door.cursor).toBe(37);
    await sidebar.press('Previous row that needs attention');
    await sidebar.see('Row 36 · 2 of 4 with this cause');
    await sidebar.press('What to do (4 rows)');
    await sidebar.focusOn('Intermediate certificate missing');
    // The list of the cause is open over the start, which the tab leads to from elsewhere.
    await sidebar.tab('Settings');
    await sidebar.tab('Rollout');
    await sidebar.see('Next step');
  });

  it('of a revoked certificate says so in red, with the day and the reason', async () => {
    const message = 'Revoked by its CA on 3 Nov 2026: key compromise.';
    const sidebar = await open({
      ...calmDoor(),
      row: () => ({...row, state: 'Revoked', kind: 'bad', message}),
    });
    await sidebar.tab('Row');
    await sidebar.see(message);
    const badge = sidebar.frame.locator('.badge.bad');
    expect(await badge.innerText()).toBe('Revoked');
  });

  it('of a revoked certificate is reached from the list of its cause, which the start names', async () => {
    const alias = 'ada@example.com';
    const sidebar = await open({
      ...calmDoor(),
      problems: () => ({
        ...problems,
        causes: [
          {cause: 'revoked', count: 1, action: 'refresh'},
          ...problems.causes,
        ],
      }),
      problemRows: () => ({
        count: 1,
        rows: [
          {row: 5, user: alias, alias, expires: Date.UTC(2027, 9, 23, 12)},
        ],
      }),
      row: () => ({...row, state: 'Revoked', kind: 'bad'}),
    });
    await sidebar.frame.locator('#cause-revoked').click();
    await sidebar.focusOn('Certificate revoked by its CA');
    const line = sidebar.frame.locator('#row-5');
    expect(await line.innerText()).toMatch(
      /^ada@example\.com\s+Row 5.*23 Oct 2027/,
    );
    expect(sidebar.last('problemRows')).toMatchObject({cause: 'revoked'});
    await line.click();
    const badge = sidebar.frame.locator('.badge.bad');
    await badge.waitFor();
    expect(await badge.innerText()).toBe('Revoked');
  });

  it('answers for the row under the cursor at the press, and keeps the answer until the cursor moves again', async () => {
    const door = sheetDoor();
    door.cursor = 25;
    const sidebar = await open(
      {...door, row: input => door.row!(input)},
      {clock: true},
    );
    await sidebar.tab('Row');
    await sidebar.see('Row 25 · 1 of 4 that need attention');
    // The person clicks another row and presses immediately, before the page has read the cursor.
    door.cursor = 40;
    await sidebar.press('Check file');
    await sidebar.see(examined.certificate!.issuer);
    await sidebar.see('Row 40 · 4 of 4');
    expect(sidebar.last('examine')).toMatchObject({of: {row: 40}});
    // And moves on while the answer is on its way.
    door.cursor = 36;
    await sidebar.page.clock.runFor(2500);
    await sidebar.see('This is row 40. Row 36 is selected in the sheet.');
    await sidebar.see('Row 40 · 4 of 4');
    door.cursor = 37;
    await sidebar.page.clock.runFor(2500);
    await sidebar.see('Row 37 · 3 of 4');
  });

  it('shows what the file holds beside what Gmail uses', async () => {
    const sidebar = await open({
      ...calmDoor(),
      certificates: () => [older, certificate],
    });
    await sidebar.tab('Row');
    await sidebar.press('Compare');
    const table = sidebar.frame.getByRole('table');
    await table.waitFor();
    const text = await table.innerText();
    expect(text).toContain('File in Drive');
    expect(text).toContain('Gmail default');
    expect(text).toContain(certificate.issuer);
    expect(sidebar.last('examine')).toBeDefined();
    expect(sidebar.last('certificates')).toMatchObject({alias: row.alias});
  });

  it('checks or uploads this row alone, and names a row that is gone', async () => {
    const sidebar = await open({
      ...calmDoor(),
      start: () => ({...progress, action: 'check', total: 1}),
      continue: () => ({
        ...{...progress, action: 'check', total: 1},
        ...{done: 1, finished: true},
      }),
      row: ({step}) => (step ? null : row),
    });
    await sidebar.tab('Row');
    await sidebar.pressOff('Upload this row');
    await sidebar.press('Check this row');
    await sidebar.see('Check has finished');
    expect(sidebar.last('start')).toEqual({
      ...AT_ONCE,
      ...{verb: 'start', action: 'check', selection: 'named'},
      also: [{user: row.user, alias: row.alias}],
    });
    await sidebar.press('Next row that needs attention');
    await sidebar.see('This row is no longer in the sheet.');
  });

  it('leads to the first row that needs attention where none is selected', async () => {
    const door = sheetDoor();
    const sidebar = await open({
      ...door,
      row: input => (input.of ? door.row!(input) : null),
    });
    await sidebar.tab('Row');
    await sidebar.press('Start with the first of 5 that need attention');
    await sidebar.see('Row 25 · 1 of 4 that need attention');
  });
});

it('says why the causes could not be read', async () => {
  const sidebar = await open({
    ...calmDoor(),
    problems: () => refusal('The Rollout sheet is being changed.'),
  });
  await sidebar.see('The Rollout sheet is being changed.');
});
