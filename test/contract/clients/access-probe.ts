/**
 * Signs in by whatever credentials each situation offers, lists a user's send-as addresses twice, and prints what came of it.
 * A process of its own, since the library of Google is not to be loaded in the sandbox of tests.
 *
 * The situations are the one argument, as JSON.
 */
import {connector} from '../../../command-line/access/connect';
import {AccessProblem} from '../../../command-line/access/problem';
import type {AccessOptions} from '../../../command-line/ports/connection';
import {authorize} from '../../../src/core/access/authorized';
import {Tokens} from '../../../src/core/access/tokens';
import {listSendAs} from '../../../src/core/google/gmail/send-as';
import {HiddenValues} from '../../../src/core/google/hidden-values';
import {GoogleRefusal, type Workflow} from '../../../src/core/google/wire';

export interface Situation {
  readonly name: string;
  readonly user: string;
  readonly env: Readonly<Record<string, string>>;
  readonly options: Partial<AccessOptions>;
}

/** What is printed of each. */
export interface Result {
  readonly name: string;
  readonly operator?: string;
  readonly account?: string;
  readonly addresses?: readonly string[];
  readonly problem?: string;
  readonly facts?: unknown;
  readonly requests?: number;
}

const [, , given = '[]'] = process.argv;
const results: Result[] = [];
for (const it of JSON.parse(given) as Situation[])
  results.push(await probe(it));
console.log(JSON.stringify(results));

async function probe({name, user, env, options}: Situation): Promise<Result> {
  for (const it of [
    'GOOGLE_APPLICATION_CREDENTIALS',
    'METADATA_SERVER_DETECTION',
  ]) {
    delete process.env[it];
  }
  Object.assign(process.env, env);
  try {
    const {wire, account, operator} = await connector()(
      {
        ...{serviceAccount: null, keyFile: null, endpoint: null, sockets: 4},
        ...options,
      },
      new HiddenValues(),
    );
    const tokens = new Tokens(account, Date.now, operator);
    const grant = {kind: 'delegation', tokens} as const;
    const list = async () => {
      const work: Workflow<{sendAsEmail?: string; email?: string}[]> =
        authorize(listSendAs(user) as Workflow<never[]>, grant);
      let step = work.next();
      while (!step.done) step = work.next(await wire.send(step.value));
      return step.value;
    };
    const who = {name, operator, account: account.email};
    try {
      await list();
      const found = await list();
      const requests = wire.requests();
      await wire.close();
      const addresses = found.map(it => JSON.stringify(it));
      return {...who, addresses, requests};
    } catch (error) {
      if (!(error instanceof GoogleRefusal)) throw error;
      const {code, facts} = error.problem;
      return {...who, problem: code, facts};
    }
  } catch (error) {
    if (!(error instanceof AccessProblem)) throw error;
    return {name, problem: error.code, facts: error.facts};
  }
}
