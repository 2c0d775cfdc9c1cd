import {useRef} from 'preact/hooks';
import {Button} from './button';
import {ConfirmingButton, useSaved} from './confirming';
import {FileField} from './file-field';
import {Notices} from './notices';
import {going} from './run';
import {forgetPrivateKey, savePrivateKey, stored} from './settings-form';
import {say} from './words';

/** Takes the service account's JSON key, by file or pasted. Its text is in the field only, and only until it is sent. */
export function PrivateKey() {
  const t = say.settings;
  const text = useRef<HTMLTextAreaElement>(null);
  const has = stored.value?.hasPrivateKey === true;
  const isSaved = useSaved(savePrivateKey);
  const off = going.value;
  const busy = savePrivateKey.busy.value || forgetPrivateKey.busy.value;
  const sendTyped = () => {
    const field = text.current;
    if (!field || field.value.trim() === '') return;
    const json = field.value;
    field.value = '';
    void savePrivateKey(json);
  };
  return (
    <section class="card" aria-labelledby="private-key">
      <h2 id="private-key">{t.key}</h2>
      <p>{has ? t.keyStored : t.keyMissing}</p>
      <Notices notices={savePrivateKey.notices.value} urgent />
      <Notices notices={forgetPrivateKey.notices.value} urgent />
      <FileField
        label={t.keyFile}
        hint={t.keyHint}
        accept=".json,application/json"
        disabled={off || busy}
        onChoose={field => void sendFile(field)}
      />
      <details>
        <summary>{t.keyPaste}</summary>
        <div class="field">
          <label for="key-text">{t.keyText}</label>
          <textarea
            id="key-text"
            ref={text}
            rows={4}
            spellcheck={false}
            autocomplete="off"
          />
        </div>
        <ConfirmingButton
          says={t.savedNow}
          isDone={isSaved}
          disabled={off}
          busy={busy}
          onPress={sendTyped}
        >
          {t.keySave}
        </ConfirmingButton>
      </details>
      {has && (
        <Button
          look="danger"
          disabled={off}
          busy={busy}
          onPress={() => void forgetPrivateKey()}
        >
          {t.keyForget}
        </Button>
      )}
    </section>
  );
}

async function sendFile(field: HTMLInputElement): Promise<void> {
  const file = field.files?.[0];
  if (!file) return;
  const t = say.settings;
  let json: string;
  try {
    json = await file.text();
  } catch {
    savePrivateKey.notices.value = [
      {
        code: 'key-unreadable',
        severity: 'block',
        says: t.keyUnreadable(file.name),
        fix: t.keyUnreadableFix,
      },
    ];
    return;
  } finally {
    field.value = '';
  }
  await savePrivateKey(json);
}
