import {useEffect} from 'preact/hooks';
import {Button} from '../button';
import {Notices} from '../notices';
import {ProgressBar} from '../progress-bar';
import {occupied} from '../run';
import {stored} from '../settings-form';
import {say} from '../words';
import {take} from './delivery';
import {
  authority,
  isUnfinished,
  issue,
  loadAuthority,
  pace,
  refused,
  stopAsked,
  toIssue,
} from './issuing';
import {keyring} from './keyring';
import {upload} from './sending';

/** The way through the authority’s API, where one is set up: its certificates are taken and uploaded at once. */
export function IssuePart() {
  useEffect(() => void loadAuthority(), []);
  const of = keyring.value;
  const to = authority.value;
  const count = toIssue.value.length;
  if (!to || !of || (count === 0 && refused.value.length === 0)) return null;
  const t = say.issuing;
  const makeDefault = stored.value?.settings.makeDefault ?? true;
  const isBusy = take.busy.value || upload.busy.value;
  return (
    <section aria-labelledby="request-issue">
      <h2 id="request-issue">{t.title}</h2>
      <p>{t.intro(to.name)}</p>
      <Notices notices={issue.notices.value} urgent />
      <Working />
      {isUnfinished.value && !issue.busy.value && <p>{t.unfinished}</p>}
      {!of.isSaved && !of.hasShrunk && <p class="quiet">{t.saveFirst}</p>}
      {occupied.value && <p>{say.importing.occupied}</p>}
      {count > 0 && !pace.value && (
        <Button
          look="primary"
          busy={issue.busy.value}
          disabled={(!of.isSaved && !of.hasShrunk) || occupied.value || isBusy}
          onPress={() => void issue(makeDefault)}
        >
          {t.issue(count)}
        </Button>
      )}
      <Refused />
    </section>
  );
}

function Working() {
  const t = say.request;
  const now = pace.value;
  if (!now) return null;
  return (
    <>
      <ProgressBar
        label={t.progressLabel}
        done={now.done}
        total={now.total}
        text={t.progress(now.done, now.total)}
        words={
          stopAsked.value
            ? [t.stoppingUpload]
            : [now.secondsLeft === null ? '' : t.left(now.secondsLeft)]
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

function Refused() {
  const list = refused.value;
  if (list.length === 0) return null;
  return (
    <details open>
      <summary>{say.issuing.refused(list.length)}</summary>
      <ul class="local-files">
        {list.map(({attempt, alias, notice}) => (
          <li key={attempt} class="file">
            <strong>
              <bdi>{alias}</bdi>
            </strong>
            <Notices notices={[notice]} />
          </li>
        ))}
      </ul>
    </details>
  );
}
