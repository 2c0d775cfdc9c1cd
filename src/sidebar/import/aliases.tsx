import type {MissingAlias} from '../../core/import/contract';
import {Button} from '../button';
import {Icon} from '../icons';
import {Notices} from '../notices';
import {say} from '../words';
import {FirstOf} from './leftovers';
import {add, added, look, missing, usable} from './missing-aliases';
import {Arrived, Done, Order} from './section';

const KINDS = [
  'without certificate',
  'expired',
  'unconfirmed',
  'outside',
] as const;

/** Rows for aliases that the Inventory knows: searched for, listed by kind, added. */
export function AliasesScreen() {
  const t = say.aliases;
  if (added.value !== null) {
    return (
      <Done
        title={t.done}
        says={[t.added(added.value)]}
        added={added.value}
        lackFiles
        next={say.importing.nextFiles}
        another={t.lookAgain}
        onAnother={() => void look()}
      />
    );
  }
  return (
    <>
      <p>{t.intro}</p>
      <p class="quiet">{t.first}</p>
      <Notices notices={look.notices.value} urgent />
      <Button
        {...(!missing.value && {look: 'primary' as const})}
        disabled={add.busy.value}
        busy={look.busy.value}
        onPress={() => void look()}
      >
        {look.busy.value ? t.looking : missing.value ? t.lookAgain : t.look}
      </Button>
      {missing.value && <Missing of={missing.value} />}
    </>
  );
}

function Missing({of}: {of: readonly MissingAlias[]}) {
  const t = say.aliases;
  return (
    <Arrived title={t.result}>
      <p>
        {of.length === 0 ? t.none : t.found(of.length, usable.value.length)}
      </p>
      {KINDS.map(it => (
        <Kind key={it} is={it} of={of.filter(({is}) => is === it)} />
      ))}
      {usable.value.length > 0 && (
        <Order
          notices={add.notices.value}
          busy={add.busy.value}
          onPress={() => void add()}
        >
          {add.busy.value ? t.adding : t.add(usable.value.length)}
        </Order>
      )}
    </Arrived>
  );
}

function Kind(props: {is: MissingAlias['is']; of: readonly MissingAlias[]}) {
  const t = say.aliases;
  const {is, of} = props;
  const {user, alias} = say.importing.columns;
  if (of.length === 0) return null;
  const getsRow = is === 'without certificate' || is === 'expired';
  const id = `missing-${KINDS.indexOf(is)}`;
  return (
    <section aria-labelledby={id}>
      <h4 class="state" id={id}>
        <Icon mark={getsRow ? 'good' : 'idle'} />
        {t.group(t.groups[is], of.length)}
      </h4>
      <p class="quiet">{t.groupHints[is]}</p>
      <FirstOf
        of={of}
        entry={it => (
          <li key={`${it.user} ${it.alias}`}>
            <p>{it.alias}</p>
            {it.alias !== it.user && (
              <p class="quiet">{say.importing.ofUser(it.user)}</p>
            )}
          </li>
        )}
        file={t.listNames[is]}
        lines={() => [[alias, user], ...of.map(it => [it.alias, it.user])]}
      />
    </section>
  );
}
