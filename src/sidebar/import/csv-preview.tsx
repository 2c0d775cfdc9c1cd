import type {ImportPreview, LineNotice} from '../../core/import/contract';
import {Address} from '../address';
import {Select} from '../fields';
import {Icon, type Mark} from '../icons';
import {Notices} from '../notices';
import {say} from '../words';
import {assign, write} from './csv-list';
import {FirstOf} from './leftovers';
import {Arrived, Order} from './section';
import {FromScript} from '../from-script';

const MEANINGS = ['', 'user', 'alias', 'path', 'password'] as const;
const COUNTS = ['added', 'changed', 'unchanged', 'rejected'] as const;

/** What writing the list would do, and the button that does it. */
export function CsvPreview({of}: {of: ImportPreview}) {
  const t = say.csv;
  return (
    <Arrived title={t.result}>
      <Counts of={of} />
      <Notices notices={of.notices} />
      <Columns of={of} />
      {of.first.length > 0 && <FirstRows of={of} />}
      <Lines
        name="rejected"
        title={t.rejected(of.rejected.length)}
        of={of.rejected}
        file={t.rejectedName}
      />
      <Lines
        name="without-file"
        title={t.withoutFile(of.withoutFile.length)}
        of={of.withoutFile}
        file={t.withoutFileName}
      />
      <Write of={of} />
    </Arrived>
  );
}

function Counts({of}: {of: ImportPreview}) {
  const t = say.csv;
  const count = (it: (typeof COUNTS)[number]) =>
    it === 'rejected' ? of.rejected.length : of[it];
  const mark = (it: (typeof COUNTS)[number]): Mark => {
    if (count(it) === 0 || it === 'unchanged') return 'idle';
    return it === 'rejected' ? 'warn' : 'good';
  };
  return (
    <>
      <ul class="would">
        {COUNTS.map(it => (
          <li key={it}>
            <Icon mark={mark(it)} />
            <div>
              <strong>{t.counts[it](count(it))}</strong>
              {count(it) > 0 && <p class="quiet">{t.countHints[it]}</p>}
            </div>
          </li>
        ))}
      </ul>
      <p class="quiet">
        {t.lines(of.lines, t.delimiters[of.delimiter] ?? of.delimiter)}
      </p>
    </>
  );
}

/** Which column is what, to be changed; the preview follows. */
function Columns({of}: {of: ImportPreview}) {
  const t = say.csv;
  if (of.columns.length === 0) return null;
  return (
    <section aria-labelledby="csv-columns">
      <h4 id="csv-columns">{t.columns}</h4>
      <p class="quiet">{t.columnsHint}</p>
      <div class="columns">
        {of.columns.map(({header, meaning}, index) => (
          <Select
            key={index}
            label={header || t.noHeader(index + 1)}
            options={MEANINGS.map(it => t.meanings[it])}
            chosen={MEANINGS.indexOf(meaning)}
            onChoose={at => void assign(index, MEANINGS[at]!)}
          />
        ))}
      </div>
      {assign.busy.value && <p class="quiet">{t.previewing}</p>}
      <Notices notices={assign.notices.value} urgent />
    </section>
  );
}

function FirstRows({of}: {of: ImportPreview}) {
  const t = say.csv;
  const all = of.added + of.changed + of.unchanged;
  return (
    <table class="texts">
      <caption>{t.first(of.first.length, all)}</caption>
      <thead>
        <tr>
          <th scope="col">{t.firstHeads.line}</th>
          <th scope="col">{t.firstHeads.row}</th>
          <th scope="col">{t.firstHeads.what}</th>
        </tr>
      </thead>
      <tbody>
        {of.first.map(it => (
          <tr key={it.line}>
            <th scope="row">{it.line}</th>
            <td>
              <strong>
                <Address of={it.alias || it.user} />
              </strong>
              {it.alias !== '' && it.alias !== it.user && (
                <p class="quiet">{say.importing.ofUser(it.user)}</p>
              )}
              <p>{it.file || t.noFile}</p>
              <p class="quiet">{it.hasPassword ? t.password : t.noPassword}</p>
            </td>
            <td>{t.whats[it.what]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Lines with a problem, each with what to do. */
function Lines(props: {
  name: string;
  title: string;
  of: readonly LineNotice[];
  file: string;
}) {
  const {name, title, of, file} = props;
  const {line, reason, fix} = say.importing.columns;
  if (of.length === 0) return null;
  return (
    <section aria-labelledby={name}>
      <h4 id={name}>{title}</h4>
      <FirstOf
        of={of}
        entry={(it, index) => (
          <li key={index}>
            <p>
              <strong>{say.csv.line(it.line)}</strong>{' '}
              <FromScript text={it.says} />
            </p>
            {it.fix && (
              <p class="quiet">
                <FromScript text={it.fix} />
              </p>
            )}
          </li>
        )}
        file={file}
        always
        lines={() => [
          [line, reason, fix],
          ...of.map(it => [String(it.line), it.says, it.fix]),
        ]}
      />
    </section>
  );
}

function Write({of: {added, changed}}: {of: ImportPreview}) {
  const t = say.csv;
  if (added + changed === 0) return <p>{say.importing.nothing}</p>;
  return (
    <Order
      notices={write.notices.value}
      off={assign.busy.value}
      busy={write.busy.value}
      onPress={() => void write()}
    >
      {write.busy.value ? t.writing : t.write(added, changed)}
    </Order>
  );
}
