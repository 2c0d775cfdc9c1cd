import {signal} from '@preact/signals';
import {nameIn} from '../../messages/distinguished-name';
import type {RowCard, Verbs} from '../../core/door/contract';
import {Button} from '../button';
import {CertificateBadges, CertificateFacts, Chain} from '../certificate';
import {Icon} from '../icons';
import {Notices} from '../notices';
import {ProtectedFiles, opening} from '../protected-files';
import {ask} from '../rpc';
import {going} from '../run';
import {task} from '../task';
import {say} from '../words';
import {cardPart, meantRow} from './card';

/** The results for the file of the displayed row. */
export const examined = signal<Verbs['examine']['out'] | null>(null);

/** @param of - the row; left out, the one that a press means */
export const examine = task(async (of?: RowCard) => {
  const present = of ?? (await meantRow());
  if (!present?.hasFile) return;
  const {row, user, alias} = present;
  const at = {row, user, alias};
  const files = new ProtectedFiles();
  let found = await ask('examine', {...files.inPage, of: at});
  if (found.protectedFile) {
    await files.open([found.protectedFile], () => false);
    found = await ask('examine', {of: at});
  }
  examined.value = found;
});

cardPart({
  isBusy: () => examine.busy.value,
  forget: () => {
    examined.value = null;
    examine.notices.value = [];
  },
});

/** The row's certificate file, opened when a person asks for it. */
export function CertificateFile({of}: {of: RowCard}) {
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
          <h3>{nameIn(certificate.subject)}</h3>
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
