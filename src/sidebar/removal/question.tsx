import {Button} from '../button';
import {Confirmation} from '../confirmation';
import {Choice, TextField} from '../fields';
import {Icon} from '../icons';
import {Notices} from '../notices';
import {begin} from '../run';
import {say} from '../words';
import {
  changedRows,
  force,
  goes,
  isCount,
  isRead,
  readMailboxes,
  titleOf,
  toRemove,
  typed,
  unread,
  type Removal,
} from './look';
import {Gone, Kept, MAX_LISTED} from './lists';
import {Revocation, revocationWanted} from './revocation';

/** The question before certificates or key pairs are removed, where there is one: what happens, before a number is typed. */
export function RemovalQuestion() {
  const asked = toRemove.value;
  if (!asked) return null;
  const {action, selection, count, rows} = asked;
  const t = say.removals[action];
  const many = goes.value;
  const changes = changedRows(asked).length;
  const hasEffect = changes > 0;
  const isIdle = isRead.value && !hasEffect;
  return (
    <Confirmation
      title={isRead.value ? titleOf(asked) : t.title}
      confirm={
        isIdle
          ? null
          : isRead.value && many === 0
            ? say.removal.change(changes)
            : t.confirm(many)
      }
      ready={
        isRead.value && hasEffect && (many === 0 || isCount(typed.value, many))
      }
      busy={begin.busy.value}
      onConfirm={() =>
        begin({
          ...{action, selection, confirmed: count},
          ...(action === 'delete' && {force: force.value}),
          ...(action === 'offBoard' && revocationWanted()),
          ...(rows !== undefined && {rows}),
        })
      }
      onClose={() => {
        toRemove.value = null;
      }}
    >
      <Progress of={asked} />
      {asked.outOfSight !== '' && <p>{asked.outOfSight}</p>}
      {isIdle ? (
        <p>{say.removal.nothing}</p>
      ) : (
        <div class="notice bad">
          <Icon mark="bad" />
          <p>
            {t.isFinal && <strong>{say.removal.noUndo} </strong>}
            {t.harm}
          </p>
        </div>
      )}
      <Gone of={asked} />
      <Kept of={asked} />
      <Force of={asked} />
      {action === 'offBoard' && <Revocation />}
      <Changed of={asked} />
      {isRead.value && many > 0 && (
        <TextField
          label={t.type(many)}
          kind="numeric"
          value={typed.value}
          onType={text => {
            typed.value = text;
          }}
        />
      )}
      <Notices notices={begin.notices.value} urgent />
    </Confirmation>
  );
}

/** How much of Gmail is read, and what could not be. */
function Progress({of: asked}: {of: Removal}) {
  const t = say.removal;
  const {action, of, seen, count, entries} = asked;
  const ofUsers = action === 'offBoard' || action === 'cseDeleteIdentity';
  const all = ofUsers && of !== null ? t.users(of) : t.rows(of ?? count);
  const unknown = entries.filter(it => it.isUnknown).length;
  const isOver = of !== null && seen >= of;
  const notices =
    isOver && unknown > 0
      ? [
          {
            ...({code: 'unknown', severity: 'warn'} as const),
            ...{says: t.unknown(unknown), fix: t.unknownFix},
          },
        ]
      : unread.value;
  return (
    <>
      <p class="quiet" role="status">
        {isOver ? t.read(all) : t.reading(seen, all)}
      </p>
      <Notices notices={notices} urgent />
      {notices.length > 0 && (
        <div>
          <Button onPress={() => void readMailboxes()}>{t.again}</Button>
        </div>
      )}
    </>
  );
}

/** What is removed only if it is selected as well. */
function Force({of: {action, entries}}: {of: Removal}) {
  const t = say.removal;
  const forced = entries.filter(it => it.forced).length;
  if (action !== 'delete' || forced === 0) return null;
  const plain = entries.reduce((sum, it) => sum + it.count, 0);
  return (
    <Choice
      label={t.force(forced)}
      hint={t.forceHint(plain + forced)}
      checked={force.value}
      onChoose={checked => {
        force.value = checked;
        // It was typed for another number.
        typed.value = '';
      }}
    />
  );
}

function Changed({of: asked}: {of: Removal}) {
  const numbers = changedRows(asked);
  if (numbers.length === 0) return null;
  const shown = numbers.slice(0, MAX_LISTED);
  const which = say.removal.numbers(shown, numbers.length - shown.length);
  return (
    <section>
      <h3>{say.removal.changed(numbers.length)}</h3>
      <p class="quiet">{say.removals[asked.action].changed(which)}</p>
    </section>
  );
}
