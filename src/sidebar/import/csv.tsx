import {Button} from '../button';
import {DropZone} from '../drop-zone';
import {TextField} from '../fields';
import {Notices} from '../notices';
import {say} from '../words';
import {
  KINDS,
  forget,
  give,
  given,
  isGiven,
  preview,
  read,
  write,
  written,
  type Given,
} from './csv-list';
import {CsvPreview} from './csv-preview';
import {Done} from './section';
import {Segments} from './segments';

/** Rows from a CSV: entered, previewed, written. */
export function CsvScreen() {
  const t = say.csv;
  const done = written.value;
  if (done) {
    return (
      <Done
        title={t.done}
        says={[
          t.written(done.added, done.changed, done.unchanged),
          t.forgotten,
        ]}
        added={done.added}
        next={say.importing.next}
        another={t.another}
        onAnother={forget}
      />
    );
  }
  return (
    <>
      <p>{t.intro}</p>
      <Form of={given.value} />
      {preview.value && <CsvPreview of={preview.value.says} />}
    </>
  );
}

function Form({of}: {of: Given}) {
  const t = say.csv;
  const busy = read.busy.value || write.busy.value;
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (isGiven(of)) void read();
      }}
    >
      <Segments
        legend={t.from}
        of={KINDS}
        words={t.kinds}
        chosen={of.kind}
        off={busy}
        onChoose={kind => give({kind})}
      />
      <Source of={of} busy={busy} />
      <TextField
        label={t.folder}
        hint={t.folderHint}
        value={of.folder}
        onType={folder => give({folder})}
      />
      <Notices notices={read.notices.value} urgent />
      <div class="choices">
        <Button
          {...(!preview.value && {look: 'primary' as const})}
          submit
          disabled={!isGiven(of) || write.busy.value}
          busy={read.busy.value}
        >
          {read.busy.value ? t.previewing : t.preview}
        </Button>
      </div>
    </form>
  );
}

function Source({of, busy}: {of: Given; busy: boolean}) {
  const t = say.csv;
  switch (of.kind) {
    case 'bytes':
      return <ChosenFile file={of.file} busy={busy} />;
    case 'text':
      return (
        <TextField
          label={t.text}
          hint={t.textHint}
          rows={6}
          value={of.text}
          onType={text => give({text})}
        />
      );
    case 'drive':
      return (
        <TextField
          label={t.link}
          hint={t.linkHint}
          value={of.link}
          onType={link => give({link})}
        />
      );
  }
}

function ChosenFile({file, busy}: {file: File | null; busy: boolean}) {
  const t = say.csv;
  return (
    <div class="stack">
      <DropZone
        choose={file ? t.chooseOther : t.choose}
        drop={t.drop}
        hint={t.dropHint}
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        off={busy}
        onFiles={takeOne}
      />
      {file && (
        <p class="title">
          <span>{t.chosen(file.name, t.size(file.size))}</span>
          <Button look="quiet" disabled={busy} onPress={forget}>
            {t.forget}
          </Button>
        </p>
      )}
    </div>
  );
}

function takeOne(files: readonly File[]): void {
  const [file, ...others] = files;
  if (!file) return;
  give({file: others.length > 0 ? null : file});
  if (others.length === 0) return;
  read.notices.value = [
    {code: 'list-not-one', severity: 'block', says: say.csv.notOne, fix: ''},
  ];
}
