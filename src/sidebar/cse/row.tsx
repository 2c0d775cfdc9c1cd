import {signal} from '@preact/signals';
import type {CseRowCard} from '../../core/door/contract';
import {ask} from '../rpc';
import {task} from '../task';
import {RowStanding, UnderCursor} from '../under-cursor';
import {say} from '../words';
import {KeyPairs} from './key-pairs';
import {forgetUser, userBusy} from './user';

const card = signal<CseRowCard | null | undefined>(undefined);

const look = task(
  async () => {
    const present = await ask('cseRow', {});
    if (!inUse()) show(present);
  },
  {repeated: true},
);

/** Selects a row in the sheet, and shows it here. */
export const showRow = task(
  async (of: {readonly row: number; readonly user: string}) => {
    show(await ask('cseRow', {show: of}));
  },
);

function inUse(): boolean {
  return userBusy.value || document.querySelector('dialog') !== null;
}

function show(present: CseRowCard | null): void {
  if (present?.user !== card.value?.user) forgetUser();
  card.value = present;
}

/** The CSE sheet's row under the cursor: its state, and what Gmail holds for its user. */
export function RowPart() {
  return (
    <UnderCursor card={card.value} look={look} inUse={inUse} none={say.cseRow}>
      {it => <Card of={it} />}
    </UnderCursor>
  );
}

function Card({of}: {of: CseRowCard}) {
  const t = say.row;
  return (
    <>
      <RowStanding of={of}>
        <dt>{t.user}</dt>
        <dd>{of.user || t.blank}</dd>
        <dt>{say.cseRow.use}</dt>
        <dd>{say.cseRow.uses[of.use]}</dd>
      </RowStanding>
      {of.user && <KeyPairs user={of.user} />}
    </>
  );
}
