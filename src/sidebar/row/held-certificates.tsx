import {computed, signal} from '@preact/signals';
import {useRef} from 'preact/hooks';
import type {CertificateCard, RowCard, Verbs} from '../../core/door/contract';
import {announce} from '../announcer';
import {Button} from '../button';
import {CertificateBadges, CertificateFacts, Chain} from '../certificate';
import {Confirmation} from '../confirmation';
import {Copyable} from '../copyable';
import {Choice} from '../fields';
import {Notices} from '../notices';
import {ask} from '../rpc';
import {going} from '../run';
import {task} from '../task';
import {say} from '../words';
import {cardPart, meantRow} from './card';

/** An alias of a user, in the door's format. */
type Alias = Verbs['certificates']['in'];

/** What Gmail holds, with its alias: an answer may arrive when the card already shows another row. */
const held = signal<{
  readonly of: Alias;
  readonly list: Verbs['certificates']['out'];
} | null>(null);
const opened = signal<Verbs['certificate']['out'] | null>(null);
/** The certificate of the last request, so that the answer is shown next to it. */
const touched = signal('');
const deleting = signal<{
  readonly of: Alias;
  readonly certificate: CertificateCard;
} | null>(null);
const force = signal(false);

/** @param row - the row of the alias; if omitted, the one that a press refers to */
export const readHeld = task(async (row?: RowCard) => {
  const meant = row ?? (await meantRow());
  if (!meant?.user) return;
  const of = {user: meant.user, alias: meant.alias || meant.user};
  opened.value = null;
  const list = await ask('certificates', of);
  held.value = {of, list};
  announce(say.certificates.found(list.length));
});

const openChain = task(async (of: Alias, id: string) => {
  touched.value = id;
  opened.value = null;
  opened.value = await ask('certificate', {...of, id});
});

const makeDefault = task(async (of: Alias, id: string) => {
  touched.value = id;
  held.value = {of, list: await ask('setDefault', {...of, id})};
  announce(say.certificates.madeDefault);
});

const remove = task(async (of: Alias, id: string) => {
  const list = await ask('delete', {...of, id, force: force.value});
  held.value = {of, list};
  if (opened.value?.certificate.id === id) opened.value = null;
  announce(say.certificates.deleted);
});

const tasks = [readHeld, openChain, makeDefault, remove];

export const heldBusy = computed(() => tasks.some(it => it.busy.value));

cardPart({
  isBusy: () => heldBusy.value,
  forget: () => {
    held.value = null;
    opened.value = null;
    for (const {notices} of tasks) notices.value = [];
  },
});

/** The certificates that Gmail holds for an alias, and the actions on each. */
export function HeldCertificates(of: Alias) {
  const t = say.certificates;
  const title = useRef<HTMLHeadingElement>(null);
  const alias = {user: of.user, alias: of.alias};
  const list = heldOf(alias);
  return (
    <section aria-labelledby="held">
      <h2 id="held" ref={title} tabIndex={-1}>
        {t.title}
      </h2>
      <Button
        disabled={going.value || heldBusy.value}
        busy={readHeld.busy.value}
        onPress={() => void readHeld()}
      >
        {list ? t.again : t.show}
      </Button>
      <Notices notices={readHeld.notices.value} urgent />
      {list?.length === 0 && <p class="quiet">{t.none}</p>}
      {list && list.length > 0 && (
        <ul class="held">
          {list.map(certificate => (
            <Held key={certificate.id} of={certificate} alias={alias} />
          ))}
        </ul>
      )}
      <Delete
        onDeleted={() => {
          // The button that the focus would return to is gone with its certificate.
          title.current?.focus();
        }}
      />
    </section>
  );
}

function Held({of, alias}: {of: CertificateCard; alias: Alias}) {
  const t = say.certificates;
  const isOpen = opened.value?.certificate.id === of.id;
  const off = going.value || heldBusy.value;
  return (
    <li class="card">
      <h3>{of.issuer}</h3>
      <CertificateBadges of={of} />
      <CertificateFacts of={of} title="issuer" />
      <div class="choices">
        <Button
          disabled={off}
          expanded={isOpen}
          onPress={() => {
            if (isOpen) opened.value = null;
            else void openChain(alias, of.id);
          }}
        >
          {isOpen ? t.hideChain : t.showChain}
        </Button>
        {!of.isDefault && (
          <Button disabled={off} onPress={() => void makeDefault(alias, of.id)}>
            {t.setDefault}
          </Button>
        )}
        <Button
          look="danger"
          disabled={off}
          onPress={() => {
            remove.notices.value = [];
            force.value = false;
            deleting.value = {of: alias, certificate: of};
          }}
        >
          {t.delete}
        </Button>
      </div>
      {touched.value === of.id && (
        <>
          <Notices notices={openChain.notices.value} urgent />
          <Notices notices={makeDefault.notices.value} urgent />
        </>
      )}
      {isOpen && opened.value && <Opened of={opened.value} />}
    </li>
  );
}

function Opened({of}: {of: Verbs['certificate']['out']}) {
  const t = say.certificates;
  return (
    <>
      <h4>{t.chain}</h4>
      {of.chain.length > 0 ? (
        <Chain of={of.chain} />
      ) : (
        <p class="quiet">{t.noChain}</p>
      )}
      <details>
        <summary>{t.pem}</summary>
        <Copyable label={t.pem} text={of.pem} block />
      </details>
    </>
  );
}

function Delete({onDeleted}: {onDeleted: () => void}) {
  const t = say.certificates;
  if (!deleting.value) return null;
  const {of: alias, certificate: of} = deleting.value;
  const isKept = needsForce(alias, of);
  return (
    <Confirmation
      title={t.deleteTitle}
      confirm={t.confirm}
      ready={!isKept || force.value}
      busy={remove.busy.value}
      onConfirm={() => remove(alias, of.id)}
      onClose={() => {
        deleting.value = null;
        if (!heldOf(alias)?.some(it => it.id === of.id)) onDeleted();
      }}
    >
      <p>{t.of(alias.alias)}</p>
      <dl class="facts">
        <dt>{t.issuer}</dt>
        <dd>{of.issuer}</dd>
        <dt>{t.validity}</dt>
        <dd>{t.period(of.notBefore, of.notAfter)}</dd>
        <dt>{t.serial}</dt>
        <dd>
          <code>{of.serial}</code>
        </dd>
      </dl>
      <p class="harm">{t.harm}</p>
      <Notices notices={remove.notices.value} urgent />
      {isKept && (
        <Choice
          label={t.force}
          hint={t.forceHint}
          checked={force.value}
          onChoose={checked => {
            force.value = checked;
          }}
        />
      )}
    </Confirmation>
  );
}

/** What the script refuses to delete unless forced: other refusals are not to be forced. */
function needsForce(alias: Alias, of: CertificateCard): boolean {
  const list = heldOf(alias) ?? [];
  const valid = list.filter(it => it.state === 'valid');
  const isLast = valid.length === 1 && valid[0]?.id === of.id;
  return of.isDefault || isLast || list.length === 1;
}

/** What Gmail holds for an alias; null until it was read. */
export function heldOf(alias: Alias): readonly CertificateCard[] | null {
  const {of, list} = held.value ?? {};
  if (of?.user !== alias.user || of.alias !== alias.alias) return null;
  return list ?? null;
}
