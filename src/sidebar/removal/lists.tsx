import type {ComponentChildren} from 'preact';
import type {DoomedCertificate, RemovalEntry} from '../../core/door/contract';
import {Address} from '../address';
import {Icon, type Mark} from '../icons';
import {dotted, joined, say, stopped} from '../words';
import {countOf, force, goes, type Removal} from './look';

/** More lines would push the question itself out of sight; the rest is counted. */
export const MAX_LISTED = 30;
/** So many rows with the same reason are one line. */
const ALIKE = 3;
/** How many users are shown in full; more are collapsed. */
const MAX_OPEN = 3;

/** What is removed. */
export function Gone({of: {action, entries}}: {of: Removal}) {
  const going = entries.filter(it => countOf(it) > 0);
  if (going.length === 0) return null;
  return (
    <Part mark="bad" title={say.removals[action].gone(goes.value)}>
      {action === 'offBoard' ? (
        <Users of={going} />
      ) : (
        <Lines of={going.flatMap(linesOf)} />
      )}
    </Part>
  );
}

/** What stays, and why. */
export function Kept({of: {entries}}: {of: Removal}) {
  const kept = entries.filter(it => it.kept !== '' && countOf(it) === 0);
  if (kept.length === 0) return null;
  const byReason = new Map<string, RemovalEntry[]>();
  for (const it of kept) {
    byReason.set(it.kept, [...(byReason.get(it.kept) ?? []), it]);
  }
  const lines = [...byReason].flatMap(([why, same]) =>
    same.length >= ALIKE ? [manyOf(why, same)] : same.map(oneOf),
  );
  return (
    <Part mark="good" title={say.removal.kept(kept.length)}>
      <Lines of={lines} />
    </Part>
  );
}

function oneOf({row, user, alias, kept: why}: RemovalEntry): Line {
  return {
    key: String(row),
    title: alias || user,
    text: `${say.removal.row(row)} · ${why}`,
  };
}

/** Many rows with the same reason in one line. */
function manyOf(why: string, same: readonly RemovalEntry[]): Line {
  const t = say.removal;
  const numbers = same.slice(0, MAX_LISTED).map(it => it.row);
  const which = t.numbers(numbers, same.length - numbers.length);
  return {
    key: why,
    title: t.rows(same.length),
    text: joined(why, stopped(which)),
  };
}

function Part(props: {mark: Mark; title: string; children: ComponentChildren}) {
  return (
    <section class="part">
      <h3>
        <Icon mark={props.mark} />
        {props.title}
      </h3>
      {props.children}
    </section>
  );
}

interface Line {
  readonly key: string;
  readonly title: string;
  readonly text: string;
}

function Lines({of}: {of: readonly Line[]}) {
  const more = of.length - MAX_LISTED;
  return (
    <ul class="doomed">
      {of.slice(0, MAX_LISTED).map(it => (
        <li key={it.key}>
          <strong>
            <Address of={it.title} />
          </strong>
          <p class="quiet">{it.text}</p>
        </li>
      ))}
      {more > 0 && <li class="quiet">{say.removal.more(more)}</li>}
    </ul>
  );
}

/** A line for each certificate or key pair of an entry. */
function linesOf(entry: RemovalEntry): readonly Line[] {
  const {row, user, alias, keyPairs, rows} = entry;
  const t = say.removal;
  const certificates = certificatesOf(entry);
  if (certificates.length === 0) {
    const where = rows.length > 1 ? t.numbers(rows, 0) : t.row(row);
    const text =
      keyPairs.length > 0 ? `${where} · ${t.keyPairs(keyPairs.length)}` : where;
    return [{key: String(row), title: user, text}];
  }
  return certificates.map((it, i) => ({
    key: `${row} ${i}`,
    title: it.alias || alias || user,
    text: `${t.row(row)} · ${t.inLine(it.expires, Date.now(), it.isDefault)}`,
  }));
}

function certificatesOf({
  certificates,
  forced,
}: RemovalEntry): readonly DoomedCertificate[] {
  return force.value && forced ? [...certificates, forced] : certificates;
}

function expiryOf({expires}: DoomedCertificate): string {
  const t = say.removal;
  return expires === null ? t.noDate : t.until(expires, Date.now());
}

function defaultOf({isDefault}: DoomedCertificate): string {
  return isDefault ? say.removal.isDefault : say.removal.notDefault;
}

/** Each user with all addresses. */
function Users({of}: {of: readonly RemovalEntry[]}) {
  const t = say.removal;
  const more = of.length - MAX_LISTED;
  return (
    <>
      {of.slice(0, MAX_LISTED).map(it =>
        of.length > MAX_OPEN ? (
          <details key={it.user}>
            <summary>{t.usersCertificates(it.user, it.count)}</summary>
            <Addresses of={it} />
          </details>
        ) : (
          <Addresses key={it.user} of={it} />
        ),
      )}
      {more > 0 && <p class="quiet">{t.more(more)}</p>}
    </>
  );
}

/** The certificates of a user by address. */
function Addresses({of: {user, certificates, count}}: {of: RemovalEntry}) {
  const t = say.removal;
  const byAddress = new Map<string, DoomedCertificate[]>();
  for (const it of certificates) {
    const same = byAddress.get(it.alias);
    if (same) same.push(it);
    else byAddress.set(it.alias, [it]);
  }
  const more = count - certificates.length;
  return (
    <>
      {[...byAddress].map(([address, list]) => (
        <ul class="doomed" key={address}>
          <li class="address">
            <strong>
              <Address of={address} />
            </strong>
            <p class="quiet">
              {address === user ? t.primary : t.alias} ·{' '}
              {t.row(list[0]?.row ?? null)}
            </p>
          </li>
          {list.map((it, i) => (
            <li key={i}>
              <strong>{expiryOf(it)}</strong>
              <p class="quiet">{dotted([defaultOf(it), it.issuer])}</p>
            </li>
          ))}
        </ul>
      ))}
      {more > 0 && <p class="quiet">{t.more(more)}</p>}
    </>
  );
}
