/** The manifest with the organization's own servers in it. */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

const folder = mkdtempSync(path.join(tmpdir(), 'smime-rollout-'));
const file = path.join(folder, 'allowed-hosts.json');
/** From before 0.6.0. */
const older = path.join(folder, 'key-service.json');
afterAll(() => rmSync(folder, {recursive: true}));

const PRINT =
  "import {manifest} from './build/manifest.js'; console.log(await manifest(process.argv[1]));";

/** What the manifest lists. @throws Error with what the build says */
const addresses = (): string[] => {
  const args = ['--input-type=module', '-e', PRINT, folder];
  const text = execFileSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: 'pipe',
  });
  return (JSON.parse(text) as {urlFetchWhitelist: string[]}).urlFetchWhitelist;
};

it('lists what allowed-hosts.json lists, behind Google’s addresses', () => {
  const usual = addresses();
  expect(usual).toContain('https://gmail.googleapis.com/');
  writeFileSync(file, '["https://kacls.example.com/"]');
  expect(addresses()).toEqual([...usual, 'https://kacls.example.com/']);
});

it('still reads key-service.json, and lists nothing twice', () => {
  writeFileSync(file, '["https://ca.example.com/", "https://b.example.com/"]');
  writeFileSync(older, '["https://b.example.com/", "https://c.example.com/"]');
  expect(addresses().slice(-3)).toEqual([
    ...['https://ca.example.com/', 'https://b.example.com/'],
    'https://c.example.com/',
  ]);
  writeFileSync(older, '{');
  expect(addresses).toThrow(/key-service\.json: /);
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
])('is not made of a file that cannot be used (%s)', text => {
  writeFileSync(file, text);
  expect(addresses).toThrow(/allowed-hosts\.json: /);
});
