/** Runs over the sample company, from the sidebar and from the menu, with and without problems. */
import type {Command} from '../../emulator/playground/command';
import type {Verb} from '../../src/core/door/contract';
import {
  button,
  COLUMN,
  HALTED,
  playgroundTests,
  type PlaygroundPage,
  type SheetRow,
} from '../support/playground-page';
import {IS_LONG} from '../support/thoroughness';

const open = playgroundTests();

/** Of the sample company's 40 rows. */
const TALLY = '13 ok\n18 blocked\n9 failed';

/** Inserts for rows whose fault only Gmail can see: its trust (asked again with the completed chain), its signature algorithms, S/MIME being off. */
const REFUSED_BY_GMAIL = 4;

const OWNER = 'robin.delacroix@meridian.example';

const GREEN = 'rgb(217, 234, 211)';
const RED = 'rgb(244, 204, 204)';

/** Milliseconds per virtual second: after the first outcome, a run takes many more seconds. */
const WATCHED = 500;

describe('Upload on all rows', () => {
  it('shows its progress, writes outcomes, empties passwords, fills Inventory', async () => {
    const it = await open();
    const {page, playground, cell, start, ended, byAlias} = it;
    const sidebar = await it.sidebar();
    await start('Upload', 'all');
    expect(await ended('Upload has finished')).toBe(TALLY);
    expect(
      await sidebar.getByRole('progressbar').getAttribute('aria-valuetext'),
    ).toBe('40 of 40');

    const colour = (row: number) =>
      cell(row, COLUMN.state).evaluate(
        element => getComputedStyle(element).backgroundColor,
      );
    expect(await cell(2, COLUMN.state).innerText()).toBe('Uploaded');
    expect(await colour(2)).toBe(GREEN);
    expect(await cell(15, COLUMN.state).innerText()).toBe('Blocked');
    expect(await colour(15)).toBe(RED);
    expect(await cell(2, COLUMN.password).innerText()).toBe('');
    expect(await cell(15, COLUMN.password).innerText()).toBe('the wrong one');
    expect(new Set(Object.values(byAlias(COLUMN.queued)))).toEqual(
      new Set(['']),
    );

    await it.sheet('Inventory');
    const [headers, ...lines] = playground.view.sheet.rows;
    const id = headers!.findIndex(it => it.text === 'Certificate id');
    expect(lines.map(row => row[id]!.text)).toEqual(
      expect.arrayContaining(certificates(it)),
    );
    expect(
      await page.locator('td', {hasText: 'sales@meridian.example'}).count(),
    ).toBe(1);
  });
});

describe('Delete from the menu', () => {
  it('asks with what Gmail holds and the count: No does nothing, Yes deletes what the selected rows name, but no default', async () => {
    const it = await open();
    const {page, playground, menu, cell, asked} = it;
    const before = certificates(it);
    const dialog = page.getByRole('dialog');
    const answer = async (label: string) => {
      await dialog.getByRole('button', {name: label}).click();
      await dialog.waitFor({state: 'detached'});
      await expectIdle(it);
    };
    await menu('S/MIME', 'Delete…', 'All');
    const text = await dialog.innerText();
    expect(text).toContain('As Gmail is now, ');
    expect(text).toContain('The certificates of 40 rows');
    await answer('No');
    expect(asked('smimeInfo.delete')).toBe(0);
    expect(certificates(it)).toEqual(before);
    expect(playground.view.toast?.message ?? '').not.toContain('Done');

    await playground.perform({do: 'menu', name: 'refreshAll'});
    await cell(9, COLUMN.user).click();
    await cell(10, COLUMN.user).click({modifiers: ['Shift']});
    await menu('S/MIME', 'Preview', 'Selected');
    await page
      .locator('.toast')
      .getByText(/^Done: 2 rows/)
      .waitFor();
    await menu('S/MIME', 'Delete…', 'Selected');
    expect(await dialog.innerText()).toContain('The certificates of 2 rows');
    await answer('Yes');
    expect(asked('smimeInfo.delete')).toBe(0);
    expect(await cell(9, COLUMN.state).innerText()).toBe('Preview: keep');
    expect(await cell(9, COLUMN.message).innerText()).toContain(
      'is the default',
    );
  });
});

// Each of these is tried without a browser, too: scenarios/run, scenarios/hosted/upload, and scenarios/sheets/sorted-meanwhile. What the
// page shows meanwhile, sidebar-run tries.
if (IS_LONG) {
  describe('Upload on all rows, further', () => {
    it('only keeps when all is done', async () => {
      const it = await open();
      const {playground, start, ended, byAlias, asked} = it;
      await playground.perform({do: 'menu', name: 'uploadAll'});
      const inserts = asked('smimeInfo.insert');
      const held = certificates(it);
      const states = byAlias(COLUMN.state);
      await it.sidebar();
      await start('Upload', 'all');
      expect(await ended('Upload has finished')).toBe(TALLY);
      // Only what Gmail alone can refuse is tried again.
      expect(asked('smimeInfo.insert') - inserts).toBe(REFUSED_BY_GMAIL);
      expect(certificates(it)).toEqual(held);
      const kept = Object.entries(byAlias(COLUMN.state)).filter(
        ([, state]) => state === 'Kept',
      );
      expect(kept.map(([alias]) => alias)).toEqual(
        Object.keys(states).filter(alias =>
          ['Uploaded', 'Kept', 'Default set'].includes(states[alias]!),
        ),
      );
    });

    it('stops within a wave when asked, and finishes when started again', async () => {
      const it = await open();
      const {page, start, ended, byAlias} = it;
      const sidebar = await it.sidebar();
      await it.pace(WATCHED);
      await start('Upload', 'all');
      await it.haltWhen(rows => rows.some(isUploaded));
      await page.locator('td', {hasText: 'Uploaded'}).first().waitFor();
      // The first rows come with the start itself; then the run is shown, and the others are at Google.
      await it.pace(WATCHED);
      await it.stop();
      await it.pace(0);
      await ended('Upload was stopped');
      expect(Object.values(byAlias(COLUMN.queued)).join('')).toBe('');
      const untouched = Object.values(byAlias(COLUMN.state)).filter(it => !it);
      expect(untouched.length).toBeGreaterThan(0);

      await button(sidebar, 'Finish here').click();
      await start('Upload', 'all');
      expect(await ended('Upload has finished')).toBe(TALLY);
      expect(Object.values(byAlias(COLUMN.state))).not.toContain('');
      expect(new Set(certificates(it)).size).toBe(14);
    });
  });

  describe('Upload while something else happens', () => {
    it('stops also where it began while the script was answering something else', async () => {
      const it = await open({isUnseen: true});
      const {playground, byAlias} = it;
      await it.pace(HALTED);
      const overview = playground.perform(door('overview'));
      const run = playground.perform({do: 'menu', name: 'uploadAll'});
      const stopped = await playground.perform(door('stop'));
      await it.pace(0);
      expect(await overview).toMatchObject({ok: true});
      expect(stopped).toMatchObject({
        ok: true,
        value: {value: {worker: OWNER}},
      });
      expect(await run).toEqual({ok: true, value: null});
      expect(Object.values(byAlias(COLUMN.queued)).join('')).toBe('');
      expect(Object.values(byAlias(COLUMN.state))).toContain('');
    });

    it('puts every outcome on its own row when the sheet is sorted in the middle', async () => {
      const it = await open();
      const {page, playground, start, ended, byAlias} = it;
      await playground.perform({do: 'menu', name: 'uploadAll'});
      const expected = byAlias(COLUMN.state);

      await playground.startOver();
      await it.sidebar();
      await it.pace(WATCHED);
      await start('Upload', 'all');
      // The password is the last that is written for these rows: the next ones are at Google then.
      await it.haltWhen(
        ([, first]) =>
          isUploaded(first!) && first![COLUMN.password]?.text === '',
      );
      await it.cell(2, COLUMN.alias).click();
      await it.menu('Rows', 'Sort sheet by column F, Z to A');
      await page.waitForFunction(() =>
        document
          .querySelectorAll('tr:nth-child(2) td')[5]!
          .textContent.startsWith('zoe'),
      );
      expect(Object.values(byAlias(COLUMN.state))).toContain('');
      await it.pace(0);
      await ended('Upload has finished');
      expect(byAlias(COLUMN.state)).toEqual(expected);
      const {rows} = playground.view.sheet;
      const sven = rows.find(row => row[0]!.text.startsWith('sven'))!;
      expect(sven[COLUMN.message]!.text).toContain('svenja.lund');
    });

    it('waits out rate limits and finds what an error 500 has stored', async () => {
      const it = await open();
      const {page, playground, start, ended} = it;
      await it.sidebar();
      await button(page, 'Behind the scenes').click();
      await button(page, 'Rate limit (403)').click();
      await button(page, 'Uploads: stored, but 500').click();
      await page.getByText('stored, but 500: 5 to come').waitFor();
      await start('Upload', 'all');
      expect(await ended('Upload has finished')).toBe(TALLY);
      expect(playground.view.google.troubles).toEqual([]);
      expect(certificates(it)).toHaveLength(14);
      const inserts = playground.view.google.requests.filter(({method}) =>
        method.endsWith('smimeInfo.insert'),
      );
      const answered = (status: number) =>
        inserts.filter(it => it.status === status).length;
      expect(answered(500)).toBe(5);
      // A stored certificate is found by listing: if it were sent twice, Gmail would answer 400 "already saved".
      expect(answered(400)).toBe(REFUSED_BY_GMAIL);
    });
  });
}

/** A request of the sidebar. */
function door(verb: Verb): Command {
  return {do: 'run', name: 'door', args: [{verb}]};
}

function isUploaded(row: SheetRow): boolean {
  return row[COLUMN.state]?.text === 'Uploaded';
}

async function expectIdle({page, playground}: PlaygroundPage): Promise<void> {
  await page.waitForFunction(() =>
    document.querySelector('.doing')!.textContent.startsWith('Emulated'),
  );
  expect(playground.view.running).toBe('');
}

/** Ids of all certificates that Gmail holds. */
function certificates({playground}: PlaygroundPage): string[] {
  return playground.view.google.aliases.flatMap(it =>
    it.certificates.map(({id}) => id),
  );
}
