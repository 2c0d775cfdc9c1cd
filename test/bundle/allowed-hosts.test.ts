/** The manifest with the organization's own servers in it. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {manifest} from '../../build/manifest.js';

const folder = mkdtempSync(path.join(tmpdir(), 'smime-rollout-'));
const file = path.join(folder, 'allowed-hosts.json');
/** From before 0.6.0. */
const older = path.join(folder, 'key-service.json');
afterAll(() => rmSync(folder, {recursive: true}));

/** What the manifest lists. @throws Error with what the build says */
const addresses = async (): Promise<string[]> => {
  const text = await manifest(folder);
  return (JSON.parse(text) as {urlFetchWhitelist: string[]}).urlFetchWhitelist;
};

it('lists what allowed-hosts.json lists, behind Google’s addresses', async () => {
  const usual = await addresses();
  expect(usual).toContain('https://gmail.googleapis.com/');
  writeFileSync(file, '["https://kacls.example.com/"]');
  expect(await addresses()).toEqual([...usual, 'https://kacls.example.com/']);
});

it('still reads key-service.json, and lists nothing twice', async () => {
  writeFileSync(file, '["https://ca.example.com/", "https://b.example.com/"]');
  writeFileSync(older, '["https://b.example.com/", "https://c.example.com/"]');
  expect((await addresses()).slice(-3)).toEqual([
    ...['https://ca.example.com/', 'https://b.example.com/'],
    'https://c.example.com/',
  ]);
  writeFileSync(older, '{');
  await expect(addresses()).rejects.toThrow(/key-service\.json: /);
  rmSync(older);
});

it.each([
  '{',
  '{}',
  '["http://kacls.example.com/"]',
  '["https://no-slash"]',
  '["https://*/"]',
  '["https://kacls.example.com@other.example/"]',
  '["https://kacls.example.com/tenant-a/../tenant-b/"]',
  '["https://kacls.example.com/tenant-a/%2e%2e/tenant-b/"]',
  '["https://kacls.example.com/tenant-a/%2ftenant-b/"]',
  '["https://kacls.example.com/?"]',
])('is not made of a file that cannot be used (%s)', async text => {
  writeFileSync(file, text);
  await expect(addresses()).rejects.toThrow(/allowed-hosts\.json: /);
});
