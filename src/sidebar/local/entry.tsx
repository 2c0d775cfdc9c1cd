import {Component} from 'preact';
import {useState} from 'preact/hooks';
import type {Notice} from '../../core/door/contract';
import {Address} from '../address';
import {Button} from '../button';
import {Icon, type Mark} from '../icons';
import {Notices} from '../notices';
import {PasswordField} from '../password-field';
import {say} from '../words';
import {choose, giveOwn, open} from './files';
import {mailboxOf, type Candidate, type Item, type Standing} from './item';
import {reasonsOf} from './reasons';

interface Props {
  readonly item: Item;
  readonly standing: Standing;
  /** Its first reason is above it, for several files: with what to do, or without, if that differs. */
  readonly alike?: 'fix' | 'no fix';
}

/** One file of the list. With hundreds of them, only those are drawn again that changed. */
export class Entry extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const {item, standing} = this.props;
    return (
      item !== next.item ||
      standing !== next.standing ||
      this.props.alike !== next.alike
    );
  }

  override render({item, standing, alike}: Props) {
    const [first, ...others] = reasonsOf(item, standing);
    const quiet = standing === 'done' || standing === 'kept';
    return (
      <li class="file">
        <strong>
          <bdi>{item.name}</bdi>
        </strong>
        <Facts item={item} standing={standing} />
        {first && !quiet && !alike && <Notices notices={[first]} />}
        {first && alike === 'no fix' && (
          <details>
            <summary>{say.problems.whatToDo}</summary>
            <p>{first.fix}</p>
          </details>
        )}
        {others.length > 0 && (
          <details>
            <summary>{say.local.more(others.length)}</summary>
            <Notices notices={others} />
          </details>
        )}
        {quiet && first && <p class="quiet">{first.says}</p>}
        {standing === 'locked' && <OwnPassword of={item} />}
        {mayChoose(item, standing) && <Whose of={item} />}
      </li>
    );
  }
}

function Facts({item, standing}: Props) {
  const at = mailboxOf(item);
  const end = item.examination?.leaf?.notAfter;
  const mark = markOf(standing);
  return (
    <>
      <p class="badges">
        <span class={`badge ${mark}`}>
          <Icon mark={mark} />
          {say.local.standings[standing]}
        </span>
        {end !== undefined && !Number.isNaN(end) && (
          <span class="quiet">{say.local.until(end)}</span>
        )}
      </p>
      {at && item.candidates.length === 1 && (
        <p>
          <Address of={whose(at)} />
        </p>
      )}
    </>
  );
}

function markOf(standing: Standing): Mark {
  switch (standing) {
    case 'ready':
    case 'done':
    case 'kept':
      return 'good';
    case 'ready with warnings':
    case 'undecided':
    case 'rival':
    case 'locked':
    case 'not finished':
      return 'warn';
    case 'unusable':
    case 'unreadable':
    case 'blocked':
    case 'failed':
      return 'bad';
    default:
      return 'idle';
  }
}

function whose({how, alias, user}: Candidate): string {
  return say.local.whose[how](alias, user);
}

/** What files with the same fault have in common; null for one that has none. */
export function faultOf(item: Item, standing: Standing): Notice | null {
  if (standing === 'done' || standing === 'kept') return null;
  const [first] = reasonsOf(item, standing);
  return first && first.severity !== 'advice' ? first : null;
}

/** A file that may still be sent can be assigned to someone else, or left out. */
function mayChoose(item: Item, standing: Standing): boolean {
  if (!item.bytes || item.candidates.length === 0) return false;
  // What the certificate names need not be wanted.
  if (item.of !== null && standing !== 'sending') return true;
  if (standing === 'rival' || standing === 'left out') return true;
  const several = item.candidates.length > 1;
  return several && standing !== 'sending' && standing !== 'locked';
}

function Whose({of}: {of: Item}) {
  const {candidates, chosen, leftOut, id, name} = of;
  const t = say.local;
  const value = leftOut ? 'out' : String(chosen ?? '');
  return (
    <select
      aria-label={`${t.mailbox}: ${of.of === null ? name : whose(candidates[0]!)}`}
      value={value}
      onChange={event => {
        const to = event.currentTarget.value;
        if (to !== '') choose(id, to === 'out' ? null : Number(to));
      }}
    >
      {chosen === null && !leftOut && <option value="">{t.nobodyYet}</option>}
      {candidates.map((it, at) => (
        <option key={`${it.user} ${it.alias}`} value={String(at)}>
          {whose(it)}
        </option>
      ))}
      <option value="out">{t.leaveOut}</option>
    </select>
  );
}

function OwnPassword({of}: {of: Item}) {
  const [typed, type] = useState('');
  const t = say.local;
  return (
    <form
      class="own-password"
      onSubmit={event => {
        event.preventDefault();
        giveOwn(of.id, typed);
        type('');
        void open();
      }}
    >
      <PasswordField label={t.own(of.name)} value={typed} onType={type} />
      <Button submit busy={open.busy.value}>
        {t.openOne}
      </Button>
    </form>
  );
}
