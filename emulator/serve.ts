/**
 * Google's APIs over HTTP, for any client: `npm run emulator -- --port N [--service-account FILE]`. The hosts are
 * distinguished by the paths, which are all distinct: `/gmail/v1/…`, `/token`, `/v1/projects/-/serviceAccounts/…`,
 * `/drive/v3/…`.
 */
import {writeFile} from 'node:fs/promises';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {Clock} from './clock';
import {serve, serviceAccountKey} from './google/server';
import {createSampleCompany} from './sample-company/company';

/** The certificates are made for today, because real clients sign their assertions with today's time. */
async function main(): Promise<void> {
  const {values} = parseArgs({
    options: {
      port: {type: 'string', default: '8080'},
      'service-account': {type: 'string'},
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(
      `--port must be a number from 0 to 65535, not "${values.port}".`,
    );
  }
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
