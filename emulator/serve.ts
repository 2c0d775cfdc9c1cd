/**
 * Google's APIs over HTTP, for any client: `npm run emulator -- --port N [--service-account FILE]`. The hosts are
 * distinguished by the paths, which are all distinct: `/gmail/v1/…`, `/token`, `/v1/projects/-/serviceAccounts/…`,
 * `/drive/v3/…`.
 */
import {writeFile} from 'node:fs/promises';
import process from 'node:process';
import {programOptions} from '../build/program-options.js';
import {Clock} from './clock';
import {serve, serviceAccountKey} from './google/server';
import {createSampleCompany} from './sample-company/company';

const USAGE = `npm run emulator -- [options]

Serves Google’s APIs over HTTP, on this machine only.

  --port N                the port, 8080 unless you name another one; 0: any that is free
  --service-account FILE  writes a JSON key of the service account, whose token_uri is this server`;

/** The certificates are made for today, because real clients sign their assertions with today's time. */
async function main(): Promise<void> {
  const {values} = programOptions(USAGE, {
    options: {
      port: {type: 'string', default: '8080'},
      'service-account': {type: 'string'},
    },
    check({port}) {
      if (/^\d{1,5}$/.test(port) && Number(port) <= 65535) return;
      throw new Error(
        `--port must be a number from 0 to 65535, not "${port}".`,
      );
    },
  });
  const port = Number(values.port);
  const company = await createSampleCompany({clock: new Clock(Date.now())});
  const {serviceAccount, clientId, testUser} = company.settings;
  const {url} = await serve(company.google, port);
  const say = (line: string) => process.stdout.write(`${line}\n`);
  say(`Google's APIs (emulated) at ${url}`);
  say(`Service account ${serviceAccount}, client id ${clientId}`);
  const file = values['service-account'];
  if (file) {
    const key = serviceAccountKey(company.google, serviceAccount, url);
    await writeFile(file, JSON.stringify(key, null, 2) + '\n', {mode: 0o600});
    say(
      `Its key is in ${file}: any client of Google's can use it, for instance with the subject ${testUser}.`,
    );
  } else {
    say(
      'For access tokens start it with --service-account FILE: that writes a JSON key whose token_uri is this server.',
    );
  }
  say('Stop it with Ctrl-C.');
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
});
