import {signal} from '@preact/signals';
import {useLayoutEffect, useRef} from 'preact/hooks';
import {Button} from '../button';
import {Choice} from '../fields';
import {focusSource} from '../import/sources';
import {Icon} from '../icons';
import {Notices} from '../notices';
import {PasswordField} from '../password-field';
import {ProgressBar} from '../progress-bar';
import {occupied} from '../run';
import {stored} from '../settings-form';
import {say} from '../words';
import {DropFiles} from './drop';
import {
  chooseSpread,
  common,
  forgetPasswords,
  items,
  note,
  open,
  opening,
  ready,
  spread,
  spreads,
  stopAsked,
  wasStopped,
} from './files';
import {FileList} from './list';
import {lists} from './password-lists';
import {failed, isSending, pace, retry, stopUpload, upload} from './upload';

/** null until the person chooses: then the setting holds. */
const chosenDefault = signal<boolean | null>(null);

/** Certificate files from this computer: chosen, opened, judged, uploaded, accounted for. */
export function LocalScreen() {
  const t = say.local;
  const busy = open.busy.value || upload.busy.value;
  return (
    <>
      <p>{t.intro}</p>
      <section>
        <form
          onSubmit={event => {
            event.preventDefault();
            if (!busy && items.value.length > 0) void open();
          }}
        >
          <PasswordField
            label={t.password}
            hint={t.passwordHint}
            value={common.value}
            disabled={busy}
            onType={text => {
              common.value = text;
            }}
          />
          <div class="choices">
            <Button submit disabled={busy || items.value.length === 0}>
              {t.open}
            </Button>
            <Button disabled={busy} onPress={forgetPasswords}>
              {t.forget}
            </Button>
          </div>
        </form>
        <DropFiles off={busy} />
        <Lists />
        <Choice
          label={t.spreads}
          hint={t.spreadsHint}
          checked={spreads.value}
          disabled={busy || spread.busy.value}
          onChoose={chooseSpread}
        />
      </section>
      <Notices notices={open.notices.value} urgent />
      <Notices notices={spread.notices.value} urgent />
      <Work />
      {items.value.length > 0 && <FileList off={busy} />}
    </>
  );
}

/** The password lists that were added. */
function Lists() {
  const t = say.local;
  return (
    <>
      {lists.value.map(({name, rows}) =>
        rows ? (
          <p class="state" key={name}>
            <Icon mark="good" />
            <span>
              {t.passwordList(
                name,
                rows.filter(it => it.password !== '').length,
              )}
            </span>
          </p>
        ) : (
          <Notices
            key={name}
            notices={[
              {
                ...{code: 'password-list-unusable', severity: 'warn'},
                ...{says: t.listUnusable(name), fix: t.listUnusableFix},
              },
            ]}
          />
        ),
      )}
    </>
  );
}

/** The work in progress, or the work that can be started. */
function Work() {
  const t = say.local;
  const busy = open.busy.value || upload.busy.value;
  const makeDefault =
    chosenDefault.value ?? stored.value?.settings.makeDefault ?? true;
  const count = ready.value.length;
  const button = useRef<HTMLButtonElement>(null);
  const went = useRef(busy);
  useLayoutEffect(() => {
    // The pressed button was replaced by the other one, or by none.
    const lost = document.activeElement === document.body;
    if (went.current !== busy && lost) {
      if (button.current) button.current.focus();
      else focusSource();
    }
    went.current = busy;
  }, [busy]);
  return (
    <section>
      <Going />
      <Notices notices={upload.notices.value} urgent />
      <Notices notices={stopUpload.notices.value} urgent />
      {note.value && <p>{note.value}</p>}
      {wasStopped.value && !busy && <p>{t.stopped}</p>}
      {busy ? (
        <Button
          look="danger"
          buttonRef={button}
          busy={stopAsked.value}
          onPress={() => {
            if (isSending.value) void stopUpload();
            else stopAsked.value = true;
          }}
        >
          {t.stop}
        </Button>
      ) : (
        count > 0 && (
          <>
            <Choice
              label={t.makeDefault}
              checked={makeDefault}
              onChoose={checked => {
                chosenDefault.value = checked;
              }}
            />
            {occupied.value && <p>{say.importing.occupied}</p>}
            <Button
              look="primary"
              buttonRef={button}
              disabled={occupied.value || spread.busy.value}
              onPress={() => void upload(makeDefault)}
            >
              {wasStopped.value ? t.goOn(count) : t.upload(count)}
            </Button>
          </>
        )
      )}
      {!busy && failed.value.length > 0 && (
        <Button
          {...(count === 0 && {look: 'primary' as const})}
          disabled={occupied.value}
          onPress={() => void retry(makeDefault)}
        >
          {t.retry(failed.value.length)}
        </Button>
      )}
    </section>
  );
}

function Going() {
  const t = say.local;
  const sending = pace.value;
  const now = sending ?? opening.value;
  if (!now) return null;
  const {done, total} = now;
  const text = t.progress(done, total);
  const words = sending
    ? [
        sending.perMinute > 0 ? t.rate(sending.perMinute) : '',
        sending.secondsLeft === null ? '' : t.left(sending.secondsLeft),
      ]
    : [t.opening(done, total)];
  return (
    <ProgressBar
      label={t.progressLabel}
      done={done}
      total={total}
      text={text}
      words={sending && stopAsked.value ? [t.stopping] : words}
    />
  );
}
