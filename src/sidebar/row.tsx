import {signal} from '@preact/signals';
import {useEffect} from 'preact/hooks';
import type {RowCard, Verbs} from '../core/door';
import {Button} from './button';
import {CertificateBadges, CertificateFacts, Chain} from './certificate';
import {HeldCertificates, forgetHeld, heldBusy} from './held-certificates';
import {Icon} from './icons';
import {Notices} from './notices';
import {usePoll} from './poll';
import {ProtectedFiles, opening} from './protected-files';
import {Refused, ask} from './rpc';
import {going} from './run';
import {task} from './task';
import {say} from './words';

const LOOK_EVERY = 2000;
/** When the last look failed. */
const LOOK_AGAIN = 10_000;

/** undefined until the first answer; null when the cursor is on no row. */
const card = signal<RowCard | null | undefined>(undefined);
const examined = signal<Verbs['examine']['out'] | null>(null);

const look = task(
  async () => {
    const present = await ask('row', {});
    if (!inUse()) show(present);
  },
  {repeated: true},
);

/** The card must not change under the hands of whoever is in the middle of something. */
function inUse(): boolean {
  return (
    examine.busy.value ||
    heldBusy.value ||
    document.querySelector('dialog') !== null
  );
}

const examine = task(async () => {
  const before = keyOf(card.value);
  const files = new ProtectedFiles();
  let found = await ask('examine', files.inPage);
  if (found.protectedFile && keyOf(found) === before) {
    await files.open([found.protectedFile], () => false);
    found = await ask('examine', {});
  }
  // The script opens the file of the row where the cursor is by then.
  if (keyOf(found) !== before) {
    show(await ask('row', {}));
    throw new Refused([moved()], false);
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

function moved() {
  const {moved: says, movedFix: fix} = say.row;
  return {code: 'cursor-moved', severity: 'warn', says, fix} as const;
}

/** The row under the cursor: how it stands, what its file holds, what Gmail holds. */
export function RowScreen() {
  useEffect(() => void look(), []);
  usePoll(
    async () => going.value || inUse() || (await look()),
    () => (look.notices.value.length > 0 ? LOOK_AGAIN : LOOK_EVERY),
  );
  return (
    <>
      <Notices notices={look.notices.value} urgent />
      {card.value && <Card of={card.value} />}
      {card.value === null && (
        <section class="card">
          <h2>{say.row.none}</h2>
          <p class="quiet">{say.row.noneHint}</p>
        </section>
      )}
      {card.value === undefined && look.notices.value.length === 0 && (
        <p class="quiet">{say.common.loading}</p>
      )}
      <Button look="quiet" onPress={() => void look()}>
        {say.common.again}
      </Button>
    </>
  );
}

function Card({of}: {of: RowCard}) {
  const t = say.row;
  return (
    <>
      <section aria-labelledby="row">
        <h2 id="row">{t.number(of.row)}</h2>
        <p class="state">
          <Icon mark={of.kind} />
          <strong>{of.state || t.untouched}</strong>
        </p>
        {of.message && <p>{of.message}</p>}
        <dl class="facts">
          <dt>{t.user}</dt>
          <dd>{of.user || t.blank}</dd>
          <dt>{t.alias}</dt>
          <dd>{of.alias || t.blank}</dd>
        </dl>
        <Notices notices={of.notices} />
      </section>
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
        <p>{t.unreadable}</p>
      )}
    </div>
  );
}
