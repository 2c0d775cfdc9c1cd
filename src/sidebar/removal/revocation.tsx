import {signal} from '@preact/signals';
import {useEffect} from 'preact/hooks';
import type {RevocationReason, Verbs} from '../../core/door/contract';
import {Choice, Select} from '../fields';
import {authority, loadAuthority} from '../request/issuing';
import {say} from '../words';

const REASONS: readonly RevocationReason[] = [
  'AFFILIATION_CHANGED',
  'CESSATION_OF_OPERATION',
  'PRIVILEGE_WITHDRAWN',
  'SUPERSEDED',
  'KEY_COMPROMISE',
];

const isWanted = signal(false);
const reason = signal<RevocationReason>('AFFILIATION_CHANGED');

/** What is sent with an off-boarding. */
export function revocationWanted(): Pick<Verbs['start']['in'], 'revokes'> {
  return isWanted.value && authority.value ? {revokes: reason.value} : {};
}

/** Whether the CA that is set up revokes what it has issued, too: asked each time. */
export function Revocation() {
  const t = say.removal.revocation;
  useEffect(() => {
    isWanted.value = false;
    void loadAuthority();
  }, []);
  const ca = authority.value;
  if (!ca?.canRevoke) return null;
  return (
    <>
      <Choice
        label={t.label}
        hint={t.hint(ca.name)}
        checked={isWanted.value}
        onChoose={checked => {
          isWanted.value = checked;
        }}
      />
      {isWanted.value && (
        <Select
          label={t.reason}
          options={REASONS.map(it => t.reasons[it])}
          chosen={REASONS.indexOf(reason.value)}
          onChoose={index => {
            reason.value = REASONS[index]!;
          }}
        />
      )}
    </>
  );
}
