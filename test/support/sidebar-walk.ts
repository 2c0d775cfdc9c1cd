/** A walk through the sidebar that stops wherever it looks different. */
import type {Progress} from '../../src/core/door/contract';
import {refusal} from './sidebar-door';
import {type Sidebar} from './sidebar-page';
import {
  LONG_ADDRESS,
  calmDoor,
  certificate,
  figures,
  older,
  progress,
  row,
  schedule,
} from './sidebar-samples';

const long = LONG_ADDRESS.replace(/\./g, '');

/** Every screen in its fullest states, with the longest possible names. */
export const fullDoor = (work: Promise<Progress>) => ({
  ...calmDoor(),
  row: () => ({...row, user: LONG_ADDRESS, alias: long, message: long}),
  certificates: () => [certificate, {...older, issuer: long, subject: long}],
  setDefault: () => refusal(`Refused: ${long}`, long),
  filterProblems: () => ({filter: 'other'}),
  start: () => progress,
  continue: () => work,
  dashboard: () => ({
    ...figures,
    domains: [...figures.domains, {...figures.coverage, domain: long}],
    issuers: [{name: long, count: 12_345}, ...figures.issuers],
  }),
  schedule: () => ({...schedule, owner: long, installed: false, failure: long}),
});

/** Walks through the whole page and stops at each state that looks different. */
export async function walk(
  sidebar: Sidebar,
  look: (state: string) => Promise<void>,
): Promise<void> {
  await sidebar.see('Next step');
  await look('overview');
  await sidebar.press('More actions');
  await look('menu');
  await sidebar.frame.getByRole('menuitem', {name: /^Advanced/}).click();
  await look('advanced');
  await sidebar.press('Rollout');
  await sidebar.act('Delete certificates');
  await sidebar.see('Delete 2 certificates?');
  await look('bulk deletion');
  await sidebar.press('Cancel');
  await sidebar.act('Off-board users');
  await sidebar.see('Off-board and delete 4 certificates?');
  await look('off-boarding');
  await sidebar.press('Cancel');
  await sidebar.frame.locator('#cause-intermediate-missing').click();
  await sidebar.frame.getByText('Commands').click();
  await sidebar.press('Show only these in the sheet');
  await sidebar.see('The sheet already has a filter.');
  await look('cause');
  await sidebar.press('Rollout');
  await sidebar.tab('Health');
  for (const table of await sidebar.frame.locator('summary').all()) {
    await table.click();
  }
  await sidebar.press('Download report (CSV)');
  await sidebar.see('was downloaded');
  await look('figures');
  await sidebar.openPage('Schedule');
  await sidebar.press('Take over…');
  await sidebar.see('Take the schedule over');
  await look('take-over');
  await sidebar.press('Cancel');
  await sidebar.frame.getByLabel('Mail this many days').fill('soon');
  await sidebar.frame.getByLabel('Mail to').fill(long);
  await look('schedule');
  await sidebar.tab('Row');
  await sidebar.press('Check file');
  await sidebar.press('Show certificates');
  await sidebar.press('Set default');
  await sidebar.see('Refused:');
  await sidebar.press('Show chain');
  await sidebar.frame.getByText('PEM text').click();
  await look('row');
  await sidebar.press('Delete…');
  await sidebar.see('Delete this certificate?');
  await look('deletion');
  await sidebar.press('Cancel');
  await sidebar.tab('Settings');
  await sidebar.frame.getByLabel('Mailboxes at once').fill('0');
  await sidebar.frame.getByText('Paste the key instead').click();
  await look('settings');
  await sidebar.openPage('Set-up check');
  await sidebar.press('Check set-up');
  await sidebar.see('Not checked');
  await sidebar.frame.getByText('1 requirement is met').click();
  await look('set-up check');
  await sidebar.tab('Rollout');
  await sidebar.press('Upload 6 ready rows');
  await sidebar.see('Upload is running');
  await look('run');
}
