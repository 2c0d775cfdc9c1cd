/** The sidebar in a language made by machine: whatever is shown in English has been left out of the tables of sentences. */
import type {Progress} from '../../src/core/door/contract';
import {PSEUDO} from '../support/pseudo';
import {gate, sidebarTests} from '../support/sidebar-page';
import {calmDoor} from '../support/sidebar-samples';
import {fullDoor, walk} from '../support/sidebar-walk';
import {faultsInPseudo} from '../support/untranslated';

const open = sidebarTests();

it('shows no word that is not from the tables of sentences, and cuts none of longer texts', async () => {
  const sidebar = await open(fullDoor(gate<Progress>().answer));
  const found: Record<string, string[]> = {};
  await walk(sidebar, async state => {
    const faults = await faultsInPseudo(sidebar);
    if (faults.length > 0) found[state] = faults;
  });
  expect(found).toEqual({});
});

it('finds deliberate faults', async () => {
  const sidebar = await open(calmDoor());
  await sidebar.see('Next step');
  const {frame} = await sidebar.inLanguage(PSEUDO);
  await frame.evaluate(() => {
    const bad = document.createElement('div');
    bad.innerHTML =
      '<p>Plain</p><p title="Hint"></p><p style="overflow:hidden;white-space:nowrap;inline-size:30px">[Çûţ öƒƒ]</p>';
    document.body.append(bad);
  });
  const found = (await faultsInPseudo(sidebar)).join();
  expect(found).toMatch(/translated: Plain.*translated: Hint.*cut off: <p/s);
});
