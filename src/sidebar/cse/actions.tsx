import {signal} from '@preact/signals';
import type {Cse, CseAction, Selection, Verbs} from '../../core/door/contract';
import {canPreview, CSE_ACTIONS} from '../action-table';
import {Button} from '../button';
import {order, prepare} from '../forecast';
import {MenuButton, type MenuEntry} from '../menu-button';
import type {GlyphName} from '../icons';
import {Notices} from '../notices';
import {Answers, useOwnAnswers} from '../order';
import {PreviewButton} from '../preview-button';
import {askToRemove, nothing, RemovalQuestion} from '../removal';
import {
  countsIn,
  countsOf,
  nextIn,
  ONLY,
  type Counts,
  type Next,
} from '../rollout/next';
import {ScopeChips} from '../rollout/scope';
import {going, isPresent, occupied} from '../run';
import {RunPassword} from '../run-password';
import {say} from '../words';
import {wantsToken} from './form';
import {CseProblems, focusProblems} from './problems';
import {KeyServiceToken} from './token';

const selection = signal<Selection>('todo');

/** The next step for the rows of the CSE sheet, and all other actions on them. */
export function CseActions({of}: {of: Cse}) {
  useOwnAnswers('cse');
  return (
    <>
      <Answers />
      <Notices notices={askToRemove.notices.value} urgent />
      {nothing.value !== null && <p>{say.removal.none}</p>}
      <RemovalQuestion />
      {!isPresent.value && <Card of={of} />}
      <CseProblems of={of} />
      <Options />
    </>
  );
}

function Card({of}: {of: Cse}) {
  const off = occupied.value || prepare.busy.value || askToRemove.busy.value;
  const here = countsOf(of, selection.value);
  const next = nextIn(here, {
    ...{all: countsIn(of.states), gate: 'all', isScheduled: true},
  });
  const count = (it: Selection) => countsOf(of, it).rows;
  const counts = {
    ...{selected: count('selected'), todo: count('todo')},
    ...{attention: count('attention'), all: count('all')},
  };
  const isUpload = next.is === 'upload' && next.count > 0;
  return (
    <section class="card" aria-labelledby="actions">
      <h2 id="actions">{say.next.title}</h2>
      <ScopeChips chosen={selection} off={off} counts={counts} />
      <Primary of={next} off={off} />
      <p class="quiet" id="next-hint">
        {hintOf(next)}
      </p>
      <div class="choices">
        {isUpload && (
          <Button
            disabled={off}
            onPress={() => void order({...uploadOf('ready'), previews: true})}
          >
            {say.preview.button}
          </Button>
        )}
        <More here={here} hasUpload={isUpload} />
      </div>
    </section>
  );
}

function uploadOf(only?: 'ready'): Verbs['start']['in'] {
  const rows = {selection: selection.value, ...(only && {only})};
  return {action: 'cseUpload', ...rows};
}

/** The one filled button; where nothing is left to be done, there is none. */
function Primary({of, off}: {of: Next; off: boolean}) {
  const t = say.next;
  switch (of.is) {
    case 'check':
    case 'upload': {
      const only = ONLY[of.is];
      const rows = {selection: selection.value, only};
      return (
        <Button
          look="primary"
          disabled={off || of.count === 0}
          busy={prepare.busy.value}
          describedBy="next-hint"
          onPress={() =>
            void order(
              of.is === 'check'
                ? {action: 'cseCheck', ...rows}
                : uploadOf('ready'),
            )
          }
        >
          {t[of.is](of.count, false)}
        </Button>
      );
    }
    case 'fix':
      return (
        <Button
          look="primary"
          disabled={of.count === 0}
          describedBy="next-hint"
          onPress={focusProblems}
        >
          {t.fix(of.count)}
        </Button>
      );
    default:
      return null;
  }
}

function hintOf(of: Next): string {
  const t = say.cse.next;
  if ('count' in of) return of.count === 0 ? say.next.noneHere : t[of.is];
  return say.next.nothing;
}

const GLYPHS: Readonly<Record<CseAction, GlyphName>> = {
  ...{cseCheck: 'file', cseUpload: 'import', cseRefresh: 'again'},
  ...{cseSwitch: 'star', cseRollBack: 'undo', cseEnable: 'tick'},
  ...{cseDisable: 'lock', cseDeleteIdentity: 'bin'},
};

function More({here, hasUpload}: {here: Counts; hasUpload: boolean}) {
  const t = say.cse.menu;
  const entry = (key: Exclude<CseAction, Removing>): MenuEntry => ({
    ...{key, glyph: GLYPHS[key]},
    title:
      key === 'cseCheck' || key === 'cseRefresh'
        ? t.titles[key](here.rows)
        : say.actions[key],
    hint: t.hints[key],
    onPress: () => void order({action: key, selection: selection.value}),
  });
  const removal = (key: Removing): MenuEntry => ({
    ...{key, glyph: GLYPHS[key], title: say.removals[key].button},
    ...{hint: say.removals[key].hint, isDanger: true},
    onPress: () => void askToRemove(key, selection.value),
  });
  const entries = [
    ...(hasUpload ? [] : [entry('cseUpload')]),
    ...(['cseCheck', 'cseRefresh'] as const).map(entry),
    null,
    ...(['cseSwitch', 'cseRollBack', 'cseEnable'] as const).map(entry),
    null,
    ...(['cseDisable', 'cseDeleteIdentity'] as const).map(removal),
  ];
  return (
    <MenuButton
      label={say.next.menu.title}
      disabled={occupied.value}
      entries={entries}
    />
  );
}

type Removing = 'cseDisable' | 'cseDeleteIdentity';

/** What is typed for the next run only, and the previews of every action. */
function Options() {
  const t = say.next.advanced;
  const off = occupied.value || prepare.busy.value;
  return (
    <section aria-labelledby="for-this-run">
      <h2 id="for-this-run">{t.options}</h2>
      <RunPassword off={going.value} hint={say.cse.passwordHint} />
      {wantsToken.value && <KeyServiceToken off={going.value} />}
      <details>
        <summary>{t.previews}</summary>
        <p class="quiet">{t.previewsHint}</p>
        <ul>
          {CSE_ACTIONS.filter(canPreview).map(it => (
            <li key={it}>
              <PreviewButton
                action={it}
                selection={selection.value}
                off={off}
                named
              />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
