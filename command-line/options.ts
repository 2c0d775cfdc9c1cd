/** The options of the command line, as its parser wants them. */
import type {KeyType} from '../src/core/door/contract';
import type {OptionName} from '../src/messages/command-line';

/** Which rows are meant. */
export const ROWS = ['all', 'todo', 'attention', 'ready'] as const;

export type Rows = (typeof ROWS)[number];

export const KEY_TYPES: readonly KeyType[] = [
  ...(['RSA 2048', 'RSA 3072', 'RSA 4096', 'P-256', 'P-384'] as const),
];

/** What a report is about. */
export const REPORTS = ['coverage', 'parts', 'problems', 'figures'] as const;

export type Report = (typeof REPORTS)[number];

const WIDTH = 100;

/** @param says - what help says of each */
export function optionsIn(says: Readonly<Record<OptionName, string>>) {
  const text = (of: keyof typeof says) =>
    ({type: 'string', describe: says[of], requiresArg: true}) as const;
  const flag = (of: keyof typeof says, value: boolean) =>
    ({type: 'boolean', describe: says[of], default: value}) as const;
  const number = (of: keyof typeof says) =>
    ({type: 'number', describe: says[of], requiresArg: true}) as const;
  return {
    csv: {...text('csv'), normalize: true},
    sheet: text('sheet'),
    rows: {...text('rows'), choices: ROWS, default: 'all' as const},
    folder: {...text('folder'), normalize: true},
    out: {...text('out'), normalize: true},
    'json-out': {...text('jsonOut'), normalize: true},
    json: flag('json', false),
    'dry-run': flag('dryRun', false),
    yes: number('yes'),
    journal: {...text('journal'), normalize: true},
    'password-file': {...text('passwordFile'), normalize: true},
    'password-env': text('passwordEnv'),
    'ask-password': flag('askPassword', false),
    'make-default': flag('makeDefault', true),
    force: flag('force', false),
    'renewal-days': number('renewalDays'),
    width: {...number('width'), default: WIDTH},
    roots: {...text('roots'), normalize: true},
    of: {...text('of'), choices: REPORTS, default: 'coverage' as const},
    revocation: flag('revocation', false),
    'test-user': text('testUser'),
    'cse-settings': {...text('cseSettings'), normalize: true},
    'key-service-token-file': {
      ...{...text('keyServiceTokenFile'), normalize: true},
    },
    keys: {...text('keys'), normalize: true},
    'passphrase-file': {...text('passphraseFile'), normalize: true},
    requests: {...text('requests'), normalize: true},
    certificates: {...text('certificates'), normalize: true},
    subject: {...text('subject'), default: 'CN={alias}'},
    'key-type': {
      ...{...text('keyType'), choices: KEY_TYPES},
      default: KEY_TYPES[0]!,
    },
    'ca-pool': text('caPool'),
    'ca-template': text('caTemplate'),
    cfssl: text('cfssl'),
    'cfssl-profile': text('cfsslProfile'),
    'cfssl-key-file': {...text('cfsslKeyFile'), normalize: true},
    'lifetime-days': {...number('lifetimeDays'), default: 365},
    'service-account': text('serviceAccount'),
    'key-file': {...text('keyFile'), normalize: true},
    endpoint: text('endpoint'),
    'job-folder': {...text('jobFolder'), normalize: true},
    'gmail-units': number('gmailUnits'),
    merge: {...text('merge'), array: true as const, normalize: true},
    language: text('language'),
  };
}
