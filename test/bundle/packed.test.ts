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

it('unpacks the language of the sheet for a request, and that of the page if it is another and there is something to say', async () => {
  const files = ['Code.js', 'sidebar.html', 'appsscript.json'].map(
    it => [it, readFileSync(path.join(PACKED, it), 'utf8')] as const,
  );
  const bundle = Object.fromEntries(files);
  const begin = 'function unpacked_(text) {';
  expect(bundle['Code.js']).toContain(begin);
  bundle['Code.js'] = bundle['Code.js']!.replace(
    begin,
    `${begin} console.error('unpacked');`,
  );
  const {workspace} = await openRollout(bundle);
  const unpackedFor = (request: object) => {
    const before = workspace.log.length;
    workspace.run('door', [request]);
    const lines = workspace.log.slice(before).map(it => JSON.stringify(it));
    return lines.filter(it => it.includes('unpacked')).length;
  };
  const [silent, talking] = [{verb: 'pulse'}, {verb: 'nonsense'}];
  for (const language of [undefined, 'en', 'fr', 'de']) {
    expect(unpackedFor({...silent, language})).toBe(1);
  }
  for (const language of [undefined, 'en', 'fr']) {
    expect(unpackedFor({...talking, language})).toBe(1);
  }
  expect(unpackedFor({...talking, language: 'de'})).toBe(2);
});
