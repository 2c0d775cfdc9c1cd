/** Has a row's private key wrapped by the key service. The key is in memory for the duration of the request, and nowhere else. */
import type {Certificate} from '../certificates';
import {certificates} from '../certificates/lazy';
import {RowBlocked, RowPostponed} from '../rows/early-end';
import {EXPENSIVE} from '../rows/openings';
import {perform, type Method, type Workflow} from '../google/wire';
import {cseFinding, type Reading} from './findings';
import {keyServiceUrl, shownUri} from '../google/gmail/key-service-address';
import {literalAddress} from './key-services';
import {kaclsMetadata} from './metadata';
import type {Sendable} from './opened-row';
import type {CseOptions} from './options';
import type {CseRow} from './row';
import {
  readAnswerField,
  readTemplate,
  wrappedKeyIn,
  wrappingRequest,
} from './wrapping';
import type {KeyMetadata} from '../google/gmail/key-metadata';

/**
 * The private key's metadata for Gmail; if the key still has to be wrapped, the key service is asked to.
 *
 * @throws GoogleRefusal if the key service refuses; RowBlocked if the key cannot be read, or the settings or the answer cannot be
 * used; RowPostponed if the page has to supply the key service's token
 */
export function* wrappedKey(
  row: CseRow,
  {bytes, password, chain, key}: Sendable,
  {settings, token}: CseOptions,
): Workflow<KeyMetadata> {
  if (key.kind !== 'wrap') return key;
  const {uri} = key;
  const {wrapping} = settings;
  const template = read(readTemplate(wrapping.template));
  const field = read(readAnswerField(wrapping.answerField));
  const wantsToken = template.placeholders.includes('authentication');
  if (wantsToken && token === '') throw new RowPostponed({wants: 'token'});
  const body = read(
    wrappingRequest(template, {
      authentication: token,
      perimeter_id: wrapping.perimeterId,
      private_key: privateKey(bytes, password, chain.leaf, wrapping),
    }),
  );
  const answer = yield* perform({
    method: wrapMethod(uri),
    user: row.user,
    path: {},
    body,
    access: {kind: 'none'},
  });
  const shown = shownUri(uri);
  return read(
    kaclsMetadata(uri, read(wrappedKeyIn(shown, answer, field)), 'answer'),
  );
}

/** As text. @throws RowBlocked */
function privateKey(
  file: Uint8Array,
  password: string,
  leaf: Certificate,
  {keyFormat}: CseOptions['settings']['wrapping'],
): string {
  const {certificateFinding, privateKeyOf, privateKeyText, MAX_ITERATIONS} =
    certificates();
  const spending = {limit: MAX_ITERATIONS, allowance: EXPENSIVE};
  const opened = privateKeyOf(file, password, leaf, {spending});
  if (!opened.ok) {
    const {code, facts} = opened.problem;
    throw new RowBlocked([certificateFinding(code, facts)]);
  }
  const text = privateKeyText(opened.pkcs8, keyFormat);
  if (text !== null) return text;
  throw new RowBlocked([cseFinding('key-format', {key: leaf.key.name})]);
}

function wrapMethod(uri: string): Method {
  return {
    id: 'kacls.wrapprivatekey',
    api: 'kacls',
    verb: 'POST',
    url: literalAddress(keyServiceUrl(uri, 'wrapprivatekey')),
    sends: 'json',
    answers: 'json',
  };
}

/** @throws RowBlocked */
function read<T>(reading: Reading<T>): T {
  if (reading.ok) return reading.value;
  throw new RowBlocked(reading.findings);
}
