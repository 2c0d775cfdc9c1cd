/** The wire over HTTP: each call is a request of its own. */
import {answerOf} from '../../src/core/google/gmail/answer';
import {HiddenValues} from '../../src/core/google/hidden-values';
import {httpCall, type HttpReply} from '../../src/core/google/http';
import {isLasting, nameOf} from '../../src/core/google/shared-calls';
import type {Answer, Call} from '../../src/core/google/wire';
import {TOKEN} from '../../src/core/google/oauth/token-endpoint';
import type {Identity} from '../access/identity';
import type {AsyncWire} from '../ports/wire';
import type {HttpClient} from './client';
import {placed} from './endpoint';

export interface WireParts {
  readonly client: HttpClient;
  /** Whose token `access: script` means. */
  readonly identity: Identity;
  /** As in `AccessOptions`. */
  readonly endpoint: string | null;
  /** Receives the secrets that outlive a call: the program's own token, and what Secret Manager gives. */
  readonly hidden: HiddenValues;
}

export class HttpWire implements AsyncWire {
  /** Answers that are the same for many rows, also while they are under way. */
  private readonly shared = new Map<string, Promise<Answer>>();

  constructor(private readonly parts: WireParts) {}

  send(call: Call): Promise<Answer> {
    if (!call.method.isShared) return this.answer(call);
    const name = nameOf(call);
    const known = this.shared.get(name);
    if (known) return known;
    const coming = this.answer(call);
    this.shared.set(name, coming);
    void coming.then(it => {
      if (!isLasting(it)) this.shared.delete(name);
    });
    return coming;
  }

  requests(): number {
    return this.parts.client.requests();
  }

  close(): Promise<void> {
    this.parts.client.close();
    return Promise.resolve();
  }

  private async answer(call: Call): Promise<Answer> {
    const {identity} = this.parts;
    const answer = await this.once(call);
    const isOver =
      call.access.kind === 'script' &&
      !answer.ok &&
      answer.problem.code === 'token-rejected';
    if (!isOver) return answer;
    // As for users: a token that Google rejects is replaced once.
    identity.forget();
    return this.once(call);
  }

  private async once(call: Call): Promise<Answer> {
    const {identity, hidden} = this.parts;
    // What this call sends is forgotten with it: the secrets of 100,000 users would fill the memory.
    const own = new HiddenValues();
    own.addFromCall(call);
    const cut = (text: string) =>
      hidden.cutFrom(own.cutFrom(text, call.user), call.user);
    let right: Right = NONE;
    if (call.access.kind === 'script') {
      const got = await identity.headers();
      if (!got.ok) {
        const asked = {...call, method: {...TOKEN, answers: 'json'}} as const;
        return answerOf(asked, got.reply, cut);
      }
      right = got;
    }
    const answer = answerOf(call, await this.reply(call, right), cut);
    if (call.method.api === 'secrets') hidden.addFromAnswer(call, answer);
    return answer;
  }

  private reply(call: Call, right: Right): Promise<HttpReply> {
    const {client, endpoint} = this.parts;
    const {verb, url, headers, contentType, body} = httpCall(
      call,
      () => right.token,
    );
    const request = {
      verb,
      url: placed(url, endpoint),
      headers: {
        ...headers,
        ...right.more,
        ...(contentType ? {'Content-Type': contentType} : {}),
      },
      ...(body === undefined ? {} : {body}),
    };
    return client.send(request, asOf(call), !call.method.once);
  }
}

/** What a call with the program's own right carries. */
interface Right {
  readonly token: string;
  readonly more: Readonly<Record<string, string>>;
}

const NONE: Right = {token: '', more: {}};

function asOf({method}: Call): 'text' | 'bytes' {
  return method.answers === 'bytes' ? 'bytes' : 'text';
}
