/** Certificates that have arrived: matched with the keys that are here, and judged. */
import {computed, signal} from '@preact/signals';
import type {Certificate, Examination} from '../../core/certificates';
import type {UploadedFile, Verbs} from '../../core/door/contract';
import {announce} from '../announcer';
import {letPageDraw} from '../derivation';
import {authoritiesIn} from '../local/authorities';
import {certificates} from '../local/core';
import {ask} from '../rpc';
import {task} from '../task';
import {say} from '../words';
import type {Delivered} from '../../keys/delivered';
import {readIncoming, type Incoming} from './incoming';
import type {OpenRequest} from '../../keys/key-file';
import {keyring, lockedFile} from './keyring';
import {match} from '../../keys/matching';

/**
 * The state of a request. `covered`: its mailbox has a valid certificate by now, from elsewhere. `interrupted`: the upload of
 * another certificate for it was interrupted, so Gmail may hold that one.
 */
export type DeliveryStanding =
  | 'waiting'
  | 'judging'
  | 'ready'
  | 'ready with warnings'
  | 'unusable'
  | 'covered'
  | 'interrupted'
  | 'sending'
  | UploadedFile['ended'];

/** A request, and its result. */
export interface DeliveryEntry {
  readonly attempt: string;
  readonly user: string;
  readonly alias: string;
  readonly standing: DeliveryStanding;
  readonly delivered: Delivered | null;
  readonly examination: Examination | null;
  readonly result: UploadedFile | null;
}

/** A request whose key is no longer needed, as far as it is still shown. */
type ClosedRequest = Pick<
  OpenRequest,
  'attempt' | 'user' | 'alias' | 'publicKey'
>;

/** Certificates that are judged before the list shows them. */
const DRAWN_TOGETHER = 25;

/** The content of all files that were added. */
export const delivered = signal<readonly Delivered[]>([]);
export const unread = signal<Incoming['unread']>([]);

/** Requests whose certificates are in Gmail. */
export const closed = signal<readonly ClosedRequest[]>([]);
export const results = signal<ReadonlyMap<string, UploadedFile>>(new Map());
/** Fingerprints of sent certificates, by attempt. */
export const settled = signal<ReadonlyMap<string, string>>(new Map());
/** Attempts that are on their way. */
export const sending = signal<ReadonlySet<string>>(new Set());
/** What the sheet knows of the mailboxes, by attempt. */
const known = signal<
  ReadonlyMap<string, Verbs['requestStandings']['out'][number]>
>(new Map());

/** The judgment of a certificate, and the issuers it was based on. */
interface Judgement {
  readonly of: string;
  readonly examination: Examination;
}

const judgements = signal<ReadonlyMap<string, Judgement>>(new Map());

/** The script's clock against this computer's, which may be wrong. */
let ahead = 0;

/** The script's message about all of them together; usually empty. */
export const note = signal('');

export const matching = computed(() =>
  match(
    [...(keyring.value?.requests ?? []), ...closed.value],
    delivered.value,
    isSettled,
    Date.now() + ahead,
  ),
);

/** Every request, in the order of the key file; the closed ones last. */
export const entries = computed((): readonly DeliveryEntry[] =>
  [...(keyring.value?.requests ?? []), ...closed.value].map(
    ({attempt, user, alias}) => {
      const of = matching.value.chosen.get(attempt) ?? null;
      const judged = judgements.value.get(attempt);
      const isJudged = of && judged?.of === judgedBy(of.certificate);
      const examination = isJudged ? judged.examination : null;
      const result = results.value.get(attempt) ?? null;
      const base = {attempt, user, alias, delivered: of, examination, result};
      return {...base, standing: standingOf(base)};
    },
  ),
);

function isSettled(attempt: string, certificate: Certificate): boolean {
  const {fingerprint} = certificate;
  const {held, interrupted} = known.value.get(attempt) ?? NOT_KNOWN;
  return (
    settled.value.get(attempt) === fingerprint ||
    held.includes(fingerprint) ||
    interrupted.includes(fileNameOf(certificate))
  );
}

const NOT_KNOWN = {needs: true, held: [], interrupted: []};

/** By this name the script remembers what it is about to upload. */
export function fileNameOf({fingerprint}: Certificate): string {
  return `${fingerprint}.p12`;
}

/** What is uploaded next; what Google refused is tried again with the next upload, since its key is still here. */
export const ready = computed(() =>
  entries.value.filter(
    ({standing, examination}) =>
      examination !== null &&
      ['ready', 'ready with warnings', 'not finished', 'failed'].includes(
        standing,
      ),
  ),
);

function standingOf({
  attempt,
  delivered: of,
  examination,
  result,
}: Omit<DeliveryEntry, 'standing'>): DeliveryStanding {
  if (sending.value.has(attempt)) return 'sending';
  if (result && result.ended !== 'not finished') return result.ended;
  if (!of) return 'waiting';
  if (!examination) return 'judging';
  const worst = examination.findings[0]?.severity;
  if (examination.problem || worst === 'block') return 'unusable';
  const {needs, interrupted} = known.value.get(attempt) ?? NOT_KNOWN;
  const isOther = !isSettled(attempt, of.certificate);
  if (!needs && isOther) return 'covered';
  if (interrupted.length > 0 && isOther) return 'interrupted';
  if (result) return result.ended;
  return worst === 'warn' ? 'ready with warnings' : 'ready';
}

/** The same certificate is judged again where other issuers have arrived. */
function judgedBy({fingerprint}: Certificate): string {
  return `${fingerprint} ${matching.value.issuers.length}`;
}

/** Adds delivered files, possibly including a key file. */
export const take = task(async (files: readonly File[]) => {
  const incoming = await readIncoming(files);
  const before = new Set(delivered.value.map(it => it.certificate.fingerprint));
  delivered.value = [
    ...delivered.value,
    ...incoming.delivered.filter(it => !before.has(it.certificate.fingerprint)),
  ];
  unread.value = incoming.unread;
  if (incoming.keyFile) lockedFile.value = incoming.keyFile;
  await judge();
});

/** Judges what is matched, and requests the present state of the mailboxes. */
export const judge = task(async () => {
  const requests = keyring.value?.requests ?? [];
  if (requests.length === 0) return;
  const {asWarning, roots, renewalDays, now, caCertificates} = await ask(
    'mailboxes',
    {},
  );
  ahead = now - Date.now();
  const mailboxes = requests.map(({user, alias}) => ({user, alias}));
  const standings = await ask('requestStandings', {mailboxes});
  known.value = new Map(
    requests.map((it, i) => [it.attempt, standings[i]!] as const),
  );
  const {chosen, issuers} = matching.value;
  // The script knows some from other files, if it may complete chains.
  const others = caCertificates ? authoritiesIn(caCertificates) : [];
  const judged = new Map(judgements.value);
  for (const [i, {attempt, alias}] of requests.entries()) {
    const certificate = chosen.get(attempt)?.certificate;
    if (!certificate) continue;
    const of = judgedBy(certificate);
    if (judged.get(attempt)?.of === of) continue;
    const want = {alias, now, asWarning, roots, renewalDays};
    const examination = certificates().examineCertificates(
      [certificate, ...issuers, ...others],
      want,
    );
    judged.set(attempt, {of, examination});
    // The list is drawn as a whole, which takes long with hundreds of requests.
    if (i % DRAWN_TOGETHER === 0) judgements.value = new Map(judged);
    await letPageDraw();
  }
  judgements.value = judged;
  announce(say.request.arrived(chosen.size, ready.value.length));
});

/** Deletes delivered files and their results; the keys stay. */
export function clearDelivery(): void {
  delivered.value = [];
  unread.value = [];
  closed.value = [];
  results.value = new Map();
  settled.value = new Map();
  known.value = new Map();
  judgements.value = new Map();
  note.value = '';
}
