/** `request issue`: asks an authority for the certificates of the requests in the key file. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {HiddenValues} from '../../src/core/google/hidden-values';
import {isRecord, parseJson} from '../../src/core/google/gmail/json';
import {
  AskedRegister,
  type AskedRequests,
} from '../../src/core/request/asked-register';
import {
  nameRequest,
  type Given,
  type Issuer,
} from '../../src/core/request/issuer';
import {issuerFinding} from '../../src/core/request/issuer-findings';
import {outcomeOf} from '../../src/core/rows/early-end';
import {joined, languageOf, noticeOf} from '../../src/messages';
import type {OpenRequest} from '../../src/keys/key-file';
import type {Arguments} from '../arguments';
import {makeFolder} from '../folder';
import type {AsyncWire} from '../ports/wire';
import {EXIT, Refusal} from '../refusal';
import {drive} from '../run/drive';
import type {ProgramWorld} from '../world';
import {authorityOf} from './authority';
import {fileNameOf, openKeyRing} from './key-ring';
import type {Said} from './make';

/** CAs sign some certificates a second, and not dozens. */
const WIDTH = 8;

/** Asks, and writes a PEM file for each certificate. A request that has its file is not sent again. @returns the exit code */
export async function issueRequests(
  args: Arguments,
  world: ProgramWorld,
  {words, locale}: Said,
): Promise<number> {
  const {certificates: folder} = args;
  const issuerOver = authorityOf(args, {words, locale});
  if (folder === null) throw new Refusal(words.request.certificatesNeeded);
  const ring = await openKeyRing(args, world, words);
  makeFolder(folder);
  const fileOf = (it: OpenRequest) =>
    path.join(folder, fileNameOf(it.alias, '.pem'));
  const {wire} = await world.connect(
    {
      ...{serviceAccount: args.serviceAccount, keyFile: args.keyFile},
      ...{endpoint: args.endpoint, sockets: args.width},
    },
    new HiddenValues(),
  );
  const register = registerIn(`${args.keys!}.asked`, world);
  const issuer = issuerOver(register, world.clock);
  // What an authority would not recognize again is noted before it is asked.
  const noting: Pick<AsyncWire, 'send'> = {
    send(call) {
      register.keep();
      return wire.send(call);
    },
  };
  const language = languageOf(locale);
  const waiting = ring.requests.filter(it => !existsSync(fileOf(it)));
  let refused = 0;
  let pending = 0;
  const ask = async (it: OpenRequest): Promise<void> => {
    const {user, alias, attempt, csr} = it;
    const named = nameRequest({user, alias, attempt, csr});
    const given: Given = named
      ? await concluded(issuer.request(named), {
          ...{wire: noting, clock: world.clock},
        })
      : {ended: 'refused', finding: issuerFinding('request-unreadable', {})};
    register.keep();
    if (given.ended === 'issued') {
      writeFileSync(fileOf(it), [given.pem, ...given.chain].join('\n'));
      return world.write(`${alias}\n`);
    }
    if (given.ended === 'pending') {
      pending++;
      return;
    }
    refused++;
    const {says, fix} = noticeOf(language, given.finding);
    world.errors.write(`${alias}: ${joined(language, says, fix)}\n`);
  };
  try {
    const rest = waiting.values();
    await Promise.all(
      Array.from({length: WIDTH}, async () => {
        for (const it of rest) {
          if (world.stop.aborted) return;
          await ask(it);
        }
      }),
    );
  } finally {
    await wire.close();
  }
  const there = ring.requests.filter(it => existsSync(fileOf(it))).length;
  const {length: total} = ring.requests;
  world.errors.write(`${words.request.issued(there, total)}\n`);
  if (refused > 0) return EXIT.attention;
  return pending > 0 || there < total ? EXIT.unfinished : EXIT.done;
}

/** The same work, which never throws. */
async function concluded(
  work: ReturnType<Issuer['request']>,
  world: Parameters<typeof drive>[1],
): Promise<Given> {
  try {
    return await drive(work, world);
  } catch (error) {
    const [finding] = outcomeOf(error).findings;
    return {ended: 'refused', finding: finding!};
  }
}

/** The register as a file next to the key file: names and certificates, nothing that is secret. */
function registerIn(file: string, {clock}: ProgramWorld): AskedRegister {
  const known = existsSync(file) ? parseJson(readFileSync(file, 'utf8')) : {};
  const asked = (isRecord(known) ? known : {}) as AskedRequests;
  return new AskedRegister(
    {
      now: () => clock.now(),
      store: {
        keep: ({askedRequests}) =>
          writeFileSync(file, JSON.stringify(askedRequests ?? {}), {
            mode: 0o600,
          }),
      },
    },
    asked,
  );
}
