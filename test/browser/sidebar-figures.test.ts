import type {Figures, Progress} from '../../src/core/door/contract';
import {columnsOf} from '../../src/sidebar/charts/months';
import {gate, refusal} from '../support/sidebar-door';
import {sidebarTests, type Sidebar} from '../support/sidebar-page';
import {
  calmDoor,
  coverage,
  figures,
  overview,
  progress,
} from '../support/sidebar-samples';

const open = sidebarTests();

/** Opens a tab with the figures and waits until they are there. */
async function shown(of: Figures): Promise<Sidebar> {
  const sidebar = await open({...calmDoor(), dashboard: () => of});
  await sidebar.tab('Health');
  await sidebar.see(/^Counted |^Coverage appears /);
  return sidebar;
}

/** The cells of the table in a part of the page, line by line. */
async function tableIn({frame}: Sidebar, part: string): Promise<string[][]> {
  const section = frame.getByRole('region', {name: part}).first();
  await section.getByText('As a table').click();
  const lines = await section.locator('tbody tr').all();
  return Promise.all(lines.map(it => it.locator('th, td').allInnerTexts()));
}

function numbersOf({frame}: Sidebar, selector: string, attribute: string) {
  return frame
    .locator(selector)
    .evaluateAll(
      (all, name) => all.map(it => parseFloat(it.getAttribute(name) ?? '')),
      attribute,
    );
}

describe('the figures', () => {
  it('are counted when the tab is opened, and again on demand', async () => {
    const again = gate<Figures>();
    const answers = [figures, again.answer];
    const sidebar = await open({
      ...calmDoor(),
      dashboard: () => answers.shift() ?? refusal('Counted too often.'),
    });
    expect(sidebar.count('dashboard')).toBe(0);
    await sidebar.tab('Health');
    await sidebar.see('198 of 240 addresses covered');
    await sidebar.frame.getByRole('status').getByText('198 of 240').waitFor();
    await sidebar.press('Count now');
    await sidebar.see('Counting…');
    // The previous figures stay until the new ones arrive.
    await sidebar.see('198 of 240 addresses covered');
    again.open({
      ...figures,
      coverage: {...coverage, covered: 200, expired: 10},
    });
    await sidebar.see('200 of 240 addresses covered');
    expect(sidebar.count('dashboard')).toBe(2);
  });

  it('say why they could not be counted', async () => {
    const sidebar = await open({
      ...calmDoor(),
      dashboard: () => refusal('The Inventory sheet has no column Alias.'),
    });
    await sidebar.tab('Health');
    await sidebar.see('The Inventory sheet has no column Alias.');
  });

  it('say what to do if nothing is known yet', async () => {
    const none = {aliases: 0, covered: 0, expired: 0, none: 0, untrusted: 0};
    const sidebar = await shown({
      ...figures,
      coverage: none,
      states: [],
      expiries: [],
      domains: [],
      keys: [],
      issuers: [],
      history: [],
    });
    await sidebar.see('Gmail has not been read yet');
    expect(await sidebar.frame.getByRole('img').count()).toBe(0);
  });

  it('wait for the end of a run that continues here', async () => {
    const work = gate<Progress>();
    const sidebar = await open({
      ...calmDoor(),
      start: () => progress,
      continue: () => work.answer,
    });
    await sidebar.press('Upload 6 ready rows');
    await sidebar.see('Upload is running');
    await sidebar.tab('Health');
    await sidebar.see('The figures are counted when it is finished.');
    await sidebar.pressOff('Count now');
    await sidebar.pressOff('Download report (CSV)');
    expect(sidebar.count('dashboard')).toBe(0);
    work.open({...progress, finished: true});
    await sidebar.see(/^Counted |^Coverage appears /);
    expect(sidebar.count('dashboard')).toBe(1);
  });

  it('show coverage as a ring of parts, with its share rounded down, and as a list', async () => {
    const sidebar = await shown({
      ...figures,
      coverage: {
        aliases: 2000,
        covered: 1999,
        expired: 0,
        none: 1,
        untrusted: 199,
      },
    });
    const ring = sidebar.frame.locator('.ring');
    expect(await ring.getAttribute('aria-label')).toBe(
      'Coverage: Valid default: 1,800, Valid default, chain not trusted: 199, Default not valid: 0, No default: 1',
    );
    expect(await ring.innerText()).toMatch(/^99\.9%\s+covered$/);
    const lengths = await numbersOf(
      sidebar,
      '.ring circle',
      'stroke-dasharray',
    );
    expect(lengths[0]).toBeCloseTo(90 - 0.8);
    expect(lengths[1]).toBeCloseTo(9.95 - 0.8);
    expect(lengths).toHaveLength(3);
    const list = sidebar.frame.locator('.coverage .counts');
    expect(await list.innerText()).toMatch(
      /Valid default\s+1,800\s+Valid default, chain not trusted\s+199\s+Default not valid\s+0\s+No default\s+1$/,
    );
  });

  it('show ends by month as columns and as a table with the same numbers', async () => {
    const sidebar = await shown(figures);
    const picture = sidebar.frame.locator('.columns');
    expect(await picture.getAttribute('aria-label')).toBe(
      '210 default certificates, most of them in May 2027: 96',
    );
    const heights = await numbersOf(sidebar, '.columns rect', 'height');
    const table = await tableIn(sidebar, 'Expiries by month');
    expect(table.slice(0, 4)).toEqual([
      ['Before Aug 2026', '3'],
      ['Aug 2026', '0'],
      ['Sept 2026', '3'],
      ['Oct 2026', '4'],
    ]);
    expect(table.at(-1)).toEqual(['May 2027', '96']);
    expect(heights.map(it => Math.round((it / 60) * 96))).toEqual(
      table.map(([, count]) => Number(count)),
    );
    // Months that are over differ in more than color.
    const fills = await sidebar.frame
      .locator('.columns rect')
      .evaluateAll(all => all.map(it => getComputedStyle(it).fill));
    expect(fills.slice(0, 4)).toEqual(['none', 'none', 'none', 'none']);
    expect(fills.slice(4)).not.toContain('none');
  });

  it('show coverage by domain, keys and issuers as bars, each with its number', async () => {
    const sidebar = await shown(figures);
    const bars = (part: string) =>
      sidebar.frame.getByRole('region', {name: part}).locator('.bars > li');
    expect(await bars('Coverage by domain').first().innerText()).toMatch(
      /^example\.com\s+95%\s+171 of 180 addresses covered · Valid default, chain not trusted: 4 · Default not valid: 3 · No default: 6$/,
    );
    expect(await bars('Keys').allInnerTexts()).toEqual([
      expect.stringMatching(/^RSA 2048\s+150$/),
      expect.stringMatching(/^RSA 3072\s+52$/),
      expect.stringMatching(/^EC P-256\s+8$/),
    ]);
    const widths = await bars('Keys')
      .nth(2)
      .locator('rect')
      .evaluateAll(all => all.map(it => Number(it.getAttribute('width'))));
    expect(widths[0]).toBeCloseTo((8 / 150) * 100 - 0.8);
    await sidebar.frame.getByText('2 more', {exact: true}).click();
    await sidebar.see('Departmental CA 8');
    expect(await bars('Issuers').count()).toBe(10);
  });

  it('show the state of key pairs of client-side encryption, if there are any', async () => {
    const without = await shown(figures);
    expect(await without.text()).not.toContain('client-side encryption');
    const keyPairs = {
      ...{keyPairs: 12, valid: 9, expiringSoon: 2, expired: 3},
      next: Date.UTC(2026, 11, 3, 12),
    };
    const sidebar = await shown({...figures, keyPairs});
    const section = sidebar.frame.locator('section[aria-labelledby=key-pairs]');
    expect(await section.innerText()).toMatch(
      /more than 30 days\s+7\s+Expires within 30 days\s+2\s+Expired\s+3[^]*Dec(ember)? 3, 2026|3 Dec/,
    );
  });

  it('show coverage over time up to the day of the count, in place of what that day said before', async () => {
    const sidebar = await shown(figures);
    await sidebar.see(
      'From 3 of 20 addresses covered on 1 Oct 2026 to 198 of 240 on 22 Nov 2026.',
    );
    const points = await sidebar.frame
      .locator('.line > svg .covered')
      .getAttribute('points');
    const xy = (points ?? '').split(' ').map(it => it.split(',').map(Number));
    expect(xy).toHaveLength(5);
    expect(xy[0]).toEqual([0, 50 - (3 / 240) * 50]);
    expect(xy[1]?.[0]).toBeCloseTo((11 / 52) * 100);
    expect(xy[4]).toEqual([100, 50 - (198 / 240) * 50]);
    const table = await tableIn(sidebar, 'Over time');
    expect(table[0]).toEqual(['22 Nov 2026', '240', '198', '12', '30']);
    expect(table).toHaveLength(5);
  });

  it('draw no line of a single day, but have its numbers', async () => {
    const sidebar = await shown({...figures, history: []});
    await sidebar.see('The chart appears once there are figures for two days.');
    expect(await sidebar.frame.locator('.line').count()).toBe(0);
    expect(await tableIn(sidebar, 'Over time')).toEqual([
      ['22 Nov 2026', '240', '198', '12', '30'],
    ]);
  });

  it('name the rows to look after next, also before anything was counted', async () => {
    const sidebar = await open({
      ...calmDoor(),
      dashboard: () => gate<Figures>().answer,
    });
    await sidebar.tab('Health');
    await sidebar.see('Next to expire');
    expect(await sidebar.text()).toMatch(
      /sales@example\.com\s+4 Dec 2026, in 12 days\s+Row 11/,
    );
  });

  it('show names from outside as text', async () => {
    const hostile = '<img src=x onerror="throw 1">';
    const sidebar = await shown({
      ...figures,
      domains: [{...coverage, domain: hostile}],
      issuers: [{name: hostile, count: 1}],
    });
    await sidebar.see(hostile);
    expect(await sidebar.frame.locator('img').count()).toBe(0);
  });
});

describe('the report', () => {
  it('is saved as a file as the script gave it, and can be saved again', async () => {
    // What is counted then is announced, too, in place of what was announced before.
    const sidebar = await shown(figures);
    await sidebar.frame.getByRole('status').getByText('198 of 240').waitFor();
    const save = async (press: () => Promise<void>) => {
      const [file] = await Promise.all([
        sidebar.page.waitForEvent('download'),
        press(),
      ]);
      expect(file.suggestedFilename()).toBe('coverage-2026-11-22.csv');
      const chunks = await (await file.createReadStream()).toArray();
      return Buffer.concat(chunks as Buffer[]).toString('utf8');
    };
    const text = '\uFEFFUser,Alias\r\nada@example.com,ada@example.com\r\n';
    expect(await save(() => sidebar.press('Download report (CSV)'))).toBe(text);
    await sidebar.frame
      .getByRole('status')
      .getByText(
        'coverage-2026-11-22.csv was downloaded. It contains no secrets.',
      )
      .waitFor();
    const link = sidebar.frame.getByRole('link', {
      name: 'Save coverage-2026-11-22.csv again',
    });
    expect(await save(() => link.click())).toBe(text);
    expect(sidebar.count('report')).toBe(1);
  });

  it('is also the coverage of units, groups and domains in percent', async () => {
    const sidebar = await open(calmDoor());
    await sidebar.tab('Health');
    for (const title of [
      'Coverage by domain',
      'Coverage by organizational unit',
      'Coverage by group',
    ]) {
      await sidebar.frame.getByRole('heading', {name: title}).waitFor();
    }
    await sidebar.see('/Sales/EMEA');
    // Never rounded up.
    await sidebar.see('99.2%');
    await sidebar.see('All others');
    await sidebar.press('Download coverage by unit (CSV)');
    await sidebar.see('Save coverage-2026-11-22.csv again');
    expect(sidebar.last('report')).toEqual({verb: 'report', of: 'parts'});
  });

  it('says why there is none', async () => {
    const sidebar = await open({
      ...calmDoor(),
      report: () => refusal('There is no Inventory sheet.'),
    });
    await sidebar.tab('Health');
    await sidebar.press('Download report (CSV)');
    await sidebar.see('There is no Inventory sheet.');
    expect(await sidebar.frame.getByRole('link').count()).toBe(0);
  });
});

describe('the months on the axis', () => {
  const now = Date.UTC(2026, 10, 30, 23);
  const ten = Array.from({length: 120}, (_, index) => ({
    month: new Date(Date.UTC(2022, index)).toISOString().slice(0, 7),
    count: index % 7,
  }));
  const sum = (of: readonly {readonly count: number}[]) =>
    of.reduce((total, it) => total + it.count, 0);

  it('are few, and lose no certificate, however many years there are', () => {
    const columns = columnsOf(ten, now);
    expect(sum(columns)).toBe(sum(ten));
    expect(columns).toHaveLength(3 + 24 + 2);
    expect(columns[0]).toMatchObject({month: '2026-08', many: 'before'});
    expect(columns.at(-1)).toMatchObject({month: '2028-10', many: 'after'});
    expect(columns.filter(it => it.isOver).map(it => it.month)).toEqual([
      '2026-08',
      '2026-08',
      '2026-09',
      '2026-10',
    ]);
  });

  it('show one certificate alone, however far away', () => {
    const far = ['2016-05', '2036-05'].map(month => ({month, count: 1}));
    expect(columnsOf(far, now)).toEqual([
      {month: '2026-08', count: 1, many: 'before', isOver: true},
      {month: '2028-10', count: 1, many: 'after', isOver: false},
    ]);
  });

  it('are as given where they fit', () => {
    const near = ten.filter(it => it.month >= '2026-11').slice(0, 5);
    expect(columnsOf(near, now)).toEqual(
      near.map(it => ({...it, isOver: false})),
    );
    expect(columnsOf([], now)).toEqual([]);
  });
});

describe('the overview', () => {
  it('leaves what ends next to the figures', async () => {
    const sidebar = await open(calmDoor());
    await sidebar.see('Next step');
    expect(overview.expiries.length).toBeGreaterThan(0);
    expect(await sidebar.text()).not.toContain('Next to expire');
  });
});
