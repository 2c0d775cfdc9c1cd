/** What the admin sets about the certification authority. */
import {cut} from '../base/finding';
import {caPoolIn} from '../google/privateca';
import {text} from '../google/gmail/json';
import {RequestRefused} from '../rows/refusal';
import type {IssuerSettings, IssuerVerbs} from './contract';
import {issuerFinding, type IssuerFinding} from './issuer-findings';
import type {RequestPorts} from './ports';

const MAX_QUOTED = 200;
/** As long as the baseline requirements let a certificate for e-mail be valid. */
const MAX_DAYS = 1185;
const TEMPLATE =
  /^projects\/[a-z0-9][a-z0-9.:-]{0,98}\/locations\/[a-z0-9-]{1,40}\/certificateTemplates\/[A-Za-z0-9_-]{1,63}$/;

/** What a new sheet starts with. */
const FIRST_ISSUER: IssuerSettings = {
  kind: 'none',
  pool: '',
  template: '',
  lifetimeDays: 365,
};

/** What is set. */
export function issuerSettings({
  store,
}: Pick<RequestPorts, 'store'>): IssuerSettings {
  return {...FIRST_ISSUER, ...store.kept().issuer};
}

/** Stores settings that are right in every part. @throws RequestRefused with all that is wrong, nothing stored */
export function saveIssuerSettings(
  ports: RequestPorts,
  {settings}: IssuerVerbs['saveIssuerSettings']['in'],
): IssuerSettings {
  const issuer = tidyIssuer(settings ?? FIRST_ISSUER);
  const wrong = findingsInIssuer(issuer);
  if (wrong.length > 0) throw new RequestRefused(wrong);
  ports.store.keep({issuer});
  return issuer;
}

/** As people type: blanks do not matter. What comes from the page is not trusted to be what its type says. */
function tidyIssuer(settings: IssuerSettings): IssuerSettings {
  const plain = (value: unknown) => text(value).trim().replace(/\/+$/, '');
  return {
    kind: settings.kind === 'google' ? 'google' : 'none',
    pool: plain(settings.pool),
    template: plain(settings.template),
    lifetimeDays: Number(settings.lifetimeDays),
  };
}

/** What speaks against settings; empty when they can be used. */
function findingsInIssuer({
  kind,
  pool,
  template,
  lifetimeDays,
}: IssuerSettings): readonly IssuerFinding[] {
  if (kind === 'none') return [];
  const wrong = (
    setting: 'pool' | 'template' | 'lifetimeDays',
    value: string,
  ) =>
    issuerFinding('issuer-setting-invalid', {
      setting,
      value: cut(value, MAX_QUOTED),
    });
  const isWhole = Number.isInteger(lifetimeDays);
  return [
    ...(caPoolIn(pool) ? [] : [wrong('pool', pool)]),
    ...(template === '' || TEMPLATE.test(template)
      ? []
      : [wrong('template', template)]),
    ...(isWhole && lifetimeDays >= 1 && lifetimeDays <= MAX_DAYS
      ? []
      : [wrong('lifetimeDays', String(lifetimeDays))]),
  ];
}
