import {signal} from '@preact/signals';
import {Button} from '../button';
import {DropZone} from '../drop-zone';
import {Choice} from '../fields';
import {Notices} from '../notices';
import {PasswordField} from '../password-field';
import {ProgressBar} from '../progress-bar';
import {occupied} from '../run';
import {stored} from '../settings-form';
import {say} from '../words';
import {
  clearDelivery,
  delivered,
  entries,
  judge,
  note,
  ready,
  take,
  unread,
} from './delivery';
import {DeliveryList} from './delivery-list';
import {keyring, lockedFile, unlock} from './keyring';
import {pace, stopAsked, stopUpload, upload, wasStopped} from './sending';

const passphrase = signal('');

/** null until the person chooses: then the setting holds. */
const chosenDefault = signal<boolean | null>(null);

/** Certificates that have arrived: dropped, matched, and uploaded. */
export function ArrivedPart() {
  const t = say.request;
  const busy = take.busy.value || judge.busy.value || upload.busy.value;
  return (
    <section aria-labelledby="request-arrived">
      <h2 id="request-arrived">{t.arrivedTitle}</h2>
      <p>{t.arrivedIntro}</p>
      <DropZone
        choose={t.choose}
        drop={t.drop}
        hint={t.dropHint}
        many
        off={busy}
        onFiles={files => void take(files)}
      />
      {(take.busy.value || judge.busy.value) && (
        <p role="status">{t.reading}</p>
      )}
      <Notices notices={take.notices.value} urgent />
      <Notices notices={judge.notices.value} urgent />
      {lockedFile.value && <KeyFile name={lockedFile.value.name} />}
      <NoKeys />
      <Work busy={busy} />
      {(entries.value.length > 0 || delivered.value.length > 0) && (
        <DeliveryList />
      )}
      {(delivered.value.length > 0 || unread.value.length > 0) && (
        <div class="choices">
          <Button
            disabled={busy}
            onPress={() => {
              clearDelivery();
              wasStopped.value = false;
            }}
          >
            {t.clear}
          </Button>
        </div>
      )}
    </section>
  );
}

function KeyFile({name}: {name: string}) {
  const t = say.request;
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        const typed = passphrase.value;
        passphrase.value = '';
        void unlock(typed).then(isOpen => isOpen && judge());
      }}
    >
      <PasswordField
        label={t.keyFile(name)}
        value={passphrase.value}
        disabled={unlock.busy.value}
        onType={text => {
          passphrase.value = text;
        }}
      />
      <Notices notices={unlock.notices.value} urgent />
      <Button
        submit
        look="primary"
        disabled={passphrase.value === ''}
        busy={unlock.busy.value}
      >
        {unlock.busy.value ? t.opening : t.open}
      </Button>
    </form>
  );
}

/** Dropped files are useless without the keys. */
function NoKeys() {
  if (delivered.value.length === 0) return null;
  if (keyring.value || lockedFile.value || entries.value.length > 0) {
    return null;
  }
  return (
    <Notices
      notices={[{code: 'no-keys', severity: 'block', ...say.request.noKeys}]}
    />
  );
}

/** The work in progress, or the work that can be started. */
function Work({busy}: {busy: boolean}) {
  const t = say.request;
  const count = ready.value.length;
  const now = pace.value;
  const makeDefault =
    chosenDefault.value ?? stored.value?.settings.makeDefault ?? true;
  return (
    <>
      {now && (
        <ProgressBar
          label={t.progressLabel}
          done={now.done}
          total={now.total}
          text={t.progress(now.done, now.total)}
          words={
            stopAsked.value
              ? [t.stoppingUpload]
              : [
                  now.perMinute > 0 ? t.rate(now.perMinute) : '',
                  now.secondsLeft === null ? '' : t.left(now.secondsLeft),
                ]
          }
        />
      )}
      <Notices notices={upload.notices.value} urgent />
      <Notices notices={stopUpload.notices.value} urgent />
      {note.value && <p>{note.value}</p>}
      {wasStopped.value && !busy && <p>{t.stoppedUpload}</p>}
      {now ? (
        <Button
          look="danger"
          busy={stopAsked.value}
          onPress={() => void stopUpload()}
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
              disabled={occupied.value || busy}
              onPress={() => void upload(makeDefault)}
            >
              {wasStopped.value ? t.goOn(count) : t.upload(count)}
            </Button>
          </>
        )
      )}
    </>
  );
}
