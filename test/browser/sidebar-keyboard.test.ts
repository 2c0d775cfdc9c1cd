import type {Progress} from '../../src/core/door/contract';
import {gate} from '../support/sidebar-door';
import {sidebarTests, type Sidebar} from '../support/sidebar-page';
import {calmDoor, certificate, progress} from '../support/sidebar-samples';

const open = sidebarTests();

/** Presses keys, one after the other, where the focus is. */
async function keys(sidebar: Sidebar, ...names: string[]): Promise<void> {
  for (const name of names) await sidebar.page.keyboard.press(name);
}

/** Presses Tab until the focus is on `name`, as a keyboard user would. */
async function tabTo(sidebar: Sidebar, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if ((await nameOfFocus(sidebar)) === name) return;
    await keys(sidebar, 'Tab');
  }
  throw new Error(`Tab does not reach "${name}"`);
}

function nameOfFocus({frame}: Sidebar): Promise<string> {
  return frame.evaluate(() => {
    const at = document.activeElement;
    const label = (at as HTMLInputElement | null)?.labels?.[0]?.textContent;
    return at?.getAttribute('aria-label') ?? label ?? at?.textContent ?? '';
  });
}

describe('by keyboard alone', () => {
  it('the tabs are one stop, with arrows, Home and End between them', async () => {
    const sidebar = await open(calmDoor());
    await sidebar.see('Next step');
    await tabTo(sidebar, 'Rollout');
    await keys(sidebar, 'ArrowRight');
    await sidebar.focusOn('Row');
    await sidebar.see('Row 5');
    await keys(sidebar, 'End');
    await sidebar.focusOn('Settings');
    await keys(sidebar, 'ArrowRight');
    await sidebar.focusOn('Rollout');
    await keys(sidebar, 'ArrowLeft', 'ArrowLeft');
    await sidebar.focusOn('Health');
    await keys(sidebar, 'Home');
    await sidebar.focusOn('Rollout');
    await keys(sidebar, 'Tab');
    expect(await nameOfFocus(sidebar)).toBe('Reload');
    const selected = sidebar.frame.locator('[role=tab][aria-selected=true]');
    expect(await selected.getAttribute('aria-controls')).toBe('panel');
  });

  it('the arrows follow the direction of the writing', async () => {
    const sidebar = await open(calmDoor());
    await sidebar.frame.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await tabTo(sidebar, 'Rollout');
    await keys(sidebar, 'ArrowLeft');
    await sidebar.focusOn('Row');
  });

  it('a run is ordered, stopped and read to its end, and the focus is never lost', async () => {
    const work = gate<Progress>();
    const stopped = {...progress, done: 4, finished: true, stopped: true};
    const sidebar = await open({
      ...calmDoor(),
      start: () => progress,
      continue: () => work.answer,
      stop: () => stopped,
    });
    await sidebar.see('Next step');
    await tabTo(sidebar, 'To do(11)');
    await keys(sidebar, 'ArrowLeft', 'Tab', 'Enter');
    await sidebar.see('Upload is running');
    expect(sidebar.last('start')).toMatchObject({selection: 'selected'});
    // On the heading, not on Stop: a second Enter must not stop what the first has started.
    await sidebar.focusOn('Upload is running');
    await keys(sidebar, 'Enter', 'Tab');
    await sidebar.focusOn('Stop');
    await keys(sidebar, 'Enter');
    await sidebar.see('Upload is stopping');
    await sidebar.focusOn('Stop');
    work.open(stopped);
    await sidebar.see('Upload was stopped');
    await sidebar.focusOn('Upload was stopped');
    await keys(sidebar, 'Tab', 'Enter');
    await sidebar.focusOn('Rollout');
  });

  it('the menu works with arrows, Home, End and first letters, and Escape leads back to its button', async () => {
    const sidebar = await open(calmDoor());
    await sidebar.see('Next step');
    await tabTo(sidebar, 'More actions');
    await keys(sidebar, 'ArrowDown');
    const at = (name: string) =>
      sidebar.frame
        .locator('[role=menuitem]:focus .name', {hasText: name})
        .waitFor();
    await at('Check 11 rows');
    for (const [key, name] of [
      ['ArrowUp', 'Off-board users…'],
      ['ArrowDown', 'Check 11 rows'],
      ['ArrowDown', 'Refresh 11 rows'],
      ['End', 'Off-board users…'],
      ['Home', 'Check 11 rows'],
      ['r', 'Refresh 11 rows'],
      ['e', 'Refresh 11 rows'],
      ['n', 'Renew expiring rows'],
    ] as const) {
      await keys(sidebar, key);
      await at(name);
    }
    await keys(sidebar, 'Escape');
    await sidebar.focusOn('More actions');
    await keys(sidebar, 'Enter', 'Tab');
    await sidebar.frame.getByRole('menu').waitFor({state: 'detached'});
    expect(sidebar.count('start')).toBe(0);
  });

  it('Escape closes a confirmation, changes nothing, and gives the focus back', async () => {
    const sidebar = await open(calmDoor());
    await sidebar.see('Next step');
    await tabTo(sidebar, 'More actions');
    await keys(sidebar, 'Enter', 'd', 'Enter');
    await sidebar.see('Delete 2 certificates?');
    await sidebar.focusOn('Cancel');
    // The focus cycles inside.
    await tabTo(sidebar, 'Type 2 to delete 2 certificates');
    await tabTo(sidebar, 'Cancel');
    await keys(sidebar, 'Escape');
    await sidebar.frame.locator('dialog').waitFor({state: 'detached'});
    await sidebar.focusOn('More actions');
    expect(sidebar.count('start')).toBe(0);
  });

  it('a certificate is read, opened and deleted', async () => {
    const sidebar = await open({...calmDoor(), delete: () => [certificate]});
    await tabTo(sidebar, 'Rollout');
    await keys(sidebar, 'ArrowRight');
    await sidebar.see('Row 5');
    await tabTo(sidebar, 'Show certificates');
    await keys(sidebar, 'Enter');
    await sidebar.see('Expired');
    await sidebar.focusOn('Read Gmail again');
    await tabTo(sidebar, 'Show chain');
    await keys(sidebar, 'Enter');
    await sidebar.see('PEM text');
    await sidebar.focusOn('Hide chain');
    await tabTo(sidebar, 'Set default');
    await keys(sidebar, 'Tab', 'Enter');
    await sidebar.see('Delete this certificate?');
    await tabTo(sidebar, 'Delete');
    await keys(sidebar, 'Enter');
    await sidebar.frame.locator('dialog').waitFor({state: 'detached'});
    expect(sidebar.last('delete')).toMatchObject({id: 'c2'});
    await sidebar.focusOn('Certificates in Gmail');
  });

  it('the settings are changed and saved with Enter', async () => {
    const sidebar = await open({
      ...calmDoor(),
      saveSettings: it => ({settings: it.settings, hasPrivateKey: true}),
    });
    await tabTo(sidebar, 'Rollout');
    await keys(sidebar, 'End');
    await sidebar.see('Access to mailboxes');
    await tabTo(sidebar, 'Service account, private key');
    await keys(sidebar, 'ArrowUp');
    await tabTo(sidebar, 'Mailboxes at once');
    await keys(sidebar, 'ControlOrMeta+A');
    await sidebar.page.keyboard.type('30');
    await keys(sidebar, 'Enter');
    await sidebar.frame.getByRole('status').getByText('Saved.').waitFor();
    expect(sidebar.last('saveSettings')).toMatchObject({
      settings: {access: 'keyless', width: 30},
    });
  });
});
