/** The certification authority that issues certificates through its API, as fields hold it. */
import type {IssuerOverview, IssuerSettings} from '../../core/door/contract';
import {announce} from '../announcer';
import {formOf} from '../draft';
import {ask} from '../rpc';
import {task} from '../task';
import {say} from '../words';

/** Numbers are the text that was typed. */
export interface AuthorityDraft extends Omit<IssuerSettings, 'lifetimeDays'> {
  readonly lifetimeDays: string;
  /** A new key of the CA server; empty: it stays as it is. */
  readonly key: string;
}

export const {stored, draft, changed, edit, discard, takeBeside, readAnew} =
  formOf(({settings}: IssuerOverview): AuthorityDraft => ({
    ...settings,
    lifetimeDays: String(settings.lifetimeDays),
    key: '',
  }));

export const loadAuthority = task(() =>
  readAnew(() => ask('issuerSettings', {})),
);

export const saveAuthority = task(async (fields: AuthorityDraft) => {
  const {key, ...typed} = fields;
  const settings = {
    ...typed,
    lifetimeDays: Number(fields.lifetimeDays.trim() || NaN),
  };
  const order = {settings, ...(key === '' ? {} : {key})};
  takeBeside(await ask('saveIssuerSettings', order), fields);
  announce(say.settings.saved);
});
