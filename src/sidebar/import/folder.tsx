import {useLayoutEffect, useRef} from 'preact/hooks';
import {Button} from '../button';
import {Choice, TextField} from '../fields';
import {Notices} from '../notices';
import {PasswordField} from '../password-field';
import {say} from '../words';
import {FolderFindings} from './folder-findings';
import {
  asked,
  change,
  fill,
  filled,
  found,
  scan,
  stopAsked,
} from './folder-scan';
import {Done} from './section';

/** Rows from the certificate files in a folder: looked through, ticked, filled. */
export function FolderScreen() {
  const t = say.folder;
  const done = filled.value;
  if (done) {
    return (
      <Done
        title={t.done}
        says={[
          t.filled(done.filled, done.added, done.unchanged),
          done.gone > 0 ? t.gone(done.gone) : '',
          t.forgotten,
        ].filter(it => it !== '')}
        added={done.added}
        next={say.importing.next}
        another={t.another}
        onAnother={() => change({folder: ''})}
      />
    );
  }
  return (
    <>
      <p>{t.intro}</p>
      <Form />
      {!scan.busy.value && found.value && <FolderFindings of={found.value} />}
    </>
  );
}

function Form() {
  const t = say.folder;
  const {folder, password, several} = asked.value;
  const busy = scan.busy.value || fill.busy.value;
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (folder.trim() !== '' && !busy) void scan();
      }}
    >
      <TextField
        label={t.folder}
        hint={t.folderHint}
        value={folder}
        onType={text => change({folder: text})}
      />
      <PasswordField
        label={t.password}
        hint={t.passwordHint}
        value={password}
        disabled={busy}
        onType={text => change({password: text})}
      />
      <Choice
        label={t.several}
        hint={t.severalHint}
        checked={several}
        disabled={busy}
        onChoose={checked => change({several: checked})}
      />
      <Notices notices={scan.notices.value} urgent />
      <Scan ready={folder.trim() !== '' && !busy} />
    </form>
  );
}

/** Begins, shows how far it is, stops. How many files there are is not known before the end, so the bar has no number. */
function Scan({ready}: {ready: boolean}) {
  const t = say.folder;
  const button = useRef<HTMLButtonElement>(null);
  const going = scan.busy.value;
  const went = useRef(going);
  useLayoutEffect(() => {
    // The pressed button was replaced by the other one.
    const lost = document.activeElement === document.body;
    if (went.current !== going && lost) button.current?.focus();
    went.current = going;
  }, [going]);
  const {files = 0, matches = [], next = ''} = found.value ?? {};
  if (going) {
    return (
      <div class="stack">
        <div class="progress">
          <div class="track" role="progressbar" aria-label={t.going}>
            <div class="done moving" style={{inlineSize: '100%'}} />
          </div>
        </div>
        <p class="quiet">
          {stopAsked.value ? t.stopping : t.scanning(files, matches.length)}
        </p>
        <div class="choices">
          <Button
            key="stop"
            look="danger"
            buttonRef={button}
            busy={stopAsked.value}
            onPress={() => {
              stopAsked.value = true;
            }}
          >
            {t.stop}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div class="choices">
      <Button
        key="scan"
        {...((!found.value || next !== '') && {look: 'primary' as const})}
        buttonRef={button}
        submit
        disabled={!ready}
      >
        {next !== '' ? t.goOn : found.value ? t.scanAgain : t.scan}
      </Button>
    </div>
  );
}
