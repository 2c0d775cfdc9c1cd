import type {CseFolder} from '../../core/door/contract';
import {Button} from '../button';
import {TextField} from '../fields';
import {Icon, type Mark} from '../icons';
import {FirstOf} from '../import/leftovers';
import {Arrived, Order} from '../import/section';
import {Notices} from '../notices';
import {going} from '../run';
import {say} from '../words';
import {change, found, link, scan, takeFolder, taken} from './folder-scan';
import {focusPart, openPart} from './parts';
import {FromScript} from '../from-script';

/** Rows from a folder of files in the format of Google’s own tool: scanned, shown, written. */
export function FolderPart() {
  if (taken.value) return <Taken {...taken.value} />;
  return (
    <>
      <p>{say.cseFolder.intro}</p>
      <Form />
      {found.value && <Findings of={found.value} />}
    </>
  );
}

function Taken({added, changed}: {added: number; changed: number}) {
  const t = say.cseFolder;
  return (
    <Arrived title={t.done}>
      <p>{t.taken(added, changed)}</p>
      <p>{t.next}</p>
      <div class="choices">
        <Button look="primary" onPress={() => openPart('rows')}>
          {t.openRows}
        </Button>
        <Button
          onPress={() => {
            change('');
            focusPart();
          }}
        >
          {t.another}
        </Button>
      </div>
    </Arrived>
  );
}

function Form() {
  const t = say.cseFolder;
  const ready = link.value.trim() !== '' && !takeFolder.busy.value;
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (ready && !going.value) void scan();
      }}
    >
      <TextField
        label={t.folder}
        hint={t.folderHint}
        value={link.value}
        onType={change}
      />
      <Notices notices={scan.notices.value} urgent />
      <div class="choices">
        <Button
          {...(!found.value && {look: 'primary' as const})}
          submit
          disabled={!ready || going.value}
          busy={scan.busy.value}
        >
          {scan.busy.value ? t.scanning : found.value ? t.scanAgain : t.scan}
        </Button>
      </div>
    </form>
  );
}

function Findings({of}: {of: CseFolder}) {
  return (
    <Arrived title={say.cseFolder.result}>
      <Counts of={of} />
      <Notices notices={of.notices} />
      {of.examples.length > 0 && <Examples of={of.examples} />}
      {of.left > 0 && <Leftovers of={of} />}
      <Take of={of} />
    </Arrived>
  );
}

const COUNTS: readonly {
  readonly name: 'added' | 'changed' | 'unchanged' | 'left';
  readonly mark: Mark;
}[] = [
  {name: 'added', mark: 'good'},
  {name: 'changed', mark: 'good'},
  {name: 'unchanged', mark: 'idle'},
  {name: 'left', mark: 'warn'},
];

function Counts({of}: {of: CseFolder}) {
  const t = say.cseFolder;
  return (
    <ul class="would">
      {COUNTS.map(({name, mark}) => (
        <li key={name}>
          <Icon mark={of[name] > 0 ? mark : 'idle'} />
          <div>
            <strong>{t.counts[name](of[name])}</strong>
            {of[name] > 0 && <p class="quiet">{t.countHints[name]}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Examples({of}: {of: CseFolder['examples']}) {
  const t = say.cseFolder;
  return (
    <table class="texts">
      <caption>{t.examples}</caption>
      <thead>
        <tr>
          <th scope="col">{t.heads.user}</th>
          <th scope="col">{t.heads.does}</th>
        </tr>
      </thead>
      <tbody>
        {of.map(it => (
          <tr key={it.user}>
            <th scope="row">
              <strong>
                <bdi>{it.user}</bdi>
              </strong>
              <p class="quiet">{t.certificate(it.certificate || t.noFile)}</p>
              <p class="quiet">{t.metadata(it.metadata || t.noFile)}</p>
            </th>
            <td>{t.does[it.does]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Leftovers({of: {leftovers, left}}: {of: CseFolder}) {
  const t = say.cseFolder;
  const {file, reason, fix} = say.importing.columns;
  return (
    <section aria-labelledby="left">
      <h4 id="left">{t.leftovers(left)}</h4>
      {left > leftovers.length && (
        <p class="quiet">{t.listed(leftovers.length)}</p>
      )}
      <FirstOf
        of={leftovers}
        entry={(it, index) => (
          <li key={index}>
            <p>
              <strong>{it.path || it.name}</strong>
            </p>
            <p>
              <FromScript text={it.says} />
            </p>
            {it.fix && (
              <p class="quiet">
                <FromScript text={it.fix} />
              </p>
            )}
          </li>
        )}
        file={t.leftoversName}
        always
        lines={() => [
          [file, reason, fix],
          ...leftovers.map(it => [it.path || it.name, it.says, it.fix]),
        ]}
      />
    </section>
  );
}

function Take({of}: {of: CseFolder}) {
  const t = say.cseFolder;
  if (of.added + of.changed === 0) return <p>{say.importing.nothing}</p>;
  return (
    <Order
      notices={takeFolder.notices.value}
      busy={takeFolder.busy.value}
      onPress={() => void takeFolder(of)}
    >
      {takeFolder.busy.value ? t.taking : t.take(of.added, of.changed)}
    </Order>
  );
}
