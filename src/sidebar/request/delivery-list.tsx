import type {Notice} from '../../core/door/contract';
import {Icon, type Mark} from '../icons';
import {worded} from '../local/reasons';
import {Notices} from '../notices';
import {listed, say} from '../words';
import {
  entries,
  matching,
  unread,
  type DeliveryEntry,
  type DeliveryStanding,
} from './delivery';
import type {Delivered} from '../../keys/delivered';
import {FromScript} from '../from-script';

/** Every request with its state, and delivered certificates that belong to none. */
export function DeliveryList() {
  const t = say.request;
  const all = entries.value;
  const count = (...of: readonly DeliveryStanding[]) =>
    all.filter(it => of.includes(it.standing)).length;
  const {surplus, strays} = matching.value;
  const waiting = count('waiting', 'judging');
  const ready = count(
    'ready',
    'ready with warnings',
    'not finished',
    'sending',
  );
  const done = count('done', 'kept');
  return (
    <>
      {all.length > 0 && (
        <>
          <h3>{t.list}</h3>
          <p class="tally">
            <span>{t.tally.ready(ready)}</span>
            <span>{t.tally.done(done)}</span>
            <span>{t.tally.waiting(waiting)}</span>
            <span>{t.tally.other(all.length - waiting - ready - done)}</span>
          </p>
          <ul class="local-files">
            {all.map(it => (
              <Entry key={it.attempt} of={it} />
            ))}
          </ul>
        </>
      )}
      {all.length > 0 && strays.length > 0 && (
        <Others
          title={t.strays(strays.length)}
          hint={t.straysHint}
          of={strays}
        />
      )}
      {surplus.length > 0 && (
        <Others
          title={t.surplus(surplus.length)}
          hint={t.surplusHint}
          of={surplus}
        />
      )}
      <Unread />
    </>
  );
}

function Entry({of}: {of: DeliveryEntry}) {
  const t = say.request;
  const {alias, user, standing, delivered, result} = of;
  const mark = markOf(standing);
  const end = delivered?.certificate.notAfter;
  const isOver = standing === 'done' || standing === 'kept';
  const notices = isOver ? [] : noticesOf(of);
  return (
    <li class="file">
      <strong>
        <bdi>{alias}</bdi>
      </strong>
      {alias !== user && <span class="quiet">{user}</span>}
      <p class="badges">
        <span class={`badge ${mark}`}>
          <Icon mark={mark} />
          {t.standings[standing]}
        </span>
        {end !== undefined && !Number.isNaN(end) && (
          <span class="quiet">{t.until(end)}</span>
        )}
      </p>
      {isOver && result && (
        <p class="quiet">
          <FromScript text={result.message} />
        </p>
      )}
      {notices.length > 0 && <Notices notices={notices} />}
    </li>
  );
}

function markOf(standing: DeliveryStanding): Mark {
  switch (standing) {
    case 'ready':
    case 'done':
    case 'kept':
      return 'good';
    case 'ready with warnings':
    case 'covered':
    case 'interrupted':
    case 'not finished':
      return 'warn';
    case 'unusable':
    case 'blocked':
    case 'failed':
      return 'bad';
    default:
      return 'idle';
  }
}

/** The notices about a request, most severe first. */
function noticesOf(of: DeliveryEntry): readonly Notice[] {
  const {standing, examination, result} = of;
  const {reasons} = say.request;
  switch (standing) {
    case 'waiting':
      return [];
    case 'covered':
    case 'interrupted':
    case 'not finished':
      return [{code: standing, severity: 'warn', ...reasons[standing]}];
    case 'blocked':
    case 'failed':
      return [
        {code: 'said', severity: 'block', says: result?.message ?? '', fix: ''},
      ];
    default:
      return (examination?.findings ?? []).map(worded);
  }
}

/** Certificates that are not uploaded, each with the data by which a CA finds it. */
function Others(props: {
  title: string;
  hint: string;
  of: readonly Delivered[];
}) {
  return (
    <details open>
      <summary>{props.title}</summary>
      <p class="quiet">{props.hint}</p>
      <ul>
        {props.of.map(it => (
          <li key={it.certificate.fingerprint}>{nameOf(it)}</li>
        ))}
      </ul>
    </details>
  );
}

function nameOf({certificate, file}: Delivered): string {
  const t = say.request;
  const {emails, subjectEmails, serial} = certificate;
  const addresses = emails.length > 0 ? emails : subjectEmails;
  return t.certificate(listed(addresses) || t.nobody, serial, file);
}

function Unread() {
  const t = say.request;
  const list = unread.value;
  if (list.length === 0) return null;
  return (
    <details open>
      <summary>{t.unread(list.length)}</summary>
      <ul>
        {list.map(({file, why}) => (
          <li key={file}>{t.unreadFile(file, t.unreadWhy[why])}</li>
        ))}
      </ul>
    </details>
  );
}
