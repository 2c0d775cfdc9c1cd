import type {CertificateCard} from '../core/door/contract';
import {nameIn} from '../messages/distinguished-name';
import {Address} from './address';
import {Copyable} from './copyable';
import {Icon, type Mark} from './icons';
import {say} from './words';

const MARKS: Readonly<Record<CertificateCard['state'], Mark>> = {
  valid: 'good',
  expired: 'bad',
  'not yet valid': 'warn',
};

/** Whether it is valid now and whether it is the default, in words. */
export function CertificateBadges({of}: {of: CertificateCard}) {
  const t = say.certificates;
  return (
    <p class="badges">
      <span class={`badge ${MARKS[of.state]}`}>
        <Icon mark={MARKS[of.state]} />
        {t.states[of.state]}
      </span>
      {of.isDefault && <span class="badge default">{t.isDefault}</span>}
    </p>
  );
}

/** What a certificate says about itself, except what the title above it already shows. */
export function CertificateFacts(props: {
  of: CertificateCard;
  title: 'subject' | 'issuer';
}) {
  const t = say.certificates;
  const {of, title} = props;
  return (
    <dl class="facts">
      <dt>{t.validity}</dt>
      <dd>{t.period(of.notBefore, of.notAfter)}</dd>
      {title !== 'issuer' && (
        <>
          <dt>{t.issuer}</dt>
          <dd>{of.issuer}</dd>
        </>
      )}
      <dt>{t.serial}</dt>
      <dd>
        <code>{of.serial}</code>
      </dd>
      <dt>{t.fingerprint}</dt>
      <dd>
        <Copyable label={t.fingerprint} text={of.fingerprint} />
      </dd>
      {title !== 'subject' && (
        <>
          <dt>{t.subject}</dt>
          <dd>{nameIn(of.subject)}</dd>
        </>
      )}
      {of.addresses.length > 0 && (
        <>
          <dt>{t.addresses}</dt>
          <dd>
            {of.addresses.map(address => (
              <div key={address}>
                <Address of={address} />
              </div>
            ))}
          </dd>
        </>
      )}
      <dt>{t.key}</dt>
      <dd>{of.key}</dd>
      <dt>{t.signature}</dt>
      <dd>{of.signature}</dd>
      <dt>{t.distinguishedName}</dt>
      <dd>
        <code>{of.subject}</code>
      </dd>
    </dl>
  );
}

/** A chain from the certificate up, each with what matters and the rest behind a disclosure. */
export function Chain({of}: {of: readonly CertificateCard[]}) {
  return (
    <ol class="chain">
      {of.map(certificate => (
        <li key={certificate.fingerprint}>
          <strong>{nameIn(certificate.subject)}</strong>
          <CertificateBadges of={certificate} />
          <details>
            <summary>{say.certificates.details}</summary>
            <CertificateFacts of={certificate} title="subject" />
          </details>
        </li>
      ))}
    </ol>
  );
}
