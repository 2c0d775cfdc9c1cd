/** English: the label of each setting, as sidebar, Log, mails, and sentences use it. */
import {settingNamesOf, type SettingLabels} from '../setting-names';
import {NAMES} from './words';

export const settingLabels: SettingLabels = {
  settings: {
    access: 'Access to mailboxes',
    serviceAccount: 'Service account e-mail',
    clientId: 'Client ID',
    operators: 'Operators',
    testUser: 'Test user',
    makeDefault: 'Make an uploaded certificate the default',
    emptyPassword: 'Empty the password cell after a successful upload',
    repairsFiles: 'Complete and repair certificate files',
    secretPrefix: 'Secrets that may be read',
    language: 'Language of the sheet',
    width: 'Mailboxes at once',
    asWarning: 'Relaxed rules',
    roots: 'Roots that Gmail trusts',
    privateKey: 'Private key',
  },
  schedule: {
    every: 'Refresh',
    hour: 'Time',
    renew: 'Renew what is due',
    everyUser: 'Read all users of the domain',
    readsAll: 'Read every mailbox each time',
    renewalDays: 'Renew this many days before',
    tiers: 'Mail this many days before',
    watchedFolder: 'Watched folder',
    watchedSecret: 'Secret with their password',
    recipients: 'Mail to',
    chatWebhook: 'Google Chat webhook',
  },
  keyService: {
    address: 'Address',
    assigned: 'Key services of units and groups',
    wraps: 'Let S/MIME Rollout have private keys wrapped',
    template: 'Body of the request',
    keyFormat: 'Key format',
    answerField: 'Response field',
    perimeterId: 'Perimeter ID',
  },
  request: {
    keyType: 'Key type',
    subject: 'Subject',
    furtherAddresses: 'Also for the user’s other addresses',
    columns: 'Columns of the CSV',
  },
  authority: {
    kind: 'Certificates are issued by',
    pool: 'CA pool',
    template: 'Certificate template',
    lifetimeDays: 'Lifetime in days',
    scriptKeys: 'Renew requests successors',
    keySecret: 'Secret that encrypts new keys',
    server: 'Address of the server',
    profile: 'Profile',
    secret: 'Secret with the key',
    key: 'Key',
  },
  consent: {
    clientId: 'Client ID',
    secret: 'Client secret',
    webApp: 'Address of the web app',
  },
  userKit: {
    firstDay: 'First day',
    contact: 'Contact for users',
    language: 'Language of the texts',
    subject: 'Subject',
    text: 'Text',
    card: 'Questions and answers',
  },
};

export const settingNames = settingNamesOf(
  settingLabels,
  {
    schedule: NAMES.schedule,
    keyService: NAMES.keyService,
    request: NAMES.request,
    authority: NAMES.authority,
    consent: NAMES.consent,
    userKit: NAMES.userKit,
  },
  (page, label) => `${page} → ${label}`,
);
