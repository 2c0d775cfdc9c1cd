import {signal} from '@preact/signals';
import type {RunAction, Verbs} from '../core/door/contract';

/** Days before their expiry at which Renew includes certificates, as typed; empty for the setting. */
export const renewalDays = signal('');
/** Until when a certificate has to be valid for Update, as `2027-10-23`; empty for now. */
export const validUntil = signal('');

/** Whether the days can be used; a larger number would not be a threshold. */
export function isDays(text: string): boolean {
  const days = Number(text);
  return /^\d{1,3}$/.test(text.trim()) && days >= 1 && days <= 365;
}

/** Whether days were typed that cannot be used. */
export function daysAreWrong(): boolean {
  return renewalDays.value !== '' && !isDays(renewalDays.value);
}

/** The limits to start a run with. */
export function limitsFor(
  action: RunAction,
): Pick<Verbs['start']['in'], 'renewalDays' | 'validUntil'> {
  if (action === 'renew' && isDays(renewalDays.value)) {
    return {renewalDays: Number(renewalDays.value)};
  }
  if (action === 'update' && validUntil.value !== '') {
    return {validUntil: validUntil.value};
  }
  return {};
}

/** They are for one run. */
export function forgetLimits(): void {
  renewalDays.value = '';
  validUntil.value = '';
}
