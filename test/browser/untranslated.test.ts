/**
 * The sidebar in a language made by machine: whatever is shown in English has been left out of the tables of sentences. The walk
 * of `sidebar-accessibility.test.ts` looks at every state in it.
 */
import {PSEUDO} from '../support/pseudo';
import {sidebarTests} from '../support/sidebar-page';
import {calmDoor} from '../support/sidebar-samples';
import {faultsInPseudo} from '../support/untranslated';

const open = sidebarTests();

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
