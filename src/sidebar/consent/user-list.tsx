import {computed} from '@preact/signals';
import {useLayoutEffect, useRef} from 'preact/hooks';
import type {Consent, ConsentUser} from '../../core/door/contract';
import {Button} from '../button';
import {TextField} from '../fields';
import {Notices} from '../notices';
import {isAddress} from '../typed-list';
import {say} from '../words';
import {consent} from './form';
import {count, forgetCount, invite, named, whom} from './invitations';
import {TITLES, goTo} from './landing';
import {getLink} from './link';
import {LinkPart} from './link-part';
import {Failures} from './mailing';
import {STEP, most, search, searchFor} from './search';
import {lookOf} from './standing';
import {UserEntry} from './user-entry';
import {askToWithdraw, chosen, withdrawn} from './withdrawal';

const found = computed((): readonly ConsentUser[] => {
  const present = consent.value;
  if (!present) return [];
  const part = search.value.trim().toLowerCase();
  return present.first.filter(it =>
    [it.user, lookOf(it.state, present).name, it.reason].some(text =>
      text.toLowerCase().includes(part),
    ),
  );
});

/** The address that was searched for and that the list does not have; empty otherwise. */
const unlisted = computed(() => {
  const address = search.value.trim().toLowerCase();
  return isAddress(address) && found.value.length === 0 ? address : '';
});

/** The users with their states, and the actions on one user or on the selected ones. */
export function UserList({of}: {of: Consent}) {
  const t = say.consent;
  const isAll = of.first.length >= of.users;
  return (
    <section aria-labelledby={TITLES.users}>
      <h2 id={TITLES.users} tabIndex={-1}>
        {t.list}
      </h2>
      <Notices notices={getLink.notices.value} urgent />
      <LinkPart />
      <Withdrawn />
      <TextField
        label={t.search}
        hint={isAll ? t.searchHint : t.searchFirst(of.first.length, of.users)}
        value={search.value}
        onType={searchFor}
      />
      <Found of={of} />
      <Chosen of={of} />
    </section>
  );
}

function Found({of}: {of: Consent}) {
  const t = say.consent;
  const shown = found.value.slice(0, most.value);
  const isSearch = search.value.trim() !== '';
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    // The last “Show more” is gone with its press.
    if (most.value === STEP || document.activeElement !== document.body) return;
    list.current?.querySelectorAll('input')[most.value - STEP]?.focus();
  }, [most.value]);
  return (
    <>
      <p class="quiet" role="status">
        {isSearch
          ? t.found(shown.length, found.value.length)
          : t.showing(shown.length, of.users)}
      </p>
      {isSearch && shown.length > 0 && (
        <Button look="quiet" onPress={() => chooseAll(found.value)}>
          {t.chooseFound(found.value.length)}
        </Button>
      )}
      <ul class="consent-users" ref={list}>
        {shown.map(it => (
          <UserEntry key={it.user} user={it.user} entry={it} of={of} />
        ))}
        {unlisted.value && (
          <UserEntry user={unlisted.value} entry={null} of={of} />
        )}
      </ul>
      {found.value.length > shown.length ? (
        <Button
          onPress={() => {
            most.value += STEP;
          }}
        >
          {t.showMore}
        </Button>
      ) : (
        !isSearch &&
        of.users > shown.length && <p class="quiet">{t.listedAbove}</p>
      )}
    </>
  );
}

function Withdrawn() {
  const t = say.consent;
  const out = withdrawn.value;
  if (!out) return null;
  return (
    <section class="card" aria-labelledby="consent-withdrawn">
      <h3 id="consent-withdrawn">{t.withdrawEnded}</h3>
      <p>{t.withdrawn(out.withdrawn)}</p>
      {out.failed.length > 0 && (
        <Failures says={t.kept(out.failed.length)} of={out.failed} />
      )}
      <Button
        onPress={() => {
          withdrawn.value = null;
          goTo('users');
        }}
      >
        {say.common.close}
      </Button>
    </section>
  );
}

/** The actions on the selected users, visible however long the list is. */
function Chosen({of}: {of: Consent}) {
  const t = say.consent;
  const ticked = chosen.value;
  if (ticked.size === 0) return null;
  const known = of.first.filter(
    it => ticked.has(it.user) && it.state !== 'notAsked',
  );
  return (
    <div class="save">
      <p>{t.chosen(ticked.size)}</p>
      {known.length === 0 && <p class="quiet">{t.nothingToWithdraw}</p>}
      <div class="choices">
        <Button
          look="quiet"
          onPress={() => {
            chosen.value = new Set();
            goTo('users');
          }}
        >
          {t.chooseNone}
        </Button>
        {of.ready && (
          <Button
            disabled={invite.busy.value || count.busy.value}
            onPress={askChosen}
          >
            {t.askChosen}
          </Button>
        )}
        <Button
          look="danger"
          disabled={known.length === 0}
          onPress={() => askToWithdraw(known.map(it => it.user))}
        >
          {t.withdrawChosen(known.length)}
        </Button>
      </div>
    </div>
  );
}

function chooseAll(users: readonly ConsentUser[]): void {
  chosen.value = new Set([...chosen.value, ...users.map(it => it.user)]);
}

/** Chooses the selected users as those to be asked, and has them counted. */
function askChosen(): void {
  forgetCount();
  whom.value = 'named';
  named.value = [...chosen.value].join('\n');
  goTo('ask');
  void count();
}
