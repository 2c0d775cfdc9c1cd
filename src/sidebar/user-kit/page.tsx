import {useEffect, useRef} from 'preact/hooks';
import type {UserKit} from '../../core/door/contract';
import {Button} from '../button';
import {ConfirmingButton, useCopied} from '../confirming';
import {copyText} from '../copyable';
import {saveText} from '../csv-file';
import {Select, TextField} from '../fields';
import {FileButton} from '../file-button';
import {Notices} from '../notices';
import {Save} from '../save';
import {Title} from '../title';
import {languages, say} from '../words';
import {
  changed,
  chooseLanguage,
  discard,
  draft,
  edit,
  loadKit,
  mailInEveryLanguage,
  saveKit,
  shown,
  type,
  type Part,
} from './form';

/** Two texts for the day when mail gets signed; nothing is sent from here. */
export function UserKitPage() {
  useEffect(() => void loadKit(), []);
  const kit = draft.value;
  return (
    <>
      <Title>{say.pages.userKit}</Title>
      <p>{say.userKit.intro}</p>
      <Notices notices={loadKit.notices.value} urgent />
      {kit ? (
        <Form of={kit} />
      ) : loadKit.busy.value ? (
        <p class="quiet">{say.common.loading}</p>
      ) : (
        <Button look="quiet" onPress={() => void loadKit()}>
          {say.common.again}
        </Button>
      )}
    </>
  );
}

function Form({of}: {of: UserKit}) {
  const t = say.userKit;
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        void saveKit(of);
      }}
    >
      <TextField
        label={t.firstDay}
        kind="date"
        value={of.firstDay}
        onType={firstDay => edit({firstDay})}
      />
      <TextField
        label={t.contact}
        hint={t.contactHint}
        value={of.contact}
        onType={contact => edit({contact})}
      />
      <Language of={of} />
      <section aria-labelledby="kit-mail">
        <h2 id="kit-mail">{t.mail}</h2>
        <Text of={of} part="subject" />
        <Text of={of} part="text" rows={16} />
        <div class="choices">
          <FileButton
            name={t.mailName}
            save={() =>
              saveText(
                t.mailName,
                `${shown(of, 'subject')}\n\n${shown(of, 'text')}\n`,
              )
            }
          >
            {t.download(t.mail)}
          </FileButton>
          {languages.length > 1 && (
            <FileButton
              name={t.mailName}
              save={async () =>
                saveText(t.mailName, await mailInEveryLanguage(of))
              }
            >
              {t.downloadInEach}
            </FileButton>
          )}
        </div>
      </section>
      <section aria-labelledby="kit-card">
        <h2 id="kit-card">{t.card}</h2>
        <Text of={of} part="card" rows={16} />
        <div class="choices">
          <FileButton
            name={t.cardName}
            save={() => saveText(t.cardName, `${shown(of, 'card')}\n`)}
          >
            {t.download(t.card)}
          </FileButton>
        </div>
      </section>
      <Save
        by={saveKit}
        changed={changed.value}
        off={false}
        onDiscard={discard}
      />
    </form>
  );
}

/** Not the operator's language, but that of those who read the texts. */
function Language({of}: {of: UserKit}) {
  const t = say.userKit;
  const names = ['', ...languages.map(it => it.lang)];
  if (languages.length === 1) return null;
  return (
    <Select
      label={t.language}
      hint={t.languageHint}
      options={[t.languageOfSheet, ...languages.map(it => it.name)]}
      chosen={Math.max(names.indexOf(of.language), 0)}
      onChoose={index => void chooseLanguage(names[index] ?? '')}
    />
  );
}

/** A text that can be changed, copied, and reset. */
function Text(props: {of: UserKit; part: Part; rows?: number}) {
  const {of, part, rows} = props;
  const t = say.userKit;
  const field = useRef<HTMLDivElement>(null);
  const label = t.parts[part];
  const [isCopied, copy] = useCopied(
    () => copyText(field.current?.querySelector('input, textarea') ?? null),
    say.common.copyByHand,
  );
  return (
    <div class="kit-text" ref={field}>
      <TextField
        isProse
        label={label}
        {...(rows === undefined ? {} : {rows})}
        value={shown(of, part)}
        onType={text => type(part, text)}
      />
      <div class="choices">
        <ConfirmingButton
          look="quiet"
          label={say.common.copyWhat(label)}
          says={say.common.copiedNow}
          isDone={isCopied}
          onPress={copy}
        >
          {say.common.copy}
        </ConfirmingButton>
        {of[part] !== '' && (
          <Button
            look="quiet"
            label={t.resetWhat(label)}
            onPress={() => {
              edit({[part]: ''});
              field.current?.querySelector('button')?.focus();
            }}
          >
            {t.reset}
          </Button>
        )}
      </div>
    </div>
  );
}
