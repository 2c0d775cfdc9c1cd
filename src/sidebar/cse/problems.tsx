/** The rows of the CSE sheet that need attention, by what they say; a press opens one with its user’s key pairs. */
import type {Cse, CseProblem} from '../../core/door/contract';
import {FromScript} from '../from-script';
import {LinkLine} from '../link-line';
import {Notices} from '../notices';
import {say} from '../words';
import {openPart} from './parts';
import {showRow} from './row';

/** Brings them into sight, with the focus on the first one. */
export function focusProblems(): void {
  const list = document.querySelector('section[aria-labelledby=problems]');
  list?.scrollIntoView({block: 'start'});
  list?.querySelector<HTMLElement>('summary')?.focus();
}

export function CseProblems({of: {problems}}: {of: Cse}) {
  if (problems.length === 0) return null;
  const rows = problems.reduce((sum, it) => sum + it.count, 0);
  return (
    <section aria-labelledby="problems">
      <h2 id="problems">{say.problems.title(rows)}</h2>
      <Notices notices={showRow.notices.value} urgent />
      {problems.map(it => (
        <Problem key={it.says} of={it} isOpen={problems.length === 1} />
      ))}
    </section>
  );
}

function Problem(props: {of: CseProblem; isOpen: boolean}) {
  const {says, count, rows} = props.of;
  const more = count - rows.length;
  // What happened; what to do about it follows.
  const [first = says] = /^.*?(?:[.!?](?=\s|$)|。)/.exec(says) ?? [];
  const rest = says.slice(first.length).trim();
  return (
    <details class="problem" open={props.isOpen}>
      <summary>
        <span class="cause-count bad">
          {count}
          <span class="heard-only"> {say.problems.rowsOnly(count)}</span>
        </span>
        <span>
          <FromScript text={first} />
        </span>
      </summary>
      {rest !== '' && (
        <p class="quiet">
          <FromScript text={rest} />
        </p>
      )}
      <div class="lines">
        {rows.map(it => (
          <LinkLine
            key={it.row}
            id={`row-${it.row}`}
            title={it.user || say.row.blank}
            hint={say.row.number(it.row)}
            onPress={() =>
              void showRow(it).then(isShown => isShown && openPart('row'))
            }
          />
        ))}
      </div>
      {more > 0 && <p class="quiet">{say.removal.more(more)}</p>}
    </details>
  );
}
