/** The certification authority that issues certificates through its API, as fields hold it. */
import type {IssuerSettings} from '../../core/door/contract';
import {announce} from '../announcer';
import {formOf} from '../draft';
import {ask} from '../rpc';
import {task} from '../task';
import {say} from '../words';

/** Numbers are the text that was typed. */
export interface AuthorityDraft extends Omit<IssuerSettings, 'lifetimeDays'> {
  readonly lifetimeDays: string;
}

export const {draft, changed, edit, discard, takeBeside, readAnew} = formOf(
  (held: IssuerSettings): AuthorityDraft => ({
    ...held,
    lifetimeDays: String(held.lifetimeDays),
  }),
);

export const loadAuthority = task(() =>
  readAnew(() => ask('issuerSettings', {})),
);

export const saveAuthority = task(async (fields: AuthorityDraft) => {
  const settings = {
    ...fields,
    lifetimeDays: Number(fields.lifetimeDays.trim() || NaN),
  };
  takeBeside(await ask('saveIssuerSettings', {settings}), fields);
  announce(say.settings.saved);
});
