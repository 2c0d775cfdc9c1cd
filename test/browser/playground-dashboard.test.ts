/** What the playground shows of a script's charts, mail and clock triggers, over a script made for it. */
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Page} from 'playwright-core';
import {
  servePlayground,
  type Playground,
} from '../../emulator/playground/server';
import {violations} from '../support/accessibility';
import {keptBrowser} from '../support/kept-browser';

/** Beside the product's own script. */
const SCRIPT = `
function drawBoard() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const board = book.insertSheet('Board');
  board.getRange('A1').setValue('Certificates').setFontWeight('bold').setVerticalAlignment('top').setBackground('#e8f0fe');
  board.getRange('A2:C6').setValues([['State', 'Rows', 'Last month'], ['Uploaded', 24, 10], ['Kept', 9, 4], ['Blocked', 5, 11], ['Failed', 2, 3]]);
  board.getRange('D2').setNumberFormat('0.0%').setValue(0.825);
  const data = board.getRange('A2:C6');
  const states = board.getRange('A2:B6');
  const at = (chart, row, column, title) => board.insertChart(chart.setOption('title', title)
    .setOption('width', 420).setOption('height', 240).setPosition(row, column, 6, 6).setNumHeaders(1).build());
  const of = type => board.newChart().setChartType(Charts.ChartType[type]);
  at(of('PIE').addRange(states).setOption('pieHole', 0.5).setOption('colors', ['#34a853', '#7baaf7', '#fbbc04', '#ea4335']), 8, 1, 'State of rows');
  at(of('COLUMN').addRange(data).setOption('legend.position', 'bottom').setOption('vAxis.title', 'Rows'), 8, 6, 'Now and last month');
  at(of('BAR').addRange(data).setOption('isStacked', true).setOption('legend.position', 'none'), 20, 1, 'Stacked');
  at(of('LINE').addRange(data), 20, 6, 'Over time');
  at(of('PIE').addRange(board.getRange('H2:I6')), 32, 6, 'Nothing yet');
}
function sendDigest() {
  MailApp.sendEmail({to: 'admins@example.com', subject: 'Two certificates end soon', body: 'ada@example.com: 7 days',
    htmlBody: '<h1 style="color: rgb(1, 2, 3)">Ends soon</h1><script>document.body.textContent = "owned"</' + 'script><img src="x" onerror="document.body.textContent = 1">'});
  MailApp.sendEmail('admins@example.com', 'Only text', 'Nothing to do.');
}
function planNightly() {
  ScriptApp.newTrigger('sendDigest').timeBased().everyHours(12).create();
  ScriptApp.newTrigger('lost').timeBased().everyHours(8).create();
}`;

let playground: Playground;
let page: Page;
const faults: string[] = [];
const bundle = mkdtempSync(path.join(tmpdir(), 'playground-'));

beforeAll(async () => {
  cpSync(String(process.env.BUNDLE_FOLDER), bundle, {recursive: true});
  writeFileSync(path.join(bundle, 'Zz.js'), SCRIPT);
  const browser = await keptBrowser();
  playground = await servePlayground({bundle, port: 0, speed: 0});
  page = await browser.newPage({viewport: {width: 1280, height: 900}});
  page.setDefaultTimeout(15_000);
  page.on('pageerror', error => faults.push(error.message));
  await page.goto(playground.url);
  await page.getByRole('grid').waitFor();
});
afterAll(async () => {
  await page.close();
  await playground.close();
  rmSync(bundle, {recursive: true});
  expect(faults).toEqual([]);
});

const menu = async (name: string) => {
  const reply = await playground.perform({do: 'menu', name});
  expect(reply).toEqual({ok: true, value: null});
};

describe('the charts of a sheet', () => {
  beforeAll(async () => {
    await menu('drawBoard');
    await page.getByRole('grid', {name: 'Board'}).waitFor();
  });

  it('are drawn from the present cells, and described in words', async () => {
    const pie = page.getByRole('img', {name: /State of rows/});
    expect(await pie.getAttribute('aria-label')).toBe(
      'Pie chart “State of rows”. Rows: Uploaded 24, Kept 9, Blocked 5, Failed 2',
    );
    expect(await pie.locator('path').count()).toBe(4);
    await playground.perform({do: 'edit', row: 6, column: 2, text: '40'});
    await page.getByRole('img', {name: /Pie.*Blocked 5, Failed 40/}).waitFor();
    expect(await pie.locator('path').last().textContent()).toBe(
      'Failed: 40 (51%)',
    );
    await playground.perform({do: 'edit', row: 6, column: 2, text: '2'});
  });

  it('draw a bar or a point for each number, and say so if there are none', async () => {
    const count = (name: RegExp, marks: string) =>
      page.getByRole('img', {name}).locator(marks).count();
    expect(await count(/^Column chart/, 'rect:has(title)')).toBe(8);
    expect(await count(/^Bar chart/, 'rect:has(title)')).toBe(8);
    expect(await count(/^Line chart/, 'circle')).toBe(8);
    expect(
      await page.getByRole('img', {name: /Nothing yet/}).textContent(),
    ).toContain('No data');
  });

  it('lie with their corner at their cell', async () => {
    const figure = page.locator('figure').nth(1);
    const cell = page.locator('tbody tr:nth-child(8) td').nth(5);
    const [chart, anchor] = [
      await figure.boundingBox(),
      await cell.boundingBox(),
    ];
    expect(Math.abs(chart!.x - anchor!.x - 6)).toBeLessThan(3);
    expect(Math.abs(chart!.y - anchor!.y - 6)).toBeLessThan(3);
  });

  it('share the sheet with cells that have looks of their own', async () => {
    const title = page.getByRole('gridcell', {name: 'Certificates'});
    const looks = await title.evaluate(it => {
      const style = getComputedStyle(it);
      return [style.verticalAlign, style.fontWeight, style.backgroundColor];
    });
    expect(looks).toEqual(['top', '700', 'rgb(232, 240, 254)']);
    expect(await page.getByText('82.5%').isVisible()).toBe(true);
  });
});

describe('behind the scenes', () => {
  beforeAll(async () => {
    await page.getByRole('button', {name: 'Behind the scenes'}).click();
  });

  it('triggers are listed with their next time, and run when the clock is advanced', async () => {
    await menu('planNightly');
    const row = page.getByRole('row').filter({hasText: 'every 12 hours'});
    const before = await row.innerText();
    expect(before).toContain('sendDigest');
    expect(before).toContain('not yet');
    const tomorrow = playground.view.now + 86_400_000;
    await page.getByRole('button', {name: '+ 1 day'}).click();
    await row.filter({hasNotText: 'not yet'}).waitFor();
    expect(await row.innerText()).not.toBe(before);
    // The first trigger's run is shown before the day is over, and the second one begins when it is.
    const isOver = () =>
      playground.view.now >= tomorrow &&
      playground.view.script.mails.length >= 4;
    while (!isOver()) await page.waitForTimeout(20);
    expect(playground.view.script.mails).toHaveLength(4);
    const now = playground.view.now;
    const ms = 10 * 86_400_000;
    expect(await playground.perform({do: 'advance', ms})).toEqual({
      ok: false,
      // A failure is reported once, however often it occurred.
      error: 'lost: Error: Script function not found: lost',
    });
    expect(playground.view.now).toBe(now + ms);
    expect(playground.view.script.mails).toHaveLength(44);
    await page
      .getByRole('row')
      .filter({hasText: 'function not found'})
      .waitFor();
  });

  it('mail is shown as it was sent, and runs nothing', async () => {
    await page.getByRole('button', {name: 'Two certificates'}).first().click();
    const html = page.frameLocator('.mail iframe');
    const heading = html.getByRole('heading', {name: 'Ends soon'});
    await heading.waitFor();
    expect(await heading.evaluate(it => getComputedStyle(it).color)).toBe(
      'rgb(1, 2, 3)',
    );
    expect(await page.locator('.mail pre').innerText()).toBe(
      'ada@example.com: 7 days',
    );
    await page.getByRole('button', {name: 'Close', exact: true}).click();
    await page.getByRole('button', {name: 'Only text'}).first().click();
    await page.getByText('Nothing to do.').waitFor();
    expect(await page.locator('.mail iframe').count()).toBe(0);
  });

  it('has no accessibility fault, nor have the charts and the mail', async () => {
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', {name: 'Close', exact: true}).click();
    expect(await violations(page)).toEqual([]);
  });
});
