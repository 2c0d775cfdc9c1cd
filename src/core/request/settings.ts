/** What requests are made with: kept for all operators. The page reads the templates; here they are texts. */
import {requestFinding} from '../rows/door-findings';
import {RequestRefused, type DoorFinding} from '../rows/refusal';
import type {SettingsOf} from '../rows/setting-names';
import type {KeyType, RequestSettings, RequestVerbs} from './contract';
import type {RequestPorts} from './ports';

const KEY_TYPES: readonly KeyType[] = [
  'RSA 2048',
  'RSA 3072',
  'RSA 4096',
  'P-256',
  'P-384',
];
const MAX_SUBJECT = 1000;
const MAX_COLUMNS = 4000;
const MAX_QUOTED = 100;

const INITIAL: RequestSettings = {
  keyType: 'RSA 2048',
  subject: 'CN={alias}',
  furtherAddresses: false,
  columns: 'email={alias}\ncsr={csr}',
};

/** The stored settings, or else what most authorities accept. */
export function requestSettings({
  store,
}: Pick<RequestPorts, 'store'>): RequestSettings {
  return {...INITIAL, ...store.kept().requests};
}

/** Stores them. @throws RequestRefused with what is too long, or unknown; nothing is changed then */
export function saveRequestSettings(
  ports: RequestPorts,
  {settings}: RequestVerbs['saveRequestSettings']['in'],
): RequestSettings {
  const {keyType, furtherAddresses} = settings ?? INITIAL;
  const subject = String(settings?.subject ?? '').trim();
  const columns = String(settings?.columns ?? '').trim();
  const wrong: DoorFinding[] = [];
  const check = (
    right: boolean,
    setting: SettingsOf['request'],
    typed: string,
  ) => {
    if (right) return;
    const value = typed.slice(0, MAX_QUOTED);
    wrong.push(
      requestFinding('setting-invalid', {setting: `request.${setting}`, value}),
    );
  };
  check(KEY_TYPES.includes(keyType), 'keyType', String(keyType));
  check(isWithin(subject, MAX_SUBJECT), 'subject', subject);
  check(isWithin(columns, MAX_COLUMNS), 'columns', columns);
  if (wrong.length > 0) throw new RequestRefused(wrong);
  ports.store.keep({
    requests: {
      ...{keyType, subject, columns},
      furtherAddresses: furtherAddresses === true,
    },
  });
  return requestSettings(ports);
}

function isWithin(text: string, most: number): boolean {
  return text !== '' && text.length <= most;
}
