/** Aliases without a certificate and without a row, as the Inventory has them. */
import {computed, signal} from '@preact/signals';
import type {MissingAlias} from '../../core/import/contract';
import {announce} from '../announcer';
import {ask} from '../rpc';
import {refresh} from '../sheet';
import {task} from '../task';
import {say} from '../words';

/** null until someone has looked. */
export const missing = signal<readonly MissingAlias[] | null>(null);

export const added = signal<number | null>(null);

/** Those that can get a certificate. */
export const usable = computed(() =>
  (missing.value ?? []).filter(
    ({is}) => is === 'without certificate' || is === 'expired',
  ),
);

export const look = task(async () => {
  missing.value = null;
  added.value = null;
  add.notices.value = [];
  missing.value = await ask('missingAliases', {});
  announce(say.aliases.found(missing.value.length, usable.value.length));
});

export const add = task(async () => {
  const out = await ask('addAliases', {confirmed: usable.value.length});
  missing.value = null;
  added.value = out.added;
  await refresh();
});
