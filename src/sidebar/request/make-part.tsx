import {signal} from '@preact/signals';
import {useEffect} from 'preact/hooks';
import type {KeyType, RequestSelection} from '../../core/door/contract';
import {Button} from '../button';
import {Choice, Select, TextField} from '../fields';
import {Segments} from '../import/segments';
import {
  ATTRIBUTE_NAMES,
  PLACEHOLDERS,
  subjectText,
  type SubjectProblem,
} from '../local/core';
import {Notices} from '../notices';
import {PasswordField} from '../password-field';
import {ProgressBar} from '../progress-bar';
import {say} from '../words';
import {COLUMN_PLACEHOLDERS} from './csv-template';
import {keyring} from './keyring';
import {
  choose,
  columnsReading,
  example,
  fillForm,
  form,
  found,
  load,
  make,
  pace,
  refusedRows,
  selection,
  stopAsked,
  toMake,
  wasStopped,
} from './making';
import {passphraseProblem} from '../../keys/passphrase';

const SELECTIONS: readonly RequestSelection[] = ['todo', 'selected', 'all'];
const KEY_TYPES = Object.keys(say.request.keyTypes) as KeyType[];

/** Typed, and gone once the keys are made. */
const typed = signal('');
const again = signal('');

/** Which rows, with which keys and subject; and making the requests. */
export function MakePart() {
  const t = say.request;
  useEffect(() => void load(), []);
  const of = found.value;
  return (
    <section aria-labelledby="request-make">
      <h2 id="request-make">{t.makeTitle}</h2>
      <Notices notices={load.notices.value} urgent />
      {of && (
        <Segments
          legend={t.rows}
          of={SELECTIONS}
          words={t.selections}
          chosen={selection.value}
          off={make.busy.value}
          onChoose={choose}
        />
      )}
      {of && <Counted />}
      {of && form.value && <Form />}
    </section>
  );
}

function Counted() {
  const t = say.request;
  const {targets, more, leftOut} = found.value!;
  const all = targets.length + more;
  const made = targets.length - toMake.value.length;
  const without = (['valid', 'withFile', 'unusable', 'gone'] as const)
    .filter(it => leftOut[it] > 0)
    .map(it => t.leftOut[it](leftOut[it]));
  return (
    <>
      <p>
        {t.targets(all)}
        {made > 0 && ` ${t.madeOf(made)}`}
        {without.length > 0 && ` ${t.without(without)}`}
      </p>
      {all === 0 && <p class="quiet">{t.noTargets}</p>}
      {more > 0 && <p>{t.firstOf(targets.length, all)}</p>}
      <div class="choices">
        <Button
          disabled={make.busy.value}
          busy={load.busy.value}
          onPress={() => void load()}
        >
          {t.reload}
        </Button>
      </div>
    </>
  );
}

function Form() {
  const t = say.request;
  const {keyType, subject, furtherAddresses, columns} = form.value!;
  const {alias, reading} = example.value;
  const list = columnsReading.value;
  const isFirst = keyring.value === null;
  const wrong = isFirst ? passphraseWrong() : null;
  const count = toMake.value.length;
  const busy = make.busy.value;
  const isReady = reading.ok && list.ok && count > 0;
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (!isReady || busy || (isFirst && wrong !== '')) return;
        void make(typed.value).then(() => {
          if (!keyring.value) return;
          typed.value = '';
          again.value = '';
        });
      }}
    >
      <Select
        label={t.keyType}
        hint={t.keyTypeHint}
        options={KEY_TYPES.map(it => t.keyTypes[it])}
        chosen={KEY_TYPES.indexOf(keyType)}
        onChoose={at => fillForm({keyType: KEY_TYPES[at]!})}
      />
      <TextField
        label={t.subject}
        hint={t.subjectHint(ATTRIBUTE_NAMES.join(', '), namesOf(PLACEHOLDERS))}
        value={subject}
        {...(!reading.ok && {wrong: problemText(reading.problem)})}
        disabled={busy}
        onType={text => fillForm({subject: text})}
      />
      {reading.ok && (
        <p class="quiet">{t.example(alias, subjectText(reading.parts))}</p>
      )}
      <Choice
        label={t.further}
        hint={t.furtherHint}
        checked={furtherAddresses}
        disabled={busy}
        onChoose={checked => fillForm({furtherAddresses: checked})}
      />
      <details>
        <summary>{t.columns}</summary>
        <TextField
          label={t.columns}
          hint={t.columnsHint(namesOf(COLUMN_PLACEHOLDERS))}
          rows={4}
          value={columns}
          {...(!list.ok && {wrong: t.columnsWrong(list.wrong)})}
          disabled={busy}
          onType={text => fillForm({columns: text})}
        />
      </details>
      {isFirst && <Passphrase wrong={wrong} off={busy} />}
      <Notices notices={make.notices.value} urgent />
      <Making count={count} isFirst={isFirst} isReady={isReady} />
      <Refused />
    </form>
  );
}

function Passphrase({wrong, off}: {wrong: string | null; off: boolean}) {
  const t = say.request;
  return (
    <>
      <PasswordField
        label={t.passphrase}
        hint={t.passphraseHint}
        value={typed.value}
        disabled={off}
        onType={text => {
          typed.value = text;
        }}
      />
      <PasswordField
        label={t.passphraseAgain}
        value={again.value}
        disabled={off}
        onType={text => {
          again.value = text;
        }}
      />
      {wrong && (
        <p class="wrong" role="status">
          {wrong}
        </p>
      )}
    </>
  );
}

/** The problem of the typed text, in words; null while it is being typed, empty if there is none. */
function passphraseWrong(): string | null {
  const t = say.request.passphraseProblems;
  if (typed.value === '' || again.value === '') return null;
  const problem = passphraseProblem(typed.value);
  if (problem) return t[problem];
  return typed.value === again.value ? '' : t.differs;
}

function Making(props: {count: number; isFirst: boolean; isReady: boolean}) {
  const t = say.request;
  const {count, isFirst, isReady} = props;
  const now = pace.value;
  if (now) {
    const {done, total, perMinute, secondsLeft} = now;
    return (
      <>
        <ProgressBar
          label={t.progressLabel}
          done={done}
          total={total}
          text={t.progress(done, total)}
          words={
            stopAsked.value
              ? [t.stopping]
              : [
                  perMinute > 0 ? t.rate(perMinute) : '',
                  secondsLeft === null ? '' : t.left(secondsLeft),
                ]
          }
        />
        <Button
          look="danger"
          busy={stopAsked.value}
          onPress={() => {
            stopAsked.value = true;
          }}
        >
          {t.stop}
        </Button>
      </>
    );
  }
  return (
    <>
      {wasStopped.value && <p>{t.stopped}</p>}
      {count === 0 ? (
        <p class="quiet">{isFirst ? t.nothingToMake : t.allMade}</p>
      ) : (
        <Button
          look="primary"
          submit
          disabled={!isReady || (isFirst && passphraseWrong() !== '')}
          busy={make.busy.value}
        >
          {isFirst ? t.make(count) : t.makeRest(count)}
        </Button>
      )}
    </>
  );
}

/** Rows that got no request. */
function Refused() {
  const list = refusedRows.value;
  if (list.length === 0) return null;
  return (
    <details>
      <summary>{say.request.refused(list.length)}</summary>
      <ul>
        {list.map(({target: {user, alias}, problem}) => (
          <li key={`${user} ${alias}`}>
            {alias}:{' '}
            {typeof problem === 'string' ? problem : problemText(problem)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function problemText(problem: SubjectProblem): string {
  const part = 'part' in problem ? problem.part : '';
  const limit = 'limit' in problem ? problem.limit : 0;
  return say.request.subjectProblems[problem.code](part, limit);
}

function namesOf(placeholders: readonly string[]): string {
  return placeholders.map(it => `{${it}}`).join(', ');
}
