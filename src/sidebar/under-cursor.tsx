import type {ComponentChildren} from 'preact';
import {useEffect} from 'preact/hooks';
import type {CseRowCard} from '../core/door/contract';
import {Button} from './button';
import {EmptyState} from './empty-state';
import {Icon} from './icons';
import {Notices} from './notices';
import {usePoll} from './poll';
import {going} from './run';
import type {Task} from './task';
import {say} from './words';
import {FromScript} from './from-script';

const LOOK_EVERY = 2000;
/** When the last reading failed. */
const LOOK_AGAIN = 10_000;

/** What is known about the row under the cursor, which is read again and again while this is shown. */
export function UnderCursor<Card extends object>(props: {
  /** undefined until the first answer; null when the cursor is on no row of the sheet. */
  card: Card | null | undefined;
  look: Task<[]>;
  /** Whether someone is in the middle of something: the card must not change under their hands. */
  inUse: () => boolean;
  /** The text if there is no row. */
  none: {readonly none: string; readonly noneHint: string};
  children: (card: Card) => ComponentChildren;
}) {
  const {card, look, inUse, none} = props;
  useEffect(() => void look(), []);
  usePoll(
    async () => going.value || inUse() || (await look()),
    () => (look.notices.value.length > 0 ? LOOK_AGAIN : LOOK_EVERY),
  );
  return (
    <>
      <Notices notices={look.notices.value} urgent />
      {card && props.children(card)}
      {card === null && (
        <EmptyState of="row" title={none.none} says={none.noneHint} />
      )}
      {card === undefined && look.notices.value.length === 0 && (
        <p class="quiet">{say.common.loading}</p>
      )}
      <Button look="quiet" onPress={() => void look()}>
        {say.common.again}
      </Button>
    </>
  );
}

/** Which row it is and its state; `children` are its facts. */
export function RowStanding(props: {
  of: Pick<
    CseRowCard,
    'row' | 'state' | 'kind' | 'message' | 'updated' | 'notices'
  >;
  children: ComponentChildren;
}) {
  const {row, state, kind, message, updated, notices} = props.of;
  const t = say.row;
  return (
    <section aria-labelledby="row">
      <h2 id="row">{t.number(row)}</h2>
      <p class="state">
        <Icon mark={kind} />
        <strong>{state || t.untouched}</strong>
        {updated !== '' && <span class="quiet"> {t.asOf(updated)}</span>}
      </p>
      {message && (
        <p>
          <FromScript text={message} />
        </p>
      )}
      <dl class="facts">{props.children}</dl>
      <Notices notices={notices} />
    </section>
  );
}
