/** Code.js as it goes out: the other tests run the same program with its texts unpacked. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {languageNames} from '../../src/messages';
import {PACKED} from '../support/project';
import {openRollout} from '../support/rollout';

const MAI = 'mai.dang@meridian.example';

it('unpacks sentences, the certificate core with its curves, and the CSV parser when they are needed', async () => {
  const code = readFileSync(path.join(PACKED, 'Code.js'), 'utf8');
  expect(code.match(/^function text\d+_\(/gm)).toHaveLength(
    3 + languageNames().length + 9,
  );
  const rollout = await openRollout(PACKED);
  rollout.select(MAI);
  rollout.run('upload', 'selected');
  expect(rollout.row(MAI)['State']).toBe('Uploaded');
  expect(rollout.row(MAI)['Message']).toContain('is in Gmail');
  const text = 'user,path\nnew.person@meridian.example,new.p12\n';
  expect(
    rollout.ask('readCsv', {source: {kind: 'text', text}, folder: ''}),
  ).toMatchObject({added: 1});
});
