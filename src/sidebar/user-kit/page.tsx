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
  inEveryLanguage,
  isTyped,
  loadKit,
  reset,
  saveKit,
  shown,
  type,
  type Part,
} from './form';

const MAIL = ['subject', 'text'] as const;
const CARD = ['card'] as const;

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
        <Downloads of={of} what={t.mail} name={t.mailName} parts={MAIL} />
      </section>
      <section aria-labelledby="kit-card">
        <h2 id="kit-card">{t.card}</h2>
        <Text of={of} part="card" rows={16} />
        <Downloads of={of} what={t.card} name={t.cardName} parts={CARD} />
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

/** Some parts as a file: in the language that is shown, and in each. */
function Downloads(props: {
  of: UserKit;
  what: string;
  name: string;
  parts: readonly Part[];
}) {
  const {of, what, name, parts} = props;
  const t = say.userKit;
  const text = () => parts.map(it => shown(of, it)).join('\n\n');
  return (
    <div class="choices">
      <FileButton name={name} save={() => saveText(name, `${text()}\n`)}>
        {t.download(what)}
      </FileButton>
      {languages.length > 1 && (
        <FileButton
          name={name}
          label={t.downloadInEachWhat(what)}
          save={async () => saveText(name, await inEveryLanguage(of, parts))}
        >
          {t.downloadInEach}
        </FileButton>
      )}
    </div>
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
        onType={text => type(of, part, text)}
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
        {isTyped(of, part) && (
          <Button
            look="quiet"
            label={t.resetWhat(label)}
            onPress={() => {
              reset(of, part);
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
