/** Certificates that have arrived: matched with the keys that are here, judged, packFile, and uploaded. */
import {computed, signal} from '@preact/signals';
import type {Certificate, Examination} from '../../core/certificates';
import type {LocalFile, UploadedFile, Verbs} from '../../core/door/contract';
import {announce} from '../announcer';
import {letPageDraw} from '../derivation';
import {base64, certificates} from '../local/core';
import {paceOf, type Pace} from '../local/upload';
import {ask} from '../rpc';
import {refresh} from '../sheet';
import {task} from '../task';
import {say} from '../words';
import {readIncoming, type Delivered, type Incoming} from './incoming';
import type {OpenRequest} from './key-file';
import {closeRequests, keyring, lockedFile} from './keyring';
import {match} from './matching';

/** As many as the script accepts at once. */
const MAX_FILES = 20;
/** Bytes of a password that nobody sees. */
const PASSWORD_LENGTH = 24;

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

/** The content of all files that were added. */
export const delivered = signal<readonly Delivered[]>([]);
export const unread = signal<Incoming['unread']>([]);

const closed = signal<readonly ClosedRequest[]>([]);
const results = signal<ReadonlyMap<string, UploadedFile>>(new Map());
/** Fingerprints of sent certificates, by attempt. */
const settled = signal<ReadonlyMap<string, string>>(new Map());
const sending = signal<ReadonlySet<string>>(new Set());
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

/** null while nothing is being sent. */
export const pace = signal<Pace | null>(null);
export const stopAsked = signal(false);
export const wasStopped = signal(false);

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
function fileNameOf({fingerprint}: Certificate): string {
  return `${fingerprint}.p12`;
}

export const ready = computed(() =>
  entries.value.filter(
    ({standing}) =>
      standing === 'ready' ||
      standing === 'ready with warnings' ||
      standing === 'not finished',
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
  const {asWarning, roots, renewalDays, now} = await ask('mailboxes', {});
  ahead = now - Date.now();
  const mailboxes = requests.map(({user, alias}) => ({user, alias}));
  const standings = await ask('requestStandings', {mailboxes});
  known.value = new Map(
    requests.map((it, i) => [it.attempt, standings[i]!] as const),
  );
  const {chosen, issuers} = matching.value;
  for (const {attempt, alias} of requests) {
    const certificate = chosen.get(attempt)?.certificate;
    if (!certificate) continue;
    const of = judgedBy(certificate);
    if (judgements.value.get(attempt)?.of === of) continue;
    const want = {alias, now, asWarning, roots, renewalDays};
    const examination = certificates().examineCertificates(
      [certificate, ...issuers],
      want,
    );
    judgements.value = new Map(judgements.value).set(attempt, {
      of,
      examination,
    });
    await letPageDraw();
  }
  announce(say.request.arrived(chosen.size, ready.value.length));
});

/** Uploads what is ready until all is sent, or someone stops it. Unfinished requests can be sent again. */
export const upload = task(async (makeDefault: boolean) => {
  stopAsked.value = false;
  wasStopped.value = false;
  note.value = '';
  const sent = new Set<string>();
  const began = performance.now();
  const total = ready.value.length;
  try {
    for (;;) {
      pace.value = paceOf(sent.size, total, performance.now() - began);
      const piece = ready.value
        .filter(it => !sent.has(it.attempt))
        .slice(0, MAX_FILES);
      if (stopAsked.value || piece.length === 0) break;
      piece.forEach(it => sent.add(it.attempt));
      const ended = await send(piece, makeDefault);
      // Its day's requests are used up, or it was too slow: the next piece would fare no better.
      if (ended.every(it => it.ended === 'not finished')) break;
    }
  } finally {
    pace.value = null;
    wasStopped.value = stopAsked.value;
  }
  const over = [...sent].filter(
    it => results.value.get(it)?.ended !== 'not finished',
  ).length;
  announce(say.local.ended(over, total));
  await refresh();
});

/** Ends the upload after the requests in progress. */
export const stopUpload = task(async () => {
  stopAsked.value = true;
  await ask('stop', {});
});

async function send(
  piece: readonly DeliveryEntry[],
  makeDefault: boolean,
): Promise<readonly UploadedFile[]> {
  const attempts = piece.map(it => it.attempt);
  sending.value = new Set(attempts);
  let ended: readonly UploadedFile[] = piece.map(() => NOT_FINISHED);
  try {
    await letPageDraw();
    const files = piece.map(packFile);
    settled.value = new Map([
      ...settled.value,
      ...piece.map(
        it => [it.attempt, it.delivered!.certificate.fingerprint] as const,
      ),
    ]);
    const answer = await ask('uploadFiles', {files, makeDefault});
    ended = answer.results;
    note.value = answer.note;
  } finally {
    sending.value = new Set();
    results.value = new Map([
      ...results.value,
      ...attempts.map((it, i) => [it, ended[i]!] as const),
    ]);
    close(attempts.filter((_, i) => IN_GMAIL.includes(ended[i]!.ended)));
  }
  return ended;
}

/** Only what Gmail holds makes a key unnecessary. */
const IN_GMAIL: readonly UploadedFile['ended'][] = ['done', 'kept'];

function close(attempts: readonly string[]): void {
  const used = new Set(attempts);
  const requests = keyring.value?.requests ?? [];
  closed.value = [
    ...closed.value,
    ...requests
      .filter(it => used.has(it.attempt))
      .map(({attempt, user, alias, publicKey}) => ({
        ...{attempt, user, alias, publicKey},
      })),
  ];
  closeRequests(used);
}

const NOT_FINISHED: UploadedFile = {
  ended: 'not finished',
  label: '',
  kind: 'idle',
  message: '',
};

/** As a certificate file, with a password that is nowhere else. */
function packFile({
  attempt,
  user,
  alias,
  examination,
}: DeliveryEntry): LocalFile {
  const request = keyring.value!.requests.find(it => it.attempt === attempt)!;
  const [leaf, ...chain] = examination!.chain.map(it => it.raw);
  const password = base64(randomBytes(PASSWORD_LENGTH));
  const file = certificates().writePkcs12(
    {
      pkcs8: request.privateKey,
      certificates: [leaf!, ...chain],
      password,
      name: alias,
    },
    'modern',
    randomBytes,
  );
  const name = fileNameOf(examination!.leaf!);
  return {name, user, alias, base64: base64(file), password, keys: {}};
}

function randomBytes(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length));
}

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
  wasStopped.value = false;
}
