/** Has the certification authority that is set up sign the requests of this page, and uploads what it gives. */
import {computed, signal} from '@preact/signals';
import type {IssueResult, Notice, Verbs} from '../../core/door/contract';
import {announce} from '../announcer';
import {paceOf, type Pace} from '../pace';
import {ask} from '../rpc';
import {task} from '../task';
import {say} from '../words';
import {matching, take} from './delivery';
import type {OpenRequest} from '../../keys/key-file';
import {keyring} from './keyring';
import {upload} from './sending';

/** In one request: some seconds' work of the authority. */
const MAX_TOGETHER = 25;

/** The authority; null where none is set up, or before it is known. */
export const authority = signal<Verbs['issuer']['out']>(null);

/** A request that the authority has refused. */
export interface RefusedRequest {
  readonly attempt: string;
  readonly alias: string;
  readonly notice: Notice;
}

export const refused = signal<readonly RefusedRequest[]>([]);

/** null while none is asked for. */
export const pace = signal<Pace | null>(null);
export const stopAsked = signal(false);
/** Whether requests were left for another time. */
export const isUnfinished = signal(false);

/** Requests without a certificate. */
export const toIssue = computed(() =>
  (keyring.value?.requests ?? []).filter(
    it => !matching.value.chosen.has(it.attempt),
  ),
);

export const loadAuthority = task(async () => {
  authority.value = await ask('issuer', {});
});

/**
 * Asks for a certificate for each request that has none, and uploads them. Each request may be repeated: it gives the same
 * certificate.
 */
export const issue = task(async (makeDefault: boolean) => {
  stopAsked.value = false;
  isUnfinished.value = false;
  refused.value = [];
  const wanted = toIssue.value;
  const began = performance.now();
  let done = 0;
  try {
    while (done < wanted.length && !stopAsked.value) {
      pace.value = paceOf(done, wanted.length, performance.now() - began);
      const piece = wanted.slice(done, done + MAX_TOGETHER);
      const results = await issueSome(piece);
      done += piece.length;
      // Its day's requests are used up, or it was too slow: the next piece would fare no better.
      if (results.every(it => it.ended === 'not finished')) break;
    }
  } finally {
    pace.value = null;
  }
  isUnfinished.value = toIssue.value.length > refused.value.length;
  announce(
    say.issuing.issued(wanted.length - toIssue.value.length, wanted.length),
  );
  if (!stopAsked.value) await upload(makeDefault);
});

async function issueSome(
  piece: readonly OpenRequest[],
): Promise<readonly IssueResult[]> {
  const requests = piece.map(({user, alias, attempt, csr}) => ({
    ...{user, alias, attempt, csr},
  }));
  const {results} = await ask('issueCertificates', {requests});
  const files = results.flatMap((it, i) =>
    it.ended === 'issued'
      ? [new File([it.pem, ...it.chain], `${piece[i]!.alias}.pem`)]
      : [],
  );
  if (files.length > 0) await take(files);
  refused.value = [
    ...refused.value,
    ...results.flatMap((it, i) =>
      it.ended === 'refused' ? [refusedOf(piece[i]!, it.notice)] : [],
    ),
  ];
  return results;
}

function refusedOf(
  {attempt, alias}: OpenRequest,
  notice: Notice,
): RefusedRequest {
  return {attempt, alias, notice};
}
