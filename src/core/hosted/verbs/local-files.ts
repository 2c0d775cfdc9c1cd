/** The verbs for certificate files that the person's computer holds. */
import {isAddress} from '../../base/address';
import {base64, fromBase64} from '../../base/bytes';
import {kindOf, type RolloutOutcome} from '../../rows/outcome';
import {BLANK_ROW, mailboxOf} from '../../rows/row';
import {uploadHandedIn, type HandedIn} from '../uploads';
import {options} from '../../rows/run-for-request';
import {keysIn} from '../../rows/openings';
import {DoorRefusal} from '../../rows/refusal';
import type {LocalFile, UploadedFile} from '../local-file';
import type {HostedVerbs} from '../contract';
import type {HostedPorts} from '../ports';

/** Files in one request: some seconds' work, and one wave or a few. */
const MAX_FILES = 20;
/** Base64 characters of one file: anything longer is not a certificate file, and the page itself says so. */
const MAX_CHARACTERS = 1_500_000;

/** Whom files can be for, and how they are judged. */
export function mailboxes(ports: HostedPorts): HostedVerbs['mailboxes']['out'] {
  return {
    rows: ports.workbook.rollout
      .rows()
      .map(mailboxOf)
      .filter(it => isAddress(it.user) && isAddress(it.alias))
      .map(({user, alias}) =>
        alias === user ? ([user] as const) : ([user, alias] as const),
      ),
    asWarning: ports.store.settings().asWarning,
    roots: ports.store.settings().roots,
    renewalDays: ports.store.schedule().renewalDays,
    caCertificates: ports.store.settings().repairsFiles
      ? ports.caCertificates.known().map(it => base64(it.raw))
      : null,
    now: ports.now(),
  };
}

/**
 * Uploads files.
 *
 * @throws DoorRefusal for an invalid request, and as `uploadHandedIn` does
 */
export function uploadFiles(
  ports: HostedPorts,
  {files, makeDefault}: HostedVerbs['uploadFiles']['in'],
): HostedVerbs['uploadFiles']['out'] {
  if (!Array.isArray(files) || files.length > MAX_FILES) unreadable();
  const all = {...options(ports), makeDefault: makeDefault === true};
  const {outcomes, notes} = uploadHandedIn(ports, files.map(handedIn), all);
  return {
    results: outcomes.map(it => resultOf(ports, it)),
    note: notes.map(it => ports.viewerSpeech.note(it)).join(' '),
  };
}

/** Values from the page need not be what their type says. */
function handedIn(file: LocalFile | null): HandedIn {
  if (!file) unreadable();
  const {name, user, alias, base64: content, password, keys} = file;
  const texts: unknown[] = [name, user, alias, content, password];
  if (!texts.every(it => typeof it === 'string')) unreadable();
  const bytes =
    content.length <= MAX_CHARACTERS ? fromBase64(content) : unreadable();
  if (!bytes) unreadable();
  return {
    row: {...BLANK_ROW, user, alias, password},
    name,
    bytes,
    keys: keysIn(keys ?? {}),
  };
}

function resultOf(
  {speech, viewerSpeech}: HostedPorts,
  outcome: RolloutOutcome | null,
): UploadedFile {
  const state = outcome?.state;
  if (!outcome || !state) {
    return {ended: 'not finished', label: '', kind: 'idle', message: ''};
  }
  return {
    ended: endOf(state),
    label: speech.stateLabel(state),
    kind: kindOf(state),
    message: viewerSpeech.message(outcome),
  };
}

function endOf(
  state: NonNullable<RolloutOutcome['state']>,
): UploadedFile['ended'] {
  if (state === 'kept' || state === 'blocked') return state;
  if (state === 'consentNeeded') return 'blocked';
  const isWhole = state === 'uploaded' || state === 'defaultSet';
  return isWhole ? 'done' : 'failed';
}

function unreadable(): never {
  throw new DoorRefusal('files-unreadable', {});
}
