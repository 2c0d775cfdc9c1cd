/**
 * One process of another tool, for `npm run bench -- --http`: `node run.js bench/http/rival.ts FOLDER URL STRATEGY NUMBER OF`. Not its
 * code, but the calls that it makes for a user, one after another, for every user whose turn falls to this process. Prints the seconds that
 * it took.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {HttpClient} from '../../command-line/http/client';
import {readKeyFile} from '../../command-line/access/key-file';
import {base64Url} from '../../src/core/base/bytes';
import {
  ASSERTION_GRANT,
  claimsFor,
  signedWith,
} from '../../src/core/access/assertion';
import {SETTINGS_BASIC} from '../../src/core/access/scopes';

const [, , folder = '', url = '', strategy, number = '0', of = '1'] =
  process.argv;
const began = performance.now();
const client = new HttpClient({sockets: 1, env: {}});
const account = readKeyFile(path.join(folder, 'key.json'));
const [, ...lines] = readFileSync(path.join(folder, 'rows.csv'), 'utf8').split(
  '\n',
);
for (const [i, line] of lines.entries()) {
  if (i % Number(of) === Number(number)) await upload(line);
}
client.close();
console.log((performance.now() - began) / 1000);

async function upload(line: string): Promise<void> {
  const [user = '', file = '', password = ''] = line.split(',');
  const claims = claimsFor(account.email, user, [SETTINGS_BASIC], Date.now());
  const {access_token: token} = await sent('/token', {
    type: 'application/x-www-form-urlencoded',
    body: new URLSearchParams({
      grant_type: ASSERTION_GRANT,
      assertion: signedWith(account.sign, JSON.stringify(claims)),
    }).toString(),
  });
  const at = `/gmail/v1/users/${user}/settings/sendAs/${user}/smimeInfo`;
  if (strategy === 'sample') await sent(at, {token});
  const pkcs12 = base64Url(readFileSync(path.join(folder, file)));
  const {id} = await sent(at, {
    ...{token, type: 'application/json'},
    body: JSON.stringify({pkcs12, encryptedKeyPassword: password}),
  });
  await sent(`${at}/${id}/setDefault`, {token, body: ''});
}

/** @throws Error for an answer that is not a success */
async function sent(
  at: string,
  {
    token,
    type,
    body,
  }: {token?: string | undefined; type?: string; body?: string},
): Promise<Record<string, string>> {
  const reply = await client.send({
    verb: body === undefined ? 'GET' : 'POST',
    url: url + at,
    headers: {
      ...(token ? {Authorization: `Bearer ${token}`} : {}),
      ...(type ? {'Content-Type': type} : {}),
    },
    ...(body === undefined ? {} : {body}),
  });
  if ('failed' in reply || reply.status >= 300) {
    throw new Error(`${at}: ${JSON.stringify(reply)}`);
  }
  return JSON.parse(String(reply.body) || '{}') as Record<string, string>;
}
