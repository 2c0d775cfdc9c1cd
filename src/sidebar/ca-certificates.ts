/** The CA certificates that files are completed with: what is known, and adding some from files. */
import {signal} from '@preact/signals';
import type {KnownCa} from '../core/door/contract';
import {announce} from './announcer';
import {base64} from './local/core';
import {readIncoming, type Incoming} from './request/incoming';
import {ask} from './rpc';
import {task} from './task';
import {say} from './words';

/** Certificates in one request. */
const MAX_GIVEN = 200;

/** null until they were asked for. */
export const knownCas = signal<readonly KnownCa[] | null>(null);

/** What came of the files that were given last; null if none were. */
export const lastAdded = signal<{
  readonly added: number;
  /** Those that have expired or don't belong to a CA. */
  readonly refused: number;
  readonly unread: Incoming['unread'];
} | null>(null);

export const loadCas = task(async () => {
  knownCas.value = (await ask('caCertificates', {})).known;
});

/** Adds what the files hold: certificates in PEM, DER, and PKCS#7, and ZIP archives of them. */
export const addCas = task(async (files: readonly File[]) => {
  const {delivered, unread} = await readIncoming(files);
  const isCa = (it: (typeof delivered)[number]) =>
    it.certificate.basicConstraints?.ca === true;
  const given = delivered.filter(isCa).slice(0, MAX_GIVEN);
  const {known, added, refused} = await ask('addCaCertificates', {
    certificates: given.map(it => base64(it.certificate.raw)),
  });
  knownCas.value = known;
  const others = delivered.length - given.length;
  lastAdded.value = {added, refused: refused + others, unread};
  announce(say.caCertificates.added(added));
});
