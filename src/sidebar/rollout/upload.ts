/** An upload with its options. */
import {signal} from '@preact/signals';
import type {Verbs} from '../../core/door/contract';
import {order} from '../forecast';
import {lookFurther, spreads} from '../further-scan';
import {stored} from '../settings-form';

/** Whether uploads of this page make the certificate the default; null until the person chooses: then the setting holds. */
export const chosenDefault = signal<boolean | null>(null);

/** The chosen option, or the setting. */
export function makesDefault(): boolean {
  return chosenDefault.value ?? stored.value?.settings.makeDefault ?? true;
}

/** Starts an upload; if it should also be for further addresses, it looks for these first. */
export function orderUpload(
  rows: Pick<Verbs['start']['in'], 'selection' | 'only'>,
): void {
  const of = {action: 'upload', ...rows, makeDefault: makesDefault()} as const;
  void (spreads.value && rows.selection !== 'pilot'
    ? lookFurther(of)
    : order(of));
}
