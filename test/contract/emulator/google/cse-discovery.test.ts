/** Compares the emulator with the part of Google's discovery document about client-side encryption. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import {cseIdentityMethods} from '../../../../emulator/google/gmail-cse-identities';
import {cseKeyPairMethods} from '../../../../emulator/google/gmail-cse-key-pairs';
import type {Method} from '../../../../emulator/google/method';
import {DAY} from '../../../unit/core/certificates/support/certificate-maker';
import {BODY, MIA, openCseCompany} from './cse-company';

interface Documented {
  readonly id: string;
  readonly httpMethod: string;
  readonly path: string;
  readonly parameters: Readonly<Record<string, {readonly location: string}>>;
  readonly scopes: readonly string[];
  readonly request?: {readonly $ref: string};
  readonly response?: {readonly $ref: string};
}

interface Schema {
  readonly id?: string;
  readonly $ref?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

interface Discovery {
  readonly resources: {
    readonly users: {
      readonly resources: {
        readonly settings: {
          readonly resources: {
            readonly cse: {
              readonly resources: Readonly<
                Record<
                  'identities' | 'keypairs',
                  {readonly methods: Readonly<Record<string, Documented>>}
                >
              >;
            };
          };
        };
      };
    };
  };
  readonly schemas: Readonly<Record<string, Schema>>;
}

const DISCOVERY = JSON.parse(
  readFileSync(
    path.join(__dirname, '../../reference/gmail-cse.discovery.json'),
    'utf8',
  ),
) as Discovery;

const {identities, keypairs} =
  DISCOVERY.resources.users.resources.settings.resources.cse.resources;
const DOCUMENTED = [identities, keypairs].flatMap(it =>
  Object.values(it.methods),
);
const EMULATED = [...cseIdentityMethods, ...cseKeyPairMethods];

function fieldsOf(name: string | undefined): string[] {
  return Object.keys(DISCOVERY.schemas[name ?? '']?.properties ?? {}).sort();
}

function emulated(id: string): Method {
  const found = EMULATED.find(it => it.id === id);
  if (!found) throw new Error(`${id} is not emulated`);
  return found;
}

/** As today's JSON Schema: Google writes draft 3, with names for ids. No field may be unknown. */
function strict(schema: Schema): object {
  const {id, $ref, items, properties, ...rest} = schema;
  if ($ref) return {$ref: `#/definitions/${$ref}`};
  return {
    ...rest,
    ...(items ? {items: strict(items)} : {}),
    ...(id ? {title: id} : {}),
    ...(properties
      ? {properties: strictAll(properties), additionalProperties: false}
      : {}),
  };
}

function strictAll(
  schemas: Readonly<Record<string, Schema>>,
): Record<string, object> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, it]) => [name, strict(it)]),
  );
}

describe("Google's discovery document", () => {
  it('has eleven methods, which are those that are emulated', () => {
    expect(DOCUMENTED.map(it => it.id).sort()).toEqual(
      EMULATED.map(it => it.id).sort(),
    );
    expect(DOCUMENTED).toHaveLength(11);
  });

  it.each(DOCUMENTED.map(it => [it.id, it] as const))(
    'says of %s what the emulator goes by',
    (id, documented) => {
      const method = emulated(id);
      expect({
        verb: method.verb,
        path: method.path,
        scopes: [...method.scopes].sort(),
        query: [...(method.parameters ?? [])].sort(),
        takes: [...(method.takes ?? [])].sort(),
        answers: Object.keys(method.answers ?? {}).sort(),
      }).toEqual({
        verb: documented.httpMethod,
        path: `/${documented.path}`,
        scopes: [...documented.scopes].sort(),
        query: Object.entries(documented.parameters)
          .filter(([, it]) => it.location === 'query')
          .map(([name]) => name)
          .sort(),
        takes: fieldsOf(documented.request?.$ref),
        answers: fieldsOf(documented.response?.$ref),
      });
    },
  );

  it('has a schema for every answer, and none where the answer is empty', () => {
    const ajv = new Ajv({
      strict: false,
      formats: {
        'google-datetime': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
        int32: true,
      },
    });
    const definitions = strictAll(DISCOVERY.schemas);
    const {google, call, newPair} = openCseCompany();
    const answered = new Set<string>();
    const check = (id: string, verb: string, rest: string, body?: object) => {
      const documented = DOCUMENTED.find(it => it.id.endsWith(`cse.${id}`))!;
      const {status, json} = call(verb, rest, body);
      answered.add(documented.id);
      if (!documented.response) {
        expect([id, status, json]).toEqual([id, 204, null]);
        return;
      }
      const $ref = `#/definitions/${documented.response.$ref}`;
      ajv.validate({definitions, $ref}, json);
      expect([id, status, ajv.errors ?? []]).toEqual([id, 200, []]);
    };

    const pair = newPair();
    const one = `/keypairs/${pair}`;
    const me = `/identities/${MIA}`;
    const hardware = [{hardwareKeyMetadata: {description: 'Card'}}];
    check('keypairs.list', 'GET', '/keypairs');
    check('keypairs.create', 'POST', '/keypairs', BODY);
    check('keypairs.create', 'POST', '/keypairs', {
      ...BODY,
      privateKeyMetadata: hardware,
    });
    check('keypairs.list', 'GET', '/keypairs?pageSize=1');
    check('keypairs.list', 'GET', '/keypairs');
    check('keypairs.get', 'GET', one);
    check('identities.list', 'GET', '/identities');
    const identity = {emailAddress: MIA, primaryKeyPairId: pair};
    const couple = {signingKeyPairId: pair, encryptionKeyPairId: pair};
    check('identities.create', 'POST', '/identities', identity);
    check('identities.patch', 'PATCH', me, {signAndEncryptKeyPairs: couple});
    check('identities.get', 'GET', me);
    check('identities.list', 'GET', '/identities');
    check('identities.delete', 'DELETE', me);
    check('keypairs.disable', 'POST', `${one}:disable`, {});
    check('keypairs.enable', 'POST', `${one}:enable`, {});
    check('keypairs.disable', 'POST', `${one}:disable`, {});
    check('keypairs.list', 'GET', '/keypairs');
    google.clock.advance(31 * DAY);
    check('keypairs.obliterate', 'POST', `${one}:obliterate`, {});
    expect(answered.size).toBe(11);
  });
});
