import {useLayoutEffect, useRef} from 'preact/hooks';
import {Button} from './button';
import {prepare} from './forecast';
import {
  asked,
  dropFurther,
  looking,
  lookFurther,
  stopAsked,
  uploadFurther,
} from './further-scan';
import {Notices} from './notices';
import {say} from './words';

/** More would push the buttons out of sight. */
const MAX_SHOWN = 20;

/** What an upload for further addresses is doing, or asks. */
export function FurtherPanel() {
  return (
    <>
      <Notices notices={lookFurther.notices.value} urgent />
      {looking.value && <Looking of={looking.value} />}
      {asked.value && <Question of={asked.value.found} />}
    </>
  );
}

function Looking({of}: {of: NonNullable<typeof looking.value>}) {
  return (
    <div class="stack">
      <p class="quiet">{say.further.looking(of.seen, of.rows)}</p>
      <Button
        look="danger"
        busy={stopAsked.value}
        onPress={() => {
          stopAsked.value = true;
        }}
      >
        {say.run.stop}
      </Button>
    </div>
  );
}

function Question({of}: {of: NonNullable<typeof asked.value>['found']}) {
  const t = say.further;
  const start = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => start.current?.focus(), [of]);
  const {count: rows, further, left, unread, more} = of;
  const count = further.length;
  return (
    <section class="forecast" aria-labelledby="further-title">
      <h3 id="further-title">{t.title}</h3>
      <p>{t.found(count)}</p>
      <Some
        of={further.map(it => t.gets(it.alias, it.user, it.row))}
        label={t.found(count)}
      />
      {left.length > 0 && <p>{t.left}</p>}
      <Some
        of={left.map(it =>
          it.is === 'unconfirmed'
            ? t.unconfirmed(it.address, it.user)
            : t.notTheirs(it.address, it.user),
        )}
        label={t.left}
      />
      {unread.length > 0 && <p>{t.unread}</p>}
      <Some
        of={unread.map(it => t.unreadRow(it.row, it.alias, it.why))}
        label={t.unread}
      />
      {more > 0 && <p class="quiet">{say.importing.more(more)}</p>}
      <Notices notices={uploadFurther.notices.value} urgent />
      <div class="choices">
        <Button disabled={uploadFurther.busy.value} onPress={dropFurther}>
          {say.common.cancel}
        </Button>
        <Button
          look="primary"
          buttonRef={start}
          busy={uploadFurther.busy.value || prepare.busy.value}
          onPress={() => void uploadFurther()}
        >
          {t.upload(rows, count)}
        </Button>
      </div>
    </section>
  );
}

function Some({of, label}: {of: readonly string[]; label: string}) {
  if (of.length === 0) return null;
  return (
    <ul class="examples" aria-label={label}>
      {of.slice(0, MAX_SHOWN).map(it => (
        <li key={it}>{it}</li>
      ))}
      {of.length > MAX_SHOWN && (
        <li>{say.importing.more(of.length - MAX_SHOWN)}</li>
      )}
    </ul>
  );
}
