import {signal} from '@preact/signals';
import type {RowCard, Verbs} from '../core/door/contract';
import {Button} from './button';
import {CertificateBadges, CertificateFacts, Chain} from './certificate';
import {HeldCertificates, forgetHeld, heldBusy} from './held-certificates';
import {Icon} from './icons';
import {Notices} from './notices';
import {ProtectedFiles, opening} from './protected-files';
import {ask} from './rpc';
import {going} from './run';
import {task} from './task';
import {RowStanding, UnderCursor} from './under-cursor';
import {Title} from './title';
import {Help} from './help/help';
import {say} from './words';

const card = signal<RowCard | null | undefined>(undefined);
const examined = signal<Verbs['examine']['out'] | null>(null);

const look = task(
  async () => {
    const present = await ask('row', {});
    if (!inUse()) show(present);
  },
  {repeated: true},
);

function inUse(): boolean {
  return (
    examine.busy.value ||
    heldBusy.value ||
    document.querySelector('dialog') !== null
  );
}

const examine = task(async () => {
  // The cursor may have moved since the last look: what the person means is the row where it is now.
  const present = await ask('row', {});
  show(present);
  if (!present?.hasFile) return;
  const {row, user, alias} = present;
  const of = {row, user, alias};
  const files = new ProtectedFiles();
  let found = await ask('examine', {...files.inPage, of});
  if (found.protectedFile) {
    await files.open([found.protectedFile], () => false);
    found = await ask('examine', {of});
  }
  examined.value = found;
});

function show(present: RowCard | null): void {
  if (keyOf(present) !== keyOf(card.value)) {
    examined.value = null;
    examine.notices.value = [];
    forgetHeld();
  }
  card.value = present;
}

function keyOf(
  of: Pick<RowCard, 'row' | 'user' | 'alias'> | null | undefined,
): string {
  return of ? JSON.stringify([of.row, of.user, of.alias]) : '';
}

/** The row under the cursor: how it stands, what its file holds, what Gmail holds. */
export function RowScreen() {
  return (
    <>
      <Title beside={<Help of="row" />}>{say.row.title}</Title>
      <UnderCursor card={card.value} look={look} inUse={inUse} none={say.row}>
        {it => <Card of={it} />}
      </UnderCursor>
    </>
  );
}

function Card({of}: {of: RowCard}) {
  const t = say.row;
  return (
    <>
      <RowStanding of={of}>
        <dt>{t.user}</dt>
        <dd>{of.user || t.blank}</dd>
        <dt>{t.alias}</dt>
        <dd>{of.alias || t.blank}</dd>
      </RowStanding>
      <CertificateFile of={of} />
      {of.user && (
        <HeldCertificates user={of.user} alias={of.alias || of.user} />
      )}
    </>
  );
}

function CertificateFile({of}: {of: RowCard}) {
  const t = say.row;
  return (
    <section aria-labelledby="file">
      <h2 id="file">{t.file}</h2>
      {of.hasFile ? (
        <>
          <p class="quiet" id="check-hint">
            {t.checkHint}
            {!of.hasPassword && ` ${t.noPassword}`}
          </p>
          <Button
            disabled={going.value}
            busy={examine.busy.value}
            describedBy="check-hint"
            onPress={() => void examine()}
          >
            {t.check}
          </Button>
        </>
      ) : (
        <p class="quiet">{t.noFile}</p>
      )}
      {examine.busy.value && opening.value && (
        <p class="quiet" role="status">
          {t.opening}
        </p>
      )}
      <Notices notices={examine.notices.value} urgent />
      {examined.value && <Examined of={examined.value} />}
    </section>
  );
}

function Examined({of}: {of: Verbs['examine']['out']}) {
  const t = say.row;
  const {certificate, chain, notices} = of;
  return (
    <div class="examined">
      <Notices notices={notices} urgent />
      {notices.length === 0 && certificate && (
        <p class="state" role="status">
          <Icon mark="good" />
          {t.clean}
        </p>
      )}
      {certificate ? (
        <div class="card">
          <h3>{certificate.subject}</h3>
          <CertificateBadges of={certificate} />
          <CertificateFacts of={certificate} title="subject" />
          <h3>{t.chain}</h3>
          {chain.length > 0 ? (
            <Chain of={chain} />
          ) : (
            <p class="quiet">{t.noChain}</p>
          )}
        </div>
      ) : (
        notices.some(it => it.severity === 'block') && <p>{t.unreadable}</p>
      )}
    </div>
  );
}
