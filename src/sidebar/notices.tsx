import type {Notice} from '../core/door/contract';
import {Icon, type Mark} from './icons';
import {say} from './words';

const MARKS: Readonly<Record<Notice['severity'], Mark>> = {
  block: 'bad',
  warn: 'warn',
  advice: 'info',
};

/**
 * What happened and what to do next.
 *
 * @param urgent when the notices answer what the person has just done: they are then read out at once.
 */
export function Notices(props: {notices: readonly Notice[]; urgent?: boolean}) {
  return (
    <div class="notices" role={props.urgent ? 'alert' : undefined}>
      {props.notices.map(({code, severity, says, fix}, index) => (
        <div class={`notice ${MARKS[severity]}`} key={`${code} ${index}`}>
          <Icon mark={MARKS[severity]} />
          <div>
            <p>
              <strong>{say.severity[severity]}</strong> {says}
            </p>
            {fix && <p class="fix">{fix}</p>}
          </div>
        </div>
      ))}
    </div>
  );
}
