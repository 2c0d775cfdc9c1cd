import type {Speech} from '../../sidebar';
import {settingLabels} from '../setting-labels';
import {settingValues} from '../setting-values';

/** The certification authority that issues certificates through its API. */
export const authority = ({number, plural}: Speech) => ({
  authority: {
    lineHint: 'Issues certificates at the press of a button',
    intro:
      'If your certification authority (CA) has an API that S/MIME Rollout knows, it issues the certificates you request under Import. Any other CA gets the requests as files.',
    kind: settingLabels.authority.kind,
    kinds: settingValues.kind,
    kindHints: {
      none: 'You download the requests and import the certificates that the CA delivers.',
      google: 'A CA pool in your Google Cloud project. Google charges for it.',
      cfssl: 'It must be reachable from the internet over HTTPS.',
    },
    pool: settingLabels.authority.pool,
    poolHint: 'projects/…/locations/…/caPools/…',
    template: settingLabels.authority.template,
    templateHint: 'Optional: projects/…/locations/…/certificateTemplates/…',
    lifetime: settingLabels.authority.lifetimeDays,
    lifetimeHint: '1 to 1,185. The pool’s policy may allow less.',
    scriptKeys: settingLabels.authority.scriptKeys,
    scriptKeyKinds: settingValues.scriptKeys,
    scriptKeyHints: {
      none: 'You request each certificate in the sidebar, where its key is made.',
      'P-256':
        'Apps Script makes the keys, also at night. Read the threat model first.',
      'P-384': 'Takes several times as long.',
      'RSA 2048': 'Takes seconds for each key: a few in each execution.',
    },
    keySecret: settingLabels.authority.keySecret,
    keySecretHint:
      'projects/…/secrets/… in Secret Manager, with at least 32 characters. Settings must allow it.',
    server: settingLabels.authority.server,
    serverHint: 'An https address, also listed in allowed-hosts.json.',
    profile: settingLabels.authority.profile,
    profileHint:
      'A name in the server’s configuration. If empty, its default is used.',
    secret: settingLabels.authority.secret,
    secretHint:
      'Optional: projects/…/secrets/… in Secret Manager. Settings must allow it.',
    key: settingLabels.authority.key,
    keyHint:
      'The hexadecimal key of the profile (auth_keys). It is saved for you alone and never shown again.',
    keySaved: 'A key is saved for you. Type another one to replace it.',
    checkHint: 'Tests what issuing needs, without issuing anything',
  },

  issuing: {
    title: 'Certificates from your CA',
    intro: (name: string) =>
      `${name} signs the requests, and the certificates are uploaded right away. If you ask again, you get the same certificates.`,
    saveFirst: 'Save the key file first.',
    issue: (count: number) =>
      plural(count, {
        one: 'Request and upload # certificate',
        other: 'Request and upload # certificates',
      }),
    issued: (done: number, total: number) =>
      `${number(done)} of ${number(total)} certificates were issued.`,
    unfinished: 'Not every certificate was issued. Continue with the rest.',
    refused: (count: number) =>
      plural(count, {
        one: 'The CA issued no certificate for # request',
        other: 'The CA issued no certificate for # requests',
      }),
  },
});
