/** The authority that options name: a CA pool of Google, or a CFSSL server. */
import {readFileSync} from 'node:fs';
import {caPoolIn} from '../../src/core/google/privateca';
import type {Workflow} from '../../src/core/google/wire';
import type {AskedRegister} from '../../src/core/request/asked-register';
import {cfsslIssuer} from '../../src/core/request/cfssl-issuer';
import {googleIssuer} from '../../src/core/request/google-issuer';
import type {Issuer} from '../../src/core/request/issuer';
import {issuerKeyFinding} from '../../src/core/request/issuer-findings';
import {
  findingsInIssuer,
  FIRST_ISSUER,
  keyIn,
} from '../../src/core/request/issuer-settings';
import {languageOf, noticeOf} from '../../src/messages';
import type {Arguments} from '../arguments';
import {mustExist} from '../given';
import type {Clock} from '../ports/clock';
import {Refusal} from '../refusal';
import type {Said} from './make';

const DAY_SECONDS = 86_400;

/**
 * Makes the issuer.
 *
 * @throws Refusal where none or both are named, or an option can't be right
 */
export function authorityOf(
  args: Arguments,
  {words, locale}: Said,
): (register: AskedRegister, clock: Pick<Clock, 'now'>) => Issuer {
  const {caPool, caTemplate, cfssl, cfsslProfile, cfsslKeyFile} = args;
  if ((caPool === null) === (cfssl === null)) {
    throw new Refusal(words.request.poolNeeded);
  }
  const language = languageOf(locale);
  const [wrong] = findingsInIssuer({
    ...FIRST_ISSUER,
    ...{kind: cfssl === null ? 'google' : 'cfssl', pool: caPool ?? ''},
    ...{template: caTemplate ?? '', lifetimeDays: args.lifetimeDays},
    ...{server: cfssl ?? '', profile: cfsslProfile ?? ''},
  });
  if (wrong) throw new Refusal(noticeOf(language, wrong).says);
  if (cfssl === null) {
    return (register, {now}) =>
      googleIssuer(
        {
          ...{pool: caPoolIn(caPool ?? '')!, template: caTemplate ?? '', now},
          lifetimeSeconds: args.lifetimeDays * DAY_SECONDS,
        },
        register,
      );
  }
  if (cfsslKeyFile === null) throw new Refusal(words.request.poolNeeded);
  mustExist(cfsslKeyFile, words);
  const key = keyIn(readFileSync(cfsslKeyFile, 'utf8').trim());
  if (!key) {
    const finding = issuerKeyFinding('issuer-key-invalid', {});
    throw new Refusal(noticeOf(language, finding).says);
  }
  const options = {
    ...{server: cfssl, profile: cfsslProfile ?? ''},
    *key(): Workflow<Uint8Array> {
      // Nothing is asked for it: it is there.
      yield* [];
      return key;
    },
  };
  return register => cfsslIssuer(options, register);
}
