/** What Google publishes about itself for OpenID Connect clients: its endpoints, and the key that signs ID tokens. */
import forge from 'node-forge';
import {json} from './response';
import {Whole, type Method, type World} from './method';
import {signInKey} from './system-keys';

const DAY_MS = 86_400_000;

/** Each path, with its content. */
const PUBLISHED: readonly (readonly [
  id: string,
  host: string,
  path: string,
  content: (world: World) => object,
])[] = [
  [
    'accounts.openidConfiguration',
    'accounts.google.com',
    '/.well-known/openid-configuration',
    configuration,
  ],
  ['oauth2.certs', 'www.googleapis.com', '/oauth2/v1/certs', certificates],
  ['oauth2.certs', 'www.googleapis.com', '/oauth2/v3/certs', keys],
];

export const oauthMetadataMethods: readonly Method[] = PUBLISHED.map(
  ([id, host, path, content]) => ({
    id,
    verb: 'GET',
    host,
    path,
    api: null,
    scopes: [],
    run: world => new Whole(published(content(world))),
  }),
);

/** Clients keep it as long as it says. */
function published(content: object) {
  const response = json(200, content);
  const caching = {'cache-control': 'public, max-age=3600'};
  return {...response, headers: {...response.headers, ...caching}};
}

/** OpenID Connect Discovery, section 4; only what is emulated. */
function configuration(): object {
  return {
    issuer: 'https://accounts.google.com',
    authorization_endpoint: 'https://accounts.google.com/o/oauth2/v2/auth',
    token_endpoint: 'https://oauth2.googleapis.com/token',
    userinfo_endpoint: 'https://openidconnect.googleapis.com/v1/userinfo',
    revocation_endpoint: 'https://oauth2.googleapis.com/revoke',
    jwks_uri: 'https://www.googleapis.com/oauth2/v3/certs',
    response_types_supported: ['code'],
    response_modes_supported: ['query'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid', 'email', 'profile'],
    token_endpoint_auth_methods_supported: [
      'client_secret_post',
      'client_secret_basic',
    ],
    claims_supported: [
      'aud',
      'email',
      'email_verified',
      'exp',
      'iat',
      'iss',
      'sub',
    ],
    code_challenge_methods_supported: ['plain', 'S256'],
    grant_types_supported: [
      'authorization_code',
      'refresh_token',
      'urn:ietf:params:oauth:grant-type:jwt-bearer',
    ],
  };
}

/** As JSON Web Keys (RFC 7517). */
function keys(): object {
  const {id, publicKey} = signInKey();
  const {kty, n, e} = publicKey.export({format: 'jwk'});
  return {keys: [{kty, n, e, kid: id, use: 'sig', alg: 'RS256'}]};
}

/** As certificates in PEM, each by its key's name. */
function certificates({clock}: World): object {
  const {id, privateKey, publicKey} = signInKey();
  const certificate = forge.pki.createCertificate();
  const name = [
    {
      name: 'commonName',
      value: 'federated-signon.system.gserviceaccount.com',
    },
  ];
  certificate.serialNumber = '01';
  certificate.setSubject(name);
  certificate.setIssuer(name);
  certificate.validity.notBefore = new Date(clock.now() - DAY_MS);
  certificate.validity.notAfter = new Date(clock.now() + 15 * DAY_MS);
  certificate.publicKey = forge.pki.publicKeyFromPem(
    String(publicKey.export({type: 'spki', format: 'pem'})),
  );
  certificate.sign(
    forge.pki.privateKeyFromPem(
      String(privateKey.export({type: 'pkcs1', format: 'pem'})),
    ),
    forge.md.sha256.create(),
  );
  return {[id]: forge.pki.certificateToPem(certificate)};
}
