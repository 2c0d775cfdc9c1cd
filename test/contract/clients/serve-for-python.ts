/**
 * The emulator for clients in other languages: it serves Google's APIs and, at a separate address, the click on the
 * consent page. Its first line of output contains the addresses, as JSON; it ends with SIGTERM and leaves nothing
 * behind.
 */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {text} from 'node:stream/consumers';
import {Clock} from '../../../emulator/clock';
import {serve, serviceAccountKey} from '../../../emulator/google/server';
import {createSampleCompany} from '../../../emulator/sample-company/company';

const CLIENT = {
  clientId: 'python.apps.googleusercontent.com',
  clientSecret: 'a secret of no one',
  redirectUris: ['https://app.example/callback'],
};

async function main(): Promise<void> {
  const company = await createSampleCompany({clock: new Clock(Date.now())});
  const {google, files, operator, settings} = company;
  google.addOAuthClient(CLIENT);
  const {url} = await serve(google, 0);

  const pages = createServer((request, response) => {
    void text(request).then(body => {
      const {address, user} = JSON.parse(body) as Record<string, string>;
      const decision = {user: user!, allow: true};
      response.end(JSON.stringify(google.decideConsent(address!, decision)));
    });
  });
  await new Promise<void>(resolve => {
    pages.listen(0, '127.0.0.1', resolve);
  });

  const folder = mkdtempSync(path.join(tmpdir(), 'python-clients-'));
  process.once('SIGTERM', () => {
    rmSync(folder, {recursive: true});
    process.exit();
  });
  const key = path.join(folder, 'key.json');
  const account = serviceAccountKey(google, settings.serviceAccount, url);
  writeFileSync(key, JSON.stringify(account), {mode: 0o600});
  const certificate = path.join(folder, 'amina.p12');
  const file = google.drive.get(files['amina-okafor']!, operator)!;
  writeFileSync(certificate, file.bytes, {mode: 0o600});
  const where = {
    url,
    consent: `http://127.0.0.1:${(pages.address() as AddressInfo).port}/`,
    key,
    certificate,
    client_id: CLIENT.clientId,
    client_secret: CLIENT.clientSecret,
    redirect: CLIENT.redirectUris[0],
  };
  process.stdout.write(`${JSON.stringify(where)}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
